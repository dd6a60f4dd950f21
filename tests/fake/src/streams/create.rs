//! `spaces.streamMessages.create`.

use serde_json::Value;

use super::{access, fields};
use crate::auth::caller::Caller;
use crate::chat::Chat;
use crate::error::ApiError;
use crate::request::Request;

pub(crate) fn create(
    chat: &mut Chat,
    caller: &Caller,
    request: &Request,
) -> Result<Value, ApiError> {
    access::app_only(caller)?;
    let (space, body) = (request.path("spacesId"), &request.body);
    let progress = fields::some_progress(body)?;
    let referenced = fields::referenced(body, space)?;
    let markup = fields::markup(body)?;
    fields::chunks(body)?;
    access::enter(chat, caller, request)?;
    Ok(chat.streams.open(space, progress, referenced, markup))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::testing::{Result, app, chat, in_space, user};
    use super::create;
    use crate::auth::caller::Caller;
    use crate::error::Status;

    fn send(caller: &Caller, space: &str, body: Value) -> Result {
        create(&mut chat(), caller, &in_space(space, body)).map_err(|error| error.status())
    }

    fn body(space: &str) -> Value {
        json!({
            "progressText": "Thinking",
            "referencedMessage": format!("spaces/{space}/messages/1.1"),
        })
    }

    #[test]
    fn a_stream_begins_with_a_token_and_without_its_chunks() {
        let mut body = body("APPMADE");
        body["streamContentChunks"] = json!([{ "any": "thing" }]);
        body["markupSyntax"] = "MARKUP_SYNTAX_MARKDOWN".into();
        let stream = send(&app(), "APPMADE", body).unwrap();
        let name = stream["name"].as_str().unwrap();
        assert!(name.starts_with("spaces/APPMADE/streamMessages/"));
        assert!(!stream["nextChunkToken"].as_str().unwrap().is_empty());
        assert_eq!(stream["progressText"], "Thinking");
        assert_eq!(stream["markupSyntax"], "MARKUP_SYNTAX_MARKDOWN");
        assert!(stream.get("streamContentChunks").is_none());
    }

    #[test]
    fn only_the_app_begins_one_and_only_where_it_is() {
        let denied = Status::PermissionDenied;
        let error = |caller: Caller, space| send(&caller, space, body(space)).unwrap_err();
        assert_eq!(error(user("ann"), "APPMADE"), denied);
        assert_eq!(error(app(), "TEAM"), denied);
        assert_eq!(error(app(), "NONE"), Status::NotFound);
    }

    #[test]
    fn progress_and_reference_are_required() {
        for field in ["progressText", "referencedMessage"] {
            let mut body = body("APPMADE");
            body[field] = Value::Null;
            let error = send(&app(), "APPMADE", body).unwrap_err();
            assert_eq!(error, Status::InvalidArgument, "{field}");
        }
        let error = send(&app(), "APPMADE", body("TEAM")).unwrap_err();
        assert_eq!(error, Status::InvalidArgument);
    }
}
