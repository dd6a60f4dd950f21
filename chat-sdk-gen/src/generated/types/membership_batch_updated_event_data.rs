// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::MembershipUpdatedEventData;

/// Event payload for multiple updated memberships. Event type: `google.workspace.chat.membership.v1.batchUpdated`
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct MembershipBatchUpdatedEventData {
    /// A list of updated memberships.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub memberships: Vec<MembershipUpdatedEventData>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl MembershipBatchUpdatedEventData {
    /// Sets [`memberships`](Self#structfield.memberships).
    pub fn with_memberships(
        mut self,
        value: impl IntoIterator<Item = impl Into<MembershipUpdatedEventData>>,
    ) -> Self {
        self.memberships = value.into_iter().map(Into::into).collect();
        self
    }
}
