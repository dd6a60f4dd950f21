// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{GoogleAppsCardV1Icon, GoogleAppsCardV1OnClick};

/// A text, icon, or text and icon chip that users can click. [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend):
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1Chip {
    /// The alternative text that's used for accessibility. Set descriptive text that lets users know what the chip does. For example, if a chip opens a hyperlink, write: "Opens a new browser tab and navigates to the Google Chat developer documentation at <https://developers.google.com/workspace/chat>".
    #[serde(rename = "altText", skip_serializing_if = "Option::is_none")]
    pub alt_text: Option<String>,
    /// Whether the chip is in an inactive state and ignores user actions. Defaults to `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
    /// Deprecated: Use `disabled` instead. Whether the chip is in an active state and responds to user actions.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[deprecated = "Google has deprecated it; the documentation says more"]
    pub enabled: Option<bool>,
    /// The icon image. If both `icon` and `label` are set, then the icon appears before the label.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon: Option<GoogleAppsCardV1Icon>,
    /// The text displayed inside the chip.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Optional. The action to perform when a user clicks the chip, such as opening a hyperlink or running a custom function.
    #[serde(rename = "onClick", skip_serializing_if = "Option::is_none")]
    pub on_click: Option<GoogleAppsCardV1OnClick>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1Chip {
    /// Sets [`alt_text`](Self#structfield.alt_text).
    pub fn with_alt_text(mut self, value: impl Into<String>) -> Self {
        self.alt_text = Some(value.into());
        self
    }

    /// Sets [`disabled`](Self#structfield.disabled).
    pub fn with_disabled(mut self, value: bool) -> Self {
        self.disabled = Some(value);
        self
    }

    /// Sets [`enabled`](Self#structfield.enabled).
    #[deprecated = "Google has deprecated it; the documentation says more"]
    pub fn with_enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }

    /// Sets [`icon`](Self#structfield.icon).
    pub fn with_icon(mut self, value: impl Into<GoogleAppsCardV1Icon>) -> Self {
        self.icon = Some(value.into());
        self
    }

    /// Sets [`label`](Self#structfield.label).
    pub fn with_label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets [`on_click`](Self#structfield.on_click).
    pub fn with_on_click(mut self, value: impl Into<GoogleAppsCardV1OnClick>) -> Self {
        self.on_click = Some(value.into());
        self
    }
}
