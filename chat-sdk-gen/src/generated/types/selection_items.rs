// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::GoogleAppsCardV1SelectionItem;

/// List of widget autocomplete results.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SelectionItems {
    /// An array of the SelectionItem objects.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub items: Vec<GoogleAppsCardV1SelectionItem>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl SelectionItems {
    /// Sets [`items`](Self#structfield.items).
    pub fn with_items(
        mut self,
        value: impl IntoIterator<Item = impl Into<GoogleAppsCardV1SelectionItem>>,
    ) -> Self {
        self.items = value.into_iter().map(Into::into).collect();
        self
    }
}
