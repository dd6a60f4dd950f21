// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::CustomEmoji;

/// An emoji that is used as a reaction to a message.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Emoji {
    /// A custom emoji.
    #[serde(rename = "customEmoji", skip_serializing_if = "Option::is_none")]
    pub custom_emoji: Option<CustomEmoji>,
    /// Optional. A basic emoji represented by a unicode string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unicode: Option<String>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl Emoji {
    /// Sets [`custom_emoji`](Self#structfield.custom_emoji).
    pub fn with_custom_emoji(mut self, value: impl Into<CustomEmoji>) -> Self {
        self.custom_emoji = Some(value.into());
        self
    }

    /// Sets [`unicode`](Self#structfield.unicode).
    pub fn with_unicode(mut self, value: impl Into<String>) -> Self {
        self.unicode = Some(value.into());
        self
    }
}
