// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::GoogleAppsCardV1ExpressionDataCondition;

/// Represents a condition that can be used to trigger an action. Available for Google Workspace add-ons that extend Google Workspace Studio. Unavailable for Google Chat apps.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1Condition {
    /// The unique identifier of the ActionRule.
    #[serde(rename = "actionRuleId", skip_serializing_if = "Option::is_none")]
    pub action_rule_id: Option<String>,
    /// The condition that is determined by the expression data.
    #[serde(rename = "expressionDataCondition", skip_serializing_if = "Option::is_none")]
    pub expression_data_condition: Option<GoogleAppsCardV1ExpressionDataCondition>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1Condition {
    /// Sets [`action_rule_id`](Self#structfield.action_rule_id).
    pub fn with_action_rule_id(mut self, value: impl Into<String>) -> Self {
        self.action_rule_id = Some(value.into());
        self
    }

    /// Sets [`expression_data_condition`](Self#structfield.expression_data_condition).
    pub fn with_expression_data_condition(
        mut self,
        value: impl Into<GoogleAppsCardV1ExpressionDataCondition>,
    ) -> Self {
        self.expression_data_condition = Some(value.into());
        self
    }
}
