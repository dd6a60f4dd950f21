//! Which operations the fake plays.

use serde_json::Value;

use crate::auth::caller::Caller;
use crate::chat::Chat;
use crate::error::ApiError;
use crate::request::Request;
use crate::{members, spaces, streams};

/// Takes a call that is admitted, and answers it.
pub(crate) type Handler = fn(&mut Chat, &Caller, &Request) -> Result<Value, ApiError>;

const PLAYED: [(&str, Handler); 12] = [
    ("chat.spaces.get", spaces::get),
    ("chat.spaces.list", spaces::list),
    ("chat.spaces.members.create", members::create),
    ("chat.spaces.members.delete", members::delete),
    ("chat.spaces.members.get", members::get),
    ("chat.spaces.members.list", members::list),
    ("chat.spaces.members.patch", members::patch),
    (
        "chat.spaces.streamMessages.appendStreamMessageContent",
        streams::append,
    ),
    ("chat.spaces.streamMessages.commit", streams::commit),
    ("chat.spaces.streamMessages.create", streams::create),
    ("chat.spaces.streamMessages.delete", streams::delete),
    ("chat.spaces.streamMessages.patch", streams::patch),
];

pub(crate) fn handler(id: &str) -> Option<Handler> {
    let played = PLAYED.iter().find(|(played, _)| *played == id);
    played.map(|(_, handler)| *handler)
}

#[cfg(test)]
mod tests {
    use super::PLAYED;
    use crate::operations::Operations;

    #[test]
    fn the_document_has_every_played_operation() {
        let operations = Operations::read(chat_api_spec::PREVIEW_OPENAPI).unwrap();
        for (id, _) in PLAYED {
            assert!(operations.has(id), "{id} is gone");
        }
    }
}
