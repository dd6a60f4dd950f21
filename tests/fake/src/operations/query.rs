//! Query parameters, checked against what the document says of an operation.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Operation, entries};
use crate::error::ApiError;

/// The types that query parameters of the API have, as far as they can be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Boolean,
    Int32,
    Text,
}

impl Kind {
    fn of(schema: &Value) -> Self {
        match schema["type"].as_str() {
            Some("boolean") => Self::Boolean,
            Some("integer") => Self::Int32,
            _ => Self::Text,
        }
    }

    /// The name Google's errors use where a value does not fit.
    fn refuses(self, value: &str) -> Option<&'static str> {
        match self {
            Self::Boolean if boolean(value).is_none() => Some("TYPE_BOOL"),
            Self::Int32 if value.parse::<i32>().is_err() => Some("TYPE_INT32"),
            _ => None,
        }
    }
}

/// The decoded query of a request. Of a repeated parameter the last value counts.
#[derive(Debug, Default)]
pub(crate) struct Query(BTreeMap<String, String>);

impl Query {
    /// # Errors
    /// INVALID_ARGUMENT for a name the operation does not have, or a value of another type.
    pub(crate) fn read(raw: &str, operation: &Operation) -> Result<Self, ApiError> {
        let mut query = BTreeMap::new();
        for (name, value) in url::form_urlencoded::parse(raw.as_bytes()) {
            let kind = operation.query.get(&*name).ok_or_else(|| {
                ApiError::bad_field(
                    "",
                    format!(
                        "Invalid JSON payload received. Unknown name \"{name}\": Cannot bind query \
                         parameter. Field '{name}' could not be found in request message."
                    ),
                )
            })?;
            if let Some(wanted) = kind.refuses(&value) {
                let field = snake(&name);
                let message = format!("Invalid value at '{field}' ({wanted}), \"{value}\"");
                return Err(ApiError::bad_field(&field, message));
            }
            query.insert(name.into_owned(), value.into_owned());
        }
        Ok(Self(query))
    }

    /// A parameter's value; an empty one counts as left out, as in Google's own messages.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        let value = self.0.get(name)?;
        (!value.is_empty()).then_some(value.as_str())
    }

    pub(crate) fn flag(&self, name: &str) -> bool {
        self.text(name).and_then(boolean).unwrap_or(false)
    }

    pub(crate) fn number(&self, name: &str) -> Option<i32> {
        self.text(name)?.parse().ok()
    }

    #[cfg(test)]
    pub(crate) fn of(pairs: &[(&str, &str)]) -> Self {
        let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        Self(pairs.iter().map(owned).collect())
    }
}

/// The parameters that every operation takes.
pub(super) fn standard(parameters: &Value) -> BTreeMap<String, Kind> {
    let kinds = entries(parameters).map(|(_, parameter)| parameter);
    kinds.filter_map(in_query).collect()
}

/// The parameters that an operation lists itself.
pub(super) fn declared(parameters: &Value) -> BTreeMap<String, Kind> {
    let parameters = parameters.as_array().into_iter().flatten();
    parameters.filter_map(in_query).collect()
}

fn in_query(parameter: &Value) -> Option<(String, Kind)> {
    let name = parameter["name"].as_str()?;
    (parameter["in"] == "query").then(|| (name.to_owned(), Kind::of(&parameter["schema"])))
}

fn boolean(value: &str) -> Option<bool> {
    match value {
        "true" | "1" => Some(true),
        "false" | "0" => Some(false),
        _ => None,
    }
}

/// Google's errors call fields by their protobuf names.
fn snake(name: &str) -> String {
    let mut field = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            field.push('_');
        }
        field.push(letter.to_ascii_lowercase());
    }
    field
}

#[cfg(test)]
mod tests {
    use super::Query;
    use crate::operations::Operations;

    fn read(raw: &str) -> Result<Query, String> {
        let operations = Operations::read(chat_api_spec::OPENAPI).unwrap();
        let (list, _) = operations.find("GET", "/v1/spaces/A/members").unwrap();
        Query::read(raw, list).map_err(|error| error.message().to_owned())
    }

    #[test]
    fn takes_what_the_document_lists() {
        let query = read("pageSize=5&showGroups=true&prettyPrint=false&filter=a+%3D+1").unwrap();
        assert_eq!(query.number("pageSize"), Some(5));
        assert!(query.flag("showGroups"));
        assert_eq!(query.text("filter"), Some("a = 1"));
    }

    #[test]
    fn refuses_unknown_names_and_wrong_types() {
        assert!(read("pagesize=5").unwrap_err().contains("\"pagesize\""));
        let message = read("pageSize=many").unwrap_err();
        assert_eq!(
            message,
            "Invalid value at 'page_size' (TYPE_INT32), \"many\""
        );
        assert!(read("showGroups=yes").unwrap_err().contains("TYPE_BOOL"));
    }
}
