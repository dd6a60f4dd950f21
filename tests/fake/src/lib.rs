//! A Google Chat server for tests: it listens on the loopback interface, keeps an organisation
//! in memory, and plays the memberships of the Chat API by Google's rules, and the stream messages
//! of its developer preview.
//!
//! Routes, scopes and query parameters come from the API's own documents; the rest is in
//! [`Seed`], which says who and what there is.
//!
//! ```
//! # async fn test() -> Result<(), chat_fake::Error> {
//! let fake = chat_fake::Fake::start().await?;
//! let token = fake.user_token("ann@example.com", &["chat.memberships"]);
//! // Point a client at fake.url(), with that token or with fake.credentials_json().
//! assert_eq!(fake.members("spaces/TEAM").len(), 1);
//! # Ok(())
//! # }
//! ```

#![forbid(unsafe_code)]

mod answer;
mod auth;
mod builder;
mod chat;
mod discovery;
mod error;
mod fake;
mod filter;
mod journal;
mod members;
mod operations;
mod page;
mod played;
mod request;
pub mod seed;
mod server;
mod spaces;
mod streams;

pub use crate::answer::Answer;
pub use crate::builder::Builder;
pub use crate::error::Error;
pub use crate::fake::{Fake, Held};
pub use crate::journal::Recorded;
pub use crate::seed::Seed;
