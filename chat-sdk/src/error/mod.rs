//! The one error type.

mod google;
mod hint;
mod kind;
mod made;
mod status;

use std::fmt;

use chat_sdk_gen::names::InvalidName;
use chat_sdk_gen::{InvalidDuration, InvalidFieldMask, Method};
use serde_json::Value;

pub use kind::ErrorKind;
pub use status::Status;

use google::GoogleError;

type Source = Box<dyn std::error::Error + Send + Sync>;

/// Why something failed.
///
/// Shown with `{}` it is one sentence that names the value or the call, and what to do about it
/// where that is known. [`kind`](Self::kind) says at which point it failed; for an answer of
/// Google's, [`status`](Self::status), [`google_message`](Self::google_message),
/// [`details`](Self::details) and [`body`](Self::body) hold what Google said. A cause that the
/// sentence does not give is its [`source`](std::error::Error::source).
///
/// ```
/// use chat_sdk::{ErrorKind, User};
///
/// let error = User::id("groups/03abcdef").unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::InvalidInput);
/// assert!(error.to_string().contains("groups/03abcdef"));
/// ```
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    message: String,
    hint: Option<String>,
    method: Option<&'static Method>,
    google: Option<GoogleError>,
    source: Option<Source>,
}

impl Error {
    /// At which point it failed.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The method that was called, by its id in Google's documentation, such as
    /// `chat.spaces.members.create`.
    pub fn method(&self) -> Option<&str> {
        self.0.method.map(|method| method.id)
    }

    /// The HTTP status of the answer.
    pub fn http_status(&self) -> Option<u16> {
        self.0.google.as_ref().map(|google| google.http_status)
    }

    /// Google's status, which says more than the HTTP status does.
    pub fn status(&self) -> Option<&Status> {
        self.0.google.as_ref()?.status.as_ref()
    }

    /// Google's message, word for word.
    pub fn google_message(&self) -> Option<&str> {
        self.0.google.as_ref()?.message.as_deref()
    }

    /// Google's details: JSON objects with a type URL in `@type`, such as
    /// `type.googleapis.com/google.rpc.ErrorInfo`.
    pub fn details(&self) -> &[Value] {
        self.0.google.as_ref().map_or(&[], |google| &google.details)
    }

    /// The body of the answer as it came.
    pub fn body(&self) -> Option<&str> {
        self.0.google.as_ref().map(|google| google.body.as_str())
    }

    /// What to do about it, where that is known.
    pub fn hint(&self) -> Option<&str> {
        self.0.hint.as_deref()
    }

    fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            hint: None,
            method: None,
            google: None,
            source: None,
        }))
    }

    fn because(mut self, source: impl Into<Source>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    fn of(mut self, method: Option<&'static Method>) -> Self {
        self.0.method = method;
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.message.trim_end_matches('.'))?;
        match &self.0.hint {
            Some(hint) => write!(f, "; {hint}"),
            None => Ok(()),
        }
    }
}

/// The sentence and its causes, which is what a `main` that returns the error prints. The answer
/// itself is left out: it may be long, and full of names and addresses.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")?;
        let mut cause = std::error::Error::source(self);
        while let Some(error) = cause {
            write!(f, "\n  because: {error}")?;
            cause = error.source();
        }
        Ok(())
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_ref().map(|source| &**source as _)
    }
}

impl From<InvalidName> for Error {
    fn from(error: InvalidName) -> Self {
        Self::input(error.to_string())
    }
}

impl From<InvalidDuration> for Error {
    fn from(error: InvalidDuration) -> Self {
        Self::input(error.to_string())
    }
}

impl From<InvalidFieldMask> for Error {
    fn from(error: InvalidFieldMask) -> Self {
        Self::input(error.to_string())
    }
}

impl From<std::convert::Infallible> for Error {
    fn from(never: std::convert::Infallible) -> Self {
        match never {}
    }
}
