// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::CustomEmoji;

/// A response to list custom emojis.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ListCustomEmojisResponse {
    /// Unordered list. List of custom emojis.
    #[serde(
        rename = "customEmojis",
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub custom_emojis: Vec<CustomEmoji>,
    /// A token that you can send as `pageToken` to retrieve the next page of results. If empty, there are no subsequent pages.
    #[serde(rename = "nextPageToken", skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl ListCustomEmojisResponse {
    /// Sets [`custom_emojis`](Self#structfield.custom_emojis).
    pub fn with_custom_emojis(
        mut self,
        value: impl IntoIterator<Item = impl Into<CustomEmoji>>,
    ) -> Self {
        self.custom_emojis = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`next_page_token`](Self#structfield.next_page_token).
    pub fn with_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
}
