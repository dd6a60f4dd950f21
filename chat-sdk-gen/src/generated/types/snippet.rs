// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::ElementsImage;

/// A snippet object representing an excerpt from a larger corpus.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Snippet {
    /// Optional. Image preview of the snippet provided as an input when creating the citation.
    #[serde(rename = "imagePreview", skip_serializing_if = "Option::is_none")]
    pub image_preview: Option<ElementsImage>,
    /// Optional. A short plaintext excerpt directly from the corpus that is rendered in the citation hover card or source preview. When footer sources are automatically populated from inline `citations` (because `Elements.cited_sources` is not set), snippets are omitted from the deduplicated footer sources. Does not support markdown format, and must not exceed 1,000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl Snippet {
    /// Sets [`image_preview`](Self#structfield.image_preview).
    pub fn with_image_preview(mut self, value: impl Into<ElementsImage>) -> Self {
        self.image_preview = Some(value.into());
        self
    }

    /// Sets [`text`](Self#structfield.text).
    pub fn with_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}
