// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::GoogleAppsCardV1UpdateVisibilityAction;

/// Represents an action that is not specific to a widget. Available for Google Workspace add-ons that extend Google Workspace Studio. Unavailable for Google Chat apps.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1CommonWidgetAction {
    /// The action to update the visibility of a widget.
    #[serde(rename = "updateVisibilityAction", skip_serializing_if = "Option::is_none")]
    pub update_visibility_action: Option<GoogleAppsCardV1UpdateVisibilityAction>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1CommonWidgetAction {
    /// Sets [`update_visibility_action`](Self#structfield.update_visibility_action).
    pub fn with_update_visibility_action(
        mut self,
        value: impl Into<GoogleAppsCardV1UpdateVisibilityAction>,
    ) -> Self {
        self.update_visibility_action = Some(value.into());
        self
    }
}
