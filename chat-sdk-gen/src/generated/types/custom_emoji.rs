// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::CustomEmojiPayload;

/// Represents a [custom emoji](https://support.google.com/chat/answer/12800149).
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CustomEmoji {
    /// Optional. Immutable. User-provided name for the custom emoji, which is unique within the organization. Required when the custom emoji is created, output only otherwise. Emoji names must start and end with colons, must be lowercase and can only contain alphanumeric characters, hyphens, and underscores. Hyphens and underscores should be used to separate words and cannot be used consecutively. Example: `:valid-emoji-name:`
    #[serde(rename = "emojiName", skip_serializing_if = "Option::is_none")]
    pub emoji_name: Option<String>,
    /// Identifier. The resource name of the custom emoji, assigned by the server. Format: `customEmojis/{customEmoji}`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Optional. Input only. Payload data. Required when the custom emoji is created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payload: Option<CustomEmojiPayload>,
    /// Output only. A temporary image URL for the custom emoji, valid for at least 10 minutes. Note that this is not populated in the response when the custom emoji is created.
    #[serde(rename = "temporaryImageUri", skip_serializing_if = "Option::is_none")]
    pub temporary_image_uri: Option<String>,
    /// Output only. Unique key for the custom emoji resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uid: Option<String>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl CustomEmoji {
    /// Sets [`emoji_name`](Self#structfield.emoji_name).
    pub fn with_emoji_name(mut self, value: impl Into<String>) -> Self {
        self.emoji_name = Some(value.into());
        self
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`payload`](Self#structfield.payload).
    pub fn with_payload(mut self, value: impl Into<CustomEmojiPayload>) -> Self {
        self.payload = Some(value.into());
        self
    }

    /// Sets [`temporary_image_uri`](Self#structfield.temporary_image_uri).
    pub fn with_temporary_image_uri(mut self, value: impl Into<String>) -> Self {
        self.temporary_image_uri = Some(value.into());
        self
    }

    /// Sets [`uid`](Self#structfield.uid).
    pub fn with_uid(mut self, value: impl Into<String>) -> Self {
        self.uid = Some(value.into());
        self
    }
}
