//! The Google Chat API as Rust: every type and every operation of Google's discovery document.
//!
//! - [`operations`] lists every method of the API with the call that sends it:
//!   `chat.spaces.members.create` is `client.spaces().members().create(…)`.
//! - [`types`] are the requests and answers, [`names`] the resource names in paths, and
//!   [`scopes`] the OAuth scopes.
//! - [`methods`] is what the document knows of each method, as constants.
//!
//! ```
//! use chat_sdk_gen::Client;
//! use chat_sdk_gen::names::SpaceName;
//! use chat_sdk_gen::types::{Membership, User, UserType};
//!
//! async fn invite(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
//!     let parent: SpaceName = "spaces/AAAA".parse()?;
//!     let ann = User::default().with_name("users/123456789").with_type(UserType::Human);
//!     let body = Membership::default().with_member(ann);
//!     let membership = client.spaces().members().create(parent, body).send().await?;
//!     println!("{:?}", membership.state);
//!     Ok(())
//! }
//! ```
//!
//! A request says what was set and no more: what has no value is not sent. What Google adds
//! later is kept: fields that this version does not know are in `extra`, values of enums in
//! `UnknownValue`.
//!
//! This crate is generated, but for a few small files. It has no policy: no credentials, no
//! retries, no time limits. A [`Transport`] lets requests out. `chat-sdk` brings all that, and is
//! what applications use; there [`Client`] is at hand as `chat.api()`.
//!
//! Features: `preview` adds everything that only the developer preview has, and `schemars` gives
//! the types a JSON schema: `schemars::schema_for!(types::Membership)`, with the crate that is
//! exported here, so that the versions agree.

#![forbid(unsafe_code)]

mod client;
mod format;
#[rustfmt::skip]
mod generated;
mod method;
mod name;
mod path;
mod transport;
mod visitor;

/// Timestamps are its `DateTime<Utc>`.
pub use chrono;
pub use client::Client;
pub use format::bytes::Bytes;
pub use format::duration::{Duration, InvalidDuration};
pub use format::field_mask::{FieldMask, FieldMaskBuilder, InvalidFieldMask};
pub use format::unknown::UnknownValue;
pub use generated::{methods, operations, scopes, types};
pub use method::{Method, Pages, Place, Scopes};
pub use progenitor_client::{Error, ResponseValue};
#[cfg(feature = "schemars")]
pub use schemars;
pub use transport::{Answer, Failure, SharedTransport, Transport};
#[doc(hidden)]
pub use visitor::{ApiType, Schema, Visitor};

/// Resource names, such as `spaces/{space}/members/{member}`.
///
/// A name is checked when it is made: a value of one of these types can stand in a path without
/// changing it.
pub mod names {
    pub use crate::generated::names::*;
    pub use crate::name::InvalidName;
    /// For the crate above, which has names of its own.
    #[doc(hidden)]
    pub use crate::name::check;
}
