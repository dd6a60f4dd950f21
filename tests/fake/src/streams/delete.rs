//! `spaces.streamMessages.delete`: the stream ends, and nothing is left.

use serde_json::{Value, json};

use super::access;
use crate::auth::caller::Caller;
use crate::chat::Chat;
use crate::error::ApiError;
use crate::request::Request;

pub(crate) fn delete(
    chat: &mut Chat,
    caller: &Caller,
    request: &Request,
) -> Result<Value, ApiError> {
    access::app_only(caller)?;
    access::open(chat, caller, request)?;
    let (space, id) = access::ids(request);
    chat.streams.end(space, id);
    Ok(json!({}))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::testing::{app, begin, chat, to_stream, user};
    use super::delete;
    use crate::error::Status;

    #[test]
    fn a_stream_is_deleted_once_and_by_the_app() {
        let mut chat = chat();
        let (id, _) = begin(&mut chat);
        let (other, _) = begin(&mut chat);
        let mut send = |caller, id: &str| {
            let request = to_stream(id, "", Value::Null);
            delete(&mut chat, &caller, &request).map_err(|error| error.status())
        };
        assert_eq!(send(user("ann"), &id), Err(Status::PermissionDenied));
        assert_eq!(send(app(), &id), Ok(json!({})));
        assert_eq!(send(app(), &id), Err(Status::NotFound));
        assert_eq!(send(app(), &other), Ok(json!({})));
    }
}
