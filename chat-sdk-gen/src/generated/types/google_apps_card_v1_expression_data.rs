// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{GoogleAppsCardV1Condition, GoogleAppsCardV1EventAction};

/// Represents the data that is used to evaluate an expression. Available for Google Workspace add-ons that extend Google Workspace Studio. Unavailable for Google Chat apps.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1ExpressionData {
    /// The list of conditions that are determined by the expression evaluation result.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub conditions: Vec<GoogleAppsCardV1Condition>,
    /// The list of actions that the ExpressionData can be used.
    #[serde(
        rename = "eventActions",
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub event_actions: Vec<GoogleAppsCardV1EventAction>,
    /// The uncompiled expression.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expression: Option<String>,
    /// The unique identifier of the ExpressionData.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1ExpressionData {
    /// Sets [`conditions`](Self#structfield.conditions).
    pub fn with_conditions(
        mut self,
        value: impl IntoIterator<Item = impl Into<GoogleAppsCardV1Condition>>,
    ) -> Self {
        self.conditions = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`event_actions`](Self#structfield.event_actions).
    pub fn with_event_actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<GoogleAppsCardV1EventAction>>,
    ) -> Self {
        self.event_actions = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`expression`](Self#structfield.expression).
    pub fn with_expression(mut self, value: impl Into<String>) -> Self {
        self.expression = Some(value.into());
        self
    }

    /// Sets [`id`](Self#structfield.id).
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}
