//! Answers.

use serde_json::Value;

/// An answer that the document does not describe reaches the caller whole, with its body. That
/// is what an error needs: Google's errors are not always of the documented form.
pub(super) fn only_successes(document: &mut Value) {
    let operations = super::operations(document);
    for responses in operations.filter_map(|operation| operation["responses"].as_object_mut()) {
        responses.retain(|code, _| code.starts_with('2'));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn only_successful_answers_stay() {
        let mut document = json!({ "paths": { "/a": { "get": {
            "responses": { "200": 1, "4XX": 2, "default": 3 },
        } } } });
        only_successes(&mut document);
        assert_eq!(
            document["paths"]["/a"]["get"]["responses"],
            json!({ "200": 1 })
        );
    }
}
