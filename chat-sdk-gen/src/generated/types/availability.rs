// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{CustomStatus, DoNotDisturbMetadata};

/// Represents a user's current availability information in Google Chat, including their state (for example, Active, Away, Do Not Disturb) and any custom status.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Availability {
    /// Optional. The user's custom status.
    #[serde(rename = "customStatus", skip_serializing_if = "Option::is_none")]
    pub custom_status: Option<CustomStatus>,
    /// Output only. Metadata if the user state is set to DO_NOT_DISTURB.
    #[serde(rename = "doNotDisturbMetadata", skip_serializing_if = "Option::is_none")]
    pub do_not_disturb_metadata: Option<DoNotDisturbMetadata>,
    /// Identifier. Resource name of the user's availability. Format: `users/{user}/availability` `{user}` is the id for the Person in the People API or Admin SDK directory API. For example, `users/123456789`. The user's email address or `me` can also be used as an alias to refer to the caller. For example, `users/user@example.com` or `users/me`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Output only. The user's current availability state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<AvailabilityState>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl Availability {
    /// Sets [`custom_status`](Self#structfield.custom_status).
    pub fn with_custom_status(mut self, value: impl Into<CustomStatus>) -> Self {
        self.custom_status = Some(value.into());
        self
    }

    /// Sets [`do_not_disturb_metadata`](Self#structfield.do_not_disturb_metadata).
    pub fn with_do_not_disturb_metadata(
        mut self,
        value: impl Into<DoNotDisturbMetadata>,
    ) -> Self {
        self.do_not_disturb_metadata = Some(value.into());
        self
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`state`](Self#structfield.state).
    pub fn with_state(mut self, value: impl Into<AvailabilityState>) -> Self {
        self.state = Some(value.into());
        self
    }
}

/// Output only. The user's current availability state.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AvailabilityState {
    /// `STATE_UNSPECIFIED`: Default value. The state is unspecified.
    StateUnspecified,
    /// `ACTIVE`: The user is currently active, based on recent activity.
    Active,
    /// `IDLE`: The user is currently idle. This state indicates a period of inactivity after being ACTIVE, before potentially transitioning to AWAY.
    Idle,
    /// `AWAY`: The user is currently away. This can be either automatically set after a period of inactivity in ACTIVE or IDLE state, or it can be manually set by the user. When manually set via `MarkAsAway`, this state persists regardless of user activity.
    Away,
    /// `DO_NOT_DISTURB`: The user is in Do Not Disturb state, which is manually set.
    DoNotDisturb,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    AvailabilityState {
        StateUnspecified = "STATE_UNSPECIFIED",
        Active = "ACTIVE",
        Idle = "IDLE",
        Away = "AWAY",
        DoNotDisturb = "DO_NOT_DISTURB",
    }
}
