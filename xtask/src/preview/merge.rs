//! Public document + what a preview document or a supplement says.

use serde_json::{Map, Value};

/// A preview document that has everything public.
#[derive(Debug, PartialEq)]
pub struct Merged {
    /// The discovery document.
    pub document: Value,
    /// What is public and was not in the preview document, by its place; it was kept.
    pub lacking: Vec<String>,
}

/// Members of these are things with names: a missing one is something that a user misses.
const MAPS: [&str; 6] = [
    "methods",
    "parameters",
    "properties",
    "resources",
    "schemas",
    "scopes",
];

/// Puts a preview document over the public one.
///
/// Labels can lag: a preview document may lack something that is public. The public part stays,
/// and is named. A supplement holds additions only, so for one nothing is lacking.
pub fn merge(public: &Value, preview: &Value, is_supplement: bool) -> Merged {
    let mut document = public.clone();
    overlay(&mut document, preview);
    let mut lacking = vec![];
    if !is_supplement {
        find_lacking(public, preview, false, &mut vec![], &mut lacking);
        lacking.sort();
    }
    Merged { document, lacking }
}

fn overlay(target: &mut Value, source: &Value) {
    match (target, source) {
        (Value::Object(target), Value::Object(source)) if same_type(target, source) => {
            let known = target.clone();
            for (name, value) in source {
                overlay(target.entry(name).or_insert(Value::Null), value);
            }
            keep_enum_values(target, &known, source);
            keep_scopes(target, &known);
        }
        (target, source) => *target = source.clone(),
    }
}

/// Whether two objects describe one type. A field whose type changed is not a mixture of both.
fn same_type(one: &Map<String, Value>, other: &Map<String, Value>) -> bool {
    ["type", "$ref"].iter().all(|key| {
        let of = |object: &Map<String, Value>| {
            object.get(*key).and_then(Value::as_str).map(str::to_owned)
        };
        of(one) == of(other)
            || (of(one).is_none() && !one.contains_key("$ref") && !one.contains_key("type"))
    })
}

/// The values of an enum stand side by side with their descriptions: a value that the preview
/// document left out comes back at the end of each list.
fn keep_enum_values(
    target: &mut Map<String, Value>,
    known: &Map<String, Value>,
    source: &Map<String, Value>,
) {
    let list =
        |object: &Map<String, Value>, key: &str| object.get(key).and_then(Value::as_array).cloned();
    let (Some(old), Some(mut values)) = (list(known, "enum"), list(source, "enum")) else {
        return;
    };
    let back: Vec<usize> = (0..old.len())
        .filter(|at| old.get(*at).is_some_and(|value| !values.contains(value)))
        .collect();
    let before = values.len();
    values.extend(back.iter().filter_map(|at| old.get(*at).cloned()));
    target.insert("enum".into(), values.into());
    for (key, filler) in [
        ("enumDescriptions", Value::from("")),
        ("enumDeprecated", Value::from(false)),
    ] {
        let (old, new) = (list(known, key), list(source, key));
        if old.is_none() && new.is_none() {
            continue;
        }
        let mut side = new.unwrap_or_default();
        side.resize(before, filler.clone());
        let old = old.unwrap_or_default();
        side.extend(
            back.iter()
                .map(|at| old.get(*at).cloned().unwrap_or_else(|| filler.clone())),
        );
        target.insert(key.into(), side.into());
    }
}

/// A scope that is publicly accepted stays accepted.
fn keep_scopes(target: &mut Map<String, Value>, known: &Map<String, Value>) {
    let (Some(Value::Array(old)), Some(Value::Array(now))) =
        (known.get("scopes"), target.get_mut("scopes"))
    else {
        return;
    };
    now.extend(
        old.iter()
            .filter(|scope| !now.contains(scope))
            .cloned()
            .collect::<Vec<_>>(),
    );
    now.sort_by(|one, other| one.as_str().cmp(&other.as_str()));
}

fn find_lacking<'a>(
    public: &'a Value,
    preview: &Value,
    is_map: bool,
    place: &mut Vec<&'a str>,
    lacking: &mut Vec<String>,
) {
    let at = |place: &[&str], name: &str| {
        let mut words = place.to_vec();
        words.push(name);
        words.join(".")
    };
    match (public, preview) {
        (Value::Object(public), Value::Object(preview)) => {
            for (name, value) in public {
                match preview.get(name) {
                    None if is_map => lacking.push(at(place, name)),
                    None => {}
                    Some(other) => {
                        let below = !is_map && MAPS.contains(&name.as_str());
                        place.push(name);
                        find_lacking(value, other, below, place, lacking);
                        place.pop();
                    }
                }
            }
        }
        (Value::Array(public), Value::Array(preview))
            if matches!(place.last(), Some(&("enum" | "scopes"))) =>
        {
            let missing = public.iter().filter(|value| !preview.contains(value));
            lacking.extend(missing.map(|value| at(place, value.as_str().unwrap_or_default())));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn public() -> Value {
        json!({
            "revision": "1",
            "schemas": { "Note": { "type": "object", "properties": {
                "text": { "type": "string", "description": "Text." },
                "kind": { "type": "string", "enum": ["A", "B"], "enumDescriptions": ["a", "b"] },
            } } },
            "resources": { "notes": { "methods": { "get": { "id": "x.notes.get", "scopes": ["s.one", "s.two"] } } } },
        })
    }

    #[test]
    fn a_supplement_adds() {
        let supplement = json!({ "schemas": { "Step": { "type": "object" } }, "resources": { "notes": { "methods": { "push": { "id": "x.notes.push" } } } } });
        let merged = merge(&public(), &supplement, true);
        assert_eq!(merged.lacking, [""; 0]);
        assert_eq!(
            merged.document["schemas"]["Step"],
            json!({ "type": "object" })
        );
        assert_eq!(
            merged.document["schemas"]["Note"],
            public()["schemas"]["Note"]
        );
        assert_eq!(
            merged.document["resources"]["notes"]["methods"]["push"]["id"],
            "x.notes.push"
        );
        assert_eq!(
            merged.document["resources"]["notes"]["methods"]["get"]["id"],
            "x.notes.get"
        );
    }

    #[test]
    fn what_a_preview_document_lacks_stays_and_is_named() {
        let mut preview = public();
        preview["revision"] = json!("2");
        preview["schemas"]["Note"]["properties"]
            .as_object_mut()
            .unwrap()
            .remove("text");
        preview["schemas"]["Note"]["properties"]["kind"]["enum"] = json!(["C", "B"]);
        preview["schemas"]["Note"]["properties"]["kind"]["enumDescriptions"] = json!(["c", "b"]);
        preview["resources"]["notes"]["methods"]["get"]["scopes"] = json!(["s.zero", "s.two"]);
        let merged = merge(&public(), &preview, false);
        assert_eq!(
            merged.lacking,
            [
                "resources.notes.methods.get.scopes.s.one",
                "schemas.Note.properties.kind.enum.A",
                "schemas.Note.properties.text"
            ]
        );
        let note = &merged.document["schemas"]["Note"]["properties"];
        assert_eq!(
            note["text"],
            public()["schemas"]["Note"]["properties"]["text"]
        );
        assert_eq!(note["kind"]["enum"], json!(["C", "B", "A"]));
        assert_eq!(note["kind"]["enumDescriptions"], json!(["c", "b", "a"]));
        assert_eq!(
            merged.document["resources"]["notes"]["methods"]["get"]["scopes"],
            json!(["s.one", "s.two", "s.zero"])
        );
        assert_eq!(merged.document["revision"], "2");
    }

    #[test]
    fn a_field_whose_type_changed_is_no_mixture() {
        let mut preview = public();
        preview["schemas"]["Note"]["properties"]["text"] = json!({ "$ref": "Text" });
        let merged = merge(&public(), &preview, false);
        assert_eq!(
            merged.document["schemas"]["Note"]["properties"]["text"],
            json!({ "$ref": "Text" })
        );
    }
}
