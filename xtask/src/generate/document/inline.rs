//! Types without a name.

use std::collections::BTreeMap;

use anyhow::{Result, bail};
use heck::ToPascalCase;
use serde_json::Value;

/// Names every enum and every object that stands inside something else, so that later passes
/// find what the document says of a type by the type's name.
///
/// What stands in a type is called after it and the field: `Membership.role` is
/// `MembershipRole`. An enum of a query is called after the parameter, and what is the same enum
/// in a type is that one: `MarkupSyntax`, and not one for each method that takes it.
///
/// # Errors
///
/// Two types would have one name.
pub(super) fn name(document: &mut Value) -> Result<()> {
    let parameters = of_parameters(document);
    let Some(schemas) = document["components"]["schemas"].as_object_mut() else {
        return Ok(());
    };
    let mut found = vec![];
    for (parent, schema) in schemas.iter_mut() {
        inside(schema, parent, &parameters, &mut found);
    }
    for (name, schema) in found.into_iter().chain(parameters.into_values()) {
        if schemas.contains_key(&name) {
            bail!(
                "two types would have the name `{name}`; tell them apart in `document/inline.rs`"
            );
        }
        schemas.insert(name, schema);
    }
    Ok(())
}

/// What tells an enum from others: its values and what they mean.
fn key(schema: &Value) -> String {
    format!("{}{}", schema["enum"], schema["x-google-enum-descriptions"])
}

/// The enums of all queries, each with its name, once.
fn of_parameters(document: &mut Value) -> BTreeMap<String, (String, Value)> {
    let mut found: BTreeMap<String, (String, Value)> = BTreeMap::new();
    let taken: Vec<String> = document["components"]["schemas"]
        .as_object()
        .map(|schemas| schemas.keys().cloned().collect())
        .unwrap_or_default();
    for operation in super::operations(document) {
        let id = operation["operationId"].as_str().unwrap_or_default();
        let id = id.to_pascal_case();
        let parameters = operation["parameters"].as_array_mut();
        for parameter in parameters.into_iter().flatten() {
            let last = parameter["name"].as_str().unwrap_or_default();
            let last = last.rsplit('.').next().unwrap_or_default().to_pascal_case();
            let description = parameter["description"].clone();
            let schema = match parameter["schema"]["items"]["enum"].is_array() {
                true => &mut parameter["schema"]["items"],
                false => &mut parameter["schema"],
            };
            if !schema["enum"].is_array() {
                continue;
            }
            let key = key(schema);
            let name = match found.get(&key) {
                Some((name, _)) => name.clone(),
                None => {
                    let free = |name: &String| {
                        !taken.contains(name) && found.values().all(|(other, _)| other != name)
                    };
                    let name = Some(last.clone()).filter(free);
                    name.unwrap_or_else(|| format!("{id}{last}"))
                }
            };
            found.entry(key).or_insert_with(|| {
                let mut schema = schema.clone();
                if description.is_string() {
                    schema["description"] = description;
                }
                without_meanings(&mut schema);
                (name.clone(), schema)
            });
            super::refer(schema, &name);
        }
    }
    found
}

fn inside(
    schema: &mut Value,
    parent: &str,
    parameters: &BTreeMap<String, (String, Value)>,
    found: &mut Vec<(String, Value)>,
) {
    for (field, schema) in super::below(schema) {
        let own = format!("{parent}{}", field.to_pascal_case());
        inside(schema, &own, parameters, found);
        let is_enum = schema["enum"].is_array();
        if !is_enum && schema["properties"].is_null() {
            continue;
        }
        if is_enum {
            without_meanings(schema);
        }
        if let Some((shared, _)) = parameters.get(&key(schema)) {
            super::refer(schema, shared);
        } else {
            found.push((own.clone(), schema.clone()));
            super::refer(schema, &own);
        }
    }
}

/// Takes the list of values out of a description: each value has its meaning as its own
/// documentation.
fn without_meanings(schema: &mut Value) {
    let first = schema["enum"][0].as_str().unwrap_or_default();
    let list = format!("- `{first}`");
    let text = schema["description"].as_str().unwrap_or_default();
    let end = match schema["x-google-enum-descriptions"].is_object() {
        true => text.rfind(&list).unwrap_or(text.len()),
        false => text.len(),
    };
    let text = text[..end].trim_end().to_owned();
    if let Some(schema) = schema.as_object_mut() {
        match text.is_empty() {
            true => schema.remove("description"),
            false => schema.insert("description".to_owned(), text.into()),
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn named(mut document: Value) -> Value {
        name(&mut document).unwrap();
        document
    }

    #[test]
    fn two_types_never_have_one_name() {
        let mode = json!({ "type": "string", "enum": ["FAST"] });
        let other = json!({ "type": "string", "enum": ["SLOW"] });
        let parameter = json!({ "name": "aMode", "schema": other });
        let paths = json!({ "/a": { "get": { "operationId": "a", "parameters": [parameter] } } });
        for (paths, schemas) in [
            // The field of one type, and another type.
            (
                json!({}),
                json!({ "A": { "properties": { "mode": mode } }, "AMode": {} }),
            ),
            // The fields of two types.
            (
                json!({}),
                json!({
                    "A": { "properties": { "bMode": mode } }, "AB": { "properties": { "mode": other } },
                }),
            ),
            // The field of a type, and a parameter.
            (paths, json!({ "A": { "properties": { "mode": mode } } })),
        ] {
            let mut document = json!({ "paths": paths, "components": { "schemas": schemas } });
            let error = name(&mut document).unwrap_err().to_string();
            assert!(
                error.starts_with("two types would have the name `A"),
                "{error}"
            );
        }
    }

    #[test]
    fn what_stands_inside_is_called_after_its_place() {
        let document = named(json!({ "components": { "schemas": { "A": { "properties": {
            "mode": {
                "type": "string", "enum": ["FAST"], "readOnly": true,
                "x-google-enum-descriptions": { "FAST": "Quickly." },
                "description": "How.\n\n- `FAST`: Quickly.",
            },
            "parts": { "type": "array", "items": { "properties": { "b": {} } } },
        } } } } }));
        let schemas = &document["components"]["schemas"];
        assert_eq!(schemas["AMode"]["description"], "How.");
        assert_eq!(schemas["AMode"]["enum"], json!(["FAST"]));
        assert_eq!(
            schemas["A"]["properties"]["mode"],
            json!({
                "allOf": [{ "$ref": "#/components/schemas/AMode" }],
                "readOnly": true, "description": "How.",
            })
        );
        assert_eq!(
            schemas["A"]["properties"]["parts"]["items"],
            json!({ "$ref": "#/components/schemas/APartsItem" })
        );
        assert_eq!(schemas["APartsItem"]["properties"], json!({ "b": {} }));
    }

    #[test]
    fn an_enum_of_a_query_is_called_after_the_parameter_and_is_one_type() {
        let mode = json!({ "type": "string", "enum": ["FAST"] });
        let parameter = json!({ "name": "x.mode", "schema": mode, "description": "How." });
        let document = named(json!({
            "paths": {
                "/a": { "get": { "operationId": "a.get", "parameters": [parameter] } },
                "/b": { "get": { "operationId": "b.get", "parameters": [parameter] } },
            },
            "components": { "schemas": { "A": { "properties": { "mode": mode } } } },
        }));
        let reference = json!({ "$ref": "#/components/schemas/Mode" });
        for path in ["/a", "/b"] {
            let parameter = &document["paths"][path]["get"]["parameters"][0];
            assert_eq!(parameter["schema"], reference);
        }
        let schemas = &document["components"]["schemas"];
        assert_eq!(schemas["A"]["properties"]["mode"], reference);
        assert_eq!(schemas.as_object().unwrap().len(), 2);
        assert_eq!(schemas["Mode"]["description"], "How.");
    }
}
