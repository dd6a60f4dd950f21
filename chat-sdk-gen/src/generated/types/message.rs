// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{
    AccessoryWidget, ActionResponse, Annotation, AttachedGif, Attachment, Card,
    CardWithId, DeletionMetadata, Elements, EmojiReactionSummary, MarkupSyntax,
    MatchedUrl, QuotedMessageMetadata, SlashCommand, Space, Thread, User,
};

/// A message in a Google Chat space.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Message {
    /// Optional. One or more interactive widgets that appear at the bottom of a message. You can add accessory widgets to messages that contain text, cards, or both text and cards. Not supported for messages that contain dialogs. For details, see [Add interactive widgets at the bottom of a message](https://developers.google.com/workspace/chat/create-messages#add-accessory-widgets). Creating a message with accessory widgets requires \[app authentication\] (<https://developers.google.com/workspace/chat/authenticate-authorize-chat-app>).
    #[serde(
        rename = "accessoryWidgets",
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub accessory_widgets: Vec<AccessoryWidget>,
    /// Input only. Parameters that a Chat app can use to configure how its response is posted.
    #[serde(rename = "actionResponse", skip_serializing_if = "Option::is_none")]
    pub action_response: Option<ActionResponse>,
    /// Output only. Annotations can be associated with the plain-text body of the message or with chips that link to Google Workspace resources like Google Docs or Sheets with `start_index` and `length` of 0.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub annotations: Vec<Annotation>,
    /// Output only. Plain-text body of the message with all Chat app mentions stripped out.
    #[serde(rename = "argumentText", skip_serializing_if = "Option::is_none")]
    pub argument_text: Option<String>,
    /// Output only. GIF images that are attached to the message.
    #[serde(
        rename = "attachedGifs",
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub attached_gifs: Vec<AttachedGif>,
    /// Optional. User-uploaded attachment.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub attachment: Vec<Attachment>,
    /// Deprecated: Use `cards_v2` instead. Rich, formatted, and interactive cards that you can use to display UI elements such as: formatted texts, buttons, and clickable images. Cards are normally displayed below the plain-text body of the message. `cards` and `cards_v2` can have a maximum size of 32 KB.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    #[deprecated = "Google has deprecated it; the documentation says more"]
    pub cards: Vec<Card>,
    /// Optional. An array of [cards](https://developers.google.com/workspace/chat/api/reference/rest/v1/cards). Chat apps can create cards with [app authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app). As part of the [Developer Preview Program](https://developers.google.com/workspace/preview), if your Chat app [authenticates as a user](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user), it can create card messages. If your Chat app is not part of Developer Preview Program, it can't create cards with user authentication. To learn how to create a message that contains cards, see [Send a message](https://developers.google.com/workspace/chat/create-messages). [Card builder](https://addons.gsuite.google.com/uikit/builder)
    #[serde(
        rename = "cardsV2",
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub cards_v2: Vec<CardWithId>,
    /// Optional. A custom ID for the message. You can use field to identify a message, or to get, delete, or update a message. To set a custom ID, specify the [`messageId`](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages/create#body.QUERY_PARAMETERS.message_id) field when you create the message. For details, see [Name a message](https://developers.google.com/workspace/chat/create-messages#name_a_created_message).
    #[serde(rename = "clientAssignedMessageId", skip_serializing_if = "Option::is_none")]
    pub client_assigned_message_id: Option<String>,
    /// Optional. Immutable. For spaces created in Chat, the time at which the message was created. This field is output only, except when used in import mode spaces. For import mode spaces, set this field to the historical timestamp at which the message was created in the source in order to preserve the original creation time.
    #[serde(rename = "createTime", skip_serializing_if = "Option::is_none")]
    pub create_time: Option<::chrono::DateTime<::chrono::Utc>>,
    /// Output only. The time at which the message was deleted in Google Chat. If the message is never deleted, this field is empty.
    #[serde(rename = "deleteTime", skip_serializing_if = "Option::is_none")]
    pub delete_time: Option<::chrono::DateTime<::chrono::Utc>>,
    /// Output only. Information about a deleted message. A message is deleted when `delete_time` is set.
    #[serde(rename = "deletionMetadata", skip_serializing_if = "Option::is_none")]
    pub deletion_metadata: Option<DeletionMetadata>,
    /// Optional. Additional message components, including inline `citations` (where each citation is associated with a specific portion of the message text) and `cited_sources` (which are general references used to generate the response and are not directly linked to specific segments of the text). On input, provide `elements` when creating or updating a message. On output, both `citations` and `cited_sources` are populated when reading a message that contains them. Callers can read structured citation metadata from `elements`, while `formatted_text` also includes inline citation tags or source links depending on `markup_syntax`. These differ from `annotations`, which are output-only and offer supplementary information tied to message fragments or the entire message text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub elements: Option<Elements>,
    /// Output only. The list of emoji reaction summaries on the message.
    #[serde(
        rename = "emojiReactionSummaries",
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub emoji_reaction_summaries: Vec<EmojiReactionSummary>,
    /// Optional. A plain-text description of the message's cards, used when the actual cards can't be displayed—for example, mobile notifications.
    #[serde(rename = "fallbackText", skip_serializing_if = "Option::is_none")]
    pub fallback_text: Option<String>,
    /// Output only. Contains the message `text` with markups added to communicate formatting. This field might not capture all formatting visible in the UI, but includes the following:
    ///
    /// - [Markup syntax](https://developers.google.com/workspace/chat/format-messages) for bold, italic, strikethrough, monospace, monospace block, bulleted list, and block quote.
    /// - [User mentions](https://developers.google.com/workspace/chat/format-messages#messages-@mention) using the format ``.
    /// - Custom hyperlinks using the format `<{url}|{rendered_text}>` where the first string is the URL and the second is the rendered text—for example, ``.
    /// - Custom emoji using the format `:{emoji_name}:`—for example, `:smile:`. This doesn't apply to Unicode emoji, such as `U+1F600` for a grinning face emoji.
    /// - Bullet list items using asterisks (`*`)—for example, `* item`.
    ///
    /// For more information, see [View text formatting sent in a message](https://developers.google.com/workspace/chat/format-messages#view_text_formatting_sent_in_a_message)
    #[serde(rename = "formattedText", skip_serializing_if = "Option::is_none")]
    pub formatted_text: Option<String>,
    /// Output only. The time at which the message was last edited by a user. If the message has never been edited, this field is empty.
    #[serde(rename = "lastUpdateTime", skip_serializing_if = "Option::is_none")]
    pub last_update_time: Option<::chrono::DateTime<::chrono::Utc>>,
    /// Optional. Specifies how the server interprets the message `text` field content when creating a message or updating the `text` field of a message. When calling `UpdateMessage`, set `markup_syntax` and `text` on the `Message` resource and include `text` (not `markup_syntax`) in `update_mask`.
    #[serde(rename = "markupSyntax", skip_serializing_if = "Option::is_none")]
    pub markup_syntax: Option<MarkupSyntax>,
    /// Output only. A URL in the Chat message `text` field that matches a link preview pattern. For more information, see [Preview links](https://developers.google.com/workspace/chat/preview-links).
    #[serde(rename = "matchedUrl", skip_serializing_if = "Option::is_none")]
    pub matched_url: Option<MatchedUrl>,
    /// Identifier. Resource name of the message. Format: `spaces/{space}/messages/{message}` Where `{space}` is the ID of the space where the message is posted and `{message}` is a system-assigned ID for the message. For example, `spaces/AAAAAAAAAAA/messages/BBBBBBBBBBB.BBBBBBBBBBB`. If you set a custom ID when you create a message, you can use this ID to specify the message in a request by replacing `{message}` with the value from the `clientAssignedMessageId` field. For example, `spaces/AAAAAAAAAAA/messages/client-custom-name`. For details, see [Name a message](https://developers.google.com/workspace/chat/create-messages#name_a_created_message).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Optional. Immutable. Input for creating a message, otherwise output only. The user that can view the message. When set, the message is private and only visible to the specified user and the Chat app. To include this field in your request, you must call the Chat API using [app authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) and omit the following:
    ///
    /// - [Attachments](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages.attachments) For details, see [Send a message privately](https://developers.google.com/workspace/chat/create-messages#private).
    #[serde(rename = "privateMessageViewer", skip_serializing_if = "Option::is_none")]
    pub private_message_viewer: Option<User>,
    /// Optional. Information about a message that another message quotes. When you create a message, you can quote messages within the same thread, or quote a root message to create a new root message. However, you can't quote a message reply from a different thread. When you update a message, you can't add or replace the `quotedMessageMetadata` field, but you can remove it. For example usage, see [Quote another message](https://developers.google.com/workspace/chat/create-messages#quote-a-message).
    #[serde(rename = "quotedMessageMetadata", skip_serializing_if = "Option::is_none")]
    pub quoted_message_metadata: Option<QuotedMessageMetadata>,
    /// Output only. The user who created the message. If your Chat app [authenticates as a user](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user), the output only populates the [user](https://developers.google.com/workspace/chat/api/reference/rest/v1/User) `name` and `type` fields for both internal and external users, unless they are members of the space or have a prior affinity, like a direct message (DM) conversation, with the calling user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender: Option<User>,
    /// Output only. Whether this is a silent message. Silent messages are messages where Chat suppresses push notifications for recipients.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub silent: Option<bool>,
    /// Output only. Slash command information, if applicable.
    #[serde(rename = "slashCommand", skip_serializing_if = "Option::is_none")]
    pub slash_command: Option<SlashCommand>,
    /// Output only. If your Chat app [authenticates as a user](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user), the output only populates the [space](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces) `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub space: Option<Space>,
    /// Optional. Plain-text body of the message. The first link to an image, video, or web page generates a [preview chip](https://developers.google.com/workspace/chat/preview-links). You can also [@mention a Google Chat user](https://developers.google.com/workspace/chat/format-messages#messages-@mention), or everyone in the space. To learn about creating text messages, see [Send a message](https://developers.google.com/workspace/chat/create-messages).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The thread the message belongs to. For example usage, see [Start or reply to a message thread](https://developers.google.com/workspace/chat/create-messages#create-message-thread).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread: Option<Thread>,
    /// Output only. When `true`, the message is a response in a reply thread. When `false`, the message is visible in the space's top-level conversation as either the first message of a thread or a message with no threaded replies. If the space doesn't support reply in threads, this field is always `false`.
    #[serde(rename = "threadReply", skip_serializing_if = "Option::is_none")]
    pub thread_reply: Option<bool>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl Message {
    /// Sets [`accessory_widgets`](Self#structfield.accessory_widgets).
    pub fn with_accessory_widgets(
        mut self,
        value: impl IntoIterator<Item = impl Into<AccessoryWidget>>,
    ) -> Self {
        self.accessory_widgets = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`action_response`](Self#structfield.action_response).
    pub fn with_action_response(mut self, value: impl Into<ActionResponse>) -> Self {
        self.action_response = Some(value.into());
        self
    }

    /// Sets [`annotations`](Self#structfield.annotations).
    pub fn with_annotations(
        mut self,
        value: impl IntoIterator<Item = impl Into<Annotation>>,
    ) -> Self {
        self.annotations = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`argument_text`](Self#structfield.argument_text).
    pub fn with_argument_text(mut self, value: impl Into<String>) -> Self {
        self.argument_text = Some(value.into());
        self
    }

    /// Sets [`attached_gifs`](Self#structfield.attached_gifs).
    pub fn with_attached_gifs(
        mut self,
        value: impl IntoIterator<Item = impl Into<AttachedGif>>,
    ) -> Self {
        self.attached_gifs = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`attachment`](Self#structfield.attachment).
    pub fn with_attachment(
        mut self,
        value: impl IntoIterator<Item = impl Into<Attachment>>,
    ) -> Self {
        self.attachment = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`cards`](Self#structfield.cards).
    #[deprecated = "Google has deprecated it; the documentation says more"]
    pub fn with_cards(
        mut self,
        value: impl IntoIterator<Item = impl Into<Card>>,
    ) -> Self {
        self.cards = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`cards_v2`](Self#structfield.cards_v2).
    pub fn with_cards_v2(
        mut self,
        value: impl IntoIterator<Item = impl Into<CardWithId>>,
    ) -> Self {
        self.cards_v2 = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`client_assigned_message_id`](Self#structfield.client_assigned_message_id).
    pub fn with_client_assigned_message_id(mut self, value: impl Into<String>) -> Self {
        self.client_assigned_message_id = Some(value.into());
        self
    }

    /// Sets [`create_time`](Self#structfield.create_time).
    pub fn with_create_time(
        mut self,
        value: impl Into<::chrono::DateTime<::chrono::Utc>>,
    ) -> Self {
        self.create_time = Some(value.into());
        self
    }

    /// Sets [`delete_time`](Self#structfield.delete_time).
    pub fn with_delete_time(
        mut self,
        value: impl Into<::chrono::DateTime<::chrono::Utc>>,
    ) -> Self {
        self.delete_time = Some(value.into());
        self
    }

    /// Sets [`deletion_metadata`](Self#structfield.deletion_metadata).
    pub fn with_deletion_metadata(mut self, value: impl Into<DeletionMetadata>) -> Self {
        self.deletion_metadata = Some(value.into());
        self
    }

    /// Sets [`elements`](Self#structfield.elements).
    pub fn with_elements(mut self, value: impl Into<Elements>) -> Self {
        self.elements = Some(value.into());
        self
    }

    /// Sets [`emoji_reaction_summaries`](Self#structfield.emoji_reaction_summaries).
    pub fn with_emoji_reaction_summaries(
        mut self,
        value: impl IntoIterator<Item = impl Into<EmojiReactionSummary>>,
    ) -> Self {
        self.emoji_reaction_summaries = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`fallback_text`](Self#structfield.fallback_text).
    pub fn with_fallback_text(mut self, value: impl Into<String>) -> Self {
        self.fallback_text = Some(value.into());
        self
    }

    /// Sets [`formatted_text`](Self#structfield.formatted_text).
    pub fn with_formatted_text(mut self, value: impl Into<String>) -> Self {
        self.formatted_text = Some(value.into());
        self
    }

    /// Sets [`last_update_time`](Self#structfield.last_update_time).
    pub fn with_last_update_time(
        mut self,
        value: impl Into<::chrono::DateTime<::chrono::Utc>>,
    ) -> Self {
        self.last_update_time = Some(value.into());
        self
    }

    /// Sets [`markup_syntax`](Self#structfield.markup_syntax).
    pub fn with_markup_syntax(mut self, value: impl Into<MarkupSyntax>) -> Self {
        self.markup_syntax = Some(value.into());
        self
    }

    /// Sets [`matched_url`](Self#structfield.matched_url).
    pub fn with_matched_url(mut self, value: impl Into<MatchedUrl>) -> Self {
        self.matched_url = Some(value.into());
        self
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`private_message_viewer`](Self#structfield.private_message_viewer).
    pub fn with_private_message_viewer(mut self, value: impl Into<User>) -> Self {
        self.private_message_viewer = Some(value.into());
        self
    }

    /// Sets [`quoted_message_metadata`](Self#structfield.quoted_message_metadata).
    pub fn with_quoted_message_metadata(
        mut self,
        value: impl Into<QuotedMessageMetadata>,
    ) -> Self {
        self.quoted_message_metadata = Some(value.into());
        self
    }

    /// Sets [`sender`](Self#structfield.sender).
    pub fn with_sender(mut self, value: impl Into<User>) -> Self {
        self.sender = Some(value.into());
        self
    }

    /// Sets [`silent`](Self#structfield.silent).
    pub fn with_silent(mut self, value: bool) -> Self {
        self.silent = Some(value);
        self
    }

    /// Sets [`slash_command`](Self#structfield.slash_command).
    pub fn with_slash_command(mut self, value: impl Into<SlashCommand>) -> Self {
        self.slash_command = Some(value.into());
        self
    }

    /// Sets [`space`](Self#structfield.space).
    pub fn with_space(mut self, value: impl Into<Space>) -> Self {
        self.space = Some(value.into());
        self
    }

    /// Sets [`text`](Self#structfield.text).
    pub fn with_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// Sets [`thread`](Self#structfield.thread).
    pub fn with_thread(mut self, value: impl Into<Thread>) -> Self {
        self.thread = Some(value.into());
        self
    }

    /// Sets [`thread_reply`](Self#structfield.thread_reply).
    pub fn with_thread_reply(mut self, value: bool) -> Self {
        self.thread_reply = Some(value);
        self
    }
}
