// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{Button, Image, KeyValue, TextParagraph};

/// A widget is a UI element that presents text and images.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct WidgetMarkup {
    /// A list of buttons. Buttons is also `oneof data` and only one of these fields should be set.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub buttons: Vec<Button>,
    /// Display an image in this widget.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<Image>,
    /// Display a key value item in this widget.
    #[serde(rename = "keyValue", skip_serializing_if = "Option::is_none")]
    pub key_value: Option<KeyValue>,
    /// Display a text paragraph in this widget.
    #[serde(rename = "textParagraph", skip_serializing_if = "Option::is_none")]
    pub text_paragraph: Option<TextParagraph>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl WidgetMarkup {
    /// Sets [`buttons`](Self#structfield.buttons).
    pub fn with_buttons(
        mut self,
        value: impl IntoIterator<Item = impl Into<Button>>,
    ) -> Self {
        self.buttons = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`image`](Self#structfield.image).
    pub fn with_image(mut self, value: impl Into<Image>) -> Self {
        self.image = Some(value.into());
        self
    }

    /// Sets [`key_value`](Self#structfield.key_value).
    pub fn with_key_value(mut self, value: impl Into<KeyValue>) -> Self {
        self.key_value = Some(value.into());
        self
    }

    /// Sets [`text_paragraph`](Self#structfield.text_paragraph).
    pub fn with_text_paragraph(mut self, value: impl Into<TextParagraph>) -> Self {
        self.text_paragraph = Some(value.into());
        self
    }
}
