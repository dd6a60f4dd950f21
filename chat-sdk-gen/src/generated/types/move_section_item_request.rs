// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

/// Request message for moving a section item across sections.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct MoveSectionItemRequest {
    /// Required. The resource name of the section to move the section item to. Format: `users/{user}/sections/{section}`
    #[serde(rename = "targetSection", skip_serializing_if = "Option::is_none")]
    pub target_section: Option<String>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl MoveSectionItemRequest {
    /// Sets [`target_section`](Self#structfield.target_section).
    pub fn with_target_section(mut self, value: impl Into<String>) -> Self {
        self.target_section = Some(value.into());
        self
    }
}
