//! Operations that move bytes.

use serde_json::Value;

/// What the converter puts on an operation that moves bytes, and on the one without bytes that
/// it is a variant of: an upload without bytes helps no one.
const MARKS: [&str; 3] = [
    "x-google-media-upload",
    "x-google-media-upload-variants",
    "x-google-media-download",
];

/// Whether an operation moves bytes.
pub(crate) fn moves_bytes(operation: &Value) -> bool {
    MARKS.iter().any(|mark| operation.get(mark).is_some())
}

/// progenitor has no multipart bodies, no answer of two kinds and no path values with slashes:
/// operations that move bytes are written by hand in the crate above.
pub(super) fn leave_out(document: &mut Value) -> Vec<String> {
    let mut left_out = vec![];
    let Some(paths) = document["paths"].as_object_mut() else {
        return left_out;
    };
    for item in paths.values_mut().filter_map(Value::as_object_mut) {
        item.retain(|_, operation| {
            let media = moves_bytes(operation);
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
        assert_eq!(leave_out(&mut document), ["x.b.simple"]);
        assert_eq!(
            document["paths"],
            json!({ "/a": { "get": { "operationId": "x.a" } } })
        );
    }
}
