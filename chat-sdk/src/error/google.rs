//! What Google says when a call fails, in each of the forms in which it says it.

use reqwest::StatusCode;
use serde_json::Value;

use super::Status;

/// A failed call's answer.
pub(super) struct GoogleError {
    pub(super) http_status: u16,
    pub(super) status: Option<Status>,
    pub(super) message: Option<String>,
    /// What the token endpoint calls its error, such as `invalid_grant`.
    pub(super) oauth: Option<String>,
    pub(super) details: Vec<Value>,
    pub(super) body: String,
}

impl GoogleError {
    /// Reads an answer of the API: an object, an array around it, or anything else (a front
    /// end's HTML, nothing at all), of which only the HTTP status and the body are known.
    pub(super) fn of(http_status: u16, body: String) -> Self {
        let json: Value = serde_json::from_str(&body).unwrap_or_default();
        let error = match &json {
            Value::Array(items) => items.first().map_or(&Value::Null, |item| &item["error"]),
            json => &json["error"],
        };
        Self {
            status: error["status"].as_str().map(Status::from),
            message: error["message"].as_str().map(str::to_owned),
            details: error["details"].as_array().cloned().unwrap_or_default(),
            ..Self::only(http_status, body)
        }
    }

    /// An answer of which nothing but the HTTP status and the body is known.
    pub(super) fn only(http_status: u16, body: String) -> Self {
        Self {
            http_status,
            status: None,
            message: None,
            oauth: None,
            details: vec![],
            body,
        }
    }

    /// Reads an answer of the token endpoint: `{"error":"…","error_description":"…"}`.
    pub(super) fn of_token_endpoint(http_status: u16, body: String) -> Self {
        let json: Value = serde_json::from_str(&body).unwrap_or_default();
        let text = |key: &str| json[key].as_str().map(str::to_owned);
        let (oauth, message) = (text("error"), text("error_description"));
        Self {
            oauth,
            message,
            ..Self::only(http_status, body)
        }
    }

    /// `403 PERMISSION_DENIED, The caller does not have permission`
    pub(super) fn summary(&self) -> String {
        let code = match (&self.status, StatusCode::from_u16(self.http_status)) {
            (Some(status), _) => format!("{} {status}", self.http_status),
            (None, Ok(known)) => known.to_string(),
            (None, Err(_)) => self.http_status.to_string(),
        };
        let said: Vec<&str> = [&self.oauth, &self.message]
            .into_iter()
            .filter_map(Option::as_deref)
            .collect();
        if said.is_empty() {
            return format!("{code}, and no message from Google");
        }
        format!("{code}, {}", said.join(", "))
    }

    /// The `reason` of the ErrorInfo among the details.
    pub(super) fn reason(&self) -> Option<&str> {
        self.details
            .iter()
            .find(|detail| {
                detail["@type"]
                    .as_str()
                    .is_some_and(|name| name.ends_with("google.rpc.ErrorInfo"))
            })
            .and_then(|detail| detail["reason"].as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ERROR: &str = r#"{"error":{"code":403,"message":"No.","status":"PERMISSION_DENIED",
        "details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"WHY"}]}}"#;

    #[test]
    fn an_object_and_an_array_around_it_say_the_same() {
        for body in [ERROR.to_owned(), format!("[{ERROR}]")] {
            let error = GoogleError::of(403, body);
            assert_eq!(error.status, Some(Status::PermissionDenied));
            assert_eq!(error.summary(), "403 PERMISSION_DENIED, No.");
            assert_eq!(error.reason(), Some("WHY"));
        }
    }

    #[test]
    fn what_is_no_json_keeps_its_body() {
        for body in ["<html>502</html>", "", "[]", "{\"error\":7}", "null"] {
            let error = GoogleError::of(502, body.to_owned());
            assert_eq!(
                error.summary(),
                "502 Bad Gateway, and no message from Google"
            );
            assert_eq!(error.body, body);
        }
    }

    #[test]
    fn the_token_endpoint_has_a_form_of_its_own() {
        let body = r#"{"error":"invalid_grant","error_description":"Invalid JWT Signature."}"#;
        let error = GoogleError::of_token_endpoint(400, body.to_owned());
        assert_eq!(error.message.as_deref(), Some("Invalid JWT Signature."));
        assert_eq!(
            error.summary(),
            "400 Bad Request, invalid_grant, Invalid JWT Signature."
        );
    }
}
