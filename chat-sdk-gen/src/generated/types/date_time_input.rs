// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

/// Date and time input values.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct DateTimeInput {
    /// Whether the `datetime` input includes a calendar date.
    #[serde(rename = "hasDate", skip_serializing_if = "Option::is_none")]
    pub has_date: Option<bool>,
    /// Whether the `datetime` input includes a timestamp.
    #[serde(rename = "hasTime", skip_serializing_if = "Option::is_none")]
    pub has_time: Option<bool>,
    /// Time since epoch time, in milliseconds.
    #[serde(
        rename = "msSinceEpoch",
        skip_serializing_if = "Option::is_none",
        with = "crate::format::int64",
        default
    )]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<crate::format::int64::Schema>")
    )]
    pub ms_since_epoch: Option<i64>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl DateTimeInput {
    /// Sets [`has_date`](Self#structfield.has_date).
    pub fn with_has_date(mut self, value: bool) -> Self {
        self.has_date = Some(value);
        self
    }

    /// Sets [`has_time`](Self#structfield.has_time).
    pub fn with_has_time(mut self, value: bool) -> Self {
        self.has_time = Some(value);
        self
    }

    /// Sets [`ms_since_epoch`](Self#structfield.ms_since_epoch).
    pub fn with_ms_since_epoch(mut self, value: i64) -> Self {
        self.ms_since_epoch = Some(value);
        self
    }
}
