// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

/// Metadata about the source space from which a message was forwarded.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ForwardedMetadata {
    /// Output only. The resource name of the source space. Format: spaces/{space}
    #[serde(skip_serializing_if = "Option::is_none")]
    pub space: Option<String>,
    /// Output only. The display name of the source space or DM at the time of forwarding. For `SPACE`, this is the space name. For `DIRECT_MESSAGE`, this is the other participant's name (e.g., "User A"). For `GROUP_CHAT`, this is a generated name based on members' first names, limited to 5 including the creator (e.g., "User A, User B").
    #[serde(rename = "spaceDisplayName", skip_serializing_if = "Option::is_none")]
    pub space_display_name: Option<String>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl ForwardedMetadata {
    /// Sets [`space`](Self#structfield.space).
    pub fn with_space(mut self, value: impl Into<String>) -> Self {
        self.space = Some(value.into());
        self
    }

    /// Sets [`space_display_name`](Self#structfield.space_display_name).
    pub fn with_space_display_name(mut self, value: impl Into<String>) -> Self {
        self.space_display_name = Some(value.into());
        self
    }
}
