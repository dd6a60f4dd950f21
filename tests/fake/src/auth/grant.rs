//! The token endpoint: a form in, an access token or an OAuth error out.

use std::collections::HashMap;

use axum::http::StatusCode;
use chat_sdk_gen::scopes;
use serde_json::{Value, json};

use super::jwt::{self, Claims};
use super::key::Key;
use super::scope::{self, Scopes};
use super::token::{Grant, Subject};
use crate::chat::Chat;

const JWT_BEARER: &str = "urn:ietf:params:oauth:grant-type:jwt-bearer";

/// An error in the shape of RFC 6749.
#[derive(Debug)]
pub(crate) struct Refused {
    pub(crate) status: StatusCode,
    error: &'static str,
    description: String,
}

impl Refused {
    fn new(error: &'static str, description: impl Into<String>) -> Self {
        Self {
            status: StatusCode::BAD_REQUEST,
            error,
            description: description.into(),
        }
    }

    pub(super) fn grant(description: impl Into<String>) -> Self {
        Self::new("invalid_grant", description)
    }

    pub(crate) fn body(&self) -> Value {
        json!({ "error": self.error, "error_description": self.description })
    }
}

/// Reads the form and decides what the token may be used for.
pub(crate) fn exchange(
    form: &[u8],
    key: &Key,
    audience: &str,
    chat: &Chat,
) -> Result<Grant, Refused> {
    let form: HashMap<_, _> = url::form_urlencoded::parse(form).into_owned().collect();
    let field = |name: &str| form.get(name).map(String::as_str).unwrap_or_default();
    match field("grant_type") {
        JWT_BEARER => {}
        "" => {
            return Err(Refused::new(
                "invalid_request",
                "Required parameter is missing: grant_type",
            ));
        }
        other => {
            return Err(Refused::new(
                "unsupported_grant_type",
                format!("Invalid grant_type: {other}"),
            ));
        }
    }
    let now = chrono::DateTime::<chrono::Utc>::from(std::time::SystemTime::now()).timestamp();
    let claims = jwt::verify(field("assertion"), key, audience, now)?;
    grant(claims, chat)
}

fn grant(claims: Claims, chat: &Chat) -> Result<Grant, Refused> {
    let scopes = Scopes::claim(&claims.scope);
    if scopes.is_empty() || !scopes.iter().all(|scope| scopes::ALL.contains(&scope)) {
        return Err(Refused::new(
            "invalid_scope",
            format!(
                "Invalid OAuth scope or ID token audience provided: \"{}\"",
                claims.scope
            ),
        ));
    }
    let Some(email) = claims.sub else {
        return Ok(Grant {
            subject: Subject::App,
            scopes,
        });
    };
    let user = chat.user_by_email(&email).filter(|user| user.is_internal());
    let user = user.ok_or_else(|| Refused::grant("Invalid email or User ID"))?;
    if scopes.iter().any(scope::is_for_apps_alone) {
        return Err(Refused {
            status: StatusCode::UNAUTHORIZED,
            ..Refused::new(
                "unauthorized_client",
                "Client is unauthorized to retrieve access tokens using this method, or client \
                 not authorized for any of the scopes requested.",
            )
        });
    }
    Ok(Grant {
        subject: Subject::User(user.email.clone()),
        scopes,
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Subject, grant};
    use crate::chat::Chat;
    use crate::seed::Seed;

    fn ask(scope: &str, sub: Option<&str>) -> Result<Subject, String> {
        let chat = Chat::plant(Seed::default()).unwrap();
        let claims = json!({
            "iss": "", "aud": "", "iat": 0, "exp": 0, "sub": sub,
            "scope": format!("https://www.googleapis.com/auth/{scope}"),
        });
        let claims = serde_json::from_value(claims).unwrap();
        let granted = grant(claims, &chat);
        granted
            .map(|grant| grant.subject)
            .map_err(|refused| refused.error.to_owned())
    }

    #[test]
    fn a_subject_makes_it_user_auth() {
        let ann = "ann@example.com";
        assert_eq!(ask("chat.bot", None), Ok(Subject::App));
        let user = Subject::User(ann.to_owned());
        assert_eq!(ask("chat.memberships", Some(ann)), Ok(user));
        let error = |scope, sub| ask(scope, sub).unwrap_err();
        assert_eq!(error("chat.bot", Some(ann)), "unauthorized_client");
        assert_eq!(error("chat.app.spaces", Some(ann)), "unauthorized_client");
        assert_eq!(
            error("chat.memberships", Some("zoe@example.com")),
            "invalid_grant"
        );
        assert_eq!(error("chat.nothing", None), "invalid_scope");
    }
}
