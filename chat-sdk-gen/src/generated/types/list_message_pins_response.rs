// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::MessagePin;

/// Response message for listing message pins.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ListMessagePinsResponse {
    /// The pinned messages from the specified space.
    #[serde(
        rename = "messagePins",
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub message_pins: Vec<MessagePin>,
    /// You can send a token as `pageToken` to retrieve the next page of results. If empty, there are no subsequent pages.
    #[serde(rename = "nextPageToken", skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl ListMessagePinsResponse {
    /// Sets [`message_pins`](Self#structfield.message_pins).
    pub fn with_message_pins(
        mut self,
        value: impl IntoIterator<Item = impl Into<MessagePin>>,
    ) -> Self {
        self.message_pins = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`next_page_token`](Self#structfield.next_page_token).
    pub fn with_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
}
