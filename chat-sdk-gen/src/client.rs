//! The client: where requests begin, and where they leave.

use progenitor_client::{Error, ResponseValue};
use serde::de::DeserializeOwned;

use crate::{Method, SharedTransport};

/// A client of the Google Chat API.
///
/// Its methods are the resources of the API, whose methods are Google's:
/// `client.spaces().members().create(…)` is `chat.spaces.members.create`. [`operations`] lists
/// them all.
///
/// It knows a server and a [`Transport`](crate::Transport), and has no policy of its own.
///
/// [`operations`]: crate::operations
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) base_url: String,
    /// Builds requests; the transport sends them.
    pub(crate) http: reqwest::Client,
    transport: SharedTransport,
}

impl Client {
    /// A client of the server at `base_url`, such as `https://chat.googleapis.com`, without a
    /// slash at the end.
    pub fn new(
        base_url: impl Into<String>,
        http: reqwest::Client,
        transport: SharedTransport,
    ) -> Self {
        Self {
            base_url: base_url.into(),
            http,
            transport,
        }
    }

    /// What requests are built with. It must not send them: the transport does.
    pub fn http(&self) -> &reqwest::Client {
        &self.http
    }

    /// What sends requests, also one that no operation makes.
    pub fn transport(&self) -> &SharedTransport {
        &self.transport
    }

    /// Sends a request of `method`, and decodes the answer when it is a success.
    pub(crate) async fn call<T: DeserializeOwned>(
        &self,
        request: reqwest::Request,
        method: &'static Method,
    ) -> Result<ResponseValue<T>, Error<()>> {
        let response = self.answer(request, method).await;
        if response.status() == reqwest::StatusCode::OK {
            ResponseValue::from_response(response).await
        } else {
            Err(Error::UnexpectedResponse(response))
        }
    }

    /// The answer, or the failure in the guise of one, with the method that it belongs to.
    async fn answer(
        &self,
        request: reqwest::Request,
        method: &'static Method,
    ) -> reqwest::Response {
        let mut response = match self.transport.send(request, method).await {
            Ok(response) => response,
            Err(failure) => failure.into_response(),
        };
        response.extensions_mut().insert(method);
        response
    }
}
