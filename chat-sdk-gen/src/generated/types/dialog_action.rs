// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{ActionStatus, Dialog};

/// Contains a [dialog](https://developers.google.com/workspace/chat/dialogs) and request status code.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct DialogAction {
    /// Input only. Status for a request to either invoke or submit a [dialog](https://developers.google.com/workspace/chat/dialogs). Displays a status and message to users, if necessary. For example, in case of an error or success.
    #[serde(rename = "actionStatus", skip_serializing_if = "Option::is_none")]
    pub action_status: Option<ActionStatus>,
    /// Input only. [Dialog](https://developers.google.com/workspace/chat/dialogs) for the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dialog: Option<Dialog>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl DialogAction {
    /// Sets [`action_status`](Self#structfield.action_status).
    pub fn with_action_status(mut self, value: impl Into<ActionStatus>) -> Self {
        self.action_status = Some(value.into());
        self
    }

    /// Sets [`dialog`](Self#structfield.dialog).
    pub fn with_dialog(mut self, value: impl Into<Dialog>) -> Self {
        self.dialog = Some(value.into());
        self
    }
}
