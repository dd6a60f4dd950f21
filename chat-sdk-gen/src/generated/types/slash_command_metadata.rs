// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::User;

/// Annotation metadata for slash commands (/).
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SlashCommandMetadata {
    /// The Chat app whose command was invoked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bot: Option<User>,
    /// The command ID of the invoked slash command.
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
    /// The name of the invoked slash command.
    #[serde(rename = "commandName", skip_serializing_if = "Option::is_none")]
    pub command_name: Option<String>,
    /// Indicates whether the slash command is for a dialog.
    #[serde(rename = "triggersDialog", skip_serializing_if = "Option::is_none")]
    pub triggers_dialog: Option<bool>,
    /// The type of slash command.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<SlashCommandMetadataType>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl SlashCommandMetadata {
    /// Sets [`bot`](Self#structfield.bot).
    pub fn with_bot(mut self, value: impl Into<User>) -> Self {
        self.bot = Some(value.into());
        self
    }

    /// Sets [`command_id`](Self#structfield.command_id).
    pub fn with_command_id(mut self, value: i64) -> Self {
        self.command_id = Some(value);
        self
    }

    /// Sets [`command_name`](Self#structfield.command_name).
    pub fn with_command_name(mut self, value: impl Into<String>) -> Self {
        self.command_name = Some(value.into());
        self
    }

    /// Sets [`triggers_dialog`](Self#structfield.triggers_dialog).
    pub fn with_triggers_dialog(mut self, value: bool) -> Self {
        self.triggers_dialog = Some(value);
        self
    }

    /// Sets [`type`](Self#structfield.type_).
    pub fn with_type(mut self, value: impl Into<SlashCommandMetadataType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

/// The type of slash command.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum SlashCommandMetadataType {
    /// `TYPE_UNSPECIFIED`: Default value for the enum. Don't use.
    TypeUnspecified,
    /// `ADD`: Add Chat app to space.
    Add,
    /// `INVOKE`: Invoke slash command in space.
    Invoke,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    SlashCommandMetadataType {
        TypeUnspecified = "TYPE_UNSPECIFIED",
        Add = "ADD",
        Invoke = "INVOKE",
    }
}
