// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::OnClick;

/// A card action is the action associated with the card. For an invoice card, a typical action would be: delete invoice, email invoice or open the invoice in browser. Not supported by Google Chat apps.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CardAction {
    /// The label used to be displayed in the action menu item.
    #[serde(rename = "actionLabel", skip_serializing_if = "Option::is_none")]
    pub action_label: Option<String>,
    /// The onclick action for this action item.
    #[serde(rename = "onClick", skip_serializing_if = "Option::is_none")]
    pub on_click: Option<OnClick>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl CardAction {
    /// Sets [`action_label`](Self#structfield.action_label).
    pub fn with_action_label(mut self, value: impl Into<String>) -> Self {
        self.action_label = Some(value.into());
        self
    }

    /// Sets [`on_click`](Self#structfield.on_click).
    pub fn with_on_click(mut self, value: impl Into<OnClick>) -> Self {
        self.on_click = Some(value.into());
        self
    }
}
