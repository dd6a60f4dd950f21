// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::SectionItem;

/// Response message for moving a section item.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct MoveSectionItemResponse {
    /// The updated section item.
    #[serde(rename = "sectionItem", skip_serializing_if = "Option::is_none")]
    pub section_item: Option<SectionItem>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl MoveSectionItemResponse {
    /// Sets [`section_item`](Self#structfield.section_item).
    pub fn with_section_item(mut self, value: impl Into<SectionItem>) -> Self {
        self.section_item = Some(value.into());
        self
    }
}
