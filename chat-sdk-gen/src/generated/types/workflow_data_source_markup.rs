// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

/// \* Only supported by Google Workspace Workflow, but not Google Chat apps or Google Workspace add-ons. In a `TextInput` or `SelectionInput` widget with MULTI_SELECT type or a `DateTimePicker`, provide data source from Google.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct WorkflowDataSourceMarkup {
    /// Whether to include variables from the previous step in the data source.
    #[serde(rename = "includeVariables", skip_serializing_if = "Option::is_none")]
    pub include_variables: Option<bool>,
    /// The type of data source.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<WorkflowDataSourceMarkupType>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl WorkflowDataSourceMarkup {
    /// Sets [`include_variables`](Self#structfield.include_variables).
    pub fn with_include_variables(mut self, value: bool) -> Self {
        self.include_variables = Some(value);
        self
    }

    /// Sets [`type`](Self#structfield.type_).
    pub fn with_type(mut self, value: impl Into<WorkflowDataSourceMarkupType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

/// The type of data source.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum WorkflowDataSourceMarkupType {
    /// `UNKNOWN`: Default value. Don't use.
    Unknown,
    /// `USER`: Google Workspace users. The user can only view and select users from their Google Workspace organization.
    User,
    /// `SPACE`: Google Chat spaces that the user is a member of.
    Space,
    /// `USER_WITH_FREE_FORM`: Users can choose to view and select existing members from their Google Workspace organization or manually enter an email address or a valid domain.
    UserWithFreeForm,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    WorkflowDataSourceMarkupType {
        Unknown = "UNKNOWN",
        User = "USER",
        Space = "SPACE",
        UserWithFreeForm = "USER_WITH_FREE_FORM",
    }
}
