// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::Emoji;

/// Represents a user's custom status in Google Chat. This includes a short text message with an optional emoji that a user sets to give more context about their availability.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CustomStatus {
    /// Required. The emoji of the custom status. Only Unicode emojis are supported; custom emojis are not supported.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emoji: Option<Emoji>,
    /// The timestamp when the custom status expires.
    #[serde(rename = "expireTime", skip_serializing_if = "Option::is_none")]
    pub expire_time: Option<::chrono::DateTime<::chrono::Utc>>,
    /// Required. The text of the custom status. This will be a string with maximum length of 64.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Input only. The time-to-live duration after which the custom status expires.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ttl: Option<crate::Duration>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl CustomStatus {
    /// Sets [`emoji`](Self#structfield.emoji).
    pub fn with_emoji(mut self, value: impl Into<Emoji>) -> Self {
        self.emoji = Some(value.into());
        self
    }

    /// Sets [`expire_time`](Self#structfield.expire_time).
    pub fn with_expire_time(
        mut self,
        value: impl Into<::chrono::DateTime<::chrono::Utc>>,
    ) -> Self {
        self.expire_time = Some(value.into());
        self
    }

    /// Sets [`text`](Self#structfield.text).
    pub fn with_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// Sets [`ttl`](Self#structfield.ttl).
    pub fn with_ttl(mut self, value: impl Into<crate::Duration>) -> Self {
        self.ttl = Some(value.into());
        self
    }
}
