//! Public document + what a preview document or a supplement says beyond it.

use serde_json::{Map, Value};

/// The public document with everything that only the preview has.
#[derive(Debug, PartialEq)]
pub struct Merged {
    /// The discovery document.
    pub document: Value,
    /// Where the preview document says less than the public one or something else, and what. The
    /// public word stays.
    pub notes: Vec<(String, String)>,
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

/// What may be new on something public without changing it for those who use it.
const HARMLESS: [&str; 2] = ["deprecated", "description"];

/// Puts what only the preview has beside what is public.
///
/// The preview only adds, so that code which compiles without it compiles with it: of something
/// public, the public form stays, and where the preview has another one that is noted. So is
/// what a served preview document lacks, for labels can lag. A supplement holds additions only
/// and lacks nothing.
pub fn merge(public: &Value, preview: &Value, is_supplement: bool) -> Merged {
    let mut merge = Merge { notes: vec![] };
    let mut document = public.clone();
    merge.overlay(&mut document, preview, false, &mut vec![]);
    if let Some(revision) = preview.get("revision") {
        document["revision"] = revision.clone();
    }
    let mut notes = merge.notes;
    if !is_supplement {
        let mut lacking = vec![];
        find_lacking(public, preview, false, &mut vec![], &mut lacking);
        let what = "is public and the preview document lacks it; it was kept";
        notes.extend(lacking.into_iter().map(|place| (place, what.to_owned())));
    }
    notes.sort();
    Merged { document, notes }
}

struct Merge {
    notes: Vec<(String, String)>,
}

impl Merge {
    fn note(&mut self, place: &[&str], name: &str, what: String) {
        let mut words = place.to_vec();
        words.push(name);
        self.notes.push((words.join("."), what));
    }

    fn overlay<'a>(
        &mut self,
        target: &mut Value,
        source: &'a Value,
        is_map: bool,
        place: &mut Vec<&'a str>,
    ) {
        let (Some(target), Some(source)) = (target.as_object_mut(), source.as_object()) else {
            return;
        };
        if !is_map {
            add_enum_values(target, source);
        }
        for (name, value) in source {
            match target.get_mut(name) {
                None => self.add(target, name, value, is_map, place),
                Some(known) if known.is_object() && value.is_object() => {
                    let below = !is_map && MAPS.contains(&name.as_str());
                    place.push(name);
                    self.overlay(known, value, below, place);
                    place.pop();
                }
                Some(Value::Array(known)) if name == "scopes" => {
                    for scope in value.as_array().into_iter().flatten() {
                        if !known.contains(scope) {
                            known.push(scope.clone());
                            self.note(place, name, format!("{scope} is accepted in the preview"));
                        }
                    }
                    known.sort_by(|one, other| one.as_str().cmp(&other.as_str()));
                }
                Some(known) if *known != *value && !is_told_elsewhere(name, place) => {
                    let what = format!("{known} is public, {value} preview; the public one stays");
                    self.note(place, name, what);
                }
                Some(_) => {}
            }
        }
    }

    fn add<'a>(
        &mut self,
        target: &mut Map<String, Value>,
        name: &'a str,
        value: &Value,
        is_map: bool,
        place: &[&'a str],
    ) {
        let mut value = value.clone();
        if is_map {
            // A method that is public can be called without it.
            if place.last() == Some(&"parameters") && place.len() > 1 && value["required"] == true {
                value["required"] = Value::from(false);
                let what =
                    "is required in the preview; it is optional here, for the method is public";
                self.note(place, name, what.to_owned());
            }
        } else if !MAPS.contains(&name)
            && !HARMLESS.contains(&name)
            && !is_told_elsewhere(name, place)
        {
            let what = format!("{value} is preview; what is public has none, and stays so");
            return self.note(place, name, what);
        }
        target.insert(name.to_owned(), value);
    }
}

/// Texts, what is merged with the values of an enum, and the revision, which is the preview's.
fn is_told_elsewhere(name: &str, place: &[&str]) -> bool {
    const TOLD: [&str; 5] = [
        "description",
        "enum",
        "enumDeprecated",
        "enumDescriptions",
        "parameterOrder",
    ];
    TOLD.contains(&name) || (place.is_empty() && name == "revision")
}

/// The values of an enum stand side by side with their descriptions: new ones go to the end of
/// each list.
fn add_enum_values(target: &mut Map<String, Value>, source: &Map<String, Value>) {
    let list =
        |object: &Map<String, Value>, key: &str| object.get(key).and_then(Value::as_array).cloned();
    let (Some(mut values), Some(others)) = (list(target, "enum"), list(source, "enum")) else {
        return;
    };
    let new: Vec<usize> = (0..others.len())
        .filter(|at| others.get(*at).is_some_and(|value| !values.contains(value)))
        .collect();
    let before = values.len();
    values.extend(new.iter().filter_map(|at| others.get(*at).cloned()));
    target.insert("enum".into(), values.into());
    for (key, filler) in [
        ("enumDescriptions", Value::from("")),
        ("enumDeprecated", Value::from(false)),
    ] {
        let (known, other) = (list(target, key), list(source, key));
        if known.is_none() && other.is_none() {
            continue;
        }
        let mut side = known.unwrap_or_default();
        side.resize(before, filler.clone());
        let other = other.unwrap_or_default();
        side.extend(
            new.iter()
                .map(|at| other.get(*at).cloned().unwrap_or_else(|| filler.clone())),
        );
        target.insert(key.into(), side.into());
    }
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
            "resources": { "notes": { "methods": { "get": {
                "id": "x.notes.get", "path": "v1/notes", "scopes": ["s.one", "s.two"],
                "parameters": { "view": { "type": "string", "location": "query" } },
                "response": { "$ref": "Note" },
            } } } },
        })
    }

    fn notes(merged: &Merged) -> String {
        merged
            .notes
            .iter()
            .map(|(place, what)| format!("{place}: {what}\n"))
            .collect()
    }

    #[test]
    fn a_supplement_adds() {
        let supplement = json!({
            "schemas": { "Step": { "type": "object" } },
            "resources": { "notes": { "methods": { "push": { "id": "x.notes.push" } } } },
        });
        let merged = merge(&public(), &supplement, true);
        assert_eq!(merged.notes, []);
        assert_eq!(merged.document["revision"], "1");
        assert_eq!(
            merged.document["schemas"]["Step"],
            json!({ "type": "object" })
        );
        assert_eq!(
            merged.document["schemas"]["Note"],
            public()["schemas"]["Note"]
        );
        let methods = &merged.document["resources"]["notes"]["methods"];
        assert_eq!(methods["push"]["id"], "x.notes.push");
        assert_eq!(
            methods["get"],
            public()["resources"]["notes"]["methods"]["get"]
        );
    }

    #[test]
    fn what_a_preview_document_lacks_stays_and_is_noted() {
        let mut preview = public();
        preview["revision"] = json!("2");
        preview["schemas"]["Note"]["properties"]
            .as_object_mut()
            .unwrap()
            .remove("text");
        preview["schemas"]["Note"]["properties"]["kind"]["enum"] = json!(["C", "B"]);
        preview["schemas"]["Note"]["properties"]["kind"]["enumDescriptions"] = json!(["c", "b"]);
        let merged = merge(&public(), &preview, false);
        insta::assert_snapshot!(notes(&merged), @"
        schemas.Note.properties.kind.enum.A: is public and the preview document lacks it; it was kept
        schemas.Note.properties.text: is public and the preview document lacks it; it was kept
        ");
        let note = &merged.document["schemas"]["Note"]["properties"];
        assert_eq!(
            note["text"],
            public()["schemas"]["Note"]["properties"]["text"]
        );
        assert_eq!(note["kind"]["enum"], json!(["A", "B", "C"]));
        assert_eq!(note["kind"]["enumDescriptions"], json!(["a", "b", "c"]));
        assert_eq!(merged.document["revision"], "2");
    }

    #[test]
    fn what_is_public_is_not_changed_by_the_preview() {
        let mut preview = public();
        let fields = &mut preview["schemas"]["Note"]["properties"];
        fields["text"] = json!({ "$ref": "Text", "description": "Other words." });
        fields["new"] = json!({ "type": "integer" });
        let get = &mut preview["resources"]["notes"]["methods"]["get"];
        get["path"] = json!("v2/notes");
        get["scopes"] = json!(["s.one", "s.two", "s.three"]);
        get["response"]["$ref"] = json!("Other");
        get["parameters"]["view"]["required"] = json!(true);
        get["parameters"]["mode"] =
            json!({ "type": "string", "location": "query", "required": true });
        let merged = merge(&public(), &preview, false);
        insta::assert_snapshot!(notes(&merged), @r#"
        resources.notes.methods.get.parameters.mode: is required in the preview; it is optional here, for the method is public
        resources.notes.methods.get.parameters.view.required: true is preview; what is public has none, and stays so
        resources.notes.methods.get.path: "v1/notes" is public, "v2/notes" preview; the public one stays
        resources.notes.methods.get.response.$ref: "Note" is public, "Other" preview; the public one stays
        resources.notes.methods.get.scopes: "s.three" is accepted in the preview
        schemas.Note.properties.text.$ref: "Text" is preview; what is public has none, and stays so
        "#);
        let mut expected = public();
        expected["schemas"]["Note"]["properties"]["new"] = json!({ "type": "integer" });
        let get = &mut expected["resources"]["notes"]["methods"]["get"];
        get["scopes"] = json!(["s.one", "s.three", "s.two"]);
        get["parameters"]["mode"] =
            json!({ "type": "string", "location": "query", "required": false });
        assert_eq!(merged.document, expected);
    }
}
