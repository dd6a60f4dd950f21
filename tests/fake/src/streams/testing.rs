//! Callers, requests and a stream to begin with, for the tests of the handlers.

use serde_json::{Value, json};

use super::create;
use crate::auth::caller::Caller;
use crate::chat::Chat;
use crate::members::testing::{self, to};
use crate::request::Request;
use crate::seed::Seed;

pub(super) use crate::members::testing::Result;

pub(super) fn chat() -> Chat {
    Chat::plant(Seed::default()).unwrap()
}

pub(super) fn app() -> Caller {
    testing::app(&["chat.bot"])
}

pub(super) fn user(name: &str) -> Caller {
    testing::user(name, &["chat.messages"])
}

pub(super) fn in_space(space: &str, body: Value) -> Request {
    to(&testing::space(space), &[], body)
}

/// A request to a stream in `spaces/APPMADE`.
pub(super) fn to_stream(id: &str, mask: &str, body: Value) -> Request {
    let path = [("spacesId", "APPMADE"), ("streamMessagesId", id)];
    to(&path, &[("updateMask", mask)], body)
}

/// The id of a new stream in `spaces/APPMADE`, and its first token.
pub(super) fn begin(chat: &mut Chat) -> (String, Value) {
    let body = json!({
        "progressText": "Thinking",
        "referencedMessage": "spaces/APPMADE/messages/1.1",
    });
    let stream = create(chat, &app(), &in_space("APPMADE", body)).unwrap();
    let name = stream["name"].as_str().unwrap();
    let id = name.rsplit('/').next().unwrap();
    (id.to_owned(), stream["nextChunkToken"].clone())
}
