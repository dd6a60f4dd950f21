// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

/// Payload data for the custom emoji.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CustomEmojiPayload {
    /// Required. Input only. The image used for the custom emoji. The payload must be under 256 KB and the dimension of the image must be square and between 64 and 500 pixels. The restrictions are subject to change.
    #[serde(rename = "fileContent", skip_serializing_if = "Option::is_none")]
    pub file_content: Option<crate::Bytes>,
    /// Required. Input only. The image file name. Supported file extensions: `.png`, `.jpg`, `.gif`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl CustomEmojiPayload {
    /// Sets [`file_content`](Self#structfield.file_content).
    pub fn with_file_content(mut self, value: impl Into<crate::Bytes>) -> Self {
        self.file_content = Some(value.into());
        self
    }

    /// Sets [`filename`](Self#structfield.filename).
    pub fn with_filename(mut self, value: impl Into<String>) -> Self {
        self.filename = Some(value.into());
        self
    }
}
