// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::AccessPermissionSettings;

/// Represents the [access setting](https://support.google.com/chat/answer/11971020) of the space.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct AccessSettings {
    /// Optional. Access permission settings for the space. To set the target audience when creating a space, specify the `accessSettings.audience` field in your request.
    #[serde(
        rename = "accessPermissionSettings",
        skip_serializing_if = "Option::is_none"
    )]
    pub access_permission_settings: Option<AccessPermissionSettings>,
    /// Output only. Indicates the access state of the space.
    #[serde(rename = "accessState", skip_serializing_if = "Option::is_none")]
    pub access_state: Option<AccessSettingsAccessState>,
    /// Optional. The resource name of the [target audience](https://support.google.com/a/answer/9934697) who can discover the space, join the space, and preview the messages in the space. If unset, only users or Google Groups who have been individually invited or added to the space can access it. For details, see [Make a space discoverable to a target audience](https://developers.google.com/workspace/chat/space-target-audience). Format: `audiences/{audience}` To use the default target audience for the Google Workspace organization, set to `audiences/default`. Reading the target audience supports:
    ///
    /// - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user)
    /// - [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with [administrator approval](https://support.google.com/a?p=chat-app-auth) with the `chat.app.spaces` scope.
    ///
    /// This field is not populated when using the `chat.bot` scope with [app authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app). Setting the target audience requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl AccessSettings {
    /// Sets [`access_permission_settings`](Self#structfield.access_permission_settings).
    pub fn with_access_permission_settings(
        mut self,
        value: impl Into<AccessPermissionSettings>,
    ) -> Self {
        self.access_permission_settings = Some(value.into());
        self
    }

    /// Sets [`access_state`](Self#structfield.access_state).
    pub fn with_access_state(
        mut self,
        value: impl Into<AccessSettingsAccessState>,
    ) -> Self {
        self.access_state = Some(value.into());
        self
    }

    /// Sets [`audience`](Self#structfield.audience).
    pub fn with_audience(mut self, value: impl Into<String>) -> Self {
        self.audience = Some(value.into());
        self
    }
}

/// Output only. Indicates the access state of the space.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AccessSettingsAccessState {
    /// `ACCESS_STATE_UNSPECIFIED`: Access state is unknown or not supported in this API.
    AccessStateUnspecified,
    /// `PRIVATE`: Only users or Google Groups that have been individually added or invited by other users or Google Workspace administrators can discover and access the space.
    Private,
    /// `DISCOVERABLE`: A space manager has granted a target audience access to the space. Users or Google Groups that have been individually added or invited to the space can also discover and access the space. To learn more, see [Make a space discoverable to specific users](https://developers.google.com/workspace/chat/space-target-audience). Creating discoverable spaces requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user).
    Discoverable,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    AccessSettingsAccessState {
        AccessStateUnspecified = "ACCESS_STATE_UNSPECIFIED",
        Private = "PRIVATE",
        Discoverable = "DISCOVERABLE",
    }
}
