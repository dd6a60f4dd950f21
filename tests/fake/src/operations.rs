//! The route table: methods, paths and scopes from the table of the generated crate, queries and
//! bodies from the OpenAPI document. There is no second list of either.

pub(crate) mod body;
pub(crate) mod query;
pub(crate) mod template;

use std::collections::BTreeMap;

use chat_sdk_gen::Method;
use serde_json::Value;

use self::query::Kind;
use self::template::{Template, Values};
use crate::error::Error;

/// Everything the fake knows about the API's surface.
pub(crate) struct Operations {
    operations: Vec<Operation>,
    schemas: Value,
}

/// One method of the API.
pub(crate) struct Operation {
    pub(crate) method: &'static Method,
    template: Template,
    pub(crate) query: BTreeMap<String, Kind>,
    pub(crate) body: Option<Value>,
}

impl Operations {
    /// Reads an OpenAPI document as `cargo xtask convert` writes it.
    pub(crate) fn read(document: &str) -> Result<Self, Error> {
        let document: Value = serde_json::from_str(document).map_err(Error::Document)?;
        let components = &document["components"];
        let standard = query::standard(&components["parameters"]);
        let mut operations = Vec::new();
        for (_, operation) in entries(&document["paths"]).flat_map(|(_, verbs)| entries(verbs)) {
            let id = operation["operationId"].as_str().unwrap_or_default();
            // A way to upload is no method of its own.
            let Some(method) = Method::by_id(id) else {
                continue;
            };
            let mut query = standard.clone();
            query.extend(query::declared(&operation["parameters"]));
            operations.push(Operation {
                method,
                template: Template::parse(method.path),
                query,
                body: body::schema(&operation["requestBody"]),
            });
        }
        Ok(Self {
            operations,
            schemas: components["schemas"].clone(),
        })
    }

    /// The operation behind a request line, and the values of its path variables.
    pub(crate) fn find(&self, verb: &str, path: &str) -> Option<(&Operation, Values)> {
        let of_verb = self.operations.iter().filter(|one| one.method.verb == verb);
        let matching = of_verb.filter_map(|one| {
            let (precision, values) = one.template.matches(path)?;
            Some((precision, one, values))
        });
        matching
            .max_by(|left, right| left.0.cmp(&right.0))
            .map(|(_, operation, values)| (operation, values))
    }

    pub(crate) fn has(&self, id: &str) -> bool {
        self.operations.iter().any(|one| one.method.id == id)
    }

    pub(crate) fn schemas(&self) -> &Value {
        &self.schemas
    }
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
        Some(operation.method.id.to_owned())
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
}
