//! Passes over the OpenAPI document, before progenitor; one file for each.

mod answers;
mod formats;
mod inline;
mod media;
mod room;
mod words;

pub(crate) use formats::FORMATS;
pub(crate) use media::moves_bytes;

use anyhow::Result;
use serde_json::{Map, Value};

/// Runs every pass; gives back the ids of the operations that were left out.
///
/// # Errors
///
/// A pass has no answer to what is in the document.
pub(crate) fn run(document: &mut Value) -> Result<Vec<String>> {
    words::trim(document);
    let left_out = media::leave_out(document);
    answers::only_successes(document);
    inline::name(document)?;
    formats::name(document);
    room::make(document);
    Ok(left_out)
}

fn operations(document: &mut Value) -> impl Iterator<Item = &mut Value> {
    document["paths"]
        .as_object_mut()
        .into_iter()
        .flat_map(Map::values_mut)
        .filter_map(Value::as_object_mut)
        .flat_map(Map::values_mut)
}

/// The schemas right below a schema, each with what it is called there.
fn below(schema: &mut Value) -> Vec<(String, &mut Value)> {
    let mut found = vec![];
    let Some(schema) = schema.as_object_mut() else {
        return found;
    };
    for (key, value) in schema {
        match key.as_str() {
            "properties" => {
                let properties = value.as_object_mut().into_iter().flatten();
                found.extend(properties.map(|(name, property)| (name.clone(), property)));
            }
            "items" => found.push(("item".to_owned(), value)),
            "additionalProperties" if value.is_object() => found.push(("value".to_owned(), value)),
            _ => {}
        }
    }
    found
}

/// Puts a reference to a named type where a schema is. What says something of the place, and not
/// of the type, stays.
fn refer(schema: &mut Value, name: &str) {
    let reference = serde_json::json!({ "$ref": format!("#/components/schemas/{name}") });
    let old = std::mem::replace(schema, reference.clone());
    let Value::Object(old) = old else { return };
    let of_the_place = ["description", "readOnly", "deprecated", "x-google-preview"];
    let siblings: Map<String, Value> = old
        .into_iter()
        .filter(|(key, _)| of_the_place.contains(&key.as_str()))
        .collect();
    if !siblings.is_empty() {
        *schema = serde_json::json!({ "allOf": [reference] });
        if let Some(schema) = schema.as_object_mut() {
            schema.extend(siblings);
        }
    }
}
