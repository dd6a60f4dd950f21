// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::CustomEmoji;

/// Annotation metadata for custom emoji.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CustomEmojiMetadata {
    /// The custom emoji.
    #[serde(rename = "customEmoji", skip_serializing_if = "Option::is_none")]
    pub custom_emoji: Option<CustomEmoji>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl CustomEmojiMetadata {
    /// Sets [`custom_emoji`](Self#structfield.custom_emoji).
    pub fn with_custom_emoji(mut self, value: impl Into<CustomEmoji>) -> Self {
        self.custom_emoji = Some(value.into());
        self
    }
}
