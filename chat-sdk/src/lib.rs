//! The Google Chat API for Rust: add, list and manage the members of spaces.
//!
//! A [`Chat`] is made with credentials, and its type says what they are: `Chat<AppAuth>` for a
//! Chat app, `Chat<UserAuth>` for a user. What Google never accepts from one of them does not
//! compile; what only the values can tell is refused before anything is sent; and what only the
//! server knows comes back as an [`Error`] with Google's words and the way out.
//!
//! ```
//! use chat_sdk::{Added, CallingApp, Chat, Group, Role, ServiceAccount, User};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), chat_sdk::Error> {
//! # let fake = chat_fake::Fake::start().await.unwrap();
//! # let credentials = fake.credentials_json();
//! // User authentication: a service account that acts for a user. It adds people, groups and
//! // the app itself.
//! let account = ServiceAccount::from_json(&credentials)?; // or from_file("credentials.json")
//! let chat = Chat::user(account.clone().delegate("ann@example.com")?)
//! #     .base_url(fake.url())
//!     .build()?;
//! let members = chat.space("spaces/TEAM")?.members();
//! match members.add(User::email("carol@example.com")?).await? {
//!     Added::Invited(_) => println!("carol has to accept first"),
//!     added => println!("carol: {:?}", added.membership().state),
//! }
//! members.add(Group::id("03abcdef")?).await?;
//! members.add(CallingApp).await?;
//!
//! // App authentication: the app, now that it is in the space, adds people of its organisation.
//! let app = Chat::app(account)
//! #     .base_url(fake.url())
//!     .build()?;
//! app.space("spaces/TEAM")?.members().add(User::email("bob@example.com")?).await?;
//!
//! members.set_role(User::email("bob@example.com")?, Role::Manager).await?;
//! members.remove(User::email("carol@example.com")?).await?;
//! # Ok(())
//! # }
//! ```
//!
//! An administrator works on the same members with the privilege:
//!
//! ```
//! use chat_sdk::{Chat, ServiceAccount, User, scopes};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), chat_sdk::Error> {
//! # let fake = chat_fake::Fake::start().await.unwrap();
//! # let account = ServiceAccount::from_json(&fake.credentials_json())?;
//! let admin = account.scopes([scopes::CHAT_ADMIN_MEMBERSHIPS]).delegate("admin@example.com")?;
//! let chat = Chat::user(admin)
//! #     .base_url(fake.url())
//!     .build()?;
//! let members = chat.space("spaces/TEAM")?.members().as_admin();
//! members.add(User::email("bob@example.com")?).await?;
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
