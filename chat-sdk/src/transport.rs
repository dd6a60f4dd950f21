//! How the requests of the generated client leave.

use chat_sdk_gen::{Answer, Failure, Method, Transport};
use reqwest::StatusCode;
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue};
use secrecy::{ExposeSecret, SecretString};

use crate::Error;
use crate::credentials::Source;
use crate::endpoint::Endpoint;

/// Puts a token on each request and sends it.
pub(crate) struct Authorized {
    pub(crate) http: reqwest::Client,
    /// The one server that may see the token.
    pub(crate) base: Endpoint,
    pub(crate) source: Source,
    /// Headers that every request carries.
    pub(crate) marks: HeaderMap,
}

/// What a client says of itself with every request.
#[derive(Default)]
pub(crate) struct Marks {
    pub(crate) visibilities: Vec<String>,
    pub(crate) api_key: Option<SecretString>,
}

impl Marks {
    pub(crate) fn headers(&self) -> Result<HeaderMap, Error> {
        let mut headers = HeaderMap::new();
        let labels: Vec<&str> = self
            .visibilities
            .iter()
            .map(|label| label.trim())
            .filter(|label| !label.is_empty())
            .collect();
        if !labels.is_empty() {
            let labels = labels.join(",");
            let value = HeaderValue::from_str(&labels).map_err(|_| {
                Error::credentials(format!("the visibilities {labels:?} are no header's value"))
            })?;
            headers.insert("x-goog-visibilities", value);
        }
        if let Some(key) = &self.api_key {
            let value = HeaderValue::from_str(key.expose_secret().trim());
            let value = value.ok().filter(|value| !value.is_empty());
            let mut value = value.ok_or_else(|| {
                Error::credentials("the API key is empty, or has characters that no key has")
            })?;
            value.set_sensitive(true);
            headers.insert("x-goog-api-key", value);
        }
        Ok(headers)
    }
}

impl Transport for Authorized {
    fn send<'a>(&'a self, request: reqwest::Request, method: &'static Method) -> Answer<'a> {
        Box::pin(async move { self.execute(request, method).await.map_err(Failure::new) })
    }
}

impl Authorized {
    async fn execute(
        &self,
        mut request: reqwest::Request,
        method: &'static Method,
    ) -> Result<reqwest::Response, Error> {
        if !self.base.serves(request.url()) {
            return Err(Error::input(format!(
                "{}: the request is for another server than `{}`, which the token is for",
                method.id,
                self.base.base()
            )));
        }
        request.headers_mut().extend(self.marks.clone());
        let source = &self.source.0;
        let token = source.token().await?;
        request.headers_mut().insert(AUTHORIZATION, token.header()?);
        let answer = self.http.execute(request).await;
        let response = answer.map_err(|error| Error::transport(Some(method), error))?;
        if response.status() == StatusCode::UNAUTHORIZED {
            source.rejected(&token).await;
        }
        Ok(response)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_said_that_was_not_asked_for() {
        assert!(Marks::default().headers().unwrap().is_empty());
    }

    #[test]
    fn the_key_is_in_a_header_and_not_shown() {
        let marks = |key: &str| Marks {
            visibilities: vec!["DEVELOPER_PREVIEW".into()],
            api_key: Some(key.to_owned().into()),
        };
        let headers = marks("AIza-k3y").headers().unwrap();
        assert_eq!(headers["x-goog-visibilities"], "DEVELOPER_PREVIEW");
        assert_eq!(headers["x-goog-api-key"], "AIza-k3y");
        assert!(!format!("{headers:?}").contains("k3y"));
        for key in ["", " ", "k3y\n2"] {
            let error = marks(key).headers().unwrap_err();
            assert!(!format!("{error} {error:?}").contains("k3y"));
        }
    }
}
