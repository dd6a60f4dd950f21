// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{GoogleAppsCardV1Action, HostAppDataSourceMarkup};

/// Lets users input a date, a time, or both a date and a time. Supports form submission validation. When `Action.all_widgets_are_required` is set to `true` or this widget is specified in `Action.required_widgets`, the submission action is blocked unless a value is selected. For an example in Google Chat apps, see [Let a user pick a date and time](https://developers.google.com/workspace/chat/design-interactive-card-dialog#let_a_user_pick_a_date_and_time). Users can input text or use the picker to select dates and times. If users input an invalid date or time, the picker shows an error that prompts users to input the information correctly. [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend):
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1DateTimePicker {
    /// A data source that's unique to a Google Workspace host application, such as Gmail emails, Google Calendar events, or Google Chat messages. Available for Google Workspace add-ons that extend Google Workspace Studio. Unavailable for Google Chat apps.
    #[serde(rename = "hostAppDataSource", skip_serializing_if = "Option::is_none")]
    pub host_app_data_source: Option<HostAppDataSourceMarkup>,
    /// The text that prompts users to input a date, a time, or a date and time. For example, if users are scheduling an appointment, use a label such as `Appointment date` or `Appointment date and time`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// The name by which the `DateTimePicker` is identified in a form input event. For details about working with form inputs, see [Receive form data](https://developers.google.com/workspace/chat/read-form-data).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Triggered when the user clicks **Save** or **Clear** from the `DateTimePicker` interface.
    #[serde(rename = "onChangeAction", skip_serializing_if = "Option::is_none")]
    pub on_change_action: Option<GoogleAppsCardV1Action>,
    /// The number representing the time zone offset from UTC, in minutes. If set, the `value_ms_epoch` is displayed in the specified time zone. If unset, the value defaults to the user's time zone setting. Note: This field is in minutes, whereas user interaction event payloads typically provide time zone offsets in milliseconds (divide by `60000` to convert).
    #[serde(rename = "timezoneOffsetDate", skip_serializing_if = "Option::is_none")]
    pub timezone_offset_date: Option<i32>,
    /// Whether the widget supports inputting a date, a time, or the date and time.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<GoogleAppsCardV1DateTimePickerType>,
    /// The default value displayed in the widget, in milliseconds since [Unix epoch time](https://en.wikipedia.org/wiki/Unix_time). Specify the value based on the type of picker (`DateTimePickerType`):
    ///
    /// - `DATE_AND_TIME`: a calendar date and time in UTC. For example, to represent January 1, 2023 at 12:00 PM UTC, use `1672574400000`.
    /// - `DATE_ONLY`: a calendar date at 00:00:00 UTC. For example, to represent January 1, 2023, use `1672531200000`.
    /// - `TIME_ONLY`: a time in UTC.
    ///
    /// For example, to represent 12:00 PM, use `43200000` (or `12 * 60 * 60 * 1000`).
    #[serde(
        rename = "valueMsEpoch",
        skip_serializing_if = "Option::is_none",
        with = "crate::format::int64",
        default
    )]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<crate::format::int64::Schema>")
    )]
    pub value_ms_epoch: Option<i64>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1DateTimePicker {
    /// Sets [`host_app_data_source`](Self#structfield.host_app_data_source).
    pub fn with_host_app_data_source(
        mut self,
        value: impl Into<HostAppDataSourceMarkup>,
    ) -> Self {
        self.host_app_data_source = Some(value.into());
        self
    }

    /// Sets [`label`](Self#structfield.label).
    pub fn with_label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`on_change_action`](Self#structfield.on_change_action).
    pub fn with_on_change_action(
        mut self,
        value: impl Into<GoogleAppsCardV1Action>,
    ) -> Self {
        self.on_change_action = Some(value.into());
        self
    }

    /// Sets [`timezone_offset_date`](Self#structfield.timezone_offset_date).
    pub fn with_timezone_offset_date(mut self, value: i32) -> Self {
        self.timezone_offset_date = Some(value);
        self
    }

    /// Sets [`type`](Self#structfield.type_).
    pub fn with_type(
        mut self,
        value: impl Into<GoogleAppsCardV1DateTimePickerType>,
    ) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Sets [`value_ms_epoch`](Self#structfield.value_ms_epoch).
    pub fn with_value_ms_epoch(mut self, value: i64) -> Self {
        self.value_ms_epoch = Some(value);
        self
    }
}

/// Whether the widget supports inputting a date, a time, or the date and time.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum GoogleAppsCardV1DateTimePickerType {
    /// `DATE_AND_TIME`: Users input a date and time.
    DateAndTime,
    /// `DATE_ONLY`: Users input a date.
    DateOnly,
    /// `TIME_ONLY`: Users input a time.
    TimeOnly,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    GoogleAppsCardV1DateTimePickerType {
        DateAndTime = "DATE_AND_TIME",
        DateOnly = "DATE_ONLY",
        TimeOnly = "TIME_ONLY",
    }
}
