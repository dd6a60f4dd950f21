// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::Reaction;

/// Event payload for a deleted reaction. Type: `google.workspace.chat.reaction.v1.deleted`
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ReactionDeletedEventData {
    /// The deleted reaction.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reaction: Option<Reaction>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl ReactionDeletedEventData {
    /// Sets [`reaction`](Self#structfield.reaction).
    pub fn with_reaction(mut self, value: impl Into<Reaction>) -> Self {
        self.reaction = Some(value.into());
        self
    }
}
