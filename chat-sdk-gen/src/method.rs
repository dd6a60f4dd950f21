//! What the document says of a method.

use crate::generated::methods::ALL;

/// A method of the API, as Google's document describes it.
///
/// [`methods`](crate::methods) has a constant for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Method {
    /// The id in Google's documentation, such as `chat.spaces.members.create`.
    pub id: &'static str,
    /// The HTTP verb, in upper case.
    pub verb: &'static str,
    /// The path with its variables, such as `/v1/spaces/{spacesId}/members`.
    pub path: &'static str,
    /// The scopes that the document lists.
    pub scopes: Scopes,
    /// Whether sending it a second time leaves everything as the first time left it, whatever the
    /// second answer is. A GET, PUT or DELETE does, and a PATCH, which with Google writes the
    /// fields that its mask names; a POST only when it gives pages, and so reads.
    pub idempotent: bool,
    /// Where a request id goes that makes a second sending harmless, if the method takes one.
    pub request_id: Option<Place>,
    /// How its answers go on, if they come in pages.
    pub pages: Option<Pages>,
    /// Whether it moves bytes. Such a method has no operation in this crate.
    pub media: bool,
    /// Whether only the developer preview has it. Its operation needs the feature `preview`.
    pub preview: bool,
    /// The page of Google's reference.
    pub reference: &'static str,
}

/// The scopes that the document lists for a method, by the kind of authentication that they are
/// for; any one is enough. A kind without any cannot call the method. One that has some mostly can;
/// where it cannot, the method's description says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Scopes {
    /// For app authentication.
    pub app: &'static [&'static str],
    /// For user authentication.
    pub user: &'static [&'static str],
    /// For user authentication by an administrator, with admin access.
    pub admin: &'static [&'static str],
}

impl Scopes {
    /// All of them.
    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        [self.app, self.user, self.admin]
            .into_iter()
            .flatten()
            .copied()
    }
}

/// Where in a request something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Place {
    /// In the query.
    Query,
    /// In the body, as a field of the same name.
    Body,
}

/// How an answer goes on: `pageToken` in the request, `nextPageToken` in the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Pages {
    /// Where `pageToken` and `pageSize` go.
    pub place: Place,
    /// The field of the answer with the items, such as `memberships`.
    pub items: &'static str,
}

impl Method {
    /// Every method, in the order of their ids; those of the developer preview too.
    pub const ALL: &'static [&'static Self] = ALL;

    /// The method with this id.
    ///
    /// ```
    /// use chat_sdk_gen::{Method, methods};
    ///
    /// let create = Method::by_id("chat.spaces.members.create").unwrap();
    /// assert_eq!(create, &methods::SPACES_MEMBERS_CREATE);
    /// assert_eq!((create.verb, create.path), ("POST", "/v1/spaces/{spacesId}/members"));
    /// assert_eq!(create.scopes.app, [chat_sdk_gen::scopes::CHAT_APP_MEMBERSHIPS]);
    /// assert!(!create.idempotent && create.request_id.is_none());
    /// ```
    pub fn by_id(id: &str) -> Option<&'static Self> {
        let at = ALL.binary_search_by_key(&id, |method| method.id).ok()?;
        ALL.get(at).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::Method;

    #[test]
    fn every_method_is_found_by_its_id() {
        for method in Method::ALL {
            assert_eq!(Method::by_id(method.id), Some(*method));
        }
        assert_eq!(Method::by_id("chat.nothing"), None);
    }
}
