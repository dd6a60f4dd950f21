// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::ReactionCreatedEventData;

/// Event payload for multiple new reactions. Event type: `google.workspace.chat.reaction.v1.batchCreated`
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ReactionBatchCreatedEventData {
    /// A list of new reactions.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub reactions: Vec<ReactionCreatedEventData>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl ReactionBatchCreatedEventData {
    /// Sets [`reactions`](Self#structfield.reactions).
    pub fn with_reactions(
        mut self,
        value: impl IntoIterator<Item = impl Into<ReactionCreatedEventData>>,
    ) -> Self {
        self.reactions = value.into_iter().map(Into::into).collect();
        self
    }
}
