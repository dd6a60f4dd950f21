//! What the bodies of stream calls hold. Null is the same as left out, and for a text so is the
//! empty one.

use serde_json::Value;

use crate::error::ApiError;

const LONGEST_PROGRESS: usize = 250;

/// `progressText` where it may be left out.
pub(super) fn progress(body: &Value) -> Result<&str, ApiError> {
    let progress = text(body, "progressText")?;
    match progress.chars().count() {
        0..=LONGEST_PROGRESS => Ok(progress),
        length => Err(ApiError::invalid(format!(
            "progressText has {length} characters; {LONGEST_PROGRESS} are allowed."
        ))),
    }
}

/// `progressText` where there has to be one.
pub(super) fn some_progress(body: &Value) -> Result<&str, ApiError> {
    required("progressText", progress(body)?)
}

/// The token of a call, which goes by different names.
pub(super) fn token<'a>(body: &'a Value, field: &str) -> Result<&'a str, ApiError> {
    required(field, text(body, field)?)
}

/// How many chunks there are. What is in them is not known, so nothing in them is wrong.
pub(super) fn chunks(body: &Value) -> Result<usize, ApiError> {
    match &body["streamContentChunks"] {
        Value::Null => Ok(0),
        Value::Array(chunks) if chunks.iter().all(Value::is_object) => Ok(chunks.len()),
        _ => Err(ApiError::invalid(
            "Invalid value at 'streamContentChunks': it is a list of objects.",
        )),
    }
}

/// `referencedMessage`, which has to be of this space.
pub(super) fn referenced<'a>(body: &'a Value, space: &str) -> Result<&'a str, ApiError> {
    let name = required("referencedMessage", text(body, "referencedMessage")?)?;
    let parts: Vec<_> = name.split('/').collect();
    match parts.as_slice() {
        ["spaces", of, "messages", id] if *of == space && !id.is_empty() => Ok(name),
        _ => Err(ApiError::invalid(format!(
            "referencedMessage is {name:?}, which is not of the form \
             spaces/{space}/messages/{{message}}."
        ))),
    }
}

/// `markupSyntax`; none where it is unspecified.
pub(super) fn markup(body: &Value) -> Result<Option<&str>, ApiError> {
    match text(body, "markupSyntax")? {
        "" | "MARKUP_SYNTAX_UNSPECIFIED" => Ok(None),
        known @ ("MARKUP_SYNTAX_CHAT" | "MARKUP_SYNTAX_MARKDOWN") => Ok(Some(known)),
        other => Err(ApiError::invalid(format!(
            "Invalid value at 'markupSyntax', {other:?}"
        ))),
    }
}

pub(super) fn required<'a>(field: &str, text: &'a str) -> Result<&'a str, ApiError> {
    match text {
        "" => Err(ApiError::invalid(format!("{field} is required."))),
        text => Ok(text),
    }
}

fn text<'a>(body: &'a Value, field: &str) -> Result<&'a str, ApiError> {
    match &body[field] {
        Value::Null => Ok(""),
        Value::String(text) => Ok(text),
        other => Err(ApiError::invalid(format!(
            "Invalid value at '{field}' (TYPE_STRING), {other}"
        ))),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{chunks, markup, progress, referenced, some_progress};

    #[test]
    fn a_progress_text_has_its_limits() {
        let body = |text: &str| json!({ "progressText": text });
        assert!(some_progress(&body(&"ä".repeat(250))).is_ok());
        assert!(some_progress(&body(&"a".repeat(251))).is_err());
        assert!(progress(&body(&"a".repeat(251))).is_err());
        assert!(some_progress(&body("")).is_err());
        assert!(some_progress(&json!({})).is_err());
        assert_eq!(progress(&json!({ "progressText": null })).unwrap(), "");
        assert!(progress(&json!({ "progressText": 5 })).is_err());
    }

    #[test]
    fn the_referenced_message_is_of_the_same_space() {
        let of = |name: &str| referenced(&json!({ "referencedMessage": name }), "S").is_ok();
        assert!(of("spaces/S/messages/1.1"));
        for name in [
            "",
            "1.1",
            "spaces/T/messages/1.1",
            "spaces/S/messages/",
            "spaces/S/messages/1/2",
            "spaces/S/threads/1",
        ] {
            assert!(!of(name), "{name:?} was taken");
        }
    }

    #[test]
    fn chunks_are_objects_of_any_kind() {
        let count = |value| chunks(&json!({ "streamContentChunks": value })).ok();
        assert_eq!(count(json!([{ "any": 1 }, {}])), Some(2));
        assert_eq!(count(json!(null)), Some(0));
        assert_eq!(count(json!(["text"])), None);
        assert_eq!(count(json!({ "any": 1 })), None);
    }

    #[test]
    fn markup_is_one_of_two() {
        let of = |name: &str| markup(&json!({ "markupSyntax": name })).map(|one| one.is_some());
        assert!(of("MARKUP_SYNTAX_MARKDOWN").unwrap());
        assert!(!of("MARKUP_SYNTAX_UNSPECIFIED").unwrap());
        assert!(of("HTML").is_err());
    }
}
