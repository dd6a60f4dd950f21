//! The route table, read from the OpenAPI document: there is no second list of paths or scopes.

pub(crate) mod body;
pub(crate) mod query;
pub(crate) mod template;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use self::query::Kind;
use self::template::{Template, Values};
use crate::auth::scope::ScopeKind;
use crate::error::Error;

/// Everything the fake knows about the API's surface.
pub(crate) struct Operations {
    operations: Vec<Operation>,
    scopes: BTreeSet<String>,
    schemas: Value,
}

/// One method of the API.
pub(crate) struct Operation {
    pub(crate) id: String,
    verb: String,
    template: Template,
    /// The accepted scopes, any one of which is enough, by the kind of caller they are for.
    pub(crate) scopes: BTreeMap<String, ScopeKind>,
    pub(crate) query: BTreeMap<String, Kind>,
    pub(crate) body: Option<Value>,
}

impl Operations {
    /// Reads an OpenAPI document as `cargo xtask convert` writes it.
    pub(crate) fn read(document: &str) -> Result<Self, Error> {
        let document: Value = serde_json::from_str(document).map_err(Error::Document)?;
        let components = &document["components"];
        let kinds = &components["securitySchemes"]["oauth2"];
        let standard = query::standard(&components["parameters"]);
        let mut operations = Vec::new();
        for (path, verbs) in entries(&document["paths"]) {
            for (verb, operation) in entries(verbs) {
                let Some(id) = operation["operationId"].as_str() else {
                    continue;
                };
                let mut query = standard.clone();
                query.extend(query::declared(&operation["parameters"]));
                operations.push(Operation {
                    id: id.to_owned(),
                    verb: verb.to_uppercase(),
                    template: Template::parse(path),
                    scopes: accepted(&operation["security"], &kinds["x-google-scope-kinds"]),
                    query,
                    body: body::schema(&operation["requestBody"]),
                });
            }
        }
        let scopes = &kinds["flows"]["authorizationCode"]["scopes"];
        Ok(Self {
            operations,
            scopes: entries(scopes).map(|(scope, _)| scope.clone()).collect(),
            schemas: components["schemas"].clone(),
        })
    }

    /// The operation behind a request line, and the values of its path variables.
    pub(crate) fn find(&self, verb: &str, path: &str) -> Option<(&Operation, Values)> {
        let of_verb = self.operations.iter().filter(|one| one.verb == verb);
        let matching = of_verb.filter_map(|one| {
            let (precision, values) = one.template.matches(path)?;
            Some((precision, one, values))
        });
        matching
            .max_by(|left, right| left.0.cmp(&right.0))
            .map(|(_, operation, values)| (operation, values))
    }

    pub(crate) fn has(&self, id: &str) -> bool {
        self.operations.iter().any(|operation| operation.id == id)
    }

    pub(crate) fn knows_scope(&self, scope: &str) -> bool {
        self.scopes.contains(scope)
    }

    pub(crate) fn schemas(&self) -> &Value {
        &self.schemas
    }
}

fn accepted(security: &Value, kinds: &Value) -> BTreeMap<String, ScopeKind> {
    let alternatives = security.as_array().into_iter().flatten();
    let scopes = alternatives.filter_map(|one| one["oauth2"][0].as_str());
    scopes
        .map(|scope| (scope.to_owned(), ScopeKind::of(kinds[scope].as_str())))
        .collect()
}

/// The members of an object; none where the value is something else.
fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use super::Operations;

    fn id(verb: &str, path: &str) -> Option<String> {
        let operations = Operations::read(chat_api_spec::OPENAPI).unwrap();
        let (operation, _) = operations.find(verb, path)?;
        Some(operation.id.clone())
    }

    #[test]
    fn finds_operations_by_verb_and_path() {
        let found = |verb, path| id(verb, path).unwrap_or_default();
        assert_eq!(found("GET", "/v1/spaces/A"), "chat.spaces.get");
        assert_eq!(found("POST", "/v1/spaces:setup"), "chat.spaces.setup");
        assert_eq!(
            found("POST", "/v1/users/me/sections/7:position"),
            "chat.users.sections.position"
        );
        assert_eq!(
            found("DELETE", "/v1/spaces/A/members/ann@example.com"),
            "chat.spaces.members.delete"
        );
        assert_eq!(id("PUT", "/v1/spaces/A/members/B"), None);
        assert_eq!(id("GET", "/v2/spaces"), None);
    }

    #[test]
    fn every_operation_accepts_some_scope() {
        let operations = Operations::read(chat_api_spec::OPENAPI).unwrap();
        assert!(!operations.operations.is_empty());
        for operation in &operations.operations {
            assert!(!operation.scopes.is_empty(), "{} takes none", operation.id);
            for scope in operation.scopes.keys() {
                assert!(operations.knows_scope(scope), "{scope} is not listed");
            }
        }
    }
}
