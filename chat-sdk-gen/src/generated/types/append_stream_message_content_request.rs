// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::StreamContentChunk;

/// **Developer Preview.** Body of a call that extends a stream message.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct AppendStreamMessageContentRequest {
    /// Required. The `nextChunkToken` value taken from the latest response for this stream.
    #[serde(rename = "chunkToken", skip_serializing_if = "Option::is_none")]
    pub chunk_token: Option<String>,
    /// Optional. New status line in plain text, at most 250 characters; leaving it out or empty keeps the old one.
    #[serde(rename = "progressText", skip_serializing_if = "Option::is_none")]
    pub progress_text: Option<String>,
    /// Required. Content to add, in order.
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

impl AppendStreamMessageContentRequest {
    /// Sets [`chunk_token`](Self#structfield.chunk_token).
    pub fn with_chunk_token(mut self, value: impl Into<String>) -> Self {
        self.chunk_token = Some(value.into());
        self
    }

    /// Sets [`progress_text`](Self#structfield.progress_text).
    pub fn with_progress_text(mut self, value: impl Into<String>) -> Self {
        self.progress_text = Some(value.into());
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
