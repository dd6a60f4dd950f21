//! The two documents as plain JSON, with no code of the converter in between.

use std::collections::BTreeMap;

use serde_json::Value;

/// Every method of a discovery document, by id.
pub fn discovery_methods(document: &Value) -> BTreeMap<String, Value> {
    fn collect(node: &Value, found: &mut BTreeMap<String, Value>) {
        for method in node["methods"]
            .as_object()
            .into_iter()
            .flat_map(|methods| methods.values())
        {
            let id = method["id"].as_str().unwrap_or_default();
            found.insert(id.to_owned(), method.clone());
        }
        for resource in node["resources"]
            .as_object()
            .into_iter()
            .flat_map(|all| all.values())
        {
            collect(resource, found);
        }
    }
    let mut found = BTreeMap::new();
    collect(document, &mut found);
    found
}

/// An operation of an OpenAPI document.
pub struct Operation {
    /// In upper case.
    pub verb: String,
    /// The path template.
    pub path: String,
    /// The operation object.
    pub value: Value,
}

/// Every operation of an OpenAPI document, by `operationId`.
pub fn openapi_operations(document: &Value) -> BTreeMap<String, Operation> {
    let mut found = BTreeMap::new();
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        for (verb, value) in item.as_object().into_iter().flatten() {
            let id = value["operationId"].as_str().unwrap_or_default().to_owned();
            let operation = Operation {
                verb: verb.to_uppercase(),
                path: path.clone(),
                value: value.clone(),
            };
            found.insert(id, operation);
        }
    }
    found
}

/// The scopes of which any one is enough, in order.
pub fn openapi_scopes(operation: &Value) -> Vec<&str> {
    operation["security"]
        .as_array()
        .into_iter()
        .flatten()
        .flat_map(|alternative| alternative["oauth2"].as_array().into_iter().flatten())
        .filter_map(Value::as_str)
        .collect()
}

/// Every type of the discovery documents, by name: what is public, and with the feature what the
/// preview adds, fields of public types among it.
pub fn schemas() -> Value {
    let read = |text: &str| -> Value { serde_json::from_str(text).unwrap_or_default() };
    let mut all = read(chat_api_spec::DISCOVERY)["schemas"].clone();
    if cfg!(feature = "preview") {
        let preview = read(chat_api_spec::PREVIEW_DISCOVERY);
        for (name, schema) in preview["schemas"].as_object().into_iter().flatten() {
            if all[name].is_null() {
                all[name] = schema.clone();
            }
            for (field, property) in schema["properties"].as_object().into_iter().flatten() {
                if all[name]["properties"][field].is_null() {
                    all[name]["properties"][field] = property.clone();
                }
            }
        }
    }
    all
}
