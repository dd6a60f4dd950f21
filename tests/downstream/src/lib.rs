//! A small onboarding tool, as a user of `chat-sdk` would write it.
//!
//! It stands for every crate that depends on `chat-sdk`: what it uses has to be public, nameable
//! and documented.

#![forbid(unsafe_code)]

use chat_sdk::{
    Added, AppAuth, AuthKind, Chat, Error, Members, MembershipExt, Role, Status, User, UserAuth,
};
use futures_util::TryStreamExt;

/// What became of each newcomer, by email address.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Welcome {
    /// Members now.
    pub joined: Vec<String>,
    /// Have to accept first.
    pub invited: Vec<String>,
    /// Were there before.
    pub known: Vec<String>,
    /// Could not be added, and why.
    pub failed: Vec<(String, String)>,
}

/// Adds newcomers to a space, one after the other, and goes on when one of them fails.
pub async fn welcome<A: AuthKind>(members: &Members<A>, emails: &[&str]) -> Welcome {
    let mut welcome = Welcome::default();
    for &email in emails {
        let list = match add(members, email).await {
            Ok(Added::Invited(_)) => &mut welcome.invited,
            Ok(_) => &mut welcome.joined,
            Err(error) if error.status() == Some(&Status::AlreadyExists) => &mut welcome.known,
            Err(error) => {
                welcome.failed.push((email.to_owned(), error.to_string()));
                continue;
            }
        };
        list.push(email.to_owned());
    }
    welcome
}

async fn add<A: AuthKind>(members: &Members<A>, email: &str) -> Result<Added, Error> {
    members.add(User::email(email)?).await
}

/// The names of a space's managers.
///
/// # Errors
///
/// The list fails.
pub async fn managers(chat: &Chat<UserAuth>, space: &str) -> Result<Vec<String>, Error> {
    let list = chat
        .space(space)?
        .members()
        .list()
        .humans()
        .role(Role::Manager);
    let found: Vec<_> = list.stream().try_collect().await?;
    Ok(found
        .iter()
        .filter_map(|member| member.display_name().map(str::to_owned))
        .collect())
}

/// A bot that can be moved to a task of its own.
pub struct Bot {
    chat: Chat<AppAuth>,
}

impl Bot {
    /// Wraps a client.
    pub fn new(chat: Chat<AppAuth>) -> Self {
        Self { chat }
    }

    /// The display name of a space, through the generated client.
    ///
    /// # Errors
    ///
    /// The call fails.
    pub async fn title(&self, space: &str) -> Result<Option<String>, Error> {
        let space = self.chat.api().spaces().get(space.parse()?);
        match space.send().await {
            Ok(space) => Ok(space.into_inner().display_name),
            Err(error) => Err(Error::from_generated(error).await),
        }
    }
}
