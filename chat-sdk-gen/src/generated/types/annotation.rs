// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{
    CustomEmojiMetadata, RichLinkMetadata, SlashCommandMetadata, UserMentionMetadata,
};

/// Annotations can be associated with the plain-text body of the message or with chips that link to Google Workspace resources like Google Docs or Sheets with `start_index` and `length` of 0. To add basic formatting to a text message, see [Format text messages](https://developers.google.com/workspace/chat/format-messages). Example plain-text message body: `Hello @FooBot how are you!"` The corresponding annotations metadata: `"annotations":[{ "type":"USER_MENTION", "startIndex":6, "length":7, "userMention": { "user": { "name":"users/{user}", "displayName":"FooBot", "avatarUrl":"https://goo.gl/aeDtrS", "type":"BOT" }, "type":"MENTION" } }]`
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Annotation {
    /// The metadata for a custom emoji.
    #[serde(rename = "customEmojiMetadata", skip_serializing_if = "Option::is_none")]
    pub custom_emoji_metadata: Option<CustomEmojiMetadata>,
    /// Length of the substring in the plain-text message body this annotation corresponds to. If not present, indicates a length of 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub length: Option<i32>,
    /// The metadata for a rich link.
    #[serde(rename = "richLinkMetadata", skip_serializing_if = "Option::is_none")]
    pub rich_link_metadata: Option<RichLinkMetadata>,
    /// The metadata for a slash command.
    #[serde(rename = "slashCommand", skip_serializing_if = "Option::is_none")]
    pub slash_command: Option<SlashCommandMetadata>,
    /// Start index (0-based, inclusive) in the plain-text message body this annotation corresponds to.
    #[serde(rename = "startIndex", skip_serializing_if = "Option::is_none")]
    pub start_index: Option<i32>,
    /// The type of this annotation.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<AnnotationType>,
    /// The metadata of user mention.
    #[serde(rename = "userMention", skip_serializing_if = "Option::is_none")]
    pub user_mention: Option<UserMentionMetadata>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl Annotation {
    /// Sets [`custom_emoji_metadata`](Self#structfield.custom_emoji_metadata).
    pub fn with_custom_emoji_metadata(
        mut self,
        value: impl Into<CustomEmojiMetadata>,
    ) -> Self {
        self.custom_emoji_metadata = Some(value.into());
        self
    }

    /// Sets [`length`](Self#structfield.length).
    pub fn with_length(mut self, value: i32) -> Self {
        self.length = Some(value);
        self
    }

    /// Sets [`rich_link_metadata`](Self#structfield.rich_link_metadata).
    pub fn with_rich_link_metadata(
        mut self,
        value: impl Into<RichLinkMetadata>,
    ) -> Self {
        self.rich_link_metadata = Some(value.into());
        self
    }

    /// Sets [`slash_command`](Self#structfield.slash_command).
    pub fn with_slash_command(mut self, value: impl Into<SlashCommandMetadata>) -> Self {
        self.slash_command = Some(value.into());
        self
    }

    /// Sets [`start_index`](Self#structfield.start_index).
    pub fn with_start_index(mut self, value: i32) -> Self {
        self.start_index = Some(value);
        self
    }

    /// Sets [`type`](Self#structfield.type_).
    pub fn with_type(mut self, value: impl Into<AnnotationType>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Sets [`user_mention`](Self#structfield.user_mention).
    pub fn with_user_mention(mut self, value: impl Into<UserMentionMetadata>) -> Self {
        self.user_mention = Some(value.into());
        self
    }
}

/// The type of this annotation.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AnnotationType {
    /// `ANNOTATION_TYPE_UNSPECIFIED`: Default value for the enum. Don't use.
    AnnotationTypeUnspecified,
    /// `USER_MENTION`: A user is mentioned.
    UserMention,
    /// `SLASH_COMMAND`: A slash command is invoked.
    SlashCommand,
    /// `RICH_LINK`: A rich link annotation.
    RichLink,
    /// `CUSTOM_EMOJI`: A custom emoji annotation.
    CustomEmoji,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    AnnotationType {
        AnnotationTypeUnspecified = "ANNOTATION_TYPE_UNSPECIFIED",
        UserMention = "USER_MENTION",
        SlashCommand = "SLASH_COMMAND",
        RichLink = "RICH_LINK",
        CustomEmoji = "CUSTOM_EMOJI",
    }
}
