//! Methods become operations.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::path::{self, FlatPath};
use super::route::Route;
use super::{ConvertError, Report, media, parameter, schema, scopes};
use crate::discovery::{Document, Method};

/// Verbs that an OpenAPI path item can hold.
const VERBS: [&str; 5] = ["DELETE", "GET", "PATCH", "POST", "PUT"];

/// One tag for each resource that has methods, such as `spaces.members`.
pub(super) fn tags(document: &Document) -> BTreeSet<String> {
    document
        .all_methods()
        .into_iter()
        .map(|(trail, _)| trail.join("."))
        .filter(|tag| !tag.is_empty())
        .collect()
}

/// Every path with its operations.
pub(super) fn paths(document: &Document, report: &mut Report) -> Result<Value, ConvertError> {
    let mut paths: BTreeMap<String, BTreeMap<String, Value>> = BTreeMap::new();
    let mut routes: BTreeMap<(String, String), String> = BTreeMap::new();
    let mut ids = BTreeSet::new();
    report_resources(document, report);
    for (trail, method) in document.all_methods() {
        if !ids.insert(&method.id) {
            return Err(ConvertError::IdTaken(method.id.clone()));
        }
        for route in of_method(document, &trail, method, report)? {
            let key = (route.verb.clone(), path::shape(&route.path));
            if let Some(first) = routes.insert(key, method.id.clone()) {
                return Err(ConvertError::RouteTaken {
                    verb: route.verb,
                    path: route.path,
                    first,
                    second: method.id.clone(),
                });
            }
            paths
                .entry(route.path)
                .or_default()
                .insert(route.verb.to_lowercase(), route.operation);
        }
    }
    Ok(json!(paths))
}

fn report_resources(document: &Document, report: &mut Report) {
    let mut rest: Vec<_> = document.resources.iter().collect();
    while let Some((name, resource)) = rest.pop() {
        report.unknown(name, &resource.unknown);
        rest.extend(&resource.resources);
    }
}

fn of_method(
    document: &Document,
    trail: &[&str],
    method: &Method,
    report: &mut Report,
) -> Result<Vec<Route>, ConvertError> {
    report.unknown(&method.id, &method.unknown);
    if !VERBS.contains(&method.http_method.as_str()) {
        return Err(ConvertError::Verb {
            method: method.id.clone(),
            verb: method.http_method.clone(),
        });
    }
    if let Some((name, parameter)) = method
        .parameters
        .iter()
        .find(|(_, parameter)| !matches!(parameter.location.as_str(), "path" | "query"))
    {
        return Err(ConvertError::Location {
            method: method.id.clone(),
            parameter: name.clone(),
            location: parameter.location.clone(),
        });
    }
    for (name, parameter) in &method.parameters {
        if !schema::SCALARS.contains(&parameter.kind.as_str()) {
            return Err(ConvertError::UnknownType {
                place: format!("{}.{name}", method.id),
                kind: parameter.kind.clone(),
            });
        }
    }
    let flat = path::flatten(method)?;
    let mut operation = json!({ "operationId": method.id });
    if !trail.is_empty() {
        operation["tags"] = json!([trail.join(".")]);
    }
    operation["description"] = json!(method.description);
    if method.deprecated {
        operation["deprecated"] = json!(true);
    }
    operation["parameters"] = json!(parameter::of_method(method, &flat.parameters, report));
    if let Some(request) = &method.request {
        report.unknown(&method.id, &request.unknown);
        operation["requestBody"] = json!({
            "required": true,
            "content": { "application/json": { "schema": schema::reference(&request.name, &method.id, document)? } },
        });
    }
    let Some(response) = &method.response else {
        return Err(ConvertError::NoResponse {
            method: method.id.clone(),
        });
    };
    report.unknown(&method.id, &response.unknown);
    operation["responses"] = json!({
        "200": {
            "description": "The call succeeded.",
            "content": { "application/json": { "schema": schema::reference(&response.name, &method.id, document)? } },
        },
        "4XX": { "$ref": "#/components/responses/Error" },
        "5XX": { "$ref": "#/components/responses/Error" },
    });
    operation["security"] = scopes::security(document, method)?;
    operation["x-google-method-id"] = json!(method.id);
    operation["x-google-path"] = original_path(method, &flat);
    if method.supports_media_download {
        media::download(&mut operation);
    }
    let mut routes = media::uploads(method, &flat, &operation, report);
    media::mark(&mut operation, &routes);
    routes.insert(
        0,
        Route {
            verb: method.http_method.clone(),
            path: flat.template,
            operation,
        },
    );
    Ok(routes)
}

/// The path as the API names it, and how the variables of the flat path make up its parameters.
fn original_path(method: &Method, flat: &FlatPath) -> Value {
    let parameters: Map<String, Value> = flat
        .parameters
        .iter()
        .filter_map(|part| {
            let parameter = method.parameters.get(&part.name)?;
            let mut value = json!({
                "form": part.form,
                "required": parameter.required,
                "description": parameter.description,
            });
            if let Some(pattern) = &parameter.pattern {
                value["pattern"] = json!(pattern);
            }
            Some((part.name.clone(), value))
        })
        .collect();
    json!({ "template": method.path, "parameters": parameters, "order": method.parameter_order })
}
