//! Google's discovery document, read into types.
//!
//! The model holds every field that the Chat document uses. What it does not know is not an
//! error: it is kept in an `unknown` map, and the converter reports it.

mod method;
mod schema;

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value};

pub use method::{
    MediaProtocol, MediaUpload, Method, Parameter, Reference, Resource, says_required,
};
pub use schema::Schema;

/// A whole discovery document.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Document {
    /// Always `discovery#restDescription`.
    pub kind: String,
    /// Name and version, such as `chat:v1`.
    pub id: String,
    /// The API's short name, such as `chat`.
    pub name: String,
    /// The API's version, such as `v1`.
    pub version: String,
    /// The day of the document, `YYYYMMDD`.
    pub revision: String,
    /// The API's title.
    pub title: String,
    /// What the API does.
    #[serde(default)]
    pub description: String,
    /// Where the API is documented.
    pub documentation_link: Option<String>,
    /// Scheme and host of the service, with a trailing slash.
    pub root_url: String,
    /// Path between the root and each method's path; empty for Chat.
    #[serde(default)]
    pub service_path: String,
    /// Parameters that every method takes.
    #[serde(default)]
    pub parameters: BTreeMap<String, Parameter>,
    /// The scopes that the API knows.
    #[serde(default)]
    pub auth: Auth,
    /// Named types.
    #[serde(default)]
    pub schemas: BTreeMap<String, Schema>,
    /// Methods that belong to no resource.
    #[serde(default)]
    pub methods: BTreeMap<String, Method>,
    /// Resources with their methods.
    #[serde(default)]
    pub resources: BTreeMap<String, Resource>,
    /// Everything else at the top level (icons, owner, endpoints, …).
    #[serde(flatten)]
    pub unknown: Map<String, Value>,
}

/// `auth` of a document.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
pub struct Auth {
    /// The OAuth 2 part, the only one in use.
    #[serde(default)]
    pub oauth2: OAuth2,
    /// Anything else.
    #[serde(flatten)]
    pub unknown: Map<String, Value>,
}

/// `auth.oauth2` of a document.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
pub struct OAuth2 {
    /// Scope URL to what it allows.
    #[serde(default)]
    pub scopes: BTreeMap<String, Scope>,
    /// Anything else.
    #[serde(flatten)]
    pub unknown: Map<String, Value>,
}

/// One OAuth scope.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
pub struct Scope {
    /// What it allows.
    #[serde(default)]
    pub description: String,
    /// Anything else.
    #[serde(flatten)]
    pub unknown: Map<String, Value>,
}

/// Why a text is no discovery document.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// Not JSON, or not of the expected form; the message holds the JSON path.
    #[error("not a discovery document: at `{path}`: {reason}")]
    Malformed {
        /// Where, as a JSON path; `.` is the document itself.
        path: String,
        /// What the parser said.
        reason: String,
    },
    /// JSON of another kind.
    #[error("not a discovery document: `kind` is `{0}`, expected `discovery#restDescription`")]
    Kind(String),
}

impl Document {
    /// Reads a document from its text.
    ///
    /// # Errors
    ///
    /// [`ReadError`], with the JSON path of the first thing that is wrong.
    pub fn read(text: &str) -> Result<Self, ReadError> {
        let mut reader = serde_json::Deserializer::from_str(text);
        let document: Self = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
            ReadError::Malformed {
                path: error.path().to_string(),
                reason: error.inner().to_string(),
            }
        })?;
        reader.end().map_err(|error| ReadError::Malformed {
            path: ".".into(),
            reason: error.to_string(),
        })?;
        if document.kind != "discovery#restDescription" {
            return Err(ReadError::Kind(document.kind));
        }
        Ok(document)
    }

    /// Every method with the resource names that lead to it, in the order of their names.
    pub fn all_methods(&self) -> Vec<(Vec<&str>, &Method)> {
        let mut found = self
            .methods
            .values()
            .map(|method| (vec![], method))
            .collect();
        collect(&self.resources, &mut vec![], &mut found);
        found
    }
}

fn collect<'a>(
    resources: &'a BTreeMap<String, Resource>,
    trail: &mut Vec<&'a str>,
    found: &mut Vec<(Vec<&'a str>, &'a Method)>,
) {
    for (name, resource) in resources {
        trail.push(name);
        found.extend(
            resource
                .methods
                .values()
                .map(|method| (trail.clone(), method)),
        );
        collect(&resource.resources, trail, found);
        trail.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refuse(text: &str) -> String {
        Document::read(text).unwrap_err().to_string()
    }

    #[test]
    fn malformed_documents_are_refused_with_their_place() {
        insta::assert_snapshot!(refuse("<html>"), @"not a discovery document: at `.`: expected value at line 1 column 1");
        insta::assert_snapshot!(refuse("{}"), @"not a discovery document: at `.`: missing field `kind` at line 1 column 2");
        insta::assert_snapshot!(refuse(r#"{"schemas":{"A":{"properties":{"b":{"type":7}}}}}"#), @"not a discovery document: at `schemas.A.properties.b.type`: invalid type: integer `7`, expected a string at line 1 column 44");
    }

    #[test]
    fn another_kind_of_document_is_named() {
        let text = r#"{"kind":"discovery#directoryList","id":"x:v1","name":"x","version":"v1",
            "revision":"1","title":"X","rootUrl":"https://x.example/"}"#;
        insta::assert_snapshot!(refuse(text), @"not a discovery document: `kind` is `discovery#directoryList`, expected `discovery#restDescription`");
    }
}
