// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{GoogleAppsCardV1CommonWidgetAction, GoogleAppsCardV1Trigger};

/// Represents an actionthat can be performed on an ui element. Available for Google Workspace add-ons that extend Google Workspace Studio. Unavailable for Google Chat apps.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1EventAction {
    /// The unique identifier of the ActionRule.
    #[serde(rename = "actionRuleId", skip_serializing_if = "Option::is_none")]
    pub action_rule_id: Option<String>,
    /// Common widget action.
    #[serde(rename = "commonWidgetAction", skip_serializing_if = "Option::is_none")]
    pub common_widget_action: Option<GoogleAppsCardV1CommonWidgetAction>,
    /// The list of triggers that will be triggered after the EventAction is executed.
    #[serde(
        rename = "postEventTriggers",
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub post_event_triggers: Vec<GoogleAppsCardV1Trigger>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1EventAction {
    /// Sets [`action_rule_id`](Self#structfield.action_rule_id).
    pub fn with_action_rule_id(mut self, value: impl Into<String>) -> Self {
        self.action_rule_id = Some(value.into());
        self
    }

    /// Sets [`common_widget_action`](Self#structfield.common_widget_action).
    pub fn with_common_widget_action(
        mut self,
        value: impl Into<GoogleAppsCardV1CommonWidgetAction>,
    ) -> Self {
        self.common_widget_action = Some(value.into());
        self
    }

    /// Sets [`post_event_triggers`](Self#structfield.post_event_triggers).
    pub fn with_post_event_triggers(
        mut self,
        value: impl IntoIterator<Item = impl Into<GoogleAppsCardV1Trigger>>,
    ) -> Self {
        self.post_event_triggers = value.into_iter().map(Into::into).collect();
        self
    }
}
