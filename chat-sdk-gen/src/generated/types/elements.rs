// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{Citation, CitedSource};

/// Elements are additional message components, including inline `citations` (where each citation is associated with a specific portion of the message text) and `cited_sources` (which are general references used to generate the response and are not directly linked to specific segments of the text). Both `citations` and `cited_sources` can be provided as input when creating or updating a message and are populated on output when reading a message.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Elements {
    /// Optional. A list of inline citations referenced within the message text (via \`\` tags) that render as interactive hover cards.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub citations: Vec<Citation>,
    /// Optional. A list of sources to be displayed under the message as footer links. These are not referenced inline. For inline references, use `citations`.
    #[serde(
        rename = "citedSources",
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub cited_sources: Vec<CitedSource>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl Elements {
    /// Sets [`citations`](Self#structfield.citations).
    pub fn with_citations(
        mut self,
        value: impl IntoIterator<Item = impl Into<Citation>>,
    ) -> Self {
        self.citations = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`cited_sources`](Self#structfield.cited_sources).
    pub fn with_cited_sources(
        mut self,
        value: impl IntoIterator<Item = impl Into<CitedSource>>,
    ) -> Self {
        self.cited_sources = value.into_iter().map(Into::into).collect();
        self
    }
}
