// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

/// Data for Calendar event links.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CalendarEventLinkData {
    /// The [Calendar identifier](https://developers.google.com/workspace/calendar/api/v3/reference/calendars) of the linked Calendar.
    #[serde(rename = "calendarId", skip_serializing_if = "Option::is_none")]
    pub calendar_id: Option<String>,
    /// The [Event identifier](https://developers.google.com/workspace/calendar/api/v3/reference/events) of the linked Calendar event.
    #[serde(rename = "eventId", skip_serializing_if = "Option::is_none")]
    pub event_id: Option<String>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl CalendarEventLinkData {
    /// Sets [`calendar_id`](Self#structfield.calendar_id).
    pub fn with_calendar_id(mut self, value: impl Into<String>) -> Self {
        self.calendar_id = Some(value.into());
        self
    }

    /// Sets [`event_id`](Self#structfield.event_id).
    pub fn with_event_id(mut self, value: impl Into<String>) -> Self {
        self.event_id = Some(value.into());
        self
    }
}
