//! The Google Chat API for Rust: add, list and manage the members of spaces.
//!
//! A [`Chat`] is made with credentials, and its type says what they are: `Chat<AppAuth>` for a
//! Chat app, `Chat<UserAuth>` for a user. What Google never accepts from one of them does not
//! compile; what only the values can tell is refused before anything is sent; and what only the
//! server knows comes back as an [`Error`] with Google's words and the way out.
//!
//! ```no_run
//! use chat_sdk::{Added, CallingApp, Chat, Group, Role, ServiceAccount, User};
//!
//! # async fn run() -> Result<(), chat_sdk::Error> {
//! // App authentication: the app adds people of its organisation.
//! let account = ServiceAccount::from_file("credentials.json")?;
//! let chat = Chat::app(account.clone()).build()?;
//! let members = chat.space("spaces/AAAA")?.members();
//! match members.add(User::email("bob@example.com")?).await? {
//!     Added::Invited(_) => println!("bob has to accept first"),
//!     added => println!("bob: {:?}", added.membership().state),
//! }
//!
//! // User authentication: groups and the app itself, too.
//! let chat = Chat::user(account.delegate("ann@example.com")?).build()?;
//! let members = chat.space("spaces/AAAA")?.members();
//! members.add(Group::id("03abcdef")?).await?;
//! members.add(CallingApp).await?;
//! members.set_role(User::email("bob@example.com")?, Role::Manager).await?;
//! # Ok(())
//! # }
//! ```
//!
//! A Chat app cannot add a group, so this does not compile:
//!
//! ```compile_fail
//! # async fn run(members: chat_sdk::Members<chat_sdk::AppAuth>) -> Result<(), chat_sdk::Error> {
//! members.add(chat_sdk::Group::id("03abcdef")?).await?;
//! # Ok(())
//! # }
//! ```
//!
//! Everything else the API offers is in the generated client, [`Chat::api`], with the same
//! credentials.

#![forbid(unsafe_code)]

mod auth;
mod client;
mod credentials;
mod endpoint;
mod error;
mod http;
mod members;
mod names;
mod transport;

pub use auth::{AdminAccess, AppAuth, AuthKind, UserAuth};
/// The generated crate, whose client [`Chat::api`] gives.
pub use chat_sdk_gen as generated;
pub use chat_sdk_gen::types::Membership;
pub use chat_sdk_gen::{scopes, types};
pub use client::{Chat, ChatBuilder, GOOGLE, Space};
pub use credentials::{BearerToken, Credentials, DelegatedAccount, ServiceAccount};
pub use error::{Error, ErrorKind, Status};
pub use members::{
    Add, AddWith, Added, Get, GetWith, List, MemberKey, MemberKind, Members, MembershipExt, Page,
    Remove, RemoveWith, Role, SetRole, SetRoleWith,
};
pub use names::{CallingApp, Group, MembershipName, SpaceName, User};
