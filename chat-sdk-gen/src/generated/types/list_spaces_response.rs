// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::Space;

/// The response for a list spaces request.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ListSpacesResponse {
    /// You can send a token as `pageToken` to retrieve the next page of results. If empty, there are no subsequent pages.
    #[serde(rename = "nextPageToken", skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// List of spaces in the requested (or first) page. Note: The `permissionSettings` field is not returned in the Space object for list requests.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub spaces: Vec<Space>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl ListSpacesResponse {
    /// Sets [`next_page_token`](Self#structfield.next_page_token).
    pub fn with_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }

    /// Sets [`spaces`](Self#structfield.spaces).
    pub fn with_spaces(
        mut self,
        value: impl IntoIterator<Item = impl Into<Space>>,
    ) -> Self {
        self.spaces = value.into_iter().map(Into::into).collect();
        self
    }
}
