//! Request bodies, checked against the names that the document gives their fields.

use serde_json::Value;

use super::{Operation, Operations, entries};
use crate::error::ApiError;

/// The schema of an operation's JSON body.
pub(super) fn schema(request_body: &Value) -> Option<Value> {
    request_body["content"]["application/json"]
        .get("schema")
        .cloned()
}

impl Operations {
    /// Parses a body; an empty one is an empty message.
    ///
    /// # Errors
    /// INVALID_ARGUMENT where it is not a JSON object, or has a field that the document lacks.
    pub(crate) fn body(&self, operation: &Operation, raw: &[u8]) -> Result<Value, ApiError> {
        let Some(schema) = &operation.body else {
            return Ok(Value::Null);
        };
        if raw.is_empty() {
            return Ok(Value::Object(serde_json::Map::new()));
        }
        let body: Value = serde_json::from_slice(raw).map_err(|error| {
            ApiError::invalid(format!("Invalid JSON payload received. {error}."))
        })?;
        if !body.is_object() {
            return Err(ApiError::invalid(
                "Invalid JSON payload received. The root has to be an object.",
            ));
        }
        self.check(&body, schema, "")?;
        Ok(body)
    }

    fn check(&self, value: &Value, schema: &Value, at: &str) -> Result<(), ApiError> {
        if let Some(items) = schema.get("items") {
            let mut elements = value.as_array().into_iter().flatten();
            return elements.try_for_each(|element| self.check(element, items, at));
        }
        let Some(properties) = self.properties(schema) else {
            return Ok(());
        };
        for (name, value) in entries(value) {
            let field = properties.get(name).ok_or_else(|| {
                let place = match at {
                    "" => String::new(),
                    at => format!(" at '{at}'"),
                };
                ApiError::bad_field(
                    at,
                    format!(
                        "Invalid JSON payload received. Unknown name \"{name}\"{place}: \
                         Cannot find field."
                    ),
                )
            })?;
            let inside = match at {
                "" => name.clone(),
                at => format!("{at}.{name}"),
            };
            self.check(value, field, &inside)?;
        }
        Ok(())
    }

    /// The fields of an object schema, behind its reference; the converter writes a reference
    /// that has a description of its own as the one member of an `allOf`.
    fn properties<'a>(&'a self, schema: &'a Value) -> Option<&'a Value> {
        let schema = schema.get("allOf").map_or(schema, |all| &all[0]);
        let schema = match schema["$ref"].as_str() {
            Some(reference) => &self.schemas()[reference.rsplit('/').next()?],
            None => schema,
        };
        schema.get("properties")
    }
}

#[cfg(test)]
mod tests {
    use crate::operations::Operations;

    fn read(raw: &str) -> Result<serde_json::Value, String> {
        let operations = Operations::read(chat_api_spec::OPENAPI).unwrap();
        let (create, _) = operations.find("POST", "/v1/spaces/A/members").unwrap();
        let body = operations.body(create, raw.as_bytes());
        body.map_err(|error| error.message().to_owned())
    }

    #[test]
    fn knows_the_fields_of_a_membership() {
        assert!(read(r#"{"member":{"name":"users/1","type":"HUMAN"}}"#).is_ok());
        assert!(read("").is_ok());
    }

    #[test]
    fn refuses_what_is_not_one() {
        assert!(read("{").unwrap_err().starts_with("Invalid JSON payload"));
        assert!(read("[]").unwrap_err().contains("object"));
        let message = read(r#"{"member":{"nam":"users/1"}}"#).unwrap_err();
        assert!(message.contains("Unknown name \"nam\" at 'member'"));
    }
}
