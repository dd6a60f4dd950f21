// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

/// A user's defined section item. This is used to represent section items, such as spaces, grouped under a section.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SectionItem {
    /// Identifier. The resource name of the section item. Format: `users/{user}/sections/{section}/items/{item}`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Optional. The space resource name. Format: `spaces/{space}`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub space: Option<String>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl SectionItem {
    /// Sets [`name`](Self#structfield.name).
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`space`](Self#structfield.space).
    pub fn with_space(mut self, value: impl Into<String>) -> Self {
        self.space = Some(value.into());
        self
    }
}
