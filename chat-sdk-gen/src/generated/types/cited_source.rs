// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{Footer, Snippet};

/// A reference to a source of information.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CitedSource {
    /// Optional. Additional information to show alongside the snippet in the form of a footer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub footer: Option<Footer>,
    /// Optional. Snippet containing information directly from the source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub snippet: Option<Snippet>,
    /// Required. The plaintext title of the `CitedSource`. Does not support markdown format.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Required. The URI pointing to the resource referenced by this `CitedSource`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl CitedSource {
    /// Sets [`footer`](Self#structfield.footer).
    pub fn with_footer(mut self, value: impl Into<Footer>) -> Self {
        self.footer = Some(value.into());
        self
    }

    /// Sets [`snippet`](Self#structfield.snippet).
    pub fn with_snippet(mut self, value: impl Into<Snippet>) -> Self {
        self.snippet = Some(value.into());
        self
    }

    /// Sets [`title`](Self#structfield.title).
    pub fn with_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }

    /// Sets [`uri`](Self#structfield.uri).
    pub fn with_uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
}
