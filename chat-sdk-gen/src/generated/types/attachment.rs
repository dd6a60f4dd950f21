// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{AttachmentDataRef, DriveDataRef};

/// An attachment in Google Chat.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Attachment {
    /// Optional. A reference to the attachment data. This field is used to create or update messages with attachments, or with the media API to download the attachment data.
    #[serde(rename = "attachmentDataRef", skip_serializing_if = "Option::is_none")]
    pub attachment_data_ref: Option<AttachmentDataRef>,
    /// Output only. The original file name for the content, not the full path.
    #[serde(rename = "contentName", skip_serializing_if = "Option::is_none")]
    pub content_name: Option<String>,
    /// Output only. The content type (MIME type) of the file.
    #[serde(rename = "contentType", skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// Output only. The download URL which should be used to allow a human user to download the attachment. Chat apps shouldn't use this URL to download attachment content.
    #[serde(rename = "downloadUri", skip_serializing_if = "Option::is_none")]
    pub download_uri: Option<String>,
    /// Output only. A reference to the Google Drive attachment. This field is used with the Google Drive API.
    #[serde(rename = "driveDataRef", skip_serializing_if = "Option::is_none")]
    pub drive_data_ref: Option<DriveDataRef>,
    /// Identifier. Resource name of the attachment. Format: `spaces/{space}/messages/{message}/attachments/{attachment}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Output only. The source of the attachment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<AttachmentSource>,
    /// Output only. The thumbnail URL which should be used to preview the attachment to a human user. Chat apps shouldn't use this URL to download attachment content.
    #[serde(rename = "thumbnailUri", skip_serializing_if = "Option::is_none")]
    pub thumbnail_uri: Option<String>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl Attachment {
    /// Sets [`attachment_data_ref`](Self#structfield.attachment_data_ref).
    pub fn with_attachment_data_ref(
        mut self,
        value: impl Into<AttachmentDataRef>,
    ) -> Self {
        self.attachment_data_ref = Some(value.into());
        self
    }

    /// Sets [`content_name`](Self#structfield.content_name).
    pub fn with_content_name(mut self, value: impl Into<String>) -> Self {
        self.content_name = Some(value.into());
        self
    }

    /// Sets [`content_type`](Self#structfield.content_type).
    pub fn with_content_type(mut self, value: impl Into<String>) -> Self {
        self.content_type = Some(value.into());
        self
    }

    /// Sets [`download_uri`](Self#structfield.download_uri).
    pub fn with_download_uri(mut self, value: impl Into<String>) -> Self {
        self.download_uri = Some(value.into());
        self
    }

    /// Sets [`drive_data_ref`](Self#structfield.drive_data_ref).
    pub fn with_drive_data_ref(mut self, value: impl Into<DriveDataRef>) -> Self {
        self.drive_data_ref = Some(value.into());
        self
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`source`](Self#structfield.source).
    pub fn with_source(mut self, value: impl Into<AttachmentSource>) -> Self {
        self.source = Some(value.into());
        self
    }

    /// Sets [`thumbnail_uri`](Self#structfield.thumbnail_uri).
    pub fn with_thumbnail_uri(mut self, value: impl Into<String>) -> Self {
        self.thumbnail_uri = Some(value.into());
        self
    }
}

/// Output only. The source of the attachment.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AttachmentSource {
    /// `SOURCE_UNSPECIFIED`: Reserved.
    SourceUnspecified,
    /// `DRIVE_FILE`: The file is a Google Drive file.
    DriveFile,
    /// `UPLOADED_CONTENT`: The file is uploaded to Chat.
    UploadedContent,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    AttachmentSource {
        SourceUnspecified = "SOURCE_UNSPECIFIED",
        DriveFile = "DRIVE_FILE",
        UploadedContent = "UPLOADED_CONTENT",
    }
}
