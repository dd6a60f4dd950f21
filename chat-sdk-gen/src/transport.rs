//! How a request leaves: through something that the layer above supplies.

use std::any::Any;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use crate::Method;

/// What a [`Transport`] gives back: Google's answer, whatever its status, or why there is none.
pub type Answer<'a> = Pin<Box<dyn Future<Output = Result<reqwest::Response, Failure>> + Send + 'a>>;

/// Sends the requests of a [`Client`](crate::Client).
///
/// Credentials, retries, time limits and the like belong here; `method` says what the document
/// knows of the method that is called.
pub trait Transport: Send + Sync + 'static {
    /// Sends one request.
    fn send<'a>(&'a self, request: reqwest::Request, method: &'static Method) -> Answer<'a>;
}

/// A [`Transport`] that clients share.
#[derive(Clone)]
pub struct SharedTransport(Arc<dyn Transport>);

impl SharedTransport {
    /// Shares a transport.
    pub fn new(transport: impl Transport) -> Self {
        Self(Arc::new(transport))
    }

    /// Sends one request.
    pub fn send(&self, request: reqwest::Request, method: &'static Method) -> Answer<'_> {
        self.0.send(request, method)
    }
}

impl fmt::Debug for SharedTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What is inside may hold credentials.
        f.write_str("SharedTransport")
    }
}

/// Why a [`Transport`] has no answer, in the error type of the layer that supplied it.
///
/// The generated code knows only `reqwest::Error`. So that a richer error is not lost on the way,
/// it travels in the extensions of a stand-in response: [`Failure::take`] gets it back out of
/// what the generated code returns.
#[derive(Clone)]
pub struct Failure(Arc<dyn Any + Send + Sync>);

impl Failure {
    /// Wraps an error.
    pub fn new<E: std::error::Error + Send + Sync + 'static>(error: E) -> Self {
        Self(Arc::new(error))
    }

    /// Gets the error back, if it is of type `E`.
    pub fn into_error<E: std::error::Error + Send + Sync + 'static>(self) -> Option<E> {
        self.0.downcast().ok().and_then(Arc::into_inner)
    }

    /// Gets the error back, if `response` stands in for a failure of type `E`.
    ///
    /// # Errors
    ///
    /// The response itself, when it is a real one or the failure is of another type.
    pub fn take<E: std::error::Error + Send + Sync + 'static>(
        mut response: reqwest::Response,
    ) -> Result<E, Box<reqwest::Response>> {
        let failure = response.extensions_mut().remove::<Self>();
        match failure.map(|failure| failure.0.downcast::<E>()) {
            Some(Ok(error)) => Arc::try_unwrap(error).map_err(|error| {
                response.extensions_mut().insert(Self(error));
                Box::new(response)
            }),
            Some(Err(other)) => {
                response.extensions_mut().insert(Self(other));
                Err(Box::new(response))
            }
            None => Err(Box::new(response)),
        }
    }

    /// A response that no server sent, with the failure inside. Its status is none that the
    /// generated code takes for an answer.
    pub(crate) fn into_response(self) -> reqwest::Response {
        let mut response = http::Response::new(reqwest::Body::default());
        *response.status_mut() = http::StatusCode::NETWORK_AUTHENTICATION_REQUIRED;
        response.extensions_mut().insert(self);
        response.into()
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Failure")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, PartialEq, thiserror::Error)]
    #[error("no token")]
    struct NoToken;

    #[derive(Debug, thiserror::Error)]
    #[error("other")]
    struct Other;

    #[test]
    fn a_failure_survives_the_way_through_a_response() {
        let response = Failure::new(NoToken).into_response();
        assert!(!response.status().is_success());
        assert_eq!(Failure::take::<NoToken>(response).ok(), Some(NoToken));
    }

    #[test]
    fn a_failure_of_another_type_stays_inside() {
        let response = Failure::new(NoToken).into_response();
        let response = Failure::take::<Other>(response).unwrap_err();
        assert_eq!(Failure::take::<NoToken>(*response).ok(), Some(NoToken));
    }

    #[test]
    fn a_real_response_is_given_back() {
        let response: reqwest::Response = http::Response::new("hello").into();
        assert!(Failure::take::<NoToken>(response).is_err());
    }
}
