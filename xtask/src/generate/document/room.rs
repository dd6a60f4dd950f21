//! Room for fields that Google adds.

use serde_json::{Value, json};

/// An object with fields keeps those that it does not know: typify makes a map of them, which
/// it flattens.
pub(super) fn make(document: &mut Value) {
    let schemas = document["components"]["schemas"].as_object_mut();
    for schema in schemas.into_iter().flatten().map(|(_, schema)| schema) {
        open(schema);
    }
}

fn open(schema: &mut Value) {
    for (_, schema) in super::below(schema) {
        open(schema);
    }
    if let Some(schema) = schema.as_object_mut()
        && schema.contains_key("properties")
        && !schema.contains_key("additionalProperties")
    {
        schema.insert("additionalProperties".into(), json!({}));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn objects_with_fields_keep_others() {
        let mut document = json!({ "components": { "schemas": {
            "A": { "type": "object", "properties": { "b": { "properties": {} } } },
            "Map": { "type": "object", "additionalProperties": { "type": "string" } },
        } } });
        make(&mut document);
        let schemas = &document["components"]["schemas"];
        assert_eq!(schemas["A"]["additionalProperties"], json!({}));
        assert_eq!(
            schemas["A"]["properties"]["b"]["additionalProperties"],
            json!({})
        );
        assert_eq!(
            schemas["Map"]["additionalProperties"],
            json!({ "type": "string" })
        );
    }
}
