// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{Color, GoogleAppsCardV1Icon, GoogleAppsCardV1OnClick};

/// A text, icon, or text and icon button that users can click. For an example in Google Chat apps, see [Add a button](https://developers.google.com/workspace/chat/design-interactive-card-dialog#add_a_button). To make an image a clickable button, specify an `Image` (not an `ImageComponent`) and set an `onClick` action. [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend):
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1Button {
    /// The alternative text that's used for accessibility. Set descriptive text that lets users know what the button does. For example, if a button opens a hyperlink, you might write: "Opens a new browser tab and navigates to the Google Chat developer documentation at <https://developers.google.com/workspace/chat>".
    #[serde(rename = "altText", skip_serializing_if = "Option::is_none")]
    pub alt_text: Option<String>,
    /// Optional. The color of the button. If set, the button `type` is set to `FILLED` and the color of `text` and `icon` fields are set to a contrasting color for readability. For example, if the button color is set to blue, any text or icons in the button are set to white. To set the button color, specify a value for the `red`, `green`, and `blue` fields. The value must be a float number between 0 and 1 based on the RGB color value, where `0` (0/255) represents the absence of color and `1` (255/255) represents the maximum intensity of the color. For example, the following sets the color to red at its maximum intensity: `"color": { "red": 1, "green": 0, "blue": 0 }` The `alpha` field is unavailable for button color. If specified, this field is ignored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<Color>,
    /// If `true`, the button is displayed in an inactive state and doesn't respond to user actions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
    /// An icon displayed inside the button. If both `icon` and `text` are set, then the icon appears before the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon: Option<GoogleAppsCardV1Icon>,
    /// Required. The action to perform when a user clicks the button, such as opening a hyperlink or running a custom function.
    #[serde(rename = "onClick", skip_serializing_if = "Option::is_none")]
    pub on_click: Option<GoogleAppsCardV1OnClick>,
    /// The text displayed inside the button.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Optional. The type of a button. If unset, button type defaults to `OUTLINED`. If the `color` field is set, the button type is forced to `FILLED` and any value set for this field is ignored.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<GoogleAppsCardV1ButtonType>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1Button {
    /// Sets [`alt_text`](Self#structfield.alt_text).
    pub fn with_alt_text(mut self, value: impl Into<String>) -> Self {
        self.alt_text = Some(value.into());
        self
    }

    /// Sets [`color`](Self#structfield.color).
    pub fn with_color(mut self, value: impl Into<Color>) -> Self {
        self.color = Some(value.into());
        self
    }

    /// Sets [`disabled`](Self#structfield.disabled).
    pub fn with_disabled(mut self, value: bool) -> Self {
        self.disabled = Some(value);
        self
    }

    /// Sets [`icon`](Self#structfield.icon).
    pub fn with_icon(mut self, value: impl Into<GoogleAppsCardV1Icon>) -> Self {
        self.icon = Some(value.into());
        self
    }

    /// Sets [`on_click`](Self#structfield.on_click).
    pub fn with_on_click(mut self, value: impl Into<GoogleAppsCardV1OnClick>) -> Self {
        self.on_click = Some(value.into());
        self
    }

    /// Sets [`text`](Self#structfield.text).
    pub fn with_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// Sets [`type`](Self#structfield.type_).
    pub fn with_type(mut self, value: impl Into<GoogleAppsCardV1ButtonType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

/// Optional. The type of a button. If unset, button type defaults to `OUTLINED`. If the `color` field is set, the button type is forced to `FILLED` and any value set for this field is ignored.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum GoogleAppsCardV1ButtonType {
    /// `TYPE_UNSPECIFIED`: Don't use. Unspecified.
    TypeUnspecified,
    /// `OUTLINED`: Outlined buttons are medium-emphasis buttons. They usually contain actions that are important, but aren’t the primary action in a Chat app or an add-on.
    Outlined,
    /// `FILLED`: A filled button has a container with a solid color. It has the most visual impact and is recommended for the important and primary action in a Chat app or an add-on.
    Filled,
    /// `FILLED_TONAL`: A filled tonal button is an alternative middle ground between filled and outlined buttons. They’re useful in contexts where a lower-priority button requires slightly more emphasis than an outline button would give.
    FilledTonal,
    /// `BORDERLESS`: A button does not have an invisible container in its default state. It is often used for the lowest priority actions, especially when presenting multiple options.
    Borderless,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    GoogleAppsCardV1ButtonType {
        TypeUnspecified = "TYPE_UNSPECIFIED",
        Outlined = "OUTLINED",
        Filled = "FILLED",
        FilledTonal = "FILLED_TONAL",
        Borderless = "BORDERLESS",
    }
}
