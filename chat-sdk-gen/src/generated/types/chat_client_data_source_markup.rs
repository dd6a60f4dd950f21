// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::SpaceDataSource;

/// For a `SelectionInput` widget that uses a multiselect menu, a data source from Google Chat. The data source populates selection items for the multiselect menu. For example, a user can select Google Chat spaces that they're a member of. [Google Chat apps](https://developers.google.com/workspace/chat):
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ChatClientDataSourceMarkup {
    /// Google Chat spaces that the user is a member of.
    #[serde(rename = "spaceDataSource", skip_serializing_if = "Option::is_none")]
    pub space_data_source: Option<SpaceDataSource>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl ChatClientDataSourceMarkup {
    /// Sets [`space_data_source`](Self#structfield.space_data_source).
    pub fn with_space_data_source(mut self, value: impl Into<SpaceDataSource>) -> Self {
        self.space_data_source = Some(value.into());
        self
    }
}
