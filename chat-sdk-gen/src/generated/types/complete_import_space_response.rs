// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::Space;

/// Response message for completing the import process for a space.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CompleteImportSpaceResponse {
    /// The import mode space.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub space: Option<Space>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl CompleteImportSpaceResponse {
    /// Sets [`space`](Self#structfield.space).
    pub fn with_space(mut self, value: impl Into<Space>) -> Self {
        self.space = Some(value.into());
        self
    }
}
