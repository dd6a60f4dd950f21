// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{SearchSpaceResult, Space};

/// Response with a list of spaces corresponding to the search spaces request.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SearchSpacesResponse {
    /// A token that can be used to retrieve the next page. If this field is empty, there are no subsequent pages. Only populated when `useAdminAccess` is set to `true`.
    #[serde(rename = "nextPageToken", skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// Output only. The list of search results that matched the query.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub results: Vec<SearchSpaceResult>,
    /// Deprecated: Please use the new `results` field instead. A page of the requested spaces. This field will be populated only when `useAdminAccess` is set to `true` and deprecated in favor of the new `results` field.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    #[deprecated = "Google has deprecated it; the documentation says more"]
    pub spaces: Vec<Space>,
    /// The total number of spaces that match the query, across all pages. If the result is over 10,000 spaces, this value is an estimate. Only populated when `useAdminAccess` is set to `true`.
    #[serde(rename = "totalSize", skip_serializing_if = "Option::is_none")]
    pub total_size: Option<i32>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl SearchSpacesResponse {
    /// Sets [`next_page_token`](Self#structfield.next_page_token).
    pub fn with_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }

    /// Sets [`results`](Self#structfield.results).
    pub fn with_results(
        mut self,
        value: impl IntoIterator<Item = impl Into<SearchSpaceResult>>,
    ) -> Self {
        self.results = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`spaces`](Self#structfield.spaces).
    #[deprecated = "Google has deprecated it; the documentation says more"]
    pub fn with_spaces(
        mut self,
        value: impl IntoIterator<Item = impl Into<Space>>,
    ) -> Self {
        self.spaces = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`total_size`](Self#structfield.total_size).
    pub fn with_total_size(mut self, value: i32) -> Self {
        self.total_size = Some(value);
        self
    }
}
