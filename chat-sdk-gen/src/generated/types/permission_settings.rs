// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::PermissionSetting;

/// [Permission settings](https://support.google.com/chat/answer/13340792) that you can specify when updating an existing named space. To set permission settings when creating a space, specify the `PredefinedPermissionSettings` field in your request.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct PermissionSettings {
    /// Optional. Setting for managing apps in a space.
    #[serde(rename = "manageApps", skip_serializing_if = "Option::is_none")]
    pub manage_apps: Option<PermissionSetting>,
    /// Optional. Setting for managing members and groups in a space.
    #[serde(rename = "manageMembersAndGroups", skip_serializing_if = "Option::is_none")]
    pub manage_members_and_groups: Option<PermissionSetting>,
    /// Optional. Setting for managing webhooks in a space.
    #[serde(rename = "manageWebhooks", skip_serializing_if = "Option::is_none")]
    pub manage_webhooks: Option<PermissionSetting>,
    /// Optional. Setting for updating space name, avatar, description and guidelines.
    #[serde(rename = "modifySpaceDetails", skip_serializing_if = "Option::is_none")]
    pub modify_space_details: Option<PermissionSetting>,
    /// Output only. Setting for posting messages in a space.
    #[serde(rename = "postMessages", skip_serializing_if = "Option::is_none")]
    pub post_messages: Option<PermissionSetting>,
    /// Optional. Setting for replying to messages in a space.
    #[serde(rename = "replyMessages", skip_serializing_if = "Option::is_none")]
    pub reply_messages: Option<PermissionSetting>,
    /// Optional. Setting for toggling space history on and off.
    #[serde(rename = "toggleHistory", skip_serializing_if = "Option::is_none")]
    pub toggle_history: Option<PermissionSetting>,
    /// Optional. Setting for using @all in a space.
    #[serde(rename = "useAtMentionAll", skip_serializing_if = "Option::is_none")]
    pub use_at_mention_all: Option<PermissionSetting>,
    /// Optional. Setting for viewing space membership. Must be specified together with `AccessPermissionSettings.view_space_membership_setting` in the update mask and request body when updating who can view space membership. When restricting view access to specific roles (for example, space managers or assistant managers only), specify the desired role permissions here and provide an empty `AccessPermissionSettings.view_space_membership_setting` in the same request. If a target audience is configured in `AccessPermissionSettings.view_space_membership_setting`, this setting must be granted to all members.
    #[serde(rename = "viewSpaceMembership", skip_serializing_if = "Option::is_none")]
    pub view_space_membership: Option<PermissionSetting>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl PermissionSettings {
    /// Sets [`manage_apps`](Self#structfield.manage_apps).
    pub fn with_manage_apps(mut self, value: impl Into<PermissionSetting>) -> Self {
        self.manage_apps = Some(value.into());
        self
    }

    /// Sets [`manage_members_and_groups`](Self#structfield.manage_members_and_groups).
    pub fn with_manage_members_and_groups(
        mut self,
        value: impl Into<PermissionSetting>,
    ) -> Self {
        self.manage_members_and_groups = Some(value.into());
        self
    }

    /// Sets [`manage_webhooks`](Self#structfield.manage_webhooks).
    pub fn with_manage_webhooks(mut self, value: impl Into<PermissionSetting>) -> Self {
        self.manage_webhooks = Some(value.into());
        self
    }

    /// Sets [`modify_space_details`](Self#structfield.modify_space_details).
    pub fn with_modify_space_details(
        mut self,
        value: impl Into<PermissionSetting>,
    ) -> Self {
        self.modify_space_details = Some(value.into());
        self
    }

    /// Sets [`post_messages`](Self#structfield.post_messages).
    pub fn with_post_messages(mut self, value: impl Into<PermissionSetting>) -> Self {
        self.post_messages = Some(value.into());
        self
    }

    /// Sets [`reply_messages`](Self#structfield.reply_messages).
    pub fn with_reply_messages(mut self, value: impl Into<PermissionSetting>) -> Self {
        self.reply_messages = Some(value.into());
        self
    }

    /// Sets [`toggle_history`](Self#structfield.toggle_history).
    pub fn with_toggle_history(mut self, value: impl Into<PermissionSetting>) -> Self {
        self.toggle_history = Some(value.into());
        self
    }

    /// Sets [`use_at_mention_all`](Self#structfield.use_at_mention_all).
    pub fn with_use_at_mention_all(
        mut self,
        value: impl Into<PermissionSetting>,
    ) -> Self {
        self.use_at_mention_all = Some(value.into());
        self
    }

    /// Sets [`view_space_membership`](Self#structfield.view_space_membership).
    pub fn with_view_space_membership(
        mut self,
        value: impl Into<PermissionSetting>,
    ) -> Self {
        self.view_space_membership = Some(value.into());
        self
    }
}
