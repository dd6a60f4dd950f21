// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::GoogleAppsCardV1Card;

/// Wrapper around the card body of the dialog.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Dialog {
    /// Input only. Body of the dialog, which is rendered in a modal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<GoogleAppsCardV1Card>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl Dialog {
    /// Sets [`body`](Self#structfield.body).
    pub fn with_body(mut self, value: impl Into<GoogleAppsCardV1Card>) -> Self {
        self.body = Some(value.into());
        self
    }
}
