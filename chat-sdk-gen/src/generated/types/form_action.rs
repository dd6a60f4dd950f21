// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::ActionParameter;

/// A form action describes the behavior when the form is submitted. For example, you can invoke Apps Script to handle the form.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct FormAction {
    /// The method name is used to identify which part of the form triggered the form submission. This information is echoed back to the Chat app as part of the card click event. You can use the same method name for several elements that trigger a common behavior.
    #[serde(rename = "actionMethodName", skip_serializing_if = "Option::is_none")]
    pub action_method_name: Option<String>,
    /// List of action parameters.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub parameters: Vec<ActionParameter>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl FormAction {
    /// Sets [`action_method_name`](Self#structfield.action_method_name).
    pub fn with_action_method_name(mut self, value: impl Into<String>) -> Self {
        self.action_method_name = Some(value.into());
        self
    }

    /// Sets [`parameters`](Self#structfield.parameters).
    pub fn with_parameters(
        mut self,
        value: impl IntoIterator<Item = impl Into<ActionParameter>>,
    ) -> Self {
        self.parameters = value.into_iter().map(Into::into).collect();
        self
    }
}
