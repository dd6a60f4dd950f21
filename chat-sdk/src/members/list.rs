//! `spaces.members.list`, page by page.

use std::collections::HashSet;
use std::pin::Pin;

use chat_sdk_gen::types::Membership;
use chat_sdk_gen::{Method, methods};
use futures_core::Stream;
use futures_util::{TryStreamExt, stream};

use super::call;
use super::filter::{self, Kind};
use super::{Members, Role};
use crate::auth::Caller;
use crate::{AdminAccess, AuthKind, Error, UserAuth};

const METHOD: &Method = &methods::SPACES_MEMBERS_LIST;

/// A stream of results.
type Results<T> = Pin<Box<dyn Stream<Item = Result<T, Error>> + Send>>;

/// A list to come; made by [`Members::list`].
#[derive(Debug, Clone)]
#[must_use = "nothing is sent before the stream is read"]
pub struct List<A: AuthKind> {
    members: Members<A>,
    kind: Option<Kind>,
    role: Option<Role>,
    page_size: Option<u16>,
    page_token: Option<String>,
    /// A token that came a second time.
    again: Option<String>,
    groups: bool,
    invited: bool,
}

/// One page of a list.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Page {
    /// The memberships, in no order; there may be none even when another page follows.
    pub memberships: Vec<Membership>,
    /// What [`List::page_token`] takes to go on after this page; nothing on the last one.
    pub next_page_token: Option<String>,
}

impl<A: AuthKind> List<A> {
    pub(super) fn new(members: Members<A>) -> Self {
        Self {
            members,
            kind: None,
            role: None,
            page_size: None,
            page_token: None,
            again: None,
            groups: false,
            invited: false,
        }
    }

    /// Only humans; groups are left out, even when they are to be shown.
    pub fn humans(mut self) -> Self {
        self.kind = Some(Kind::Human);
        self
    }

    /// Only members with this role. Google documents [`Role::Member`] and [`Role::Manager`] here.
    pub fn role(mut self, role: Role) -> Self {
        self.role = Some(role);
        self
    }

    /// At most this many in one page. Google takes 100 when nothing is said, and never more than
    /// 1000.
    pub fn page_size(mut self, size: u16) -> Self {
        self.page_size = Some(size);
        self
    }

    /// Goes on after an earlier page. Everything else has to be as it was for that page.
    pub fn page_token(mut self, token: impl Into<String>) -> Self {
        self.page_token = Some(token.into());
        self
    }

    /// The memberships, one by one; pages are fetched as they are needed.
    ///
    /// ```
    /// use futures_util::TryStreamExt;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), chat_sdk::Error> {
    /// # let fake = chat_fake::Fake::start().await.unwrap();
    /// # let token = fake.user_token("ann@example.com", &["chat.memberships"]);
    /// # let chat = chat_sdk::Chat::user(chat_sdk::BearerToken::new(&token)?);
    /// # let members = chat.base_url(fake.url()).build()?.space("spaces/TEAM")?.members();
    /// let mut list = members.list().stream();
    /// while let Some(membership) = list.try_next().await? {
    ///     println!("{:?}", membership.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn stream(self) -> Results<Membership> {
        Box::pin(
            self.pages()
                .map_ok(|page| stream::iter(page.memberships.into_iter().map(Ok)))
                .try_flatten(),
        )
    }

    /// The pages, one by one.
    pub fn pages(self) -> Results<Page> {
        let seen: HashSet<String> = self.page_token.clone().into_iter().collect();
        Box::pin(stream::try_unfold(Some((self, seen)), |list| async {
            let Some((mut list, mut seen)) = list else {
                return Ok(None);
            };
            if let Some(token) = &list.again {
                let what = format!(
                    "the server gave the page token `{token}` again; the list would never end"
                );
                return Err(Error::incomplete(Some(METHOD), &what));
            }
            let page = list.page().await?;
            let next = page.next_page_token.clone().map(|token| {
                if !seen.insert(token.clone()) {
                    list.again = Some(token.clone());
                }
                list.page_token = Some(token);
                (list, seen)
            });
            Ok(Some((page, next)))
        }))
    }

    async fn page(&self) -> Result<Page, Error> {
        let members = self.members.api.spaces().members();
        let mut request = members.list(self.members.space.clone());
        request =
            call::with_admin_access::<A, _>(request, |request| request.use_admin_access(true));
        if let Some(filter) = filter::write(self.kind(), self.role) {
            request = request.filter(filter);
        }
        if let Some(size) = self.page_size {
            request = request.page_size(size.into());
        }
        if let Some(token) = &self.page_token {
            request = request.page_token(token.as_str());
        }
        if self.groups {
            request = request.show_groups(true);
        }
        if self.invited {
            request = request.show_invited(true);
        }
        let answer = call::finish::<A, _>(METHOD, request.send().await).await?;
        Ok(Page {
            memberships: answer.memberships,
            next_page_token: answer.next_page_token.filter(|token| !token.is_empty()),
        })
    }

    /// The kind to ask for: Google takes no list with admin access that could hold apps.
    fn kind(&self) -> Option<Kind> {
        let widest = if self.groups {
            Kind::NotApp
        } else {
            Kind::Human
        };
        self.kind
            .or_else(|| (A::CALLER == Caller::Admin).then_some(widest))
    }
}

impl List<UserAuth> {
    /// Only apps.
    pub fn apps(mut self) -> Self {
        self.kind = Some(Kind::App);
        self
    }
}

/// A list that may hold groups and the invited: user authentication, with admin access or not.
macro_rules! shows {
    ($auth:ty) => {
        impl List<$auth> {
            /// Also the memberships of Google Groups (`showGroups`).
            pub fn show_groups(mut self) -> Self {
                self.groups = true;
                self
            }

            /// Also those who are invited and have not accepted (`showInvited`).
            pub fn show_invited(mut self) -> Self {
                self.invited = true;
                self
            }
        }
    };
}

shows!(UserAuth);
shows!(AdminAccess);
