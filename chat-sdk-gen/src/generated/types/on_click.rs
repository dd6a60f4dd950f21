// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{FormAction, OpenLink};

/// An `onclick` action (for example, open a link).
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct OnClick {
    /// A form action is triggered by this `onclick` action if specified.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<FormAction>,
    /// This `onclick` action triggers an open link action if specified.
    #[serde(rename = "openLink", skip_serializing_if = "Option::is_none")]
    pub open_link: Option<OpenLink>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl OnClick {
    /// Sets [`action`](Self#structfield.action).
    pub fn with_action(mut self, value: impl Into<FormAction>) -> Self {
        self.action = Some(value.into());
        self
    }

    /// Sets [`open_link`](Self#structfield.open_link).
    pub fn with_open_link(mut self, value: impl Into<OpenLink>) -> Self {
        self.open_link = Some(value.into());
        self
    }
}
