//! `spaces.streamMessages.patch`, which replaces the progress text, the chunks, or both.

use serde_json::Value;

use super::{access, fields};
use crate::auth::caller::Caller;
use crate::chat::Chat;
use crate::error::ApiError;
use crate::request::Request;

pub(crate) fn patch(
    chat: &mut Chat,
    caller: &Caller,
    request: &Request,
) -> Result<Value, ApiError> {
    access::app_only(caller)?;
    let mut progress = None;
    let mask = request.query.text("updateMask").unwrap_or_default();
    for path in fields::required("updateMask", mask)?.split(',') {
        match path {
            "progressText" => progress = Some(fields::some_progress(&request.body)?),
            "streamContentChunks" => {
                fields::chunks(&request.body)?;
            }
            other => {
                return Err(ApiError::invalid(format!(
                    "updateMask has the path {other:?}; only progressText and \
                     streamContentChunks can be updated."
                )));
            }
        }
    }
    let token = fields::token(&request.body, "nextChunkToken")?;
    let stream = access::open(chat, caller, request)?;
    stream.expect(token)?;
    if let Some(progress) = progress {
        progress.clone_into(&mut stream.progress);
    }
    stream.advance();
    Ok(stream.body())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::testing::{Result, app, begin, chat, to_stream, user};
    use super::patch;
    use crate::chat::Chat;
    use crate::error::Status;

    fn send(chat: &mut Chat, id: &str, mask: &str, body: Value) -> Result {
        patch(chat, &app(), &to_stream(id, mask, body)).map_err(|error| error.status())
    }

    #[test]
    fn the_mask_says_what_is_replaced() {
        let mut chat = chat();
        let (id, mut token) = begin(&mut chat);
        for (mask, progress) in [
            ("streamContentChunks", "Thinking"),
            ("progressText", "Writing"),
            ("progressText,streamContentChunks", "Writing"),
        ] {
            let body = json!({
                "nextChunkToken": token, "progressText": "Writing", "streamContentChunks": [{}],
            });
            let stream = send(&mut chat, &id, mask, body).unwrap();
            assert_eq!(stream["progressText"], progress, "{mask}");
            assert!(stream.get("streamContentChunks").is_none());
            token = stream["nextChunkToken"].clone();
        }
    }

    #[test]
    fn refuses_other_masks_and_old_tokens() {
        let mut chat = chat();
        let (id, token) = begin(&mut chat);
        let body = |text: &str| json!({ "nextChunkToken": token, "progressText": text });
        let invalid = Status::InvalidArgument;
        for (mask, body) in [
            ("", body("Writing")),
            ("*", body("Writing")),
            ("markupSyntax", body("Writing")),
            ("progressText,", body("Writing")),
            ("progressText", body("")),
            ("progressText", json!({ "progressText": "Writing" })),
        ] {
            let told = format!("{mask} {body}");
            let error = send(&mut chat, &id, mask, body).unwrap_err();
            assert_eq!(error, invalid, "{told}");
        }
        let mut again = || send(&mut chat, &id, "progressText", body("Writing"));
        assert!(again().is_ok());
        assert_eq!(again().unwrap_err(), Status::FailedPrecondition);
        let by_ann = to_stream(&id, "progressText", body("Writing"));
        let error = patch(&mut chat, &user("ann"), &by_ann).unwrap_err();
        assert_eq!(error.status(), Status::PermissionDenied);
    }
}
