// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::MessageUpdatedEventData;

/// Event payload for multiple updated messages. Event type: `google.workspace.chat.message.v1.batchUpdated`
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct MessageBatchUpdatedEventData {
    /// A list of updated messages.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub messages: Vec<MessageUpdatedEventData>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl MessageBatchUpdatedEventData {
    /// Sets [`messages`](Self#structfield.messages).
    pub fn with_messages(
        mut self,
        value: impl IntoIterator<Item = impl Into<MessageUpdatedEventData>>,
    ) -> Self {
        self.messages = value.into_iter().map(Into::into).collect();
        self
    }
}
