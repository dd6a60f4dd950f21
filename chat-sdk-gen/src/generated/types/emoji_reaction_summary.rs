// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::Emoji;

/// The number of people who reacted to a message with a specific emoji.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct EmojiReactionSummary {
    /// Output only. Emoji associated with the reactions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emoji: Option<Emoji>,
    /// Output only. The total number of reactions using the associated emoji.
    #[serde(rename = "reactionCount", skip_serializing_if = "Option::is_none")]
    pub reaction_count: Option<i32>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl EmojiReactionSummary {
    /// Sets [`emoji`](Self#structfield.emoji).
    pub fn with_emoji(mut self, value: impl Into<Emoji>) -> Self {
        self.emoji = Some(value.into());
        self
    }

    /// Sets [`reaction_count`](Self#structfield.reaction_count).
    pub fn with_reaction_count(mut self, value: i32) -> Self {
        self.reaction_count = Some(value);
        self
    }
}
