//! What a server holds when it starts.
//!
//! A [`Seed`] is plain data: build one in code, or read it from JSON with serde.

mod organisation;

use serde::{Deserialize, Serialize};

/// The people, groups and spaces of a fake organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Seed {
    /// Everyone the server can resolve, inside the organisation or not.
    pub users: Vec<User>,
    /// Google Groups.
    #[serde(default)]
    pub groups: Vec<Group>,
    /// Spaces, in the order in which `spaces.list` gives them.
    #[serde(default)]
    pub spaces: Vec<Space>,
}

/// A person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct User {
    /// The numeric id, as in `users/{id}`.
    pub id: String,
    /// The address that is an alias of the id.
    pub email: String,
    /// The name to show.
    #[serde(default)]
    pub display_name: String,
    /// Where the account belongs.
    #[serde(default)]
    pub account: Account,
    /// Whether being added makes the user a member at once; otherwise an invitation is made.
    #[serde(default = "yes")]
    pub auto_accept: bool,
    /// Whether the user may use administrator access.
    #[serde(default)]
    pub administrator: bool,
    /// Whether Chat is turned on for the user.
    #[serde(default = "yes")]
    pub chat_enabled: bool,
}

impl User {
    /// Someone of the organisation, with Chat on and auto-accept on.
    pub fn new(
        id: impl Into<String>,
        email: impl Into<String>,
        display_name: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            email: email.into(),
            display_name: display_name.into(),
            account: Account::Internal,
            auto_accept: true,
            administrator: false,
            chat_enabled: true,
        }
    }

    pub(crate) fn is_internal(&self) -> bool {
        self.account == Account::Internal
    }
}

/// Where an account belongs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Account {
    /// The organisation that owns the spaces.
    #[default]
    Internal,
    /// Another Workspace organisation.
    External,
    /// No organisation at all.
    Consumer,
}

/// A Google Group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Group {
    /// The Cloud Identity id, as in `groups/{id}`.
    pub id: String,
    /// The group's address, which the Chat API does not take.
    pub email: String,
}

/// A space.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Space {
    /// The resource name, `spaces/{id}`.
    pub name: String,
    /// What sort of space it is.
    pub space_type: SpaceType,
    /// The name to show; only named spaces have one.
    #[serde(default)]
    pub display_name: String,
    /// Whether the Chat app made the space itself.
    #[serde(default)]
    pub made_by_app: bool,
    /// Whether data is being imported into it.
    #[serde(default)]
    pub import_mode: bool,
    /// Whether the Chat app sees none of the members.
    #[serde(default)]
    pub members_hidden: bool,
    /// Who is in it, in the order in which `spaces.members.list` gives them.
    #[serde(default)]
    pub members: Vec<Member>,
}

impl Space {
    /// An empty space.
    pub fn new(name: impl Into<String>, space_type: SpaceType) -> Self {
        Self {
            name: name.into(),
            space_type,
            display_name: String::new(),
            made_by_app: false,
            import_mode: false,
            members_hidden: false,
            members: Vec::new(),
        }
    }
}

/// What sort of space it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum SpaceType {
    /// A named space.
    Space,
    /// An unnamed conversation of several people.
    GroupChat,
    /// Two people, or one and the app.
    DirectMessage,
}

impl SpaceType {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Space => "SPACE",
            Self::GroupChat => "GROUP_CHAT",
            Self::DirectMessage => "DIRECT_MESSAGE",
        }
    }
}

/// Someone's place in a space.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Member {
    /// A user's email, `groups/{id}`, or `app` for the Chat app.
    pub who: String,
    /// The role; groups have none, whatever is said here.
    #[serde(default)]
    pub role: Role,
    /// Whether the invitation is still open.
    #[serde(default)]
    pub invited: bool,
}

impl Member {
    /// Someone who has joined, without a special role.
    pub fn new(who: impl Into<String>) -> Self {
        Self {
            who: who.into(),
            role: Role::Member,
            invited: false,
        }
    }

    /// Someone who has joined and manages the space.
    pub fn manager(who: impl Into<String>) -> Self {
        Self {
            role: Role::Manager,
            ..Self::new(who)
        }
    }
}

/// What a member may do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Role {
    /// The plain role.
    #[default]
    #[serde(rename = "ROLE_MEMBER")]
    Member,
    /// What people see as a manager.
    #[serde(rename = "ROLE_ASSISTANT_MANAGER")]
    AssistantManager,
    /// What people see as an owner.
    #[serde(rename = "ROLE_MANAGER")]
    Manager,
}

impl Role {
    pub(crate) const ALL: [Self; 3] = [Self::Member, Self::AssistantManager, Self::Manager];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Member => "ROLE_MEMBER",
            Self::AssistantManager => "ROLE_ASSISTANT_MANAGER",
            Self::Manager => "ROLE_MANAGER",
        }
    }

    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.name() == name)
    }
}

fn yes() -> bool {
    true
}
