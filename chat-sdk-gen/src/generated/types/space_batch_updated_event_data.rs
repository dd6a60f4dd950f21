// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::SpaceUpdatedEventData;

/// Event payload for multiple updates to a space. Event type: `google.workspace.chat.space.v1.batchUpdated`
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SpaceBatchUpdatedEventData {
    /// A list of updated spaces.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub spaces: Vec<SpaceUpdatedEventData>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl SpaceBatchUpdatedEventData {
    /// Sets [`spaces`](Self#structfield.spaces).
    pub fn with_spaces(
        mut self,
        value: impl IntoIterator<Item = impl Into<SpaceUpdatedEventData>>,
    ) -> Self {
        self.spaces = value.into_iter().map(Into::into).collect();
        self
    }
}
