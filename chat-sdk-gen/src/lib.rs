//! The Google Chat API as Rust: every type and every operation of Google's discovery document.
//!
//! This crate is generated, but for a few small files: [`Transport`] lets requests out, a
//! hook hands them to it, path segments are checked, and [`Method`] says what the document knows. It has no policy: no credentials, no
//! retries, no time limits. `chat-sdk` brings those, and is what applications use; there
//! [`Client`] is at hand as `chat.api()`.
//!
//! ```
//! use chat_sdk_gen::types::{Membership, User, UserType};
//!
//! let ann = User::builder().name("users/123456789".to_owned()).type_(UserType::Human);
//! let membership = Membership::builder().member(User::try_from(ann)?).to_owned();
//! let body = serde_json::to_value(Membership::try_from(membership)?)?;
//! assert_eq!(body, serde_json::json!({ "member": { "name": "users/123456789", "type": "HUMAN" } }));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

//! The feature `preview` adds everything that only the developer preview has; [`Method::preview`]
//! and the documentation say what that is.

#![forbid(unsafe_code)]

#[cfg_attr(feature = "preview", path = "generated/preview/mod.rs")]
#[cfg_attr(not(feature = "preview"), path = "generated/public/mod.rs")]
#[allow(missing_docs, unreachable_pub, unused_imports)]
#[rustfmt::skip]
mod generated;
mod hook;
mod method;
mod path;
mod transport;

pub use generated::{ByteStream, Client, ClientInfo, Error, ResponseValue, builder, scopes, types};
pub use method::Method;
pub use transport::{Answer, Failure, MethodId, SharedTransport, Transport};
