// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{
    GoogleAppsCardV1ButtonList, GoogleAppsCardV1ChipList, GoogleAppsCardV1DateTimePicker,
    GoogleAppsCardV1DecoratedText, GoogleAppsCardV1Image, GoogleAppsCardV1SelectionInput,
    GoogleAppsCardV1TextInput, GoogleAppsCardV1TextParagraph,
};

/// The supported widgets that you can include in a column. [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend)
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1Widgets {
    /// ButtonList widget.
    #[serde(rename = "buttonList", skip_serializing_if = "Option::is_none")]
    pub button_list: Option<GoogleAppsCardV1ButtonList>,
    /// ChipList widget.
    #[serde(rename = "chipList", skip_serializing_if = "Option::is_none")]
    pub chip_list: Option<GoogleAppsCardV1ChipList>,
    /// DateTimePicker widget.
    #[serde(rename = "dateTimePicker", skip_serializing_if = "Option::is_none")]
    pub date_time_picker: Option<GoogleAppsCardV1DateTimePicker>,
    /// DecoratedText widget.
    #[serde(rename = "decoratedText", skip_serializing_if = "Option::is_none")]
    pub decorated_text: Option<GoogleAppsCardV1DecoratedText>,
    /// Image widget.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<GoogleAppsCardV1Image>,
    /// SelectionInput widget.
    #[serde(rename = "selectionInput", skip_serializing_if = "Option::is_none")]
    pub selection_input: Option<GoogleAppsCardV1SelectionInput>,
    /// TextInput widget.
    #[serde(rename = "textInput", skip_serializing_if = "Option::is_none")]
    pub text_input: Option<GoogleAppsCardV1TextInput>,
    /// TextParagraph widget.
    #[serde(rename = "textParagraph", skip_serializing_if = "Option::is_none")]
    pub text_paragraph: Option<GoogleAppsCardV1TextParagraph>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1Widgets {
    /// Sets [`button_list`](Self#structfield.button_list).
    pub fn with_button_list(
        mut self,
        value: impl Into<GoogleAppsCardV1ButtonList>,
    ) -> Self {
        self.button_list = Some(value.into());
        self
    }

    /// Sets [`chip_list`](Self#structfield.chip_list).
    pub fn with_chip_list(mut self, value: impl Into<GoogleAppsCardV1ChipList>) -> Self {
        self.chip_list = Some(value.into());
        self
    }

    /// Sets [`date_time_picker`](Self#structfield.date_time_picker).
    pub fn with_date_time_picker(
        mut self,
        value: impl Into<GoogleAppsCardV1DateTimePicker>,
    ) -> Self {
        self.date_time_picker = Some(value.into());
        self
    }

    /// Sets [`decorated_text`](Self#structfield.decorated_text).
    pub fn with_decorated_text(
        mut self,
        value: impl Into<GoogleAppsCardV1DecoratedText>,
    ) -> Self {
        self.decorated_text = Some(value.into());
        self
    }

    /// Sets [`image`](Self#structfield.image).
    pub fn with_image(mut self, value: impl Into<GoogleAppsCardV1Image>) -> Self {
        self.image = Some(value.into());
        self
    }

    /// Sets [`selection_input`](Self#structfield.selection_input).
    pub fn with_selection_input(
        mut self,
        value: impl Into<GoogleAppsCardV1SelectionInput>,
    ) -> Self {
        self.selection_input = Some(value.into());
        self
    }

    /// Sets [`text_input`](Self#structfield.text_input).
    pub fn with_text_input(
        mut self,
        value: impl Into<GoogleAppsCardV1TextInput>,
    ) -> Self {
        self.text_input = Some(value.into());
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
