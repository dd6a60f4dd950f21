// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::AttachmentDataRef;

/// Response of uploading an attachment.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UploadAttachmentResponse {
    /// Reference to the uploaded attachment.
    #[serde(rename = "attachmentDataRef", skip_serializing_if = "Option::is_none")]
    pub attachment_data_ref: Option<AttachmentDataRef>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl UploadAttachmentResponse {
    /// Sets [`attachment_data_ref`](Self#structfield.attachment_data_ref).
    pub fn with_attachment_data_ref(
        mut self,
        value: impl Into<AttachmentDataRef>,
    ) -> Self {
        self.attachment_data_ref = Some(value.into());
        self
    }
}
