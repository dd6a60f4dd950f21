//! Passes over the OpenAPI document, before progenitor.

use serde_json::{Map, Value};

/// What the converter puts on an operation that moves bytes, and on the one without bytes that
/// it is a variant of: an upload without bytes helps no one.
const MEDIA_MARKS: [&str; 3] = [
    "x-google-media-upload",
    "x-google-media-upload-variants",
    "x-google-media-download",
];

/// Runs every pass; gives back the ids of the operations that were left out.
pub(crate) fn run(document: &mut Value) -> Vec<String> {
    let left_out = leave_out_media(document);
    drop_error_answers(document);
    left_out
}

/// progenitor has no multipart bodies, no answer of two kinds and no path values with slashes:
/// operations that move bytes are written by hand in the crate above.
fn leave_out_media(document: &mut Value) -> Vec<String> {
    let mut left_out = vec![];
    let Some(paths) = document["paths"].as_object_mut() else {
        return left_out;
    };
    for item in paths.values_mut().filter_map(Value::as_object_mut) {
        item.retain(|_, operation| {
            let media = MEDIA_MARKS.iter().any(|mark| operation.get(mark).is_some());
            if media {
                left_out.extend(operation["operationId"].as_str().map(str::to_owned));
            }
            !media
        });
    }
    paths.retain(|_, item| item.as_object().is_some_and(|item| !item.is_empty()));
    left_out.sort();
    left_out
}

/// An answer that the document does not describe reaches the caller whole, with its body. That
/// is what an error needs: Google's errors are not always of the documented form.
fn drop_error_answers(document: &mut Value) {
    for responses in
        operations(document).filter_map(|operation| operation["responses"].as_object_mut())
    {
        responses.retain(|code, _| code.starts_with('2'));
    }
}

fn operations(document: &mut Value) -> impl Iterator<Item = &mut Value> {
    document["paths"]
        .as_object_mut()
        .into_iter()
        .flat_map(Map::values_mut)
        .filter_map(Value::as_object_mut)
        .flat_map(Map::values_mut)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn media_is_left_out_by_name() {
        let mut document = json!({ "paths": {
            "/a": { "get": { "operationId": "x.a" } },
            "/b": { "post": { "operationId": "x.b.simple", "x-google-media-upload": {} } },
        } });
        assert_eq!(leave_out_media(&mut document), ["x.b.simple"]);
        assert_eq!(
            document["paths"],
            json!({ "/a": { "get": { "operationId": "x.a" } } })
        );
    }

    #[test]
    fn only_successful_answers_stay() {
        let mut document = json!({ "paths": { "/a": { "get": { "responses": { "200": 1, "4XX": 2, "default": 3 } } } } });
        drop_error_answers(&mut document);
        assert_eq!(
            document["paths"]["/a"]["get"]["responses"],
            json!({ "200": 1 })
        );
    }
}
