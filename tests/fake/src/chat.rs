//! What the server holds: people, groups, spaces and who is in them.

mod plant;
mod space;

use std::time::SystemTime;

use chrono::{DateTime, TimeDelta, Utc};

pub(crate) use self::space::{Membership, Space, State, Who};
use crate::seed::{Group, User};
use crate::streams::Streams;

/// The numeric user id of the calling app.
pub(crate) const APP_ID: &str = "900000000000000000001";
pub(crate) const APP_NAME: &str = "Chat fake";

/// The organisation, and the switches of the server that a call can feel.
pub(crate) struct Chat {
    users: Vec<User>,
    groups: Vec<Group>,
    pub(crate) spaces: Vec<Space>,
    pub(crate) streams: Streams,
    ticks: u32,
    /// Whether an administrator has approved the app.
    pub(crate) administrator_approval: bool,
    /// Whether the Cloud project has a Chat app at all.
    pub(crate) app_configured: bool,
}

impl Chat {
    pub(crate) fn user(&self, id: &str) -> Option<&User> {
        self.users.iter().find(|user| user.id == id)
    }

    pub(crate) fn user_by_email(&self, email: &str) -> Option<&User> {
        let same = |user: &&User| user.email.eq_ignore_ascii_case(email);
        self.users.iter().find(same)
    }

    pub(crate) fn group(&self, id: &str) -> Option<&Group> {
        self.groups.iter().find(|group| group.id == id)
    }

    pub(crate) fn space(&self, id: &str) -> Option<&Space> {
        self.spaces.iter().find(|space| space.id == id)
    }

    pub(crate) fn space_mut(&mut self, id: &str) -> Option<&mut Space> {
        self.spaces.iter_mut().find(|space| space.id == id)
    }

    /// The next moment of a clock that only runs when something happens, so that every run of a
    /// test sees the same times.
    pub(crate) fn tick(&mut self) -> DateTime<Utc> {
        self.ticks += 1;
        beginning() + TimeDelta::seconds(self.ticks.into())
    }

    /// The real time, for what must not lie in the future.
    pub(crate) fn now() -> DateTime<Utc> {
        SystemTime::now().into()
    }
}

/// 2025-01-01, when every space of a seed was made.
pub(crate) fn beginning() -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::days(20_089)
}
