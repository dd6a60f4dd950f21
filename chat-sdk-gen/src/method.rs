//! What the document says of a method.

use crate::generated::methods::METHODS;

/// A method of the API.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Method {
    /// The id in Google's documentation, such as `chat.spaces.members.create`.
    pub id: &'static str,
    /// The HTTP verb, in upper case.
    pub verb: &'static str,
    /// The path with its variables, such as `/v1/spaces/{spacesId}/members`.
    pub path: &'static str,
    /// The accepted scopes; any one of them is enough.
    pub scopes: &'static [&'static str],
    /// Whether only the developer preview has it.
    pub preview: bool,
}

impl Method {
    /// Every method, in the order of their ids.
    pub const ALL: &'static [Self] = METHODS;

    /// The method with this id.
    ///
    /// ```
    /// use chat_sdk_gen::Method;
    ///
    /// let create = Method::by_id("chat.spaces.members.create").unwrap();
    /// assert_eq!((create.verb, create.path), ("POST", "/v1/spaces/{spacesId}/members"));
    /// ```
    pub fn by_id(id: &str) -> Option<&'static Self> {
        let at = METHODS.binary_search_by_key(&id, |method| method.id).ok()?;
        METHODS.get(at)
    }
}

#[cfg(test)]
mod tests {
    use super::Method;

    #[test]
    fn every_method_is_found_by_its_id() {
        for method in Method::ALL {
            assert_eq!(Method::by_id(method.id), Some(method));
        }
        assert_eq!(Method::by_id("chat.nothing"), None);
    }
}
