// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{ChatClientDataSourceMarkup, WorkflowDataSourceMarkup};

/// A data source from a Google Workspace application. The data source populates available items for a widget.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct HostAppDataSourceMarkup {
    /// A data source from Google Chat.
    #[serde(rename = "chatDataSource", skip_serializing_if = "Option::is_none")]
    pub chat_data_source: Option<ChatClientDataSourceMarkup>,
    /// A data source from Google Workflow.
    #[serde(rename = "workflowDataSource", skip_serializing_if = "Option::is_none")]
    pub workflow_data_source: Option<WorkflowDataSourceMarkup>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl HostAppDataSourceMarkup {
    /// Sets [`chat_data_source`](Self#structfield.chat_data_source).
    pub fn with_chat_data_source(
        mut self,
        value: impl Into<ChatClientDataSourceMarkup>,
    ) -> Self {
        self.chat_data_source = Some(value.into());
        self
    }

    /// Sets [`workflow_data_source`](Self#structfield.workflow_data_source).
    pub fn with_workflow_data_source(
        mut self,
        value: impl Into<WorkflowDataSourceMarkup>,
    ) -> Self {
        self.workflow_data_source = Some(value.into());
        self
    }
}
