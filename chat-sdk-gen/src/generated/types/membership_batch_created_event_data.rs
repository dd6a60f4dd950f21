// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::MembershipCreatedEventData;

/// Event payload for multiple new memberships. Event type: `google.workspace.chat.membership.v1.batchCreated`
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct MembershipBatchCreatedEventData {
    /// A list of new memberships.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub memberships: Vec<MembershipCreatedEventData>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl MembershipBatchCreatedEventData {
    /// Sets [`memberships`](Self#structfield.memberships).
    pub fn with_memberships(
        mut self,
        value: impl IntoIterator<Item = impl Into<MembershipCreatedEventData>>,
    ) -> Self {
        self.memberships = value.into_iter().map(Into::into).collect();
        self
    }
}
