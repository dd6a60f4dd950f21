// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::SectionItem;

/// Response message for listing section items.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ListSectionItemsResponse {
    /// A token, which can be sent as `page_token` to retrieve the next page. If this field is omitted, there are no subsequent pages.
    #[serde(rename = "nextPageToken", skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// The section items from the specified section.
    #[serde(
        rename = "sectionItems",
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub section_items: Vec<SectionItem>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl ListSectionItemsResponse {
    /// Sets [`next_page_token`](Self#structfield.next_page_token).
    pub fn with_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }

    /// Sets [`section_items`](Self#structfield.section_items).
    pub fn with_section_items(
        mut self,
        value: impl IntoIterator<Item = impl Into<SectionItem>>,
    ) -> Self {
        self.section_items = value.into_iter().map(Into::into).collect();
        self
    }
}
