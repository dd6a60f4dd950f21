//! How the requests of the generated client leave.

use chat_sdk_gen::{Answer, Failure, Transport};
use reqwest::header::AUTHORIZATION;

use crate::Error;
use crate::credentials::Source;

/// Puts a token on each request and sends it.
pub(crate) struct Authorized {
    pub(crate) http: reqwest::Client,
    pub(crate) source: Source,
}

impl Transport for Authorized {
    fn send<'a>(&'a self, mut request: reqwest::Request, method: &'static str) -> Answer<'a> {
        Box::pin(async move {
            let token = self.source.0.token().await.map_err(Failure::new)?;
            let header = token.header().map_err(Failure::new)?;
            request.headers_mut().insert(AUTHORIZATION, header);
            let failed = |error| Failure::new(Error::transport(method, error));
            self.http.execute(request).await.map_err(failed)
        })
    }
}
