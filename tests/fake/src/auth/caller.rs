//! From a token to a caller: which of its scopes count, for this method and this kind of auth.

use chat_sdk_gen::Method;

use super::scope::{self, Scopes};
use super::token::{Grant, Refusal, Subject};
use crate::chat::Chat;
use crate::error::{ApiError, Status};

/// Who calls, with the scopes that the method takes from them.
#[derive(Clone, Debug)]
pub(crate) struct Caller {
    pub(crate) identity: Identity,
    scopes: Scopes,
    method: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Identity {
    App,
    /// By user id.
    User(String),
    /// A user with `useAdminAccess=true`, whose own memberships do not matter.
    Admin,
}

impl Caller {
    /// Whether one of the accepted scopes is this one, named without its prefix.
    pub(crate) fn has(&self, short: &str) -> bool {
        self.scopes.has(short)
    }

    /// Whether any accepted scope is left when some are set aside.
    pub(crate) fn has_other_than(&self, set_aside: &[&str]) -> bool {
        let scopes = self.scopes.clone();
        let left = set_aside.iter().fold(scopes, |left, one| left.without(one));
        !left.is_empty()
    }

    /// App auth that goes beyond `chat.bot`.
    pub(crate) fn acts_by_approval(&self) -> bool {
        self.identity == Identity::App && !self.has(scope::BOT)
    }

    /// The error for a token that lacks the scope this very call needs.
    pub(crate) fn insufficient(&self) -> ApiError {
        insufficient(self.method)
    }

    #[cfg(test)]
    pub(crate) fn of(identity: Identity, scopes: &[&str]) -> Self {
        Self {
            identity,
            scopes: Scopes::of(scopes),
            method: "test",
        }
    }
}

/// The grant behind an `Authorization` header.
pub(crate) fn authenticate<'a>(
    header: Option<&str>,
    look_up: impl FnOnce(&str) -> Result<&'a Grant, Refusal>,
    method: &str,
) -> Result<&'a Grant, ApiError> {
    let bearer = header.and_then(|value| value.split_once(' '));
    let token = bearer.filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
    let Some((_, token)) = token else {
        return Err(unauthenticated(
            "Request is missing required authentication credential.",
            "CREDENTIALS_MISSING",
            method,
        ));
    };
    look_up(token.trim()).map_err(|refusal| {
        let reason = match refusal {
            Refusal::Unknown => "ACCESS_TOKEN_TYPE_UNSUPPORTED",
            Refusal::Expired => "ACCESS_TOKEN_EXPIRED",
        };
        let message = "Request had invalid authentication credentials.";
        unauthenticated(message, reason, method)
    })
}

/// Weighs a grant against what the method takes from its kind of caller.
pub(crate) fn admit(
    grant: &Grant,
    method: &Method,
    as_admin: bool,
    chat: &Chat,
) -> Result<Caller, ApiError> {
    let (identity, accepted) = match &grant.subject {
        Subject::App if as_admin => {
            return Err(ApiError::denied(
                "Administrator access requires user authentication.",
            ));
        }
        Subject::App => (Identity::App, method.scopes.app),
        Subject::User(_) if as_admin => (Identity::Admin, method.scopes.admin),
        Subject::User(email) => {
            let user = chat.user_by_email(email);
            let id = user.map(|user| user.id.clone()).unwrap_or_default();
            (Identity::User(id), method.scopes.user)
        }
    };
    let mut scopes = grant.scopes.only(|scope| accepted.contains(&scope));
    if scopes.is_empty() {
        return Err(insufficient(method.id));
    }
    if identity == Identity::App && !chat.administrator_approval {
        scopes = scopes.only(|scope| !scope::needs_approval(scope));
        if scopes.is_empty() {
            return Err(ApiError::denied(
                "The administrator must grant the app the required OAuth authorization scope \
                 before this action.",
            ));
        }
    }
    if let (Identity::Admin, Subject::User(email)) = (&identity, &grant.subject)
        && !chat
            .user_by_email(email)
            .is_some_and(|user| user.administrator)
    {
        return Err(ApiError::denied(
            "The caller is not an administrator with the privilege to manage Chat conversations.",
        ));
    }
    Ok(Caller {
        identity,
        scopes,
        method: method.id,
    })
}

fn insufficient(method: &str) -> ApiError {
    ApiError::denied("Request had insufficient authentication scopes.")
        .because("ACCESS_TOKEN_SCOPE_INSUFFICIENT", method)
}

fn unauthenticated(message: &str, reason: &str, method: &str) -> ApiError {
    let hint = "Expected OAuth 2 access token, login cookie or other valid authentication \
                credential.";
    ApiError::new(Status::Unauthenticated, format!("{message} {hint}")).because(reason, method)
}

#[cfg(test)]
mod tests {
    use chat_sdk_gen::methods;

    use super::{Grant, Identity, Scopes, Subject, admit};
    use crate::chat::Chat;
    use crate::seed::Seed;

    fn user(email: &str, scope: &str) -> Grant {
        Grant {
            subject: Subject::User(email.to_owned()),
            scopes: Scopes::of(&[scope]),
        }
    }

    fn app(scope: &str) -> Grant {
        Grant {
            subject: Subject::App,
            ..user("", scope)
        }
    }

    fn list(grant: &Grant, as_admin: bool, approved: bool) -> Result<Identity, String> {
        let mut chat = Chat::plant(Seed::default()).unwrap();
        chat.administrator_approval = approved;
        let caller = admit(grant, &methods::SPACES_MEMBERS_LIST, as_admin, &chat);
        caller
            .map(|caller| caller.identity)
            .map_err(|error| error.message().to_owned())
    }

    #[test]
    fn scopes_count_for_their_own_kind_of_auth() {
        let ann = "ann@example.com";
        assert!(list(&user(ann, "chat.memberships.readonly"), false, true).is_ok());
        assert!(list(&app("chat.bot"), false, true).is_ok());
        for refused in [
            user(ann, "chat.messages"),
            user(ann, "chat.bot"),
            user(ann, "chat.admin.memberships"),
            app("chat.memberships"),
        ] {
            let message = list(&refused, false, true).unwrap_err();
            assert_eq!(message, "Request had insufficient authentication scopes.");
        }
    }

    #[test]
    fn administrator_access_is_for_administrators() {
        let scope = "chat.admin.memberships.readonly";
        let admin = list(&user("admin@example.com", scope), true, true);
        assert_eq!(admin, Ok(Identity::Admin));
        assert!(list(&user("ann@example.com", scope), true, true).is_err());
        assert!(list(&user("admin@example.com", "chat.memberships"), true, true).is_err());
        assert!(list(&app("chat.bot"), true, true).is_err());
    }

    #[test]
    fn approval_is_for_what_goes_beyond_chat_bot() {
        assert!(list(&app("chat.bot"), false, false).is_ok());
        let message = list(&app("chat.app.memberships"), false, false).unwrap_err();
        assert!(message.starts_with("The administrator must grant the app the required OAuth"));
    }
}
