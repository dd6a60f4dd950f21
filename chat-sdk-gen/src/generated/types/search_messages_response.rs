// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::SearchMessageResult;

/// Response message for searching messages.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SearchMessagesResponse {
    /// A token that can be used to retrieve the next page. If this field is empty, there are no subsequent pages.
    #[serde(rename = "nextPageToken", skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// The list of search results that matched the query.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub results: Vec<SearchMessageResult>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl SearchMessagesResponse {
    /// Sets [`next_page_token`](Self#structfield.next_page_token).
    pub fn with_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }

    /// Sets [`results`](Self#structfield.results).
    pub fn with_results(
        mut self,
        value: impl IntoIterator<Item = impl Into<SearchMessageResult>>,
    ) -> Self {
        self.results = value.into_iter().map(Into::into).collect();
        self
    }
}
