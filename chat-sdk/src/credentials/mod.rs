//! Where access tokens come from.

mod access_token;
mod bearer;
mod cache;
mod exchange;
mod service_account;

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

pub(crate) use access_token::AccessToken;
pub use bearer::BearerToken;
pub use service_account::{DelegatedAccount, ServiceAccount};

use crate::{AuthKind, Error};

/// Something that authenticates calls as `A`.
///
/// | credential | gives |
/// |---|---|
/// | [`ServiceAccount`] | [`AppAuth`](crate::AppAuth) |
/// | [`ServiceAccount::delegate`] | [`UserAuth`](crate::UserAuth) |
/// | [`BearerToken`] | either, as the caller says |
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not give `{A}`",
    label = "credentials of another kind",
    note = "a service account by itself is app authentication: `Chat::app(account)`",
    note = "a service account that acts for a user is user authentication: `Chat::user(account.delegate(\"ann@example.com\")?)`"
)]
pub trait Credentials<A: AuthKind>: sealed::Sealed + Send + Sync + 'static {
    #[doc(hidden)]
    fn into_source(self) -> Result<Source, Error>;
}

/// A source of tokens that clients share.
#[doc(hidden)]
#[derive(Clone)]
pub struct Source(pub(crate) Arc<dyn TokenSource>);

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Source")
    }
}

/// A token to come.
pub(crate) type Token<'a> = Pin<Box<dyn Future<Output = Result<AccessToken, Error>> + Send + 'a>>;

/// Gives a token that is valid now.
pub(crate) trait TokenSource: Send + Sync + 'static {
    fn token(&self) -> Token<'_>;

    /// Learns that the server did not accept a token, whatever was believed of its life. What
    /// keeps no token has nothing to do.
    fn rejected<'a>(&'a self, _: &'a AccessToken) -> Done<'a> {
        Box::pin(async {})
    }
}

/// Something to be done.
pub(crate) type Done<'a> = Pin<Box<dyn Future<Output = ()> + Send + 'a>>;

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::BearerToken {}
    impl Sealed for super::DelegatedAccount {}
    impl Sealed for super::ServiceAccount {}
}
