//! Formats that typify leaves as text, or reads in a way that loses something.

use serde_json::{Value, json};

/// JSON's type, the format, the name of the stand-in, and the type in Rust.
///
/// A path that begins with `wire` is no type: a later pass makes a plain one of it, and says in
/// which module of `chat-sdk-gen` it is read and written.
pub(crate) const FORMATS: [(&str, &str, &str, &str); 7] = [
    ("string", "int64", "XInt64", "wire::int64::i64"),
    ("string", "uint64", "XUint64", "wire::int64::u64"),
    ("number", "float", "XFloat", "wire::float::f64"),
    ("number", "double", "XDouble", "wire::float::f64"),
    ("string", "byte", "XBytes", "crate::Bytes"),
    ("string", "google-duration", "XDuration", "crate::Duration"),
    (
        "string",
        "google-fieldmask",
        "XFieldMask",
        "crate::FieldMask",
    ),
];

/// Gives each format a named type, for which progenitor is told to take the one in Rust.
pub(super) fn name(document: &mut Value) {
    for (kind, format, stand_in, _) in FORMATS {
        document["components"]["schemas"][stand_in] = json!({ "type": kind, "title": format });
    }
    if let Some(schemas) = document["components"]["schemas"].as_object_mut() {
        for schema in schemas.values_mut() {
            below(schema);
        }
    }
    for operation in super::operations(document) {
        let parameters = operation["parameters"].as_array_mut();
        for parameter in parameters.into_iter().flatten() {
            replace(&mut parameter["schema"]);
        }
    }
}

fn below(schema: &mut Value) {
    for (_, schema) in super::below(schema) {
        replace(schema);
    }
}

fn replace(schema: &mut Value) {
    below(schema);
    let named = FORMATS
        .iter()
        .find(|(kind, format, ..)| schema["type"] == *kind && schema["format"] == *format);
    if let Some((_, _, stand_in, _)) = named {
        super::refer(schema, stand_in);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_get_names() {
        let mut document = json!({
            "paths": { "/a": { "get": { "parameters": [
                { "schema": { "type": "string", "format": "google-fieldmask" } },
            ] } } },
            "components": { "schemas": { "A": { "properties": {
                "at": { "type": "string", "format": "int64", "description": "When." },
                "all": { "type": "array", "items": { "type": "string", "format": "byte" } },
                "plain": { "type": "string" },
            } } } },
        });
        name(&mut document);
        let parameter = &document["paths"]["/a"]["get"]["parameters"][0]["schema"];
        assert_eq!(parameter["$ref"], "#/components/schemas/XFieldMask");
        let properties = &document["components"]["schemas"]["A"]["properties"];
        assert_eq!(
            properties["at"],
            json!({
                "allOf": [{ "$ref": "#/components/schemas/XInt64" }], "description": "When.",
            })
        );
        assert_eq!(
            properties["all"]["items"]["$ref"],
            "#/components/schemas/XBytes"
        );
        assert_eq!(properties["plain"], json!({ "type": "string" }));
    }
}
