// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::MessageCreatedEventData;

/// Event payload for multiple new messages. Event type: `google.workspace.chat.message.v1.batchCreated`
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct MessageBatchCreatedEventData {
    /// A list of new messages.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub messages: Vec<MessageCreatedEventData>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl MessageBatchCreatedEventData {
    /// Sets [`messages`](Self#structfield.messages).
    pub fn with_messages(
        mut self,
        value: impl IntoIterator<Item = impl Into<MessageCreatedEventData>>,
    ) -> Self {
        self.messages = value.into_iter().map(Into::into).collect();
        self
    }
}
