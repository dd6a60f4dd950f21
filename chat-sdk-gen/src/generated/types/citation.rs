// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::CitedSource;

/// Citations are inline references that can provide users more detailed information about the inline reference. Corresponding inline citations should be present in the message text in a markup format of `{text}`. Citations are only supported when the message's `markup_syntax` is set to `MARKDOWN`. Unreferenced citations in `Elements.citations` (those without a matching \`\` tag in the message text) are ignored and do not cause the message to be rejected.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Citation {
    /// Optional. A list of sources that are relevant to the citation. Sources are displayed in the citation hover card.
    #[serde(
        rename = "citedSources",
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub cited_sources: Vec<CitedSource>,
    /// Required. The ID of the citation. This ID is defined by the app creating the citation and must match the `data-id` attribute of the \`\` tag in the message text. Must contain only ASCII letters and numbers, and less than 63 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl Citation {
    /// Sets [`cited_sources`](Self#structfield.cited_sources).
    pub fn with_cited_sources(
        mut self,
        value: impl IntoIterator<Item = impl Into<CitedSource>>,
    ) -> Self {
        self.cited_sources = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`id`](Self#structfield.id).
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}
