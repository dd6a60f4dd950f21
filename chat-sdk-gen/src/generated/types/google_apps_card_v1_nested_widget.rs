// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{
    GoogleAppsCardV1ButtonList, GoogleAppsCardV1Image, GoogleAppsCardV1TextParagraph,
};

/// A list of widgets that can be displayed in a containing layout, such as a `CarouselCard`. [Google Chat apps](https://developers.google.com/workspace/chat):
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1NestedWidget {
    /// A button list widget.
    #[serde(rename = "buttonList", skip_serializing_if = "Option::is_none")]
    pub button_list: Option<GoogleAppsCardV1ButtonList>,
    /// An image widget.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<GoogleAppsCardV1Image>,
    /// A text paragraph widget.
    #[serde(rename = "textParagraph", skip_serializing_if = "Option::is_none")]
    pub text_paragraph: Option<GoogleAppsCardV1TextParagraph>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1NestedWidget {
    /// Sets [`button_list`](Self#structfield.button_list).
    pub fn with_button_list(
        mut self,
        value: impl Into<GoogleAppsCardV1ButtonList>,
    ) -> Self {
        self.button_list = Some(value.into());
        self
    }

    /// Sets [`image`](Self#structfield.image).
    pub fn with_image(mut self, value: impl Into<GoogleAppsCardV1Image>) -> Self {
        self.image = Some(value.into());
        self
    }

    /// Sets [`text_paragraph`](Self#structfield.text_paragraph).
    pub fn with_text_paragraph(
        mut self,
        value: impl Into<GoogleAppsCardV1TextParagraph>,
    ) -> Self {
        self.text_paragraph = Some(value.into());
        self
    }
}
