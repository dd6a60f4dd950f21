// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::Message;

/// Event payload for a deleted message. Event type: `google.workspace.chat.message.v1.deleted`
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct MessageDeletedEventData {
    /// The deleted message. Only the `name`, `createTime`, and `deletionMetadata` fields are populated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<Message>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl MessageDeletedEventData {
    /// Sets [`message`](Self#structfield.message).
    pub fn with_message(mut self, value: impl Into<Message>) -> Self {
        self.message = Some(value.into());
        self
    }
}
