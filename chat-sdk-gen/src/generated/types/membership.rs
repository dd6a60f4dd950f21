// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{Group, User};

/// Represents a membership relation in Google Chat, such as whether a user or Chat app is invited to, part of, or absent from a space.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Membership {
    /// Output only. A user's relationship to the Workspace organization that owns the space. In spaces owned by consumer accounts, the affiliation of all members is `EXTERNAL`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub affiliation: Option<MembershipAffiliation>,
    /// Optional. Immutable. The creation time of the membership, such as when a member joined or was invited to join a space. This field is output only, except when used to import historical memberships in import mode spaces.
    #[serde(rename = "createTime", skip_serializing_if = "Option::is_none")]
    pub create_time: Option<::chrono::DateTime<::chrono::Utc>>,
    /// Optional. Immutable. The deletion time of the membership, such as when a member left or was removed from a space. This field is output only, except when used to import historical memberships in import mode spaces.
    #[serde(rename = "deleteTime", skip_serializing_if = "Option::is_none")]
    pub delete_time: Option<::chrono::DateTime<::chrono::Utc>>,
    /// Optional. The Google Group the membership corresponds to. Reading or mutating memberships for Google Groups requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user).
    #[serde(rename = "groupMember", skip_serializing_if = "Option::is_none")]
    pub group_member: Option<Group>,
    /// Optional. The Google Chat user or app the membership corresponds to. If your Chat app [authenticates as a user](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user), the output only populates the [user](https://developers.google.com/workspace/chat/api/reference/rest/v1/User) `name` and `type` fields for both internal and external users, unless they are members of the space or have a prior affinity, like a direct message (DM) conversation, with the calling user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member: Option<User>,
    /// Identifier. Resource name of the membership, assigned by the server. Format: `spaces/{space}/members/{member}`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Optional. User's role within a Chat space, which determines their permitted actions in the space. This field can only be used as input in `UpdateMembership`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<MembershipRole>,
    /// Output only. State of the membership.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<MembershipState>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl Membership {
    /// Sets [`affiliation`](Self#structfield.affiliation).
    pub fn with_affiliation(mut self, value: impl Into<MembershipAffiliation>) -> Self {
        self.affiliation = Some(value.into());
        self
    }

    /// Sets [`create_time`](Self#structfield.create_time).
    pub fn with_create_time(
        mut self,
        value: impl Into<::chrono::DateTime<::chrono::Utc>>,
    ) -> Self {
        self.create_time = Some(value.into());
        self
    }

    /// Sets [`delete_time`](Self#structfield.delete_time).
    pub fn with_delete_time(
        mut self,
        value: impl Into<::chrono::DateTime<::chrono::Utc>>,
    ) -> Self {
        self.delete_time = Some(value.into());
        self
    }

    /// Sets [`group_member`](Self#structfield.group_member).
    pub fn with_group_member(mut self, value: impl Into<Group>) -> Self {
        self.group_member = Some(value.into());
        self
    }

    /// Sets [`member`](Self#structfield.member).
    pub fn with_member(mut self, value: impl Into<User>) -> Self {
        self.member = Some(value.into());
        self
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`role`](Self#structfield.role).
    pub fn with_role(mut self, value: impl Into<MembershipRole>) -> Self {
        self.role = Some(value.into());
        self
    }

    /// Sets [`state`](Self#structfield.state).
    pub fn with_state(mut self, value: impl Into<MembershipState>) -> Self {
        self.state = Some(value.into());
        self
    }
}

/// Output only. A user's relationship to the Workspace organization that owns the space. In spaces owned by consumer accounts, the affiliation of all members is `EXTERNAL`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum MembershipAffiliation {
    /// `AFFILIATION_UNSPECIFIED`: Default value. This value is unused.
    AffiliationUnspecified,
    /// `INTERNAL`: An account managed by the same Google Workspace organization that owns the space.
    Internal,
    /// `EXTERNAL`: An account external to the Google Workspace organization that owns the space (e.g., a consumer account, or an account managed by a different Workspace organization).
    External,
    /// `MANAGED_EXTERNAL`: An account managed by the Workspace organization that owns the space, but provisioned for a user who is external to the organization (e.g., a Guest user). To learn more about guests, see <https://support.google.com/chat/answer/16997417>.
    ManagedExternal,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    MembershipAffiliation {
        AffiliationUnspecified = "AFFILIATION_UNSPECIFIED",
        Internal = "INTERNAL",
        External = "EXTERNAL",
        ManagedExternal = "MANAGED_EXTERNAL",
    }
}

/// Optional. User's role within a Chat space, which determines their permitted actions in the space. This field can only be used as input in `UpdateMembership`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum MembershipRole {
    /// `MEMBERSHIP_ROLE_UNSPECIFIED`: Default value. For users: they aren't a member of the space, but can be invited. For Google Groups: they're always assigned this role (other enum values might be used in the future).
    MembershipRoleUnspecified,
    /// `ROLE_MEMBER`: A member of the space. In the Chat UI, this role is called Member. The user has basic permissions, like sending messages to the space. Managers and owners can grant members additional permissions in a space, including:
    ///
    /// - Add or remove members.
    /// - Modify space details.
    /// - Turn history on or off.
    /// - Mention everyone in the space with `@all`.
    /// - Manage Chat apps and webhooks installed in the space.
    ///
    /// In direct messages and unnamed group conversations, everyone has this role.
    RoleMember,
    /// `ROLE_MANAGER`: A space owner. In the Chat UI, this role is called Owner. The user has the complete set of space permissions to manage the space, including:
    ///
    /// - Change the role of other members in the space to member, manager, or owner.
    /// - Delete the space.
    ///
    /// Only supported in SpaceType.SPACE (named spaces). To learn more, see [Learn more about your role as a space owner or manager](https://support.google.com/chat/answer/11833441).
    RoleManager,
    /// `ROLE_ASSISTANT_MANAGER`: A space manager. In the Chat UI, this role is called Manager. The user has all basic permissions of `ROLE_MEMBER`, and can be granted a subset of administrative permissions by an owner. By default, managers have all the permissions of an owner except for the ability to:
    ///
    /// - Delete the space.
    /// - Make another space member an owner.
    /// - Change an owner's role.
    ///
    /// By default, managers permissions include but aren't limited to:
    ///
    /// - Make another member a manager.
    /// - Delete messages in the space.
    /// - Manage space permissions.
    /// - Receive notifications for requests to join the space if the manager has the "manage members" permission in the space settings.
    /// - Make a space discoverable.
    ///
    /// Only supported in SpaceType.SPACE (named spaces). To learn more, see [Manage space settings](https://support.google.com/chat/answer/13340792).
    RoleAssistantManager,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    MembershipRole {
        MembershipRoleUnspecified = "MEMBERSHIP_ROLE_UNSPECIFIED",
        RoleMember = "ROLE_MEMBER",
        RoleManager = "ROLE_MANAGER",
        RoleAssistantManager = "ROLE_ASSISTANT_MANAGER",
    }
}

/// Output only. State of the membership.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum MembershipState {
    /// `MEMBERSHIP_STATE_UNSPECIFIED`: Default value. Don't use.
    MembershipStateUnspecified,
    /// `JOINED`: The user is added to the space, and can participate in the space.
    Joined,
    /// `INVITED`: The user is invited to join the space, but hasn't joined it.
    Invited,
    /// `NOT_A_MEMBER`: The user doesn't belong to the space and doesn't have a pending invitation to join the space.
    NotAMember,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    MembershipState {
        MembershipStateUnspecified = "MEMBERSHIP_STATE_UNSPECIFIED",
        Joined = "JOINED",
        Invited = "INVITED",
        NotAMember = "NOT_A_MEMBER",
    }
}
