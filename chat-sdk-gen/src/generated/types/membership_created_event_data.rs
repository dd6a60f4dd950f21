// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::Membership;

/// Event payload for a new membership. Event type: `google.workspace.chat.membership.v1.created`.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct MembershipCreatedEventData {
    /// The new membership.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub membership: Option<Membership>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl MembershipCreatedEventData {
    /// Sets [`membership`](Self#structfield.membership).
    pub fn with_membership(mut self, value: impl Into<Membership>) -> Self {
        self.membership = Some(value.into());
        self
    }
}
