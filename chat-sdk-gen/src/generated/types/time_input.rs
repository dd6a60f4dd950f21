// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

/// Time input values.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct TimeInput {
    /// The hour on a 24-hour clock.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<i32>,
    /// The number of minutes past the hour. Valid values are 0 to 59.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minutes: Option<i32>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl TimeInput {
    /// Sets [`hours`](Self#structfield.hours).
    pub fn with_hours(mut self, value: i32) -> Self {
        self.hours = Some(value);
        self
    }

    /// Sets [`minutes`](Self#structfield.minutes).
    pub fn with_minutes(mut self, value: i32) -> Self {
        self.minutes = Some(value);
        self
    }
}
