//! `spaces.streamMessages.commit`: the stream ends, and a message is there.

use serde_json::{Value, json};

use super::{access, fields};
use crate::auth::caller::Caller;
use crate::chat::{APP_NAME, Chat, Who};
use crate::error::ApiError;
use crate::members::render;
use crate::request::Request;

pub(crate) fn commit(
    chat: &mut Chat,
    caller: &Caller,
    request: &Request,
) -> Result<Value, ApiError> {
    access::app_only(caller)?;
    let token = fields::token(&request.body, "chunkToken")?;
    fields::chunks(&request.body)?;
    access::open(chat, caller, request)?.expect(token)?;
    let (space, id) = access::ids(request);
    chat.streams.end(space, id);
    // Nothing here says what was in the chunks, so the message has no text.
    let message = json!({
        "name": format!("spaces/{space}/messages/{id}.{id}"),
        "sender": render::user(&Who::App, APP_NAME, "BOT"),
        "createTime": render::time(chat.tick()),
        "space": { "name": format!("spaces/{space}") },
    });
    Ok(json!({ "message": message }))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::testing::{Result, app, begin, chat, to_stream, user};
    use super::commit;
    use crate::chat::Chat;
    use crate::error::Status;

    fn send(chat: &mut Chat, id: &str, body: Value) -> Result {
        commit(chat, &app(), &to_stream(id, "", body)).map_err(|error| error.status())
    }

    #[test]
    fn a_stream_becomes_a_message_once() {
        let mut chat = chat();
        let (id, token) = begin(&mut chat);
        let body = json!({ "chunkToken": token, "streamContentChunks": [{}] });
        let done = send(&mut chat, &id, body.clone()).unwrap();
        let name = done["message"]["name"].as_str().unwrap();
        assert!(name.starts_with("spaces/APPMADE/messages/"));
        assert_eq!(done["message"]["sender"]["type"], "BOT");
        assert_eq!(send(&mut chat, &id, body).unwrap_err(), Status::NotFound);
    }

    #[test]
    fn a_refused_commit_ends_nothing() {
        let mut chat = chat();
        let (id, token) = begin(&mut chat);
        let without = send(&mut chat, &id, json!({})).unwrap_err();
        assert_eq!(without, Status::InvalidArgument);
        let stale = send(&mut chat, &id, json!({ "chunkToken": "old" })).unwrap_err();
        assert_eq!(stale, Status::FailedPrecondition);
        let body = json!({ "chunkToken": token });
        let by_ann = commit(&mut chat, &user("ann"), &to_stream(&id, "", body.clone()));
        assert_eq!(by_ann.unwrap_err().status(), Status::PermissionDenied);
        assert!(send(&mut chat, &id, body).is_ok());
    }
}
