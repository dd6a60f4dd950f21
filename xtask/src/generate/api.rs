//! The OpenAPI document as the generator reads it.

use anyhow::{Context, Result, bail};
use heck::{ToPascalCase, ToShoutySnakeCase, ToSnakeCase};
use proc_macro2::Ident;
use quote::format_ident;
use serde_json::{Map, Value};

use super::document::moves_bytes;
use crate::discovery::says_required;

/// The methods and types of an API.
#[derive(Debug)]
pub(crate) struct Api {
    /// In the order of their ids.
    pub(crate) operations: Vec<Operation>,
    /// Every named type.
    pub(crate) schemas: Map<String, Value>,
    /// The names that are the document's own; others were given by a pass.
    own: Vec<String>,
}

/// One method.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) id: String,
    /// The resource that the method is of, such as `spaces`, `members`.
    pub(crate) resource: Vec<String>,
    /// The method's own name, such as `create`.
    pub(crate) method: String,
    pub(crate) verb: String,
    /// The flat path, such as `/v1/spaces/{spacesId}`.
    pub(crate) path: String,
    /// The path as the reference shows it, such as `v1/{+name}`.
    pub(crate) template: String,
    pub(crate) description: String,
    pub(crate) deprecated: bool,
    pub(crate) preview: bool,
    /// Whether it moves bytes, which progenitor cannot express.
    pub(crate) media: bool,
    pub(crate) scopes: Scopes,
    /// The resource names in the path.
    pub(crate) names: Vec<PathName>,
    pub(crate) query: Vec<Query>,
    /// The type of the body.
    pub(crate) body: Option<String>,
    /// The type of the answer.
    pub(crate) answer: Option<String>,
}

/// The accepted scopes, by the kind of authentication that they are for.
#[derive(Debug, Default)]
pub(crate) struct Scopes {
    pub(crate) app: Vec<String>,
    pub(crate) user: Vec<String>,
    pub(crate) admin: Vec<String>,
}

/// A resource name in a path.
#[derive(Debug)]
pub(crate) struct PathName {
    /// The parameter, such as `parent`.
    pub(crate) parameter: String,
    pub(crate) description: String,
    /// Its form in terms of the variables, such as `spaces/{spacesId}`.
    pub(crate) form: String,
}

/// A parameter of the query.
#[derive(Debug)]
pub(crate) struct Query {
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) required: bool,
    pub(crate) deprecated: bool,
}

impl Api {
    /// Reads a document as it was converted.
    pub(crate) fn read(document: &Value) -> Result<Self> {
        let kinds = &document["components"]["securitySchemes"]["oauth2"]["x-google-scope-kinds"];
        let mut operations = vec![];
        for (path, item) in entries(&document["paths"]) {
            for (verb, operation) in entries(item) {
                // A way to upload is a variant of a method, and no method.
                if operation.get("x-google-method-id").is_some() {
                    operations.push(Operation::read(path, verb, operation, kinds)?);
                }
            }
        }
        operations.sort_by(|a, b| a.id.cmp(&b.id));
        let schemas = document["components"]["schemas"].as_object().cloned();
        let schemas = schemas.unwrap_or_default();
        Ok(Self {
            operations,
            own: schemas.keys().cloned().collect(),
            schemas,
        })
    }

    /// Takes in the names that the passes over the document have given.
    pub(crate) fn name_types(&mut self, document: &Value) {
        for (name, schema) in entries(&document["components"]["schemas"]) {
            self.schemas.insert(name.clone(), schema.clone());
        }
    }

    /// The names of the document's own types.
    pub(crate) fn document_schemas(&self) -> impl Iterator<Item = &String> {
        self.own.iter()
    }

    /// The methods that progenitor can express.
    pub(crate) fn generated(&self) -> impl Iterator<Item = &Operation> {
        self.operations.iter().filter(|one| !one.media)
    }

    /// The type that is called so in Rust.
    pub(crate) fn schema_of(&self, name: &Ident) -> &Value {
        let mut schemas = self.schemas.iter();
        let found = schemas.find(|(other, _)| type_name(other) == *name);
        found.map_or(&Value::Null, |(_, schema)| schema)
    }

    /// A named type.
    pub(crate) fn schema(&self, name: Option<&String>) -> &Value {
        name.and_then(|name| self.schemas.get(name))
            .unwrap_or(&Value::Null)
    }
}

impl Operation {
    fn read(path: &str, verb: &str, operation: &Value, kinds: &Value) -> Result<Self> {
        let text = |value: &Value| value.as_str().unwrap_or_default().trim().to_owned();
        let id = text(&operation["x-google-method-id"]);
        let resource = match operation["tags"][0].as_str() {
            Some(tag) => tag.split('.').map(str::to_owned).collect(),
            None => vec![],
        };
        let method = id.rsplit('.').next().unwrap_or_default().to_owned();
        if method.is_empty() {
            bail!("the operation `{verb} {path}` has no id");
        }
        let mut scopes = Scopes::default();
        for scope in array(&operation["security"]).filter_map(|one| one["oauth2"][0].as_str()) {
            let list = match kinds[scope].as_str() {
                Some("app") => &mut scopes.app,
                Some("admin") => &mut scopes.admin,
                _ => &mut scopes.user,
            };
            list.push(scope.to_owned());
        }
        let names = entries(&operation["x-google-path"]["parameters"])
            .map(|(name, parameter)| PathName {
                parameter: name.clone(),
                description: text(&parameter["description"]),
                form: text(&parameter["form"]),
            })
            .collect();
        let query = array(&operation["parameters"])
            .filter(|parameter| parameter["in"] == "query")
            .map(|parameter| {
                let description = text(&parameter["description"]);
                // What the values mean is with the type.
                let list = description.find("\n\n- `");
                let description = description[..list.unwrap_or(description.len())].to_owned();
                Query {
                    name: text(&parameter["name"]),
                    required: parameter["required"] == true || says_required(&description),
                    deprecated: is_deprecated(parameter),
                    description,
                }
            })
            .collect();
        Ok(Self {
            resource,
            method,
            verb: verb.to_uppercase(),
            path: path.to_owned(),
            template: text(&operation["x-google-path"]["template"]),
            description: text(&operation["description"]),
            deprecated: operation["deprecated"] == true,
            preview: operation["x-google-preview"] == true,
            media: moves_bytes(operation),
            scopes,
            names,
            query,
            body: referred(&operation["requestBody"]),
            answer: referred(&operation["responses"]["200"]),
            id,
        })
    }

    /// `CHAT_SPACES_MEMBERS_CREATE` without the API's name.
    pub(crate) fn constant(&self) -> Ident {
        let own = self.id.split_once('.').map_or(&*self.id, |(_, own)| own);
        format_ident!("{}", own.replace('.', "_").to_shouty_snake_case())
    }

    /// What progenitor calls it.
    pub(crate) fn progenitor_name(&self) -> String {
        self.id.to_snake_case()
    }

    /// The page of Google's reference.
    pub(crate) fn reference(&self) -> String {
        format!("{}/{}", reference(&self.resource), self.method)
    }
}

/// The page of a resource in Google's reference.
pub(crate) fn reference(resource: &[String]) -> String {
    format!(
        "https://developers.google.com/workspace/chat/api/reference/rest/v1/{}",
        resource.join(".")
    )
}

/// Whether something is deprecated: by its mark, or by the words that its description begins with.
pub(crate) fn is_deprecated(described: &Value) -> bool {
    const LABELS: [&str; 6] = [
        "**Developer Preview.**",
        "Optional.",
        "Required.",
        "Output only.",
        "Input only.",
        "Immutable.",
    ];
    let mut text = described["description"].as_str().unwrap_or_default();
    while let Some(rest) = LABELS.iter().find_map(|label| text.strip_prefix(label)) {
        text = rest.trim_start();
    }
    described["deprecated"] == true || text.starts_with("Deprecated")
}

/// The type in a body or an answer.
fn referred(holder: &Value) -> Option<String> {
    let reference = holder["content"]["application/json"]["schema"]["$ref"].as_str()?;
    reference.rsplit('/').next().map(str::to_owned)
}

/// The name of a type in Rust.
pub(crate) fn type_name(name: &str) -> Ident {
    format_ident!("{}", name.to_pascal_case())
}

/// The name of a field, a variable or a function in Rust.
pub(crate) fn value_name(name: &str) -> Result<Ident> {
    let name = name.replace(['.', '-'], "_").to_snake_case();
    match syn::parse_str::<Ident>(&name) {
        Ok(ident) => Ok(ident),
        // A keyword, as progenitor spells it.
        Err(_) => syn::parse_str(&format!("{name}_"))
            .with_context(|| format!("`{name}` is no name in Rust")),
    }
}

/// The members of an object; none where the value is something else.
pub(crate) fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

/// The items of an array; none where the value is something else.
pub(crate) fn array(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_operation_is_read_as_the_generator_wants_it() {
        let document = json!({
            "paths": { "/v1/spaces/{spacesId}/members": { "post": {
                "x-google-method-id": "chat.spaces.members.create",
                "tags": ["spaces.members"],
                "parameters": [
                    { "name": "spacesId", "in": "path" },
                    { "name": "updateMask", "in": "query", "description": "Required. What." },
                    { "name": "useAdminAccess", "in": "query", "deprecated": true },
                ],
                "security": [{ "oauth2": ["a/chat.bot"] }, { "oauth2": ["a/chat.memberships"] }],
                "x-google-path": { "parameters": { "parent": { "form": "spaces/{spacesId}" } } },
            } } },
            "components": { "securitySchemes": { "oauth2": {
                "x-google-scope-kinds": { "a/chat.bot": "app" },
            } } },
        });
        let api = Api::read(&document).unwrap();
        let create = &api.operations[0];
        assert_eq!(create.resource, ["spaces", "members"]);
        assert_eq!(create.method, "create");
        assert_eq!(create.constant(), "SPACES_MEMBERS_CREATE");
        assert_eq!(create.progenitor_name(), "chat_spaces_members_create");
        assert!(create.reference().ends_with("/spaces.members/create"));
        assert_eq!(create.scopes.app, ["a/chat.bot"]);
        assert_eq!(create.scopes.user, ["a/chat.memberships"]);
        assert_eq!(create.names[0].form, "spaces/{spacesId}");
        let required: Vec<bool> = create.query.iter().map(|query| query.required).collect();
        assert_eq!(required, [true, false]);
    }

    #[test]
    fn names_are_rusts() {
        assert_eq!(value_name("pageSize").unwrap(), "page_size");
        assert_eq!(value_name("type").unwrap(), "type_");
        assert_eq!(value_name("a.bC").unwrap(), "a_b_c");
        assert_eq!(type_name("GoogleAppsCardV1Card"), "GoogleAppsCardV1Card");
    }
}
