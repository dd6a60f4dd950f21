//! Types.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::{ConvertError, Report};
use crate::discovery::{Document, Schema};

/// Types of a single value.
pub(super) const SCALARS: [&str; 4] = ["boolean", "integer", "number", "string"];

/// Every named type of the document.
pub(super) fn components(document: &Document, report: &mut Report) -> Result<Value, ConvertError> {
    document
        .schemas
        .iter()
        .map(|(name, schema)| {
            // What OpenAPI allows as the name of a component.
            let allowed = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
            if name.is_empty() || !name.chars().all(allowed) {
                return Err(ConvertError::SchemaName(name.clone()));
            }
            Ok((name.clone(), convert(schema, name, document, report)?))
        })
        .collect()
}

/// A reference to a named type that exists.
pub(super) fn reference(
    name: &str,
    place: &str,
    document: &Document,
) -> Result<Value, ConvertError> {
    if !document.schemas.contains_key(name) {
        return Err(ConvertError::UnresolvedRef {
            place: place.to_owned(),
            name: name.to_owned(),
        });
    }
    Ok(json!({ "$ref": format!("#/components/schemas/{name}") }))
}

fn convert(
    schema: &Schema,
    place: &str,
    document: &Document,
    report: &mut Report,
) -> Result<Value, ConvertError> {
    report.unknown(place, &schema.unknown);
    let mut out = match (&schema.reference, schema.kind.as_deref()) {
        (Some(name), _) => referring(schema, reference(name, place, document)?),
        (None, None) if !schema.properties.is_empty() => object(schema, place, document, report)?,
        // A missing type is an empty schema: anything.
        (None, None | Some("any")) => Map::new(),
        (None, Some("object")) => object(schema, place, document, report)?,
        (None, Some("array")) => array(schema, place, document, report)?,
        (None, Some(kind)) if SCALARS.contains(&kind) => scalar(schema, kind),
        (None, Some(kind)) => {
            return Err(ConvertError::UnknownType {
                place: place.into(),
                kind: kind.into(),
            });
        }
    };
    report_misplaced(schema, place, report);
    let known = Known {
        values: &schema.values,
        descriptions: &schema.enum_descriptions,
        deprecated: &schema.enum_deprecated,
    };
    let meanings = known.extend(&mut out);
    match (&schema.description, meanings) {
        (Some(text), None) => drop(out.insert("description".into(), json!(text))),
        (text, Some(meanings)) => {
            let text = with_meanings(text.as_deref().unwrap_or_default(), &meanings);
            out.insert("description".into(), json!(text));
        }
        (None, None) => {}
    }
    if schema.read_only {
        out.insert("readOnly".into(), json!(true));
    }
    if schema.deprecated {
        out.insert("deprecated".into(), json!(true));
    }
    Ok(Value::Object(out))
}

/// What stands where its type gives it no meaning, and so is not carried over.
fn report_misplaced(schema: &Schema, place: &str, report: &mut Report) {
    let kind = schema.kind.as_deref().unwrap_or("any");
    let scalar = schema.reference.is_none() && SCALARS.contains(&kind);
    let object = schema.reference.is_none() && (kind == "object" || schema.kind.is_none());
    for (name, there, meant) in [
        ("format", schema.format.is_some(), scalar),
        ("enum", !schema.values.is_empty(), scalar),
        (
            "enumDescriptions",
            !schema.enum_descriptions.is_empty(),
            !schema.values.is_empty(),
        ),
        ("properties", !schema.properties.is_empty(), object),
        (
            "additionalProperties",
            schema.additional_properties.is_some(),
            object && schema.kind.is_some(),
        ),
        (
            "items",
            schema.items.is_some(),
            kind == "array" && schema.reference.is_none(),
        ),
    ] {
        if there && !meant {
            report.left_out(place, &format!("`{name}` beside a type that has none"));
        }
    }
}

/// OpenAPI 3.0 ignores what stands beside `$ref`, so a reference with siblings is an `allOf`.
fn referring(schema: &Schema, reference: Value) -> Map<String, Value> {
    let alone = schema.description.is_none() && !schema.read_only && !schema.deprecated;
    match reference {
        Value::Object(reference) if alone => reference,
        reference => Map::from_iter([("allOf".to_owned(), json!([reference]))]),
    }
}

fn object(
    schema: &Schema,
    place: &str,
    document: &Document,
    report: &mut Report,
) -> Result<Map<String, Value>, ConvertError> {
    let mut out = Map::from_iter([("type".to_owned(), json!("object"))]);
    if !schema.properties.is_empty() {
        let properties: Map<String, Value> = schema
            .properties
            .iter()
            .map(|(name, property)| {
                let value = convert(property, &format!("{place}.{name}"), document, report)?;
                Ok((name.clone(), value))
            })
            .collect::<Result<_, ConvertError>>()?;
        out.insert("properties".into(), json!(properties));
    }
    if let Some(values) = &schema.additional_properties {
        let values = convert(values, &format!("{place}.*"), document, report)?;
        out.insert("additionalProperties".into(), values);
    }
    Ok(out)
}

fn array(
    schema: &Schema,
    place: &str,
    document: &Document,
    report: &mut Report,
) -> Result<Map<String, Value>, ConvertError> {
    let items = match &schema.items {
        Some(items) => convert(items, &format!("{place}[]"), document, report)?,
        None => json!({}),
    };
    Ok(Map::from_iter([
        ("type".to_owned(), json!("array")),
        ("items".to_owned(), items),
    ]))
}

fn scalar(schema: &Schema, kind: &str) -> Map<String, Value> {
    let mut out = Map::from_iter([("type".to_owned(), json!(kind))]);
    if let Some(format) = &schema.format {
        insert_format(&mut out, format);
    }
    out
}

/// `google-datetime` is what OpenAPI calls `date-time`; Google's other formats keep their names.
pub(super) fn insert_format(out: &mut Map<String, Value>, format: &str) {
    if format == "google-datetime" {
        out.insert("format".into(), json!("date-time"));
        out.insert("x-google-format".into(), json!(format));
    } else {
        out.insert("format".into(), json!(format));
    }
}

/// The known values of an enum, as the document lists them: side by side.
pub(super) struct Known<'a> {
    pub(super) values: &'a [String],
    pub(super) descriptions: &'a [String],
    pub(super) deprecated: &'a [bool],
}

impl Known<'_> {
    /// Writes the values, each once, marked as open, with what they mean. Gives back value and
    /// meaning, where the document has meanings.
    pub(super) fn extend(&self, out: &mut Map<String, Value>) -> Option<Vec<(String, String)>> {
        let mut seen = BTreeSet::new();
        let once: Vec<(usize, &String)> = self
            .values
            .iter()
            .enumerate()
            .filter(|(_, value)| seen.insert(*value))
            .collect();
        if once.is_empty() {
            return None;
        }
        let values: Vec<&String> = once.iter().map(|(_, value)| *value).collect();
        out.insert("enum".into(), json!(values));
        // Google adds values whenever it likes; a reader that knows only these is wrong.
        out.insert("x-google-enum-open".into(), json!(true));
        let is_old = |at: usize| self.deprecated.get(at).copied().unwrap_or(false);
        let old: Vec<&String> = once
            .iter()
            .filter(|(at, _)| is_old(*at))
            .map(|(_, value)| *value)
            .collect();
        if !old.is_empty() {
            out.insert("x-google-enum-deprecated".into(), json!(old));
        }
        if self.descriptions.is_empty() {
            return None;
        }
        let meanings: Vec<(String, String)> = once
            .into_iter()
            .map(|(at, value)| {
                (
                    value.clone(),
                    self.descriptions.get(at).cloned().unwrap_or_default(),
                )
            })
            .collect();
        let map: Map<String, Value> = meanings
            .iter()
            .map(|(value, text)| (value.clone(), json!(text)))
            .collect();
        out.insert("x-google-enum-descriptions".into(), Value::Object(map));
        Some(meanings)
    }
}

/// The description of an enum with a list of what its values mean.
pub(super) fn with_meanings(description: &str, meanings: &[(String, String)]) -> String {
    let list = meanings
        .iter()
        .map(|(value, text)| {
            if text.is_empty() {
                format!("- `{value}`")
            } else {
                format!("- `{value}`: {text}")
            }
        })
        .collect::<Vec<_>>()
        .join("\n");
    if description.is_empty() {
        list
    } else {
        format!("{description}\n\n{list}")
    }
}
