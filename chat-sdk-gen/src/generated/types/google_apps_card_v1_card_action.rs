// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::GoogleAppsCardV1OnClick;

/// A card action is the action associated with the card. For example, an invoice card might include actions such as delete invoice, email invoice, or open the invoice in a browser. [Google Workspace add-ons](https://developers.google.com/workspace/add-ons):
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1CardAction {
    /// The label that displays as the action menu item.
    #[serde(rename = "actionLabel", skip_serializing_if = "Option::is_none")]
    pub action_label: Option<String>,
    /// The `onClick` action for this action item.
    #[serde(rename = "onClick", skip_serializing_if = "Option::is_none")]
    pub on_click: Option<GoogleAppsCardV1OnClick>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1CardAction {
    /// Sets [`action_label`](Self#structfield.action_label).
    pub fn with_action_label(mut self, value: impl Into<String>) -> Self {
        self.action_label = Some(value.into());
        self
    }

    /// Sets [`on_click`](Self#structfield.on_click).
    pub fn with_on_click(mut self, value: impl Into<GoogleAppsCardV1OnClick>) -> Self {
        self.on_click = Some(value.into());
        self
    }
}
