//! What all calls share.

use std::future::Future;
use std::pin::Pin;

use chat_sdk_gen::{Method, ResponseValue};

use crate::auth::Caller;
use crate::{AuthKind, Error};

/// A call under way.
pub(super) type Call<T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;

/// What the generated client gives back, with its error made ours.
pub(super) async fn finish<A: AuthKind, T>(
    method: &'static Method,
    result: Result<ResponseValue<T>, chat_sdk_gen::Error>,
) -> Result<T, Error> {
    match result {
        Ok(response) => Ok(response.into_inner()),
        Err(error) => Err(Error::from_call(Some(method), Some(A::CALLER), error).await),
    }
}

/// Sets `useAdminAccess` on a builder of the generated client, for admin access only: a parameter
/// that is not needed is not sent.
pub(super) fn with_admin_access<A: AuthKind, B>(builder: B, set: impl FnOnce(B) -> B) -> B {
    match A::CALLER {
        Caller::Admin => set(builder),
        Caller::App | Caller::User => builder,
    }
}
