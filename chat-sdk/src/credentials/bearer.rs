//! A token from elsewhere.

use std::sync::Arc;

use super::{AccessToken, Credentials, Source, Token, TokenSource};
use crate::{AuthKind, Error};

/// An access token that something else obtained, such as `gcloud auth print-access-token`.
///
/// Whether it is a token of the app or of a user cannot be read from it: the caller says it, with
/// [`Chat::app`](crate::Chat::app) or [`Chat::user`](crate::Chat::user). It is not renewed; when
/// it has expired, calls fail with
/// [`Unauthenticated`](crate::Status::Unauthenticated).
#[derive(Debug, Clone)]
pub struct BearerToken(AccessToken);

impl BearerToken {
    /// Takes a token, without `Bearer`.
    ///
    /// # Errors
    ///
    /// The text is empty, or has characters that no token has. The error does not show it.
    pub fn new(token: &str) -> Result<Self, Error> {
        let token = token.trim();
        if token.is_empty() {
            return Err(Error::credentials("the access token is empty"));
        }
        if !token.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(Error::credentials(
                "the access token has blanks or other characters that no token has; pass the bare \
                 token, without `Bearer`",
            ));
        }
        Ok(Self(AccessToken::new(token.to_owned(), None)))
    }
}

impl<A: AuthKind> Credentials<A> for BearerToken {
    fn into_source(self) -> Result<Source, Error> {
        Ok(Source(Arc::new(self)))
    }
}

impl TokenSource for BearerToken {
    fn token(&self) -> Token<'_> {
        let token = self.0.clone();
        Box::pin(async move { Ok(token) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_is_never_shown() {
        let token = BearerToken::new(" ya29.t0ken\n").unwrap();
        assert!(!format!("{token:?}").contains("t0ken"));
        let error = BearerToken::new("Bearer t0ken").unwrap_err();
        assert!(!format!("{error} {error:?}").contains("t0ken"));
        assert!(BearerToken::new(" ").is_err());
    }

    #[test]
    fn the_header_is_sensitive() {
        let header = BearerToken::new("ya29.t0ken").unwrap().0.header().unwrap();
        assert_eq!(header, "Bearer ya29.t0ken");
        assert!(header.is_sensitive());
    }
}
