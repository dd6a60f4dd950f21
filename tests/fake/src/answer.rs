//! Answers that a test prepares, whatever the server would have said.

use std::time::Duration;

use axum::body::Body;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};

use crate::error::Error;

/// A raw answer for the next call of a method: a front end's HTML, an empty body, JSON that is
/// cut off, a `Retry-After`.
#[derive(Clone, Debug)]
#[must_use]
pub struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    delay: Duration,
    once_done: bool,
}

impl Answer {
    /// An answer with this status, no headers and no body, in place of the call.
    pub fn status(status: u16) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: Vec::new(),
            delay: Duration::ZERO,
            once_done: false,
        }
    }

    /// Adds a header.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sets the body, sent as it is.
    pub fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self
    }

    /// Sets the body, and says that it is JSON.
    pub fn json(self, body: &serde_json::Value) -> Self {
        self.header("content-type", "application/json; charset=UTF-8")
            .body(body.to_string())
    }

    /// Waits before answering.
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Carries out the call first and hides its outcome: the caller cannot tell whether it
    /// worked.
    pub fn once_done(mut self) -> Self {
        self.once_done = true;
        self
    }

    pub(crate) fn prepare(self) -> Result<Prepared, Error> {
        let bad = |what: &str, value: &str| Error::Answer(format!("{value:?} is no {what}"));
        let status = StatusCode::from_u16(self.status)
            .map_err(|_| bad("status", &self.status.to_string()))?;
        let mut headers = HeaderMap::new();
        for (name, value) in &self.headers {
            headers.append(
                HeaderName::try_from(name).map_err(|_| bad("header name", name))?,
                HeaderValue::try_from(value).map_err(|_| bad("header value", value))?,
            );
        }
        Ok(Prepared {
            status,
            headers,
            body: self.body,
            delay: self.delay,
            once_done: self.once_done,
        })
    }
}

/// An [`Answer`] that can be given.
#[derive(Debug)]
pub(crate) struct Prepared {
    status: StatusCode,
    headers: HeaderMap,
    body: Vec<u8>,
    pub(crate) delay: Duration,
    pub(crate) once_done: bool,
}

impl Prepared {
    pub(crate) fn response(self) -> Response {
        (self.status, self.headers, Body::from(self.body)).into_response()
    }
}
