//! Why a document cannot be converted, and the error answer that every operation shares.

use serde_json::{Value, json};

/// Why a faithful OpenAPI document cannot be made.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum ConvertError {
    /// A method says nothing of its answer.
    #[error("method `{method}` has no `response`; name the type it answers with")]
    NoResponse {
        /// The method's id.
        method: String,
    },
    /// `{+x}` covers several segments, and nothing says which.
    #[error("method `{method}` has the path `{path}` and no `flatPath` that says its segments")]
    NoFlatPath {
        /// The method's id.
        method: String,
        /// Its path.
        path: String,
    },
    /// Path, patterns and flat path tell different stories.
    #[error(
        "method `{method}`: its path `{path}` with its patterns gives `{expanded}`, \
         which is not its flatPath `{flat_path}`"
    )]
    PathMismatch {
        /// The method's id.
        method: String,
        /// Its path.
        path: String,
        /// The path with the patterns put in.
        expanded: String,
        /// Its flat path.
        flat_path: String,
    },
    /// A variable of the path is no parameter.
    #[error("method `{method}`: its path names `{variable}`, which is not among its parameters")]
    UnknownVariable {
        /// The method's id.
        method: String,
        /// The variable.
        variable: String,
    },
    /// A parameter that is in neither path nor query.
    #[error(
        "method `{method}`: parameter `{parameter}` has the location `{location}`, expected `path` or `query`"
    )]
    Location {
        /// The method's id.
        method: String,
        /// The parameter's name.
        parameter: String,
        /// Where it claims to be.
        location: String,
    },
    /// Two methods would share a verb and a path.
    #[error(
        "methods `{first}` and `{second}` are both `{verb} {path}`; one route can have one method"
    )]
    RouteTaken {
        /// The HTTP verb.
        verb: String,
        /// The path.
        path: String,
        /// The method that has the route.
        first: String,
        /// The method that wants it too.
        second: String,
    },
    /// Two methods with one id.
    #[error("two methods have the id `{0}`")]
    IdTaken(String),
    /// A verb that OpenAPI has no place for.
    #[error("method `{method}` has the httpMethod `{verb}`, which OpenAPI does not know")]
    Verb {
        /// The method's id.
        method: String,
        /// The HTTP verb.
        verb: String,
    },
    /// A reference to nothing.
    #[error("`{place}` refers to the schema `{name}`, which the document does not have")]
    UnresolvedRef {
        /// Method id or dotted path of the field.
        place: String,
        /// The name that was not found.
        name: String,
    },
    /// A name that OpenAPI cannot have.
    #[error("the schema name `{0}` has other characters than letters, digits, `.`, `_` and `-`")]
    SchemaName(String),
    /// A type that JSON does not have.
    #[error(
        "`{place}` has the type `{kind}`, which is none of any, array, boolean, integer, number, object, string"
    )]
    UnknownType {
        /// Dotted path of the field.
        place: String,
        /// The type.
        kind: String,
    },
    /// A scope that `auth` does not list.
    #[error(
        "method `{method}` accepts the scope `{scope}`, which the document's `auth` does not list"
    )]
    UnknownScope {
        /// The method's id.
        method: String,
        /// The scope.
        scope: String,
    },
}

/// The answer of every Google API to a call that fails.
pub(super) fn component() -> Value {
    json!({
        "description": "The call failed.",
        "content": { "application/json": { "schema": {
            "type": "object",
            "properties": { "error": {
                "type": "object",
                "description": "A google.rpc.Status in its HTTP form.",
                "properties": {
                    "code": { "type": "integer", "format": "int32", "description": "The HTTP status code." },
                    "message": { "type": "string", "description": "What went wrong, for a developer." },
                    "status": { "type": "string", "description": "The name of the google.rpc.Code." },
                    "details": {
                        "type": "array",
                        "description": "Messages with a type URL in `@type`, such as google.rpc.ErrorInfo.",
                        "items": { "type": "object", "additionalProperties": {} },
                    },
                },
            } },
        } } },
    })
}
