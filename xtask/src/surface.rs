//! The surface of the API, one line for each thing that a caller sees: what a reviewer reads
//! first.

use std::fmt::Write;

use serde_json::{Map, Value};

use crate::discovery::says_required;

/// Lists every operation, parameter, schema, field and enum value of an OpenAPI document.
pub fn list(openapi: &Value) -> String {
    let mut out = String::new();
    let mut operations: Vec<(&str, String, &Value)> = members(&openapi["paths"])
        .flat_map(|(path, item)| {
            members(item).map(move |(verb, operation)| (path, verb, operation))
        })
        .map(|(path, verb, operation)| {
            let id = operation["operationId"].as_str().unwrap_or_default();
            (id, format!("{} {path}", verb.to_uppercase()), operation)
        })
        .collect();
    operations.sort_by_key(|(id, _, _)| *id);
    for (id, route, operation) in operations {
        let _ = writeln!(out, "method {id}: {route}{}", marks(operation));
        operation_parts(id, operation, &mut out);
    }
    for (name, schema) in members(&openapi["components"]["schemas"]) {
        let _ = writeln!(out, "schema {name}: {}{}", kind(schema), marks(schema));
        inside(name, schema, &mut out);
    }
    out
}

fn operation_parts(id: &str, operation: &Value, out: &mut String) {
    for parameter in operation["parameters"].as_array().into_iter().flatten() {
        let name = parameter["name"].as_str().unwrap_or_default();
        let words = parameter["description"].as_str().unwrap_or_default();
        let required = match parameter["required"] == true || says_required(words) {
            true => ", required",
            false => "",
        };
        let place = format!("{id}({name})");
        let schema = &parameter["schema"];
        let _ = writeln!(
            out,
            "  parameter {place}: {}{required}{}",
            kind(schema),
            marks(parameter)
        );
        inside(&place, schema, out);
    }
    for (what, content) in [
        ("request", &operation["requestBody"]["content"]),
        ("response", &operation["responses"]["200"]["content"]),
    ] {
        for (media, body) in members(content) {
            let media = if media == "application/json" {
                String::new()
            } else {
                format!(" as {media}")
            };
            let _ = writeln!(out, "  {what} {id}: {}{media}", kind(&body["schema"]));
        }
    }
    for scope in operation["security"].as_array().into_iter().flatten() {
        let url = scope["oauth2"][0].as_str().unwrap_or_default();
        let _ = writeln!(
            out,
            "  scope {id}: {}",
            url.rsplit('/').next().unwrap_or(url)
        );
    }
}

/// Fields and enum values, at every depth.
fn inside(place: &str, schema: &Value, out: &mut String) {
    for value in schema["enum"].as_array().into_iter().flatten() {
        let listed = |key: &str| {
            schema[key]
                .as_array()
                .is_some_and(|list| list.contains(value))
        };
        let preview = if listed("x-google-enum-preview") {
            " [preview]"
        } else {
            ""
        };
        let old = if listed("x-google-enum-deprecated") {
            " [deprecated]"
        } else {
            ""
        };
        let value = value.as_str().unwrap_or_default();
        let _ = writeln!(out, "  value {place} = {value}{preview}{old}");
    }
    for (name, field) in members(&schema["properties"]) {
        let place = format!("{place}.{name}");
        let _ = writeln!(out, "  field {place}: {}{}", kind(field), marks(field));
        inside(&place, field, out);
    }
    for (part, suffix) in [("items", "[]"), ("additionalProperties", ".*")] {
        if schema[part].is_object() {
            inside(&format!("{place}{suffix}"), &schema[part], out);
        }
    }
}

/// `string`, `string(date-time)`, `[Membership]`, `{string: any}`.
fn kind(schema: &Value) -> String {
    let reference = schema["$ref"]
        .as_str()
        .or_else(|| schema["allOf"][0]["$ref"].as_str());
    if let Some(reference) = reference {
        return reference.rsplit('/').next().unwrap_or(reference).to_owned();
    }
    match schema["type"].as_str() {
        None => "any".to_owned(),
        Some("array") => format!("[{}]", kind(&schema["items"])),
        Some("object") if schema["additionalProperties"].is_object() => {
            format!("{{string: {}}}", kind(&schema["additionalProperties"]))
        }
        Some(name) => match schema["format"].as_str() {
            Some(format) => format!("{name}({format})"),
            None => name.to_owned(),
        },
    }
}

fn marks(value: &Value) -> String {
    let mut out = String::new();
    for (key, mark) in [
        ("x-google-preview", " [preview]"),
        ("deprecated", " [deprecated]"),
        ("readOnly", " [read only]"),
    ] {
        if value[key] == true {
            out.push_str(mark);
        }
    }
    out
}

fn members(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flat_map(Map::iter)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    #[test]
    fn every_thing_has_a_line() {
        let openapi = json!({
            "paths": { "/a/{id}": { "get": {
                "operationId": "x.get", "x-google-preview": true,
                "parameters": [
                    { "name": "id", "required": true, "schema": { "type": "string" } },
                    { "name": "view", "deprecated": true, "schema": { "type": "array", "items": { "type": "string", "enum": ["A", "B"], "x-google-enum-preview": ["B"] } } },
                ],
                "responses": { "200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Note" } } } } },
                "security": [{ "oauth2": ["https://x.example/auth/x.read"] }],
            } } },
            "components": { "schemas": { "Note": { "type": "object", "properties": {
                "at": { "type": "string", "format": "date-time", "readOnly": true },
                "inner": { "type": "object", "properties": { "n": { "type": "integer" } } },
                "map": { "type": "object", "additionalProperties": {} },
            } } } },
        });
        insta::assert_snapshot!(super::list(&openapi), @"
        method x.get: GET /a/{id} [preview]
          parameter x.get(id): string, required
          parameter x.get(view): [string] [deprecated]
          value x.get(view)[] = A
          value x.get(view)[] = B [preview]
          response x.get: Note
          scope x.get: x.read
        schema Note: object
          field Note.at: string(date-time) [read only]
          field Note.inner: object
          field Note.inner.n: integer
          field Note.map: {string: any}
        ");
    }
}
