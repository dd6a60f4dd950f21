// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

/// Metadata about a [Chat app command](https://developers.google.com/workspace/chat/commands).
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct AppCommandMetadata {
    /// The ID for the command specified in the Chat API configuration.
    #[serde(rename = "appCommandId", skip_serializing_if = "Option::is_none")]
    pub app_command_id: Option<i32>,
    /// The type of Chat app command.
    #[serde(rename = "appCommandType", skip_serializing_if = "Option::is_none")]
    pub app_command_type: Option<AppCommandMetadataAppCommandType>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl AppCommandMetadata {
    /// Sets [`app_command_id`](Self#structfield.app_command_id).
    pub fn with_app_command_id(mut self, value: i32) -> Self {
        self.app_command_id = Some(value);
        self
    }

    /// Sets [`app_command_type`](Self#structfield.app_command_type).
    pub fn with_app_command_type(
        mut self,
        value: impl Into<AppCommandMetadataAppCommandType>,
    ) -> Self {
        self.app_command_type = Some(value.into());
        self
    }
}

/// The type of Chat app command.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AppCommandMetadataAppCommandType {
    /// `APP_COMMAND_TYPE_UNSPECIFIED`: Default value. Unspecified.
    AppCommandTypeUnspecified,
    /// `SLASH_COMMAND`: A slash command. The user sends the command in a Chat message.
    SlashCommand,
    /// `QUICK_COMMAND`: A quick command. The user selects the command from the Chat menu in the message reply area.
    QuickCommand,
    /// `MESSAGE_ACTION`: A message action. The user selects the command from the message context menu in Chat.
    MessageAction,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    AppCommandMetadataAppCommandType {
        AppCommandTypeUnspecified = "APP_COMMAND_TYPE_UNSPECIFIED",
        SlashCommand = "SLASH_COMMAND",
        QuickCommand = "QUICK_COMMAND",
        MessageAction = "MESSAGE_ACTION",
    }
}
