// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{DateInput, DateTimeInput, StringInputs, TimeInput};

/// Types of data that users can [input on cards or dialogs](https://developers.google.com/chat/ui/read-form-data). The input type depends on the type of values that the widget accepts.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Inputs {
    /// Date input values from a [`DateTimePicker`](https://developers.google.com/chat/api/reference/rest/v1/cards#DateTimePicker) widget that only accepts date values.
    #[serde(rename = "dateInput", skip_serializing_if = "Option::is_none")]
    pub date_input: Option<DateInput>,
    /// Date and time input values from a [`DateTimePicker`](https://developers.google.com/chat/api/reference/rest/v1/cards#DateTimePicker) widget that accepts both a date and time.
    #[serde(rename = "dateTimeInput", skip_serializing_if = "Option::is_none")]
    pub date_time_input: Option<DateTimeInput>,
    /// A list of strings that represent the values that the user inputs in a widget. If the widget only accepts one value, such as a [`TextInput`](https://developers.google.com/chat/api/reference/rest/v1/cards#TextInput) widget, the list contains one string object. If the widget accepts multiple values, such as a [`SelectionInput`](https://developers.google.com/chat/api/reference/rest/v1/cards#selectioninput) widget of checkboxes, the list contains a string object for each value that the user inputs or selects.
    #[serde(rename = "stringInputs", skip_serializing_if = "Option::is_none")]
    pub string_inputs: Option<StringInputs>,
    /// Time input values from a [`DateTimePicker`](https://developers.google.com/chat/api/reference/rest/v1/cards#DateTimePicker) widget that only accepts time values.
    #[serde(rename = "timeInput", skip_serializing_if = "Option::is_none")]
    pub time_input: Option<TimeInput>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl Inputs {
    /// Sets [`date_input`](Self#structfield.date_input).
    pub fn with_date_input(mut self, value: impl Into<DateInput>) -> Self {
        self.date_input = Some(value.into());
        self
    }

    /// Sets [`date_time_input`](Self#structfield.date_time_input).
    pub fn with_date_time_input(mut self, value: impl Into<DateTimeInput>) -> Self {
        self.date_time_input = Some(value.into());
        self
    }

    /// Sets [`string_inputs`](Self#structfield.string_inputs).
    pub fn with_string_inputs(mut self, value: impl Into<StringInputs>) -> Self {
        self.string_inputs = Some(value.into());
        self
    }

    /// Sets [`time_input`](Self#structfield.time_input).
    pub fn with_time_input(mut self, value: impl Into<TimeInput>) -> Self {
        self.time_input = Some(value.into());
        self
    }
}
