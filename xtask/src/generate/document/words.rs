//! Descriptions.

use serde_json::Value;

/// Takes blanks from both ends of Google's words: a comment that begins with one is the
/// generator's own.
pub(super) fn trim(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                match value {
                    Value::String(text) if key == "description" => *text = text.trim().to_owned(),
                    other => trim(other),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(trim),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn descriptions_have_no_blanks_at_their_ends() {
        let mut document = json!({ "a": [{ "description": " Words. \n" }], "enum": [" A "] });
        trim(&mut document);
        assert_eq!(
            document,
            json!({ "a": [{ "description": "Words." }], "enum": [" A "] })
        );
    }
}
