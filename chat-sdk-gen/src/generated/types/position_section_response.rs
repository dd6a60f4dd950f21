// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::GoogleChatV1Section;

/// Response message for positioning a section.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct PositionSectionResponse {
    /// The updated section.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub section: Option<GoogleChatV1Section>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl PositionSectionResponse {
    /// Sets [`section`](Self#structfield.section).
    pub fn with_section(mut self, value: impl Into<GoogleChatV1Section>) -> Self {
        self.section = Some(value.into());
        self
    }
}
