// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::ReactionDeletedEventData;

/// Event payload for multiple deleted reactions. Event type: `google.workspace.chat.reaction.v1.batchDeleted`
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ReactionBatchDeletedEventData {
    /// A list of deleted reactions.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub reactions: Vec<ReactionDeletedEventData>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl ReactionBatchDeletedEventData {
    /// Sets [`reactions`](Self#structfield.reactions).
    pub fn with_reactions(
        mut self,
        value: impl IntoIterator<Item = impl Into<ReactionDeletedEventData>>,
    ) -> Self {
        self.reactions = value.into_iter().map(Into::into).collect();
        self
    }
}
