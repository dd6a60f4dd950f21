//! What to do about a failure that Google reports.
//!
//! Google's messages say what is wrong; these say the way out, where there is one known way.

use chat_sdk_gen::{Method, methods};

use super::google::GoogleError;
use super::status::Status;
use crate::auth::Caller;

/// A failure by words of its message, and the way out.
const BY_MESSAGE: [(&str, &str); 5] = [
    (
        "Google Chat app not found",
        "configure a Chat app in the Chat API settings of the Cloud project that the credentials \
         belong to; user authentication needs it too",
    ),
    (
        "The administrator must grant the app the required OAuth authorization scope",
        "ask a Workspace administrator to approve the app for this scope",
    ),
    (
        "DMs are not supported for methods requiring app authentication",
        "use user authentication for a direct message",
    ),
    (
        "This Chat app is not a member of this space",
        "add the app to the space first",
    ),
    (
        "Missing or malformed user resource name",
        "the user has to be an id of the People or Directory API, or the email address of an \
         account that exists",
    ),
];

/// The way out of a failed call.
pub(super) fn of_call(
    method: Option<&'static Method>,
    caller: Option<Caller>,
    google: &GoogleError,
) -> Option<String> {
    let message = google.message.as_deref().unwrap_or_default();
    let by_message = BY_MESSAGE.iter().find(|(words, _)| message.contains(words));
    if let Some((_, hint)) = by_message {
        return Some((*hint).to_owned());
    }
    let creates = method == Some(&methods::SPACES_MEMBERS_CREATE);
    let hint = match google.status.as_ref()? {
        Status::PermissionDenied if google.reason() == Some("ACCESS_TOKEN_SCOPE_INSUFFICIENT") => {
            return method.map(|method| scopes_of(method, caller));
        }
        Status::Unauthenticated => "the access token is missing, foreign or expired; get a new one",
        Status::AlreadyExists if creates => "they are a member or invited already",
        Status::FailedPrecondition if creates => "Chat may be turned off for that user",
        // Which it is, only Google knows.
        Status::PermissionDenied if creates && caller == Some(Caller::App) => {
            "an app adds people of its own organisation only; use user authentication for others"
        }
        Status::PermissionDenied
            if method == Some(&methods::SPACES_MEMBERS_PATCH) && caller == Some(Caller::App) =>
        {
            "an app changes roles only in spaces that it created; use user authentication for \
             others"
        }
        Status::PermissionDenied if caller == Some(Caller::Admin) => {
            "admin access takes an administrator with the privilege to manage Chat, and people of \
             the own organisation"
        }
        _ => return None,
    };
    Some(hint.to_owned())
}

/// The scopes of a method that count for the caller.
fn scopes_of(method: &Method, caller: Option<Caller>) -> String {
    let scopes: Vec<&str> = match caller {
        Some(caller) => caller.scopes_of(method).to_vec(),
        None => method.scopes.iter().collect(),
    };
    let names: Vec<&str> = scopes
        .iter()
        .map(|url| url.rsplit('/').next().unwrap_or(url))
        .collect();
    if names.is_empty() {
        return "no scope lets this kind of authentication call the method".to_owned();
    }
    format!(
        "the method takes a token with one of {}; get a new token (a stored one keeps its old \
         scopes)",
        names.join(", ")
    )
}

/// The way out of a refused token.
pub(super) fn of_token(google: &GoogleError) -> Option<&'static str> {
    let message = google.message.as_deref().unwrap_or_default();
    let hint = match google.oauth.as_deref()? {
        "invalid_grant" if message.contains("Signature") => {
            "the key is deleted or belongs to another account: make a new key for the service \
             account and use its file"
        }
        "invalid_grant" if message.contains("account not found") => {
            "the service account or the user does not exist (any more)"
        }
        "invalid_grant" => "check that this machine's clock is right, and that the account exists",
        "unauthorized_client" => {
            "an administrator has to allow these scopes for the service account's client id under \
             domain-wide delegation"
        }
        "invalid_scope" => "one of the requested scopes does not exist",
        _ => return None,
    };
    Some(hint)
}
