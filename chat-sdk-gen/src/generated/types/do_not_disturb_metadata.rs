// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

/// Metadata associated with the `DO_NOT_DISTURB` availability state, specifying when the state is set to expire.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct DoNotDisturbMetadata {
    /// Output only. Timestamp until which the user should be marked as DO_NOT_DISTURB. This can be maximum of 1 year in the future.
    #[serde(rename = "expirationTime", skip_serializing_if = "Option::is_none")]
    pub expiration_time: Option<::chrono::DateTime<::chrono::Utc>>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl DoNotDisturbMetadata {
    /// Sets [`expiration_time`](Self#structfield.expiration_time).
    pub fn with_expiration_time(
        mut self,
        value: impl Into<::chrono::DateTime<::chrono::Utc>>,
    ) -> Self {
        self.expiration_time = Some(value.into());
        self
    }
}
