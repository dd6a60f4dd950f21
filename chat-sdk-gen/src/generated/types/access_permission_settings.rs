// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::AccessPermissionSetting;

/// Access permission settings for a space.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct AccessPermissionSettings {
    /// Optional. Access permission setting for discovering the space.
    #[serde(rename = "discoverSpaceSetting", skip_serializing_if = "Option::is_none")]
    pub discover_space_setting: Option<AccessPermissionSetting>,
    /// Optional. Access permission setting for joining the space.
    #[serde(rename = "joinSpaceSetting", skip_serializing_if = "Option::is_none")]
    pub join_space_setting: Option<AccessPermissionSetting>,
    /// Optional. Access permission setting for viewing space membership. Must be specified together with `PermissionSettings.view_space_membership` in the update mask and request body when updating who can view space membership. When granting view access to a target audience, you must also grant `PermissionSettings.view_space_membership` to all members in the same request. To remove an existing target audience (for example, to restrict view access to space managers or assistant managers only), specify an empty `AccessPermissionSetting` (with no `principals`).
    #[serde(
        rename = "viewSpaceMembershipSetting",
        skip_serializing_if = "Option::is_none"
    )]
    pub view_space_membership_setting: Option<AccessPermissionSetting>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl AccessPermissionSettings {
    /// Sets [`discover_space_setting`](Self#structfield.discover_space_setting).
    pub fn with_discover_space_setting(
        mut self,
        value: impl Into<AccessPermissionSetting>,
    ) -> Self {
        self.discover_space_setting = Some(value.into());
        self
    }

    /// Sets [`join_space_setting`](Self#structfield.join_space_setting).
    pub fn with_join_space_setting(
        mut self,
        value: impl Into<AccessPermissionSetting>,
    ) -> Self {
        self.join_space_setting = Some(value.into());
        self
    }

    /// Sets [`view_space_membership_setting`](Self#structfield.view_space_membership_setting).
    pub fn with_view_space_membership_setting(
        mut self,
        value: impl Into<AccessPermissionSetting>,
    ) -> Self {
        self.view_space_membership_setting = Some(value.into());
        self
    }
}
