// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::StreamContentChunk;

/// **Developer Preview.** Body of a call that finishes a stream message.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CommitStreamMessageRequest {
    /// Required. The `nextChunkToken` value taken from the latest response for this stream.
    #[serde(rename = "chunkToken", skip_serializing_if = "Option::is_none")]
    pub chunk_token: Option<String>,
    /// Optional. Last content to add before the message is finished.
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

impl CommitStreamMessageRequest {
    /// Sets [`chunk_token`](Self#structfield.chunk_token).
    pub fn with_chunk_token(mut self, value: impl Into<String>) -> Self {
        self.chunk_token = Some(value.into());
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
