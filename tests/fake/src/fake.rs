//! The server as its users hold it.

use std::fmt;
use std::sync::Arc;

use tokio::sync::oneshot;

use crate::answer::Answer;
use crate::auth::scope::Scopes;
use crate::auth::token::{Grant, Subject};
use crate::builder::Builder;
use crate::chat::Who;
use crate::error::Error;
use crate::journal::Recorded;
use crate::members::render;
use crate::seed::Role;
use crate::server::{DISCOVERY, Server, TOKEN};

/// A running server; it stops when this is dropped.
pub struct Fake {
    pub(crate) server: Arc<Server>,
    /// Dropping it is the signal to stop.
    pub(crate) _stop: oneshot::Sender<()>,
}

impl fmt::Debug for Fake {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut fake = formatter.debug_struct("Fake");
        fake.field("url", &self.server.url).finish_non_exhaustive()
    }
}

/// A membership as the server holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Held {
    /// The resource name, `spaces/{space}/members/{member}`.
    pub name: String,
    /// Whom it is about, in the words of a seed: an email, `groups/{id}`, or `app`.
    pub who: String,
    /// The role, where there is one.
    pub role: Option<Role>,
    /// The state as the API writes it, such as `JOINED`.
    pub state: &'static str,
}

impl Fake {
    /// Starts with the default seed, on any free port.
    ///
    /// # Errors
    /// As for [`Builder::start`].
    pub async fn start() -> Result<Self, Error> {
        Self::builder().start().await
    }

    /// Starts otherwise.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// `http://127.0.0.1:PORT`, without a slash at the end.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.server.url
    }

    /// The token endpoint, which is also the `token_uri` of the credentials.
    #[must_use]
    pub fn token_url(&self) -> String {
        self.server.token_url()
    }

    /// A service account file (JSON) that this server knows the key of.
    #[must_use]
    pub fn credentials_json(&self) -> String {
        self.server.key.file(&self.token_url())
    }

    /// An access token of a user, as if they had signed in.
    ///
    /// Scopes may leave out their common prefix: `chat.memberships`. A user the seed does not
    /// have is a stranger to every space.
    #[must_use]
    pub fn user_token(&self, email: &str, scopes: &[&str]) -> String {
        self.issue(Subject::User(email.to_owned()), scopes)
    }

    /// An access token of the Chat app itself; scopes as for [`Fake::user_token`].
    #[must_use]
    pub fn app_token(&self, scopes: &[&str]) -> String {
        self.issue(Subject::App, scopes)
    }

    fn issue(&self, subject: Subject, scopes: &[&str]) -> String {
        let scopes = Scopes::of(scopes);
        let lifetime = self.server.token_lifetime;
        let grant = Grant { subject, scopes };
        self.server.state().tokens.issue(grant, lifetime)
    }

    /// Ends every access token issued so far.
    pub fn expire_tokens(&self) {
        self.server.state().tokens.expire_all();
    }

    /// Every call so far but those of the token endpoint, the oldest first.
    #[must_use]
    pub fn requests(&self) -> Vec<Recorded> {
        self.server.state().journal.requests.clone()
    }

    /// How often the token endpoint has been asked, whatever it answered.
    #[must_use]
    pub fn token_requests(&self) -> usize {
        self.server.state().journal.token_requests
    }

    /// Who is in a space such as `spaces/TEAM`, invited or recorded as a past member; nobody
    /// where there is no such space.
    #[must_use]
    pub fn members(&self, space: &str) -> Vec<Held> {
        let state = self.server.state();
        let space = space.strip_prefix("spaces/").unwrap_or(space);
        let found = state.chat.space(space).into_iter();
        let memberships = found.flat_map(|space| &space.memberships);
        memberships
            .map(|one| Held {
                name: render::name(space, &one.who),
                who: match &one.who {
                    Who::App => "app".to_owned(),
                    Who::Group(id) => format!("groups/{id}"),
                    Who::User(id) => state
                        .chat
                        .user(id)
                        .map(|user| user.email.clone())
                        .unwrap_or_default(),
                },
                role: one.role,
                state: one.state.name(),
            })
            .collect()
    }

    /// Has the next call of a method answered with this, whatever the call is like. Several
    /// answers for one method are given in turn, one call each.
    ///
    /// A method goes by its discovery id, such as `chat.spaces.members.create`; the token
    /// endpoint goes by `token`, the discovery document by `discovery`.
    ///
    /// # Errors
    /// Where there is no such method, or status or headers cannot be sent.
    pub fn answer_next(&self, method: &str, answer: Answer) -> Result<(), Error> {
        let known = [TOKEN, DISCOVERY].contains(&method) || self.server.operations.has(method);
        if !known {
            return Err(Error::Answer(format!("{method:?} is no method")));
        }
        let answer = answer.prepare()?;
        self.server.state().journal.prepare(method, answer);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Fake;
    use crate::answer::Answer;

    #[tokio::test]
    async fn holds_what_its_seed_says() {
        let fake = Fake::start().await.unwrap();
        let held = fake.members("spaces/APPMADE");
        let who: Vec<_> = held.iter().map(|one| one.who.as_str()).collect();
        assert_eq!(who, ["ann@example.com", "app"]);
        assert!(fake.members("spaces/NONE").is_empty());
        assert!(fake.credentials_json().contains(&fake.token_url()));
        assert_eq!((fake.requests().len(), fake.token_requests()), (0, 0));
    }

    #[tokio::test]
    async fn refuses_answers_nobody_would_get() {
        let fake = Fake::start().await.unwrap();
        let method = "chat.spaces.members.list";
        assert!(fake.answer_next(method, Answer::status(502)).is_ok());
        assert!(fake.answer_next("token", Answer::status(503)).is_ok());
        assert!(
            fake.answer_next("chat.spaces.members.lst", Answer::status(502))
                .is_err()
        );
        assert!(fake.answer_next(method, Answer::status(7)).is_err());
        let broken = Answer::status(502).header("retry after", "1");
        assert!(fake.answer_next(method, broken).is_err());
    }
}
