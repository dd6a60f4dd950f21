//! What is preview, said in the OpenAPI document.

use serde_json::{Map, Value, json};

const MARK: &str = "x-google-preview";
const ENUM_MARK: &str = "x-google-enum-preview";
const WORDS: &str = "**Developer Preview.**";

/// Marks every operation, parameter, schema, field and enum value of `preview` that `public`
/// lacks. What is inside something marked is not marked again.
pub fn mark(preview: &mut Value, public: &Value) {
    let paths = preview["paths"].as_object_mut();
    for (path, item) in paths.into_iter().flatten() {
        for (verb, operation) in item.as_object_mut().into_iter().flatten() {
            match public["paths"][path].get(verb) {
                None => mark_one(operation),
                Some(known) => mark_parameters(operation, known),
            }
        }
    }
    let schemas = preview["components"]["schemas"].as_object_mut();
    for (name, schema) in schemas.into_iter().flatten() {
        match public["components"]["schemas"].get(name) {
            None => mark_one(schema),
            Some(known) => drop(mark_inside(schema, known)),
        }
    }
}

fn mark_parameters(operation: &mut Value, public: &Value) {
    let known = public["parameters"].as_array();
    for parameter in operation
        .get_mut("parameters")
        .and_then(Value::as_array_mut)
        .into_iter()
        .flatten()
    {
        let same = known
            .into_iter()
            .flatten()
            .find(|known| known["name"] == parameter["name"] && known["in"] == parameter["in"]);
        match same {
            None => mark_one(parameter),
            Some(known) => {
                let Some(schema) = parameter.get_mut("schema") else {
                    continue;
                };
                let values = mark_inside(schema, &known["schema"]);
                describe_values(parameter, &values);
            }
        }
    }
}

/// Marks what is new inside a schema that is known; gives back new values of an enum.
fn mark_inside(schema: &mut Value, known: &Value) -> Vec<String> {
    let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
    for (name, property) in properties.into_iter().flatten() {
        match known["properties"].get(name) {
            None => mark_one(property),
            Some(known) => drop(mark_inside(property, known)),
        }
    }
    let mut values = vec![];
    for part in ["items", "additionalProperties"] {
        if schema.get(part).is_some_and(Value::is_object) && known.get(part).is_some() {
            values = mark_inside(&mut schema[part], &known[part]);
        }
    }
    if let (Some(now), Some(before)) = (schema["enum"].as_array(), known["enum"].as_array()) {
        values = now
            .iter()
            .filter(|value| !before.contains(value))
            .filter_map(|value| value.as_str().map(str::to_owned))
            .collect();
        if !values.is_empty() {
            schema[ENUM_MARK] = json!(values);
            describe_values(schema, &values);
        }
    }
    values
}

/// Says it of values in the list that the description of an enum ends with.
fn describe_values(described: &mut Value, values: &[String]) {
    let Some(text) = described["description"].as_str() else {
        return;
    };
    let text = values.iter().fold(text.to_owned(), |text, value| {
        let line = format!("- `{value}`");
        text.replace(&format!("{line}:"), &format!("{line}: {WORDS}"))
    });
    described["description"] = json!(text);
}

fn mark_one(value: &mut Value) {
    // OpenAPI 3.0 ignores what stands beside `$ref`.
    if value.get("$ref").is_some() {
        *value = json!({ "allOf": [value.clone()] });
    }
    let text = match value["description"].as_str() {
        Some(text) => format!("{WORDS} {text}"),
        None => WORDS.to_owned(),
    };
    if let Some(object) = value.as_object_mut() {
        put(object, "description", json!(text));
        put(object, MARK, json!(true));
    }
}

fn put(object: &mut Map<String, Value>, key: &str, value: Value) {
    object.insert(key.to_owned(), value);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_public_document_lacks_is_marked_once() {
        let public = json!({
            "paths": { "/a": { "get": { "parameters": [{ "name": "q", "in": "query", "schema": { "type": "string", "enum": ["X"] } }] } } },
            "components": { "schemas": { "Note": { "properties": {
                "text": { "type": "string" },
                "kinds": { "type": "array", "items": { "enum": ["A"], "description": "- `A`: a" } },
            } } } },
        });
        let mut preview = public.clone();
        mark(&mut preview, &public);
        assert_eq!(preview, public, "nothing is new");

        preview["paths"]["/b"] = json!({ "post": { "description": "Posts." } });
        preview["paths"]["/a"]["get"]["parameters"] = json!([
            { "name": "q", "in": "query", "description": "Which.\n\n- `X`: x\n- `Y`: y", "schema": { "type": "string", "enum": ["X", "Y"] } },
            { "name": "r", "in": "query", "schema": {} },
        ]);
        preview["components"]["schemas"]["Step"] =
            json!({ "properties": { "inner": { "type": "string" } } });
        let note = &mut preview["components"]["schemas"]["Note"]["properties"];
        note["step"] = json!({ "$ref": "#/components/schemas/Step" });
        note["kinds"]["items"] = json!({ "enum": ["A", "B"], "description": "- `A`: a\n- `B`: b" });
        mark(&mut preview, &public);
        insta::assert_snapshot!(format!("{preview:#}"), @r##"
        {
          "paths": {
            "/a": {
              "get": {
                "parameters": [
                  {
                    "name": "q",
                    "in": "query",
                    "description": "Which.\n\n- `X`: x\n- `Y`: **Developer Preview.** y",
                    "schema": {
                      "type": "string",
                      "enum": [
                        "X",
                        "Y"
                      ],
                      "x-google-enum-preview": [
                        "Y"
                      ]
                    }
                  },
                  {
                    "name": "r",
                    "in": "query",
                    "schema": {},
                    "description": "**Developer Preview.**",
                    "x-google-preview": true
                  }
                ]
              }
            },
            "/b": {
              "post": {
                "description": "**Developer Preview.** Posts.",
                "x-google-preview": true
              }
            }
          },
          "components": {
            "schemas": {
              "Note": {
                "properties": {
                  "text": {
                    "type": "string"
                  },
                  "kinds": {
                    "type": "array",
                    "items": {
                      "enum": [
                        "A",
                        "B"
                      ],
                      "description": "- `A`: a\n- `B`: **Developer Preview.** b",
                      "x-google-enum-preview": [
                        "B"
                      ]
                    }
                  },
                  "step": {
                    "allOf": [
                      {
                        "$ref": "#/components/schemas/Step"
                      }
                    ],
                    "description": "**Developer Preview.**",
                    "x-google-preview": true
                  }
                }
              },
              "Step": {
                "properties": {
                  "inner": {
                    "type": "string"
                  }
                },
                "description": "**Developer Preview.**",
                "x-google-preview": true
              }
            }
          }
        }
        "##);
    }
}
