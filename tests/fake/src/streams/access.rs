//! Who may write a stream, and which one a request is about.

use super::held::Stream;
use crate::auth::caller::{Caller, Identity};
use crate::chat::Chat;
use crate::error::ApiError;
use crate::members::access;
use crate::request::Request;

/// Refuses users: the methods list scopes of theirs, and take none of them.
pub(super) fn app_only(caller: &Caller) -> Result<(), ApiError> {
    match caller.identity {
        Identity::App => Ok(()),
        Identity::User(_) | Identity::Admin => Err(ApiError::denied(
            "Stream messages require app authentication.",
        )),
    }
}

/// Refuses an app that is not in the space.
pub(super) fn enter(chat: &Chat, caller: &Caller, request: &Request) -> Result<(), ApiError> {
    let space = access::find(chat, request.path("spacesId"))?;
    access::enter(space, caller)
}

/// The open stream of a request.
pub(super) fn open<'a>(
    chat: &'a mut Chat,
    caller: &Caller,
    request: &Request,
) -> Result<&'a mut Stream, ApiError> {
    enter(chat, caller, request)?;
    let (space, id) = ids(request);
    chat.streams.find(space, id).ok_or_else(|| {
        ApiError::not_found(format!(
            "The stream message {id} was not found in this space, or has ended."
        ))
    })
}

/// Space and stream, as the path has them.
pub(super) fn ids(request: &Request) -> (&str, &str) {
    (request.path("spacesId"), request.path("streamMessagesId"))
}
