//! Parameters of the path and the query.

use serde_json::{Map, Value, json};

use super::path::PathParameter;
use super::schema::Known;
use super::{Report, schema};
use crate::discovery::{Method, Parameter};

/// A parameter that every method takes, as a shared component.
pub(super) fn component(name: &str, parameter: &Parameter, report: &mut Report) -> Value {
    query(name, parameter, &format!("parameters.{name}"), report)
}

/// The parameters of a method: the variables of the path, then the query in order of names.
pub(super) fn of_method(
    method: &Method,
    path_parameters: &[PathParameter],
    report: &mut Report,
) -> Vec<Value> {
    let mut found = vec![];
    for part in path_parameters {
        let description = method
            .parameters
            .get(&part.name)
            .map_or("", |parameter| parameter.description.as_str());
        found.extend(
            part.variables
                .iter()
                .map(|variable| path_variable(variable, part, description)),
        );
    }
    for (name, parameter) in &method.parameters {
        let place = format!("{}.{name}", method.id);
        if parameter.location == "query" {
            found.push(query(name, parameter, &place, report));
        } else {
            report.unknown(&place, &parameter.unknown);
            report_path_parameter(&place, parameter, report);
        }
    }
    found
}

/// A variable of the path is a string. What a parameter says beyond that is said to be lost.
fn report_path_parameter(place: &str, parameter: &Parameter, report: &mut Report) {
    let plain = Parameter {
        description: parameter.description.clone(),
        location: parameter.location.clone(),
        kind: "string".into(),
        required: true,
        pattern: parameter.pattern.clone(),
        unknown: parameter.unknown.clone(),
        ..Parameter::default()
    };
    if *parameter != plain {
        report.left_out(
            place,
            "the path variable is more than a required string; only that is kept",
        );
    }
}

fn path_variable(variable: &str, part: &PathParameter, description: &str) -> Value {
    let description = if part.variables == [part.name.as_str()] {
        description.to_owned()
    } else {
        format!(
            "The `{variable}` of `{}`, whose form is `{}`. {description}",
            part.name, part.form
        )
    };
    let mut value = json!({
        "name": variable,
        "in": "path",
        "required": true,
        "description": description.trim_end(),
        "schema": { "type": "string" },
    });
    if part.multi_segment {
        value["x-google-multi-segment"] = json!(true);
    }
    value
}

fn query(name: &str, parameter: &Parameter, place: &str, report: &mut Report) -> Value {
    report.unknown(place, &parameter.unknown);
    let mut value = json!({ "name": name, "in": "query" });
    if parameter.required {
        value["required"] = json!(true);
    }
    if parameter.deprecated {
        value["deprecated"] = json!(true);
    }
    if !parameter.description.is_empty() {
        value["description"] = json!(parameter.description);
    }
    let mut one = scalar(parameter, place, report);
    let known = Known {
        values: &parameter.values,
        descriptions: &parameter.enum_descriptions,
        deprecated: &parameter.enum_deprecated,
    };
    if let Some(meanings) = known.extend(&mut one) {
        value["description"] = json!(schema::with_meanings(&parameter.description, &meanings));
    }
    value["schema"] = Value::Object(one);
    if parameter.repeated {
        value["style"] = json!("form");
        value["explode"] = json!(true);
        value["schema"] = json!({ "type": "array", "items": value["schema"] });
    }
    value
}

fn scalar(parameter: &Parameter, place: &str, report: &mut Report) -> Map<String, Value> {
    let mut value = Map::new();
    value.insert("type".into(), json!(parameter.kind));
    if let Some(format) = &parameter.format {
        schema::insert_format(&mut value, format);
    }
    if let Some(pattern) = &parameter.pattern {
        value.insert("pattern".into(), json!(pattern));
    }
    // Discovery writes all of these as text, whatever the parameter's type.
    for (key, text) in [
        ("default", &parameter.default),
        ("minimum", &parameter.minimum),
        ("maximum", &parameter.maximum),
    ] {
        let Some(text) = text else { continue };
        match typed(&parameter.kind, text) {
            Some(typed) => drop(value.insert(key.into(), typed)),
            None => report.left_out(
                place,
                &format!("`{key}` is `{text}`, which is no {}", parameter.kind),
            ),
        }
    }
    value
}

/// `"true"` as a boolean, `"7"` as a number.
fn typed(kind: &str, text: &str) -> Option<Value> {
    match kind {
        "boolean" => text.parse::<bool>().ok().map(Value::from),
        "integer" => text.parse::<i64>().ok().map(Value::from),
        "number" => text.parse::<f64>().ok().map(Value::from),
        _ => Some(Value::from(text)),
    }
}
