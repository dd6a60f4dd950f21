// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::CardWithId;

/// Request message for ReplaceMessageCards API method.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ReplaceMessageCardsRequest {
    /// Optional. An array of [cards](https://developers.google.com/workspace/chat/api/reference/rest/v1/cards) to be included in the message. These cards will replace the existing cards of the message. If empty, the original cards included in the message will be cleared.
    #[serde(
        rename = "cardsV2",
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub cards_v2: Vec<CardWithId>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl ReplaceMessageCardsRequest {
    /// Sets [`cards_v2`](Self#structfield.cards_v2).
    pub fn with_cards_v2(
        mut self,
        value: impl IntoIterator<Item = impl Into<CardWithId>>,
    ) -> Self {
        self.cards_v2 = value.into_iter().map(Into::into).collect();
        self
    }
}
