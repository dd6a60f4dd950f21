//! A space and its memberships.

use chrono::{DateTime, Utc};

use super::APP_ID;
use crate::seed::{Role, SpaceType};

pub(crate) struct Space {
    pub(crate) id: String,
    pub(crate) kind: SpaceType,
    pub(crate) display_name: String,
    pub(crate) made_by_app: bool,
    pub(crate) import_mode: bool,
    pub(crate) members_hidden: bool,
    pub(crate) create_time: DateTime<Utc>,
    pub(crate) memberships: Vec<Membership>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Membership {
    pub(crate) who: Who,
    /// None where Google leaves it unspecified: groups, and people who have not joined.
    pub(crate) role: Option<Role>,
    pub(crate) state: State,
    pub(crate) create_time: DateTime<Utc>,
    pub(crate) delete_time: Option<DateTime<Utc>>,
}

/// Whom a membership is about, by id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Who {
    User(String),
    Group(String),
    App,
}

impl Who {
    /// The last segment of the membership's name.
    pub(crate) fn id(&self) -> &str {
        match self {
            Self::User(id) | Self::Group(id) => id,
            Self::App => APP_ID,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    Joined,
    Invited,
    NotAMember,
}

impl State {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Joined => "JOINED",
            Self::Invited => "INVITED",
            Self::NotAMember => "NOT_A_MEMBER",
        }
    }
}

impl Space {
    /// The membership of someone who has joined or is invited.
    pub(crate) fn current(&self, who: &Who) -> Option<&Membership> {
        self.present().find(|membership| membership.who == *who)
    }

    /// Everyone who has joined or is invited; imported history is not among them.
    pub(crate) fn present(&self) -> impl Iterator<Item = &Membership> {
        let here = |membership: &&Membership| membership.state != State::NotAMember;
        self.memberships.iter().filter(here)
    }

    pub(crate) fn has(&self, who: &Who) -> bool {
        self.current(who)
            .is_some_and(|membership| membership.state == State::Joined)
    }

    pub(crate) fn current_mut(&mut self, who: &Who) -> Option<&mut Membership> {
        self.memberships
            .iter_mut()
            .find(|one| one.who == *who && one.state != State::NotAMember)
    }

    pub(crate) fn remove(&mut self, who: &Who) {
        self.memberships
            .retain(|one| one.who != *who || one.state == State::NotAMember);
    }

    pub(crate) fn is_sole_manager(&self, membership: &Membership) -> bool {
        let is_manager = |one: &&Membership| one.role == Some(Role::Manager);
        is_manager(&membership) && self.present().filter(is_manager).count() == 1
    }
}
