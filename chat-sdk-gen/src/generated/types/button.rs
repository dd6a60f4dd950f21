// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{ImageButton, TextButton};

/// A button. Can be a text button or an image button.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Button {
    /// A button with image and `onclick` action.
    #[serde(rename = "imageButton", skip_serializing_if = "Option::is_none")]
    pub image_button: Option<ImageButton>,
    /// A button with text and `onclick` action.
    #[serde(rename = "textButton", skip_serializing_if = "Option::is_none")]
    pub text_button: Option<TextButton>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl Button {
    /// Sets [`image_button`](Self#structfield.image_button).
    pub fn with_image_button(mut self, value: impl Into<ImageButton>) -> Self {
        self.image_button = Some(value.into());
        self
    }

    /// Sets [`text_button`](Self#structfield.text_button).
    pub fn with_text_button(mut self, value: impl Into<TextButton>) -> Self {
        self.text_button = Some(value.into());
        self
    }
}
