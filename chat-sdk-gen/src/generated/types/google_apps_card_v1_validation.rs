// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

/// Represents the necessary data for validating the widget it's attached to. [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend):
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1Validation {
    /// Specify the character limit for text input widgets. Note that this is only used for text input and is ignored for other widgets. [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend):
    #[serde(rename = "characterLimit", skip_serializing_if = "Option::is_none")]
    pub character_limit: Option<i32>,
    /// Specify the type of the input widgets. [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend):
    #[serde(rename = "inputType", skip_serializing_if = "Option::is_none")]
    pub input_type: Option<GoogleAppsCardV1ValidationInputType>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1Validation {
    /// Sets [`character_limit`](Self#structfield.character_limit).
    pub fn with_character_limit(mut self, value: i32) -> Self {
        self.character_limit = Some(value);
        self
    }

    /// Sets [`input_type`](Self#structfield.input_type).
    pub fn with_input_type(
        mut self,
        value: impl Into<GoogleAppsCardV1ValidationInputType>,
    ) -> Self {
        self.input_type = Some(value.into());
        self
    }
}

/// Specify the type of the input widgets. [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend):
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum GoogleAppsCardV1ValidationInputType {
    /// `INPUT_TYPE_UNSPECIFIED`: Unspecified type. Do not use.
    InputTypeUnspecified,
    /// `TEXT`: Regular text that accepts all characters.
    Text,
    /// `INTEGER`: An integer value.
    Integer,
    /// `FLOAT`: A float value.
    Float,
    /// `EMAIL`: An email address.
    Email,
    /// `EMOJI_PICKER`: A emoji selected from system-provided emoji picker.
    EmojiPicker,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    GoogleAppsCardV1ValidationInputType {
        InputTypeUnspecified = "INPUT_TYPE_UNSPECIFIED",
        Text = "TEXT",
        Integer = "INTEGER",
        Float = "FLOAT",
        Email = "EMAIL",
        EmojiPicker = "EMOJI_PICKER",
    }
}
