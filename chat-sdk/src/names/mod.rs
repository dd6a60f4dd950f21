//! Resource names, and the people, groups and apps that can be members.
//!
//! A name is checked when it is made: a value of one of these types is always one that can
//! stand in a path without changing it.

mod email;
mod group;
mod user;

pub use chat_sdk_gen::names::{MembershipName, SpaceName};
pub use group::Group;
pub use user::User;

/// The Chat app that makes the call (`users/app`).
///
/// No other app can be a member by your doing. Which kinds of authentication may add, read
/// and remove it is in the methods of [`Members`](crate::Members).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct CallingApp;
