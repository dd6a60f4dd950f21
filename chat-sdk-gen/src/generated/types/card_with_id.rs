// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{GoogleAppsCardV1Card, User};

/// A [card](https://developers.google.com/workspace/chat/api/reference/rest/v1/cards) in a Google Chat message. Chat apps can create cards with [app authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app). As part of the [Developer Preview Program](https://developers.google.com/workspace/preview), if your Chat app [authenticates as a user](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user), it can create card messages. If your Chat app is not part of Developer Preview Program, it can't create cards with user authentication. To learn how to create a message that contains cards, see [Send a message](https://developers.google.com/workspace/chat/create-messages). [Card builder](https://addons.gsuite.google.com/uikit/builder)
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CardWithId {
    /// A card. Maximum size is 32 KB.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card: Option<GoogleAppsCardV1Card>,
    /// Required if the message contains multiple cards. A unique identifier for a card in a message.
    #[serde(rename = "cardId", skip_serializing_if = "Option::is_none")]
    pub card_id: Option<String>,
    /// Output only. The app that owns the card.
    #[serde(rename = "ownerUser", skip_serializing_if = "Option::is_none")]
    pub owner_user: Option<User>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl CardWithId {
    /// Sets [`card`](Self#structfield.card).
    pub fn with_card(mut self, value: impl Into<GoogleAppsCardV1Card>) -> Self {
        self.card = Some(value.into());
        self
    }

    /// Sets [`card_id`](Self#structfield.card_id).
    pub fn with_card_id(mut self, value: impl Into<String>) -> Self {
        self.card_id = Some(value.into());
        self
    }

    /// Sets [`owner_user`](Self#structfield.owner_user).
    pub fn with_owner_user(mut self, value: impl Into<User>) -> Self {
        self.owner_user = Some(value.into());
        self
    }
}
