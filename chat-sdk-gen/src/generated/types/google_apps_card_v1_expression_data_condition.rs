// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

/// Represents a condition that is evaluated using CEL. Available for Google Workspace add-ons that extend Google Workspace Studio. Unavailable for Google Chat apps.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1ExpressionDataCondition {
    /// The type of the condition.
    #[serde(rename = "conditionType", skip_serializing_if = "Option::is_none")]
    pub condition_type: Option<GoogleAppsCardV1ExpressionDataConditionConditionType>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1ExpressionDataCondition {
    /// Sets [`condition_type`](Self#structfield.condition_type).
    pub fn with_condition_type(
        mut self,
        value: impl Into<GoogleAppsCardV1ExpressionDataConditionConditionType>,
    ) -> Self {
        self.condition_type = Some(value.into());
        self
    }
}

/// The type of the condition.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum GoogleAppsCardV1ExpressionDataConditionConditionType {
    /// `CONDITION_TYPE_UNSPECIFIED`: Unspecified condition type.
    ConditionTypeUnspecified,
    /// `EXPRESSION_EVALUATION_SUCCESS`: The expression evaluation was successful.
    ExpressionEvaluationSuccess,
    /// `EXPRESSION_EVALUATION_FAILURE`: The expression evaluation was unsuccessful.
    ExpressionEvaluationFailure,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    GoogleAppsCardV1ExpressionDataConditionConditionType {
        ConditionTypeUnspecified = "CONDITION_TYPE_UNSPECIFIED",
        ExpressionEvaluationSuccess = "EXPRESSION_EVALUATION_SUCCESS",
        ExpressionEvaluationFailure = "EXPRESSION_EVALUATION_FAILURE",
    }
}
