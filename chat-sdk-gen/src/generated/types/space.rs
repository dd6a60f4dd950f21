// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{AccessSettings, MembershipCount, PermissionSettings, SpaceDetails};

/// A space in Google Chat. Spaces are conversations between two or more users or 1:1 messages between a user and a Chat app.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Space {
    /// Optional. Specifies the [access setting](https://support.google.com/chat/answer/11971020) of the space. Only populated when the `space_type` is `SPACE`.
    #[serde(rename = "accessSettings", skip_serializing_if = "Option::is_none")]
    pub access_settings: Option<AccessSettings>,
    /// Output only. For direct message (DM) spaces with a Chat app, whether the space was created by a Google Workspace administrator. Administrators can install and set up a direct message with a Chat app on behalf of users in their organization. To support admin install, your Chat app must feature direct messaging.
    #[serde(rename = "adminInstalled", skip_serializing_if = "Option::is_none")]
    pub admin_installed: Option<bool>,
    /// Optional. Immutable. For spaces created in Chat, the time the space was created. This field is output only, except when used in import mode spaces. For import mode spaces, set this field to the historical timestamp at which the space was created in the source in order to preserve the original creation time. Only populated in the output when `spaceType` is `GROUP_CHAT` or `SPACE`.
    #[serde(rename = "createTime", skip_serializing_if = "Option::is_none")]
    pub create_time: Option<::chrono::DateTime<::chrono::Utc>>,
    /// Optional. Immutable. The customer id of the domain of the space. Required only when creating a space with [app authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) and `SpaceType` is `SPACE`, otherwise should not be set. In the format `customers/{customer}`, where `customer` is the `id` from the [Admin SDK customer resource](https://developers.google.com/admin-sdk/directory/reference/rest/v1/customers). Private apps can also use the `customers/my_customer` alias to create the space in the same Google Workspace organization as the app. This field isn't populated for direct messages (DMs) or when the space is created by non-Google Workspace users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer: Option<String>,
    /// Optional. The space's display name. Required when [creating a space](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces/create) with a `spaceType` of `SPACE`. If you receive the error message `ALREADY_EXISTS` when creating a space or updating the `displayName`, try a different `displayName`. An existing space within the Google Workspace organization might already use this display name. For direct messages, this field might be empty. Supports up to 128 characters.
    #[serde(rename = "displayName", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Optional. Immutable. Whether this space permits any Google Chat user as a member. Input when creating a space in a Google Workspace organization. Omit this field when creating spaces in the following conditions:
    ///
    /// - The authenticated user uses a consumer account (unmanaged user account).
    ///
    /// By default, a space created by a consumer account permits any Google Chat user. For existing spaces, this field is output only.
    #[serde(rename = "externalUserAllowed", skip_serializing_if = "Option::is_none")]
    pub external_user_allowed: Option<bool>,
    /// Optional. Whether this space is created in `Import Mode` as part of a data migration into Google Workspace. While spaces are being imported, they aren't visible to users until the import is complete. Creating a space in `Import Mode`requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user).
    #[serde(rename = "importMode", skip_serializing_if = "Option::is_none")]
    pub import_mode: Option<bool>,
    /// Output only. The time when the space will be automatically deleted by the system if it remains in import mode. Each space created in import mode must exit this mode before this expire time using `spaces.completeImport`. This field is only populated for spaces that were created with import mode.
    #[serde(rename = "importModeExpireTime", skip_serializing_if = "Option::is_none")]
    pub import_mode_expire_time: Option<::chrono::DateTime<::chrono::Utc>>,
    /// Output only. Timestamp of the last message in the space.
    #[serde(rename = "lastActiveTime", skip_serializing_if = "Option::is_none")]
    pub last_active_time: Option<::chrono::DateTime<::chrono::Utc>>,
    /// Output only. The count of joined memberships grouped by member type. Populated when the `space_type` is `SPACE`, `DIRECT_MESSAGE` or `GROUP_CHAT`.
    #[serde(rename = "membershipCount", skip_serializing_if = "Option::is_none")]
    pub membership_count: Option<MembershipCount>,
    /// Identifier. Resource name of the space. Format: `spaces/{space}` Where `{space}` represents the system-assigned ID for the space. You can obtain the space ID by calling the [`spaces.list()`](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces/list) method or from the space URL. For example, if the space URL is `https://mail.google.com/mail/u/0/#chat/space/AAAAAAAAA`, the space ID is `AAAAAAAAA`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Optional. Space permission settings for existing spaces. Input for updating exact space permission settings, where existing permission settings are replaced. Output lists current permission settings. Reading and updating permission settings supports:
    ///
    /// - [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with [administrator approval](https://support.google.com/a?p=chat-app-auth) with the `chat.app.spaces` scope. Only populated and settable when the Chat app created the space.
    /// - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user)
    #[serde(rename = "permissionSettings", skip_serializing_if = "Option::is_none")]
    pub permission_settings: Option<PermissionSettings>,
    /// Optional. Input only. Predefined space permission settings, input only when creating a space. If the field is not set, a collaboration space is created. After you create the space, settings are populated in the `PermissionSettings` field. Setting predefined permission settings supports:
    ///
    /// - [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with [administrator approval](https://support.google.com/a?p=chat-app-auth) with the `chat.app.spaces` or `chat.app.spaces.create` scopes.
    /// - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user)
    #[serde(
        rename = "predefinedPermissionSettings",
        skip_serializing_if = "Option::is_none"
    )]
    pub predefined_permission_settings: Option<SpacePredefinedPermissionSettings>,
    /// Optional. Whether the space is a DM between a Chat app and a single human.
    #[serde(rename = "singleUserBotDm", skip_serializing_if = "Option::is_none")]
    pub single_user_bot_dm: Option<bool>,
    /// Optional. Details about the space including description and rules.
    #[serde(rename = "spaceDetails", skip_serializing_if = "Option::is_none")]
    pub space_details: Option<SpaceDetails>,
    /// Optional. The message history state for messages and threads in this space.
    #[serde(rename = "spaceHistoryState", skip_serializing_if = "Option::is_none")]
    pub space_history_state: Option<SpaceSpaceHistoryState>,
    /// Output only. The threading state in the Chat space.
    #[serde(rename = "spaceThreadingState", skip_serializing_if = "Option::is_none")]
    pub space_threading_state: Option<SpaceSpaceThreadingState>,
    /// Optional. The type of space. Required when creating a space or updating the space type of a space. Output only for other usage.
    #[serde(rename = "spaceType", skip_serializing_if = "Option::is_none")]
    pub space_type: Option<SpaceSpaceType>,
    /// Output only. The URI for a user to access the space.
    #[serde(rename = "spaceUri", skip_serializing_if = "Option::is_none")]
    pub space_uri: Option<String>,
    /// Output only. Deprecated: Use `spaceThreadingState` instead. Whether messages are threaded in this space.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[deprecated = "Google has deprecated it; the documentation says more"]
    pub threaded: Option<bool>,
    /// Output only. Deprecated: Use `space_type` instead. The type of a space.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    #[deprecated = "Google has deprecated it; the documentation says more"]
    pub type_: Option<SpaceType>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl Space {
    /// Sets [`access_settings`](Self#structfield.access_settings).
    pub fn with_access_settings(mut self, value: impl Into<AccessSettings>) -> Self {
        self.access_settings = Some(value.into());
        self
    }

    /// Sets [`admin_installed`](Self#structfield.admin_installed).
    pub fn with_admin_installed(mut self, value: bool) -> Self {
        self.admin_installed = Some(value);
        self
    }

    /// Sets [`create_time`](Self#structfield.create_time).
    pub fn with_create_time(
        mut self,
        value: impl Into<::chrono::DateTime<::chrono::Utc>>,
    ) -> Self {
        self.create_time = Some(value.into());
        self
    }

    /// Sets [`customer`](Self#structfield.customer).
    pub fn with_customer(mut self, value: impl Into<String>) -> Self {
        self.customer = Some(value.into());
        self
    }

    /// Sets [`display_name`](Self#structfield.display_name).
    pub fn with_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`external_user_allowed`](Self#structfield.external_user_allowed).
    pub fn with_external_user_allowed(mut self, value: bool) -> Self {
        self.external_user_allowed = Some(value);
        self
    }

    /// Sets [`import_mode`](Self#structfield.import_mode).
    pub fn with_import_mode(mut self, value: bool) -> Self {
        self.import_mode = Some(value);
        self
    }

    /// Sets [`import_mode_expire_time`](Self#structfield.import_mode_expire_time).
    pub fn with_import_mode_expire_time(
        mut self,
        value: impl Into<::chrono::DateTime<::chrono::Utc>>,
    ) -> Self {
        self.import_mode_expire_time = Some(value.into());
        self
    }

    /// Sets [`last_active_time`](Self#structfield.last_active_time).
    pub fn with_last_active_time(
        mut self,
        value: impl Into<::chrono::DateTime<::chrono::Utc>>,
    ) -> Self {
        self.last_active_time = Some(value.into());
        self
    }

    /// Sets [`membership_count`](Self#structfield.membership_count).
    pub fn with_membership_count(mut self, value: impl Into<MembershipCount>) -> Self {
        self.membership_count = Some(value.into());
        self
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`permission_settings`](Self#structfield.permission_settings).
    pub fn with_permission_settings(
        mut self,
        value: impl Into<PermissionSettings>,
    ) -> Self {
        self.permission_settings = Some(value.into());
        self
    }

    /// Sets [`predefined_permission_settings`](Self#structfield.predefined_permission_settings).
    pub fn with_predefined_permission_settings(
        mut self,
        value: impl Into<SpacePredefinedPermissionSettings>,
    ) -> Self {
        self.predefined_permission_settings = Some(value.into());
        self
    }

    /// Sets [`single_user_bot_dm`](Self#structfield.single_user_bot_dm).
    pub fn with_single_user_bot_dm(mut self, value: bool) -> Self {
        self.single_user_bot_dm = Some(value);
        self
    }

    /// Sets [`space_details`](Self#structfield.space_details).
    pub fn with_space_details(mut self, value: impl Into<SpaceDetails>) -> Self {
        self.space_details = Some(value.into());
        self
    }

    /// Sets [`space_history_state`](Self#structfield.space_history_state).
    pub fn with_space_history_state(
        mut self,
        value: impl Into<SpaceSpaceHistoryState>,
    ) -> Self {
        self.space_history_state = Some(value.into());
        self
    }

    /// Sets [`space_threading_state`](Self#structfield.space_threading_state).
    pub fn with_space_threading_state(
        mut self,
        value: impl Into<SpaceSpaceThreadingState>,
    ) -> Self {
        self.space_threading_state = Some(value.into());
        self
    }

    /// Sets [`space_type`](Self#structfield.space_type).
    pub fn with_space_type(mut self, value: impl Into<SpaceSpaceType>) -> Self {
        self.space_type = Some(value.into());
        self
    }

    /// Sets [`space_uri`](Self#structfield.space_uri).
    pub fn with_space_uri(mut self, value: impl Into<String>) -> Self {
        self.space_uri = Some(value.into());
        self
    }

    /// Sets [`threaded`](Self#structfield.threaded).
    #[deprecated = "Google has deprecated it; the documentation says more"]
    pub fn with_threaded(mut self, value: bool) -> Self {
        self.threaded = Some(value);
        self
    }

    /// Sets [`type`](Self#structfield.type_).
    #[deprecated = "Google has deprecated it; the documentation says more"]
    pub fn with_type(mut self, value: impl Into<SpaceType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

/// Optional. Input only. Predefined space permission settings, input only when creating a space. If the field is not set, a collaboration space is created. After you create the space, settings are populated in the `PermissionSettings` field. Setting predefined permission settings supports:
///
/// - [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with [administrator approval](https://support.google.com/a?p=chat-app-auth) with the `chat.app.spaces` or `chat.app.spaces.create` scopes.
/// - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user)
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum SpacePredefinedPermissionSettings {
    /// `PREDEFINED_PERMISSION_SETTINGS_UNSPECIFIED`: Unspecified. Don't use.
    PredefinedPermissionSettingsUnspecified,
    /// `COLLABORATION_SPACE`: Setting to make the space a collaboration space where all members can post messages.
    CollaborationSpace,
    /// `ANNOUNCEMENT_SPACE`: Setting to make the space an announcement space where only space managers can post messages.
    AnnouncementSpace,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    SpacePredefinedPermissionSettings {
        PredefinedPermissionSettingsUnspecified = "PREDEFINED_PERMISSION_SETTINGS_UNSPECIFIED",
        CollaborationSpace = "COLLABORATION_SPACE",
        AnnouncementSpace = "ANNOUNCEMENT_SPACE",
    }
}

/// Optional. The message history state for messages and threads in this space.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum SpaceSpaceHistoryState {
    /// `HISTORY_STATE_UNSPECIFIED`: Default value. Do not use.
    HistoryStateUnspecified,
    /// `HISTORY_OFF`: History off. [Messages and threads are kept for 24 hours](https://support.google.com/chat/answer/7664687).
    HistoryOff,
    /// `HISTORY_ON`: History on. The organization's [Vault retention rules](https://support.google.com/vault/answer/7657597) specify for how long messages and threads are kept.
    HistoryOn,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    SpaceSpaceHistoryState {
        HistoryStateUnspecified = "HISTORY_STATE_UNSPECIFIED",
        HistoryOff = "HISTORY_OFF",
        HistoryOn = "HISTORY_ON",
    }
}

/// Output only. The threading state in the Chat space.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum SpaceSpaceThreadingState {
    /// `SPACE_THREADING_STATE_UNSPECIFIED`: Reserved.
    SpaceThreadingStateUnspecified,
    /// `THREADED_MESSAGES`: Spaces that support message threads. When users respond to a message, they can reply in-thread, which keeps their response in the context of the original message.
    ThreadedMessages,
    /// `GROUPED_MESSAGES`: Named spaces where the conversation is organized by topic. Topics and their replies are grouped together.
    GroupedMessages,
    /// `UNTHREADED_MESSAGES`: Spaces that don't support message threading. This space threading state is only used for special cases including:
    ///
    /// - Continuous meeting chat where threading is intentionally turned off.
    /// - Legacy group conversations that were created prior to 2022.
    UnthreadedMessages,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    SpaceSpaceThreadingState {
        SpaceThreadingStateUnspecified = "SPACE_THREADING_STATE_UNSPECIFIED",
        ThreadedMessages = "THREADED_MESSAGES",
        GroupedMessages = "GROUPED_MESSAGES",
        UnthreadedMessages = "UNTHREADED_MESSAGES",
    }
}

/// Optional. The type of space. Required when creating a space or updating the space type of a space. Output only for other usage.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum SpaceSpaceType {
    /// `SPACE_TYPE_UNSPECIFIED`: Reserved.
    SpaceTypeUnspecified,
    /// `SPACE`: A place where people send messages, share files, and collaborate. A `SPACE` can include Chat apps.
    Space,
    /// `GROUP_CHAT`: Group conversations between 3 or more people. A `GROUP_CHAT` can include Chat apps.
    GroupChat,
    /// `DIRECT_MESSAGE`: 1:1 messages between two humans or a human and a Chat app.
    DirectMessage,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    SpaceSpaceType {
        SpaceTypeUnspecified = "SPACE_TYPE_UNSPECIFIED",
        Space = "SPACE",
        GroupChat = "GROUP_CHAT",
        DirectMessage = "DIRECT_MESSAGE",
    }
}

/// Output only. Deprecated: Use `space_type` instead. The type of a space.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum SpaceType {
    /// `TYPE_UNSPECIFIED`: Reserved.
    TypeUnspecified,
    /// `ROOM`: Conversations between two or more humans.
    Room,
    /// `DM`: 1:1 Direct Message between a human and a Chat app, where all messages are flat. Note that this doesn't include direct messages between two humans.
    Dm,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    SpaceType {
        TypeUnspecified = "TYPE_UNSPECIFIED",
        Room = "ROOM",
        Dm = "DM",
    }
}
