// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

/// Represents a trigger. Available for Google Workspace add-ons that extend Google Workspace Studio. Unavailable for Google Chat apps.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1Trigger {
    /// The unique identifier of the ActionRule.
    #[serde(rename = "actionRuleId", skip_serializing_if = "Option::is_none")]
    pub action_rule_id: Option<String>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1Trigger {
    /// Sets [`action_rule_id`](Self#structfield.action_rule_id).
    pub fn with_action_rule_id(mut self, value: impl Into<String>) -> Self {
        self.action_rule_id = Some(value.into());
        self
    }
}
