// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::Status;

/// JSON payload of error messages. If the Cloud Logging API is enabled, these error messages are logged to [Google Cloud Logging](https://cloud.google.com/logging/docs).
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ChatAppLogEntry {
    /// The deployment that caused the error. For Chat apps built in Apps Script, this is the deployment ID defined by Apps Script.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deployment: Option<String>,
    /// The unencrypted `callback_method` name that was running when the error was encountered.
    #[serde(rename = "deploymentFunction", skip_serializing_if = "Option::is_none")]
    pub deployment_function: Option<String>,
    /// The error code and message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<Status>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl ChatAppLogEntry {
    /// Sets [`deployment`](Self#structfield.deployment).
    pub fn with_deployment(mut self, value: impl Into<String>) -> Self {
        self.deployment = Some(value.into());
        self
    }

    /// Sets [`deployment_function`](Self#structfield.deployment_function).
    pub fn with_deployment_function(mut self, value: impl Into<String>) -> Self {
        self.deployment_function = Some(value.into());
        self
    }

    /// Sets [`error`](Self#structfield.error).
    pub fn with_error(mut self, value: impl Into<Status>) -> Self {
        self.error = Some(value.into());
        self
    }
}
