// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{ForwardedMetadata, QuotedMessageSnapshot};

/// Information about a message that another message quotes. When you update a message, you can't add or replace the `quotedMessageMetadata` field, but you can remove it. For example usage, see [Quote another message](https://developers.google.com/workspace/chat/create-messages#quote-a-message).
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct QuotedMessageMetadata {
    /// Output only. Metadata about the source space of the quoted message. Populated only for FORWARD quote type.
    #[serde(rename = "forwardedMetadata", skip_serializing_if = "Option::is_none")]
    pub forwarded_metadata: Option<ForwardedMetadata>,
    /// Required. The timestamp when the quoted message was created or when the quoted message was last updated. If the message was edited, use this field, `last_update_time`. If the message was never edited, use `create_time`. If `last_update_time` doesn't match the latest version of the quoted message, the request fails.
    #[serde(rename = "lastUpdateTime", skip_serializing_if = "Option::is_none")]
    pub last_update_time: Option<::chrono::DateTime<::chrono::Utc>>,
    /// Required. Resource name of the message that is quoted. Format: `spaces/{space}/messages/{message}`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Optional. Specifies the quote type. If not set, defaults to REPLY in the message read/write path for backward compatibility.
    #[serde(rename = "quoteType", skip_serializing_if = "Option::is_none")]
    pub quote_type: Option<QuotedMessageMetadataQuoteType>,
    /// Output only. A snapshot of the quoted message's content.
    #[serde(rename = "quotedMessageSnapshot", skip_serializing_if = "Option::is_none")]
    pub quoted_message_snapshot: Option<QuotedMessageSnapshot>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl QuotedMessageMetadata {
    /// Sets [`forwarded_metadata`](Self#structfield.forwarded_metadata).
    pub fn with_forwarded_metadata(
        mut self,
        value: impl Into<ForwardedMetadata>,
    ) -> Self {
        self.forwarded_metadata = Some(value.into());
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

    /// Sets [`name`](Self#structfield.name).
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`quote_type`](Self#structfield.quote_type).
    pub fn with_quote_type(
        mut self,
        value: impl Into<QuotedMessageMetadataQuoteType>,
    ) -> Self {
        self.quote_type = Some(value.into());
        self
    }

    /// Sets [`quoted_message_snapshot`](Self#structfield.quoted_message_snapshot).
    pub fn with_quoted_message_snapshot(
        mut self,
        value: impl Into<QuotedMessageSnapshot>,
    ) -> Self {
        self.quoted_message_snapshot = Some(value.into());
        self
    }
}

/// Optional. Specifies the quote type. If not set, defaults to REPLY in the message read/write path for backward compatibility.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum QuotedMessageMetadataQuoteType {
    /// `QUOTE_TYPE_UNSPECIFIED`: Reserved. This value is unused.
    QuoteTypeUnspecified,
    /// `REPLY`: When `quote_type` is `REPLY`, you can do the following:
    ///
    /// - If you're replying in a thread, you can quote another message in that thread.
    /// - If you're creating a root message, you can quote another root message in that space.
    Reply,
    /// `FORWARD`: When `quote_type` is `FORWARD`, you can quote a:
    ///
    /// - Message from a different space.
    /// - Message reply from a different thread in the same space.
    Forward,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    QuotedMessageMetadataQuoteType {
        QuoteTypeUnspecified = "QUOTE_TYPE_UNSPECIFIED",
        Reply = "REPLY",
        Forward = "FORWARD",
    }
}
