// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::Message;

/// Event payload for an updated message. Event type: `google.workspace.chat.message.v1.updated`
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct MessageUpdatedEventData {
    /// The updated message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<Message>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl MessageUpdatedEventData {
    /// Sets [`message`](Self#structfield.message).
    pub fn with_message(mut self, value: impl Into<Message>) -> Self {
        self.message = Some(value.into());
        self
    }
}
