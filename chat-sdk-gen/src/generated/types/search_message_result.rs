// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::Message;

/// A single result item from a message search.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SearchMessageResult {
    /// The matched message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<Message>,
    /// Indicates if the matched message is read by the calling user. Only returned if the request view is `SEARCH_MESSAGES_VIEW_FULL` and the calling credentials include one of the following [authorization scopes](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes):
    ///
    /// - `https://www.googleapis.com/auth/chat.users.readstate.readonly`
    /// - `https://www.googleapis.com/auth/chat.users.readstate`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read: Option<bool>,
    /// The mute setting of the calling user for the space where the message is posted. The caller app can use this information to decide how to process the message depending on whether the space is muted for the user or not. Only returned if the request view is `SEARCH_MESSAGES_VIEW_FULL` and the calling credentials include the following [authorization scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes):
    ///
    /// - `https://www.googleapis.com/auth/chat.users.spacesettings`
    #[serde(rename = "spaceMuteSetting", skip_serializing_if = "Option::is_none")]
    pub space_mute_setting: Option<SearchMessageResultSpaceMuteSetting>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl SearchMessageResult {
    /// Sets [`message`](Self#structfield.message).
    pub fn with_message(mut self, value: impl Into<Message>) -> Self {
        self.message = Some(value.into());
        self
    }

    /// Sets [`read`](Self#structfield.read).
    pub fn with_read(mut self, value: bool) -> Self {
        self.read = Some(value);
        self
    }

    /// Sets [`space_mute_setting`](Self#structfield.space_mute_setting).
    pub fn with_space_mute_setting(
        mut self,
        value: impl Into<SearchMessageResultSpaceMuteSetting>,
    ) -> Self {
        self.space_mute_setting = Some(value.into());
        self
    }
}

/// The mute setting of the calling user for the space where the message is posted. The caller app can use this information to decide how to process the message depending on whether the space is muted for the user or not. Only returned if the request view is `SEARCH_MESSAGES_VIEW_FULL` and the calling credentials include the following [authorization scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes):
///
/// - `https://www.googleapis.com/auth/chat.users.spacesettings`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum SearchMessageResultSpaceMuteSetting {
    /// `MUTE_SETTING_UNSPECIFIED`: Reserved.
    MuteSettingUnspecified,
    /// `UNMUTED`: The user will receive notifications for the space based on the notification setting.
    Unmuted,
    /// `MUTED`: The user will not receive any notifications for the space, regardless of the notification setting.
    Muted,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    SearchMessageResultSpaceMuteSetting {
        MuteSettingUnspecified = "MUTE_SETTING_UNSPECIFIED",
        Unmuted = "UNMUTED",
        Muted = "MUTED",
    }
}
