// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::MembershipDeletedEventData;

/// Event payload for multiple deleted memberships. Event type: `google.workspace.chat.membership.v1.batchDeleted`
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct MembershipBatchDeletedEventData {
    /// A list of deleted memberships.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub memberships: Vec<MembershipDeletedEventData>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl MembershipBatchDeletedEventData {
    /// Sets [`memberships`](Self#structfield.memberships).
    pub fn with_memberships(
        mut self,
        value: impl IntoIterator<Item = impl Into<MembershipDeletedEventData>>,
    ) -> Self {
        self.memberships = value.into_iter().map(Into::into).collect();
        self
    }
}
