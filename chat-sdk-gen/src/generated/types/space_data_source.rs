// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

/// A data source that populates Google Chat spaces as selection items for a multiselect menu. Only populates spaces that the user is a member of. [Google Chat apps](https://developers.google.com/workspace/chat):
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SpaceDataSource {
    /// If set to `true`, the multiselect menu selects the current Google Chat space as an item by default.
    #[serde(rename = "defaultToCurrentSpace", skip_serializing_if = "Option::is_none")]
    pub default_to_current_space: Option<bool>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl SpaceDataSource {
    /// Sets [`default_to_current_space`](Self#structfield.default_to_current_space).
    pub fn with_default_to_current_space(mut self, value: bool) -> Self {
        self.default_to_current_space = Some(value);
        self
    }
}
