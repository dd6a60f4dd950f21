// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::StreamContentChunk;

/// **Developer Preview.** A message that a Chat app fills in piece by piece before it becomes final.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct StreamMessage {
    /// Optional. Says which markup the text of the chunks is written in.
    #[serde(rename = "markupSyntax", skip_serializing_if = "Option::is_none")]
    pub markup_syntax: Option<StreamMessageMarkupSyntax>,
    /// Identifier. Name of the stream message. Format: `spaces/{space}/streamMessages/{streamMessage}`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Optional. Server-made ordering token to send with the next call on this stream.
    #[serde(rename = "nextChunkToken", skip_serializing_if = "Option::is_none")]
    pub next_chunk_token: Option<String>,
    /// Required. Status line shown while the stream is open, plain text of at most 250 characters, not empty on create or when masked in.
    #[serde(rename = "progressText", skip_serializing_if = "Option::is_none")]
    pub progress_text: Option<String>,
    /// Required. Name of the message that the stream answers; the only anchor kind so far. Format: `spaces/{space}/messages/{message}`
    #[serde(rename = "referencedMessage", skip_serializing_if = "Option::is_none")]
    pub referenced_message: Option<String>,
    /// Optional. Input only. Content of the stream message, in order.
    #[serde(
        rename = "streamContentChunks",
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub stream_content_chunks: Vec<StreamContentChunk>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl StreamMessage {
    /// Sets [`markup_syntax`](Self#structfield.markup_syntax).
    pub fn with_markup_syntax(
        mut self,
        value: impl Into<StreamMessageMarkupSyntax>,
    ) -> Self {
        self.markup_syntax = Some(value.into());
        self
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`next_chunk_token`](Self#structfield.next_chunk_token).
    pub fn with_next_chunk_token(mut self, value: impl Into<String>) -> Self {
        self.next_chunk_token = Some(value.into());
        self
    }

    /// Sets [`progress_text`](Self#structfield.progress_text).
    pub fn with_progress_text(mut self, value: impl Into<String>) -> Self {
        self.progress_text = Some(value.into());
        self
    }

    /// Sets [`referenced_message`](Self#structfield.referenced_message).
    pub fn with_referenced_message(mut self, value: impl Into<String>) -> Self {
        self.referenced_message = Some(value.into());
        self
    }

    /// Sets [`stream_content_chunks`](Self#structfield.stream_content_chunks).
    pub fn with_stream_content_chunks(
        mut self,
        value: impl IntoIterator<Item = impl Into<StreamContentChunk>>,
    ) -> Self {
        self.stream_content_chunks = value.into_iter().map(Into::into).collect();
        self
    }
}

/// Optional. Says which markup the text of the chunks is written in.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum StreamMessageMarkupSyntax {
    /// `MARKUP_SYNTAX_UNSPECIFIED`: No choice was made.
    MarkupSyntaxUnspecified,
    /// `MARKUP_SYNTAX_CHAT`: The text is in Chat's own markup.
    MarkupSyntaxChat,
    /// `MARKUP_SYNTAX_MARKDOWN`: The text is in Markdown, CommonMark plus extensions.
    MarkupSyntaxMarkdown,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    StreamMessageMarkupSyntax {
        MarkupSyntaxUnspecified = "MARKUP_SYNTAX_UNSPECIFIED",
        MarkupSyntaxChat = "MARKUP_SYNTAX_CHAT",
        MarkupSyntaxMarkdown = "MARKUP_SYNTAX_MARKDOWN",
    }
}
