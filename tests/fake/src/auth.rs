//! Who calls, and how they prove it: service account key, token endpoint, access tokens, scopes.

pub(crate) mod caller;
pub(crate) mod grant;
pub(crate) mod jwt;
pub(crate) mod key;
pub(crate) mod scope;
pub(crate) mod token;
