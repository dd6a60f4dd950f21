//! `spaces.streamMessages.appendStreamMessageContent`.

use serde_json::Value;

use super::{access, fields};
use crate::auth::caller::Caller;
use crate::chat::Chat;
use crate::error::ApiError;
use crate::request::Request;

pub(crate) fn append(
    chat: &mut Chat,
    caller: &Caller,
    request: &Request,
) -> Result<Value, ApiError> {
    access::app_only(caller)?;
    let token = fields::token(&request.body, "chunkToken")?;
    let progress = fields::progress(&request.body)?;
    if fields::chunks(&request.body)? == 0 {
        return Err(ApiError::invalid("streamContentChunks is required."));
    }
    let stream = access::open(chat, caller, request)?;
    stream.expect(token)?;
    if !progress.is_empty() {
        progress.clone_into(&mut stream.progress);
    }
    stream.advance();
    Ok(stream.body())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::testing::{Result, app, begin, chat, to_stream, user};
    use super::append;
    use crate::chat::Chat;
    use crate::error::Status;

    fn send(chat: &mut Chat, id: &str, body: Value) -> Result {
        append(chat, &app(), &to_stream(id, "", body)).map_err(|error| error.status())
    }

    #[test]
    fn every_call_takes_the_newest_token() {
        let mut chat = chat();
        let (id, first) = begin(&mut chat);
        let (_, of_another) = begin(&mut chat);
        let mut add = |token: &Value, progress: &str| {
            let chunks = json!([{ "any": "thing" }]);
            let body = json!({
                "chunkToken": token, "progressText": progress, "streamContentChunks": chunks,
            });
            send(&mut chat, &id, body)
        };
        let stale = Status::FailedPrecondition;
        assert_eq!(add(&of_another, "").unwrap_err(), stale);
        let kept = add(&first, "").unwrap();
        assert_eq!(kept["progressText"], "Thinking");
        assert!(kept.get("streamContentChunks").is_none());
        assert_eq!(add(&first, "").unwrap_err(), stale);
        let next = &kept["nextChunkToken"];
        assert_eq!(add(next, "Writing").unwrap()["progressText"], "Writing");
    }

    #[test]
    fn refuses_what_is_incomplete() {
        let mut chat = chat();
        let (id, token) = begin(&mut chat);
        let chunks = json!([{}]);
        for body in [
            json!({ "streamContentChunks": chunks }),
            json!({ "chunkToken": token }),
            json!({ "chunkToken": token, "streamContentChunks": [] }),
            json!({
                "chunkToken": token, "streamContentChunks": chunks,
                "progressText": "a".repeat(251),
            }),
        ] {
            let told = body.to_string();
            let error = send(&mut chat, &id, body).unwrap_err();
            assert_eq!(error, Status::InvalidArgument, "{told}");
        }
        let body = json!({ "chunkToken": token, "streamContentChunks": chunks });
        let unknown = send(&mut chat, "STREAM7", body.clone()).unwrap_err();
        assert_eq!(unknown, Status::NotFound);
        let by_ann = append(&mut chat, &user("ann"), &to_stream(&id, "", body.clone()));
        assert_eq!(by_ann.unwrap_err().status(), Status::PermissionDenied);
        assert!(send(&mut chat, &id, body).is_ok());
    }
}
