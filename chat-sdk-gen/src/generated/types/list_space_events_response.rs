// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::SpaceEvent;

/// Response message for listing space events.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ListSpaceEventsResponse {
    /// Continuation token used to fetch more events. If this field is omitted, there are no subsequent pages.
    #[serde(rename = "nextPageToken", skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// Results are returned in chronological order (oldest event first). Note: The `permissionSettings` field is not returned in the Space object for list requests.
    #[serde(
        rename = "spaceEvents",
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub space_events: Vec<SpaceEvent>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl ListSpaceEventsResponse {
    /// Sets [`next_page_token`](Self#structfield.next_page_token).
    pub fn with_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }

    /// Sets [`space_events`](Self#structfield.space_events).
    pub fn with_space_events(
        mut self,
        value: impl IntoIterator<Item = impl Into<SpaceEvent>>,
    ) -> Self {
        self.space_events = value.into_iter().map(Into::into).collect();
        self
    }
}
