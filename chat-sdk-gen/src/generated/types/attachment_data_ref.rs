// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

/// A reference to the attachment data.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct AttachmentDataRef {
    /// Optional. Opaque token containing a reference to an uploaded attachment. Treated by clients as an opaque string and used to create or update Chat messages with attachments.
    #[serde(rename = "attachmentUploadToken", skip_serializing_if = "Option::is_none")]
    pub attachment_upload_token: Option<String>,
    /// Optional. The resource name of the attachment data. This field is used with the media API to download the attachment data.
    #[serde(rename = "resourceName", skip_serializing_if = "Option::is_none")]
    pub resource_name: Option<String>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl AttachmentDataRef {
    /// Sets [`attachment_upload_token`](Self#structfield.attachment_upload_token).
    pub fn with_attachment_upload_token(mut self, value: impl Into<String>) -> Self {
        self.attachment_upload_token = Some(value.into());
        self
    }

    /// Sets [`resource_name`](Self#structfield.resource_name).
    pub fn with_resource_name(mut self, value: impl Into<String>) -> Self {
        self.resource_name = Some(value.into());
        self
    }
}
