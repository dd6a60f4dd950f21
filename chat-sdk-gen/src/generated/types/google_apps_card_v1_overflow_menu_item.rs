// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{GoogleAppsCardV1Icon, GoogleAppsCardV1OnClick};

/// An option that users can invoke in an overflow menu. [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend):
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1OverflowMenuItem {
    /// Whether the menu option is disabled. Defaults to false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
    /// Required. The action invoked when a menu option is selected. This `OnClick` cannot contain an `OverflowMenu`, any specified `OverflowMenu` is dropped and the menu item disabled.
    #[serde(rename = "onClick", skip_serializing_if = "Option::is_none")]
    pub on_click: Option<GoogleAppsCardV1OnClick>,
    /// The icon displayed in front of the text.
    #[serde(rename = "startIcon", skip_serializing_if = "Option::is_none")]
    pub start_icon: Option<GoogleAppsCardV1Icon>,
    /// Required. The text that identifies or describes the item to users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1OverflowMenuItem {
    /// Sets [`disabled`](Self#structfield.disabled).
    pub fn with_disabled(mut self, value: bool) -> Self {
        self.disabled = Some(value);
        self
    }

    /// Sets [`on_click`](Self#structfield.on_click).
    pub fn with_on_click(mut self, value: impl Into<GoogleAppsCardV1OnClick>) -> Self {
        self.on_click = Some(value.into());
        self
    }

    /// Sets [`start_icon`](Self#structfield.start_icon).
    pub fn with_start_icon(mut self, value: impl Into<GoogleAppsCardV1Icon>) -> Self {
        self.start_icon = Some(value.into());
        self
    }

    /// Sets [`text`](Self#structfield.text).
    pub fn with_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}
