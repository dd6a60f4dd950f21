// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

/// **Developer Preview.** One unit of streamed content, such as text, a step or a citation.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(transparent)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct StreamContentChunk(pub ::serde_json::Map<String, ::serde_json::Value>);

impl ::std::ops::Deref for StreamContentChunk {
    type Target = ::serde_json::Map<String, ::serde_json::Value>;
    fn deref(&self) -> &::serde_json::Map<String, ::serde_json::Value> {
        &self.0
    }
}

impl From<StreamContentChunk> for ::serde_json::Map<String, ::serde_json::Value> {
    fn from(value: StreamContentChunk) -> Self {
        value.0
    }
}

impl From<::serde_json::Map<String, ::serde_json::Value>> for StreamContentChunk {
    fn from(value: ::serde_json::Map<String, ::serde_json::Value>) -> Self {
        Self(value)
    }
}
