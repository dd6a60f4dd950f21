//! The kinds of authentication, as types.
//!
//! Google lets an app, a user and an administrator do different things. Which of them a
//! client is stands in its type, so that what one of them can never do does not compile.

use std::fmt;

use chat_sdk_gen::Method;

/// A kind of authentication: [`AppAuth`], [`UserAuth`] or [`AdminAccess`].
pub trait AuthKind: sealed::Sealed + fmt::Debug + Copy + Send + Sync + 'static {
    #[doc(hidden)]
    const CALLER: Caller;
}

/// A kind of authentication as a value.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Caller {
    App,
    User,
    Admin,
}

impl Caller {
    /// The scopes of a method that count for it.
    pub(crate) fn scopes_of(self, method: &Method) -> &'static [&'static str] {
        match self {
            Self::App => method.scopes.app,
            Self::User => method.scopes.user,
            Self::Admin => method.scopes.admin,
        }
    }
}

/// [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app):
/// the Chat app acts as itself, with a service account.
///
/// Its scopes are `chat.bot` and `chat.app.*`; the latter need an administrator's approval.
#[derive(Debug, Clone, Copy)]
pub enum AppAuth {}

/// [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user):
/// the app acts on behalf of a user.
///
/// A service account with domain-wide delegation is user authentication.
#[derive(Debug, Clone, Copy)]
pub enum UserAuth {}

/// User authentication by a Workspace administrator who uses that privilege
/// (`useAdminAccess=true`).
///
/// Its scopes are `chat.admin.*`.
#[derive(Debug, Clone, Copy)]
pub enum AdminAccess {}

impl AuthKind for AppAuth {
    const CALLER: Caller = Caller::App;
}
impl AuthKind for UserAuth {
    const CALLER: Caller = Caller::User;
}
impl AuthKind for AdminAccess {
    const CALLER: Caller = Caller::Admin;
}

pub(crate) mod sealed {
    pub trait Sealed {}
    impl Sealed for super::AppAuth {}
    impl Sealed for super::UserAuth {}
    impl Sealed for super::AdminAccess {}
}
