// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

/// Data for Chat space links.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ChatSpaceLinkData {
    /// The message of the linked Chat space resource. Format: `spaces/{space}/messages/{message}`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The space of the linked Chat space resource. Format: `spaces/{space}`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub space: Option<String>,
    /// The thread of the linked Chat space resource. Format: `spaces/{space}/threads/{thread}`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread: Option<String>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl ChatSpaceLinkData {
    /// Sets [`message`](Self#structfield.message).
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }

    /// Sets [`space`](Self#structfield.space).
    pub fn with_space(mut self, value: impl Into<String>) -> Self {
        self.space = Some(value.into());
        self
    }

    /// Sets [`thread`](Self#structfield.thread).
    pub fn with_thread(mut self, value: impl Into<String>) -> Self {
        self.thread = Some(value.into());
        self
    }
}
