// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

/// Request message for the `MarkAsActive` method.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct MarkAsActiveRequest {
    /// The absolute timestamp when the ACTIVE state expires.
    #[serde(rename = "expireTime", skip_serializing_if = "Option::is_none")]
    pub expire_time: Option<::chrono::DateTime<::chrono::Utc>>,
    /// The duration from the current time until the ACTIVE state expires. Using a short TTL can effectively reset the user's state to be based on activity after this brief duration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ttl: Option<crate::Duration>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl MarkAsActiveRequest {
    /// Sets [`expire_time`](Self#structfield.expire_time).
    pub fn with_expire_time(
        mut self,
        value: impl Into<::chrono::DateTime<::chrono::Utc>>,
    ) -> Self {
        self.expire_time = Some(value.into());
        self
    }

    /// Sets [`ttl`](Self#structfield.ttl).
    pub fn with_ttl(mut self, value: impl Into<crate::Duration>) -> Self {
        self.ttl = Some(value.into());
        self
    }
}
