// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

/// Date input values.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct DateInput {
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

impl DateInput {
    /// Sets [`ms_since_epoch`](Self#structfield.ms_since_epoch).
    pub fn with_ms_since_epoch(mut self, value: i64) -> Self {
        self.ms_since_epoch = Some(value);
        self
    }
}
