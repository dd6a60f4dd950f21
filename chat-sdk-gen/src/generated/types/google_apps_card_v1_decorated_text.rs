// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{
    GoogleAppsCardV1Button, GoogleAppsCardV1Icon, GoogleAppsCardV1OnClick,
    GoogleAppsCardV1SwitchControl, GoogleAppsCardV1TextParagraph,
};

/// A widget that displays text with optional decorations such as a label above or below the text, an icon in front of the text, a selection widget, or a button after the text. For an example in Google Chat apps, see [Display text with decorative text](https://developers.google.com/workspace/chat/add-text-image-card-dialog#display_text_with_decorative_elements). [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend):
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1DecoratedText {
    /// The text that appears below `text`. Always wraps.
    #[serde(rename = "bottomLabel", skip_serializing_if = "Option::is_none")]
    pub bottom_label: Option<String>,
    /// `TextParagraph` equivalent of `bottom_label`. Always wraps. Allows for more complex formatting than `bottom_label`. [Google Chat apps](https://developers.google.com/workspace/chat):
    #[serde(rename = "bottomLabelText", skip_serializing_if = "Option::is_none")]
    pub bottom_label_text: Option<GoogleAppsCardV1TextParagraph>,
    /// A button that a user can click to trigger an action.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button: Option<GoogleAppsCardV1Button>,
    /// `TextParagraph` equivalent of `text`. Allows for more complex formatting than `text`. [Google Chat apps](https://developers.google.com/workspace/chat):
    #[serde(rename = "contentText", skip_serializing_if = "Option::is_none")]
    pub content_text: Option<GoogleAppsCardV1TextParagraph>,
    /// An icon displayed after the text. Supports [built-in](https://developers.google.com/workspace/chat/format-messages#builtinicons) and [custom](https://developers.google.com/workspace/chat/format-messages#customicons) icons.
    #[serde(rename = "endIcon", skip_serializing_if = "Option::is_none")]
    pub end_icon: Option<GoogleAppsCardV1Icon>,
    /// Deprecated in favor of `startIcon`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[deprecated = "Google has deprecated it; the documentation says more"]
    pub icon: Option<GoogleAppsCardV1Icon>,
    /// This action is triggered when users click anywhere on the `DecoratedText` widget (including `text`, `top_label`, `bottom_label`, and icons), except when clicking a separate interactive control (`button` or `switch_control`).
    #[serde(rename = "onClick", skip_serializing_if = "Option::is_none")]
    pub on_click: Option<GoogleAppsCardV1OnClick>,
    /// The icon displayed in front of the text.
    #[serde(rename = "startIcon", skip_serializing_if = "Option::is_none")]
    pub start_icon: Option<GoogleAppsCardV1Icon>,
    /// Optional. Vertical alignment of the start icon. If not set, the icon will be vertically centered. [Google Chat apps](https://developers.google.com/workspace/chat):
    #[serde(
        rename = "startIconVerticalAlignment",
        skip_serializing_if = "Option::is_none"
    )]
    pub start_icon_vertical_alignment: Option<
        GoogleAppsCardV1DecoratedTextStartIconVerticalAlignment,
    >,
    /// A switch widget that a user can click to change its state and trigger an action.
    #[serde(rename = "switchControl", skip_serializing_if = "Option::is_none")]
    pub switch_control: Option<GoogleAppsCardV1SwitchControl>,
    /// Required. The primary text. Supports simple formatting. For more information about formatting text, see [Formatting text in Google Chat apps](https://developers.google.com/workspace/chat/format-messages#card-formatting) and [Formatting text in Google Workspace add-ons](https://developers.google.com/apps-script/add-ons/concepts/widgets#text_formatting).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The text that appears above `text`. Always truncates.
    #[serde(rename = "topLabel", skip_serializing_if = "Option::is_none")]
    pub top_label: Option<String>,
    /// `TextParagraph` equivalent of `top_label`. Always truncates. Allows for more complex formatting than `top_label`. [Google Chat apps](https://developers.google.com/workspace/chat):
    #[serde(rename = "topLabelText", skip_serializing_if = "Option::is_none")]
    pub top_label_text: Option<GoogleAppsCardV1TextParagraph>,
    /// The wrap text setting. If `true`, the text wraps and displays on multiple lines. Otherwise, the text is truncated. Only applies to `text`, not `topLabel` and `bottomLabel`.
    #[serde(rename = "wrapText", skip_serializing_if = "Option::is_none")]
    pub wrap_text: Option<bool>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1DecoratedText {
    /// Sets [`bottom_label`](Self#structfield.bottom_label).
    pub fn with_bottom_label(mut self, value: impl Into<String>) -> Self {
        self.bottom_label = Some(value.into());
        self
    }

    /// Sets [`bottom_label_text`](Self#structfield.bottom_label_text).
    pub fn with_bottom_label_text(
        mut self,
        value: impl Into<GoogleAppsCardV1TextParagraph>,
    ) -> Self {
        self.bottom_label_text = Some(value.into());
        self
    }

    /// Sets [`button`](Self#structfield.button).
    pub fn with_button(mut self, value: impl Into<GoogleAppsCardV1Button>) -> Self {
        self.button = Some(value.into());
        self
    }

    /// Sets [`content_text`](Self#structfield.content_text).
    pub fn with_content_text(
        mut self,
        value: impl Into<GoogleAppsCardV1TextParagraph>,
    ) -> Self {
        self.content_text = Some(value.into());
        self
    }

    /// Sets [`end_icon`](Self#structfield.end_icon).
    pub fn with_end_icon(mut self, value: impl Into<GoogleAppsCardV1Icon>) -> Self {
        self.end_icon = Some(value.into());
        self
    }

    /// Sets [`icon`](Self#structfield.icon).
    #[deprecated = "Google has deprecated it; the documentation says more"]
    pub fn with_icon(mut self, value: impl Into<GoogleAppsCardV1Icon>) -> Self {
        self.icon = Some(value.into());
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

    /// Sets [`start_icon_vertical_alignment`](Self#structfield.start_icon_vertical_alignment).
    pub fn with_start_icon_vertical_alignment(
        mut self,
        value: impl Into<GoogleAppsCardV1DecoratedTextStartIconVerticalAlignment>,
    ) -> Self {
        self.start_icon_vertical_alignment = Some(value.into());
        self
    }

    /// Sets [`switch_control`](Self#structfield.switch_control).
    pub fn with_switch_control(
        mut self,
        value: impl Into<GoogleAppsCardV1SwitchControl>,
    ) -> Self {
        self.switch_control = Some(value.into());
        self
    }

    /// Sets [`text`](Self#structfield.text).
    pub fn with_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// Sets [`top_label`](Self#structfield.top_label).
    pub fn with_top_label(mut self, value: impl Into<String>) -> Self {
        self.top_label = Some(value.into());
        self
    }

    /// Sets [`top_label_text`](Self#structfield.top_label_text).
    pub fn with_top_label_text(
        mut self,
        value: impl Into<GoogleAppsCardV1TextParagraph>,
    ) -> Self {
        self.top_label_text = Some(value.into());
        self
    }

    /// Sets [`wrap_text`](Self#structfield.wrap_text).
    pub fn with_wrap_text(mut self, value: bool) -> Self {
        self.wrap_text = Some(value);
        self
    }
}

/// Optional. Vertical alignment of the start icon. If not set, the icon will be vertically centered. [Google Chat apps](https://developers.google.com/workspace/chat):
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum GoogleAppsCardV1DecoratedTextStartIconVerticalAlignment {
    /// `VERTICAL_ALIGNMENT_UNSPECIFIED`: Unspecified type. Do not use.
    VerticalAlignmentUnspecified,
    /// `TOP`: Alignment to the top position.
    Top,
    /// `MIDDLE`: Alignment to the middle position.
    Middle,
    /// `BOTTOM`: Alignment to the bottom position.
    Bottom,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    GoogleAppsCardV1DecoratedTextStartIconVerticalAlignment {
        VerticalAlignmentUnspecified = "VERTICAL_ALIGNMENT_UNSPECIFIED",
        Top = "TOP",
        Middle = "MIDDLE",
        Bottom = "BOTTOM",
    }
}
