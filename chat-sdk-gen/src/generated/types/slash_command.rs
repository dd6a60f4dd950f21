// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

/// Metadata about a [slash command](https://developers.google.com/workspace/chat/commands) in Google Chat.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SlashCommand {
    /// The ID of the slash command.
    #[serde(
        rename = "commandId",
        skip_serializing_if = "Option::is_none",
        with = "crate::format::int64",
        default
    )]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<crate::format::int64::Schema>")
    )]
    pub command_id: Option<i64>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl SlashCommand {
    /// Sets [`command_id`](Self#structfield.command_id).
    pub fn with_command_id(mut self, value: i64) -> Self {
        self.command_id = Some(value);
        self
    }
}
