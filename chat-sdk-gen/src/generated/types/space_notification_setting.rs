// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

/// The notification setting of a user in a space.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SpaceNotificationSetting {
    /// The space notification mute setting.
    #[serde(rename = "muteSetting", skip_serializing_if = "Option::is_none")]
    pub mute_setting: Option<SpaceNotificationSettingMuteSetting>,
    /// Identifier. The resource name of the space notification setting. Format: `users/{user}/spaces/{space}/spaceNotificationSetting`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The notification setting.
    #[serde(rename = "notificationSetting", skip_serializing_if = "Option::is_none")]
    pub notification_setting: Option<SpaceNotificationSettingNotificationSetting>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl SpaceNotificationSetting {
    /// Sets [`mute_setting`](Self#structfield.mute_setting).
    pub fn with_mute_setting(
        mut self,
        value: impl Into<SpaceNotificationSettingMuteSetting>,
    ) -> Self {
        self.mute_setting = Some(value.into());
        self
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`notification_setting`](Self#structfield.notification_setting).
    pub fn with_notification_setting(
        mut self,
        value: impl Into<SpaceNotificationSettingNotificationSetting>,
    ) -> Self {
        self.notification_setting = Some(value.into());
        self
    }
}

/// The space notification mute setting.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum SpaceNotificationSettingMuteSetting {
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
    SpaceNotificationSettingMuteSetting {
        MuteSettingUnspecified = "MUTE_SETTING_UNSPECIFIED",
        Unmuted = "UNMUTED",
        Muted = "MUTED",
    }
}

/// The notification setting.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum SpaceNotificationSettingNotificationSetting {
    /// `NOTIFICATION_SETTING_UNSPECIFIED`: Reserved.
    NotificationSettingUnspecified,
    /// `ALL`: Notifications are triggered by @mentions, followed threads, first message of new threads. All new threads are automatically followed, unless manually unfollowed by the user.
    All,
    /// `MAIN_CONVERSATIONS`: The notification is triggered by @mentions, followed threads, first message of new threads. Not available for 1:1 direct messages.
    MainConversations,
    /// `FOR_YOU`: The notification is triggered by @mentions, followed threads. Not available for 1:1 direct messages.
    ForYou,
    /// `OFF`: Notification is off.
    Off,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    SpaceNotificationSettingNotificationSetting {
        NotificationSettingUnspecified = "NOTIFICATION_SETTING_UNSPECIFIED",
        All = "ALL",
        MainConversations = "MAIN_CONVERSATIONS",
        ForYou = "FOR_YOU",
        Off = "OFF",
    }
}
