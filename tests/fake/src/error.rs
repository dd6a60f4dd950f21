//! The two sorts of errors: what the server answers, and what keeps it from being set up.

use axum::http::StatusCode;
use serde_json::{Value, json};

const SERVICE: &str = "chat.googleapis.com";

/// What keeps a [`Fake`](crate::Fake) from being set up as asked.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The port cannot be listened on.
    #[error("cannot listen on 127.0.0.1:{port}: {source}")]
    Listen {
        /// The port that was asked for.
        port: u16,
        /// What the system says.
        source: std::io::Error,
    },
    /// The API's document is not JSON.
    #[error("the OpenAPI document cannot be read: {0}")]
    Document(#[source] serde_json::Error),
    /// The service account has no key.
    #[error("no key for the service account could be made: {0}")]
    Key(String),
    /// The seed contradicts itself.
    #[error("the seed cannot be used: {0}")]
    Seed(String),
    /// A prepared answer could never be given, or no call would ever take it.
    #[error("the answer cannot be given: {0}")]
    Answer(String),
}

/// The canonical codes that the fake answers with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    InvalidArgument,
    FailedPrecondition,
    Unauthenticated,
    PermissionDenied,
    NotFound,
    AlreadyExists,
    Unimplemented,
}

impl Status {
    pub(crate) fn code(self) -> StatusCode {
        match self {
            Self::InvalidArgument | Self::FailedPrecondition => StatusCode::BAD_REQUEST,
            Self::Unauthenticated => StatusCode::UNAUTHORIZED,
            Self::PermissionDenied => StatusCode::FORBIDDEN,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::AlreadyExists => StatusCode::CONFLICT,
            Self::Unimplemented => StatusCode::NOT_IMPLEMENTED,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::InvalidArgument => "INVALID_ARGUMENT",
            Self::FailedPrecondition => "FAILED_PRECONDITION",
            Self::Unauthenticated => "UNAUTHENTICATED",
            Self::PermissionDenied => "PERMISSION_DENIED",
            Self::NotFound => "NOT_FOUND",
            Self::AlreadyExists => "ALREADY_EXISTS",
            Self::Unimplemented => "UNIMPLEMENTED",
        }
    }
}

/// An error answer of the API.
#[derive(Debug)]
pub(crate) struct ApiError {
    status: Status,
    message: String,
    details: Vec<Value>,
}

impl ApiError {
    pub(crate) fn new(status: Status, message: impl Into<String>) -> Self {
        Self {
            status,
            message: message.into(),
            details: Vec::new(),
        }
    }

    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::new(Status::InvalidArgument, message)
    }

    pub(crate) fn precondition(message: impl Into<String>) -> Self {
        Self::new(Status::FailedPrecondition, message)
    }

    pub(crate) fn denied(message: impl Into<String>) -> Self {
        Self::new(Status::PermissionDenied, message)
    }

    pub(crate) fn not_found(message: impl Into<String>) -> Self {
        Self::new(Status::NotFound, message)
    }

    /// INVALID_ARGUMENT with a `BadRequest` detail; the field is empty where the whole message
    /// is meant.
    pub(crate) fn bad_field(field: &str, message: String) -> Self {
        let mut violation = json!({ "description": message });
        if !field.is_empty() {
            violation["field"] = field.into();
        }
        let detail = json!({
            "@type": "type.googleapis.com/google.rpc.BadRequest",
            "fieldViolations": [violation],
        });
        Self {
            details: vec![detail],
            ..Self::invalid(message)
        }
    }

    /// Adds an `ErrorInfo` about a method.
    pub(crate) fn because(mut self, reason: &str, method: &str) -> Self {
        let metadata = json!({ "service": SERVICE, "method": method });
        self.details.push(info(reason, metadata));
        self
    }

    /// Adds an `ErrorInfo` about the API as a whole.
    pub(crate) fn because_of_service(mut self, reason: &str) -> Self {
        self.details
            .push(info(reason, json!({ "service": SERVICE })));
        self
    }

    pub(crate) fn status(&self) -> Status {
        self.status
    }

    #[cfg(test)]
    pub(crate) fn message(&self) -> &str {
        &self.message
    }

    pub(crate) fn body(&self) -> Value {
        let mut error = json!({
            "code": self.status.code().as_u16(),
            "message": self.message,
            "status": self.status.name(),
        });
        if !self.details.is_empty() {
            error["details"] = self.details.clone().into();
        }
        json!({ "error": error })
    }
}

fn info(reason: &str, metadata: Value) -> Value {
    json!({
        "@type": "type.googleapis.com/google.rpc.ErrorInfo",
        "reason": reason,
        "domain": "googleapis.com",
        "metadata": metadata,
    })
}

#[cfg(test)]
mod tests {
    use super::ApiError;

    #[test]
    fn renders_googles_shape() {
        let error = ApiError::denied("No.").because("WHY", "chat.spaces.get");
        let body = error.body();
        assert_eq!(body["error"]["code"], 403);
        assert_eq!(body["error"]["status"], "PERMISSION_DENIED");
        assert_eq!(body["error"]["details"][0]["reason"], "WHY");
        assert!(
            ApiError::invalid("No.").body()["error"]
                .get("details")
                .is_none()
        );
    }
}
