// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

/// A user's read state within a space, used to identify read and unread messages.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SpaceReadState {
    /// Optional. The time when the user's space read state was updated. Usually this corresponds with either the timestamp of the last read message, or a timestamp specified by the user to mark the last read position in a space.
    #[serde(rename = "lastReadTime", skip_serializing_if = "Option::is_none")]
    pub last_read_time: Option<::chrono::DateTime<::chrono::Utc>>,
    /// Resource name of the space read state. Format: `users/{user}/spaces/{space}/spaceReadState`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl SpaceReadState {
    /// Sets [`last_read_time`](Self#structfield.last_read_time).
    pub fn with_last_read_time(
        mut self,
        value: impl Into<::chrono::DateTime<::chrono::Utc>>,
    ) -> Self {
        self.last_read_time = Some(value.into());
        self
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}
