//! An access token.

use std::time::Instant;

use reqwest::header::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

use crate::Error;

/// An access token; its text is in no Debug output and is wiped when dropped.
#[derive(Debug, Clone)]
pub(crate) struct AccessToken {
    secret: SecretString,
    /// When to get another one; never, for a token whose end is unknown.
    pub(super) renew_at: Option<Instant>,
}

impl AccessToken {
    pub(super) fn new(secret: String, renew_at: Option<Instant>) -> Self {
        Self {
            secret: secret.into(),
            renew_at,
        }
    }

    /// Whether both are the same text.
    pub(super) fn is(&self, other: &Self) -> bool {
        self.secret.expose_secret() == other.secret.expose_secret()
    }

    /// The value of the `Authorization` header, marked as not to be shown.
    pub(crate) fn header(&self) -> Result<HeaderValue, Error> {
        let text = format!("Bearer {}", self.secret.expose_secret());
        let mut value = HeaderValue::from_str(&text).map_err(|_| {
            Error::credentials("the access token has characters that no header can hold")
        })?;
        value.set_sensitive(true);
        Ok(value)
    }
}
