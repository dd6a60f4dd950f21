//! Discovery → OpenAPI 3.0.3.
//!
//! One function for the document, one file for each kind of thing in it. The same document
//! always gives the same bytes: everything that has no order of its own is written in the
//! order of its names.

mod error;
mod media;
mod operation;
mod parameter;
mod path;
mod report;
mod route;
mod schema;
mod scopes;

use serde_json::{Map, Value, json};

pub use error::ConvertError;
pub use report::Report;

use crate::discovery::Document;

/// What a discovery document became.
#[derive(Debug)]
pub struct Conversion {
    /// The OpenAPI document.
    pub openapi: Value,
    /// What the OpenAPI document does not carry.
    pub report: Report,
}

/// An OpenAPI document as text: indented JSON that ends with a newline.
pub fn text(openapi: &Value) -> String {
    format!("{openapi:#}\n")
}

/// Converts a document.
///
/// # Errors
///
/// [`ConvertError`] names the method, route or type that makes a faithful result impossible.
pub fn convert(document: &Document) -> Result<Conversion, ConvertError> {
    let mut report = Report::default();
    let schemas = schema::components(document, &mut report)?;
    let paths = operation::paths(document, &mut report)?;
    let parameters: Map<String, Value> = document
        .parameters
        .iter()
        .map(|(name, parameter)| {
            (
                name.clone(),
                parameter::component(name, parameter, &mut report),
            )
        })
        .collect();
    let tags: Vec<Value> = operation::tags(document)
        .into_iter()
        .map(|name| json!({ "name": name }))
        .collect();

    let mut openapi = json!({ "openapi": "3.0.3", "info": info(document) });
    if let Some(url) = &document.documentation_link {
        openapi["externalDocs"] = json!({ "url": url });
    }
    openapi["servers"] = json!([{ "url": server(document) }]);
    openapi["tags"] = json!(tags);
    openapi["paths"] = paths;
    openapi["components"] = json!({
        "schemas": schemas,
        "responses": { "Error": error::component() },
        "parameters": parameters,
        "securitySchemes": { scopes::SCHEME: scopes::component(document, &mut report) },
    });
    Ok(Conversion { openapi, report })
}

fn info(document: &Document) -> Value {
    // What OpenAPI has no place for stays together under one extension, so that nothing of
    // the top level is lost.
    let mut discovery = Map::new();
    discovery.insert("id".into(), json!(document.id));
    discovery.insert("name".into(), json!(document.name));
    discovery.insert("revision".into(), json!(document.revision));
    discovery.extend(document.unknown.clone());
    json!({
        "title": document.title,
        "description": document.description,
        "version": document.version,
        "x-google-discovery": discovery,
    })
}

/// Scheme, host and service path, without a slash at the end: OpenAPI paths begin with one.
fn server(document: &Document) -> String {
    let root = document.root_url.trim_end_matches('/');
    match document.service_path.trim_matches('/') {
        "" => root.to_owned(),
        path => format!("{root}/{path}"),
    }
}

#[cfg(test)]
mod tests;
