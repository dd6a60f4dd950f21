// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::DriveDataRef;

/// Data for Google Drive links.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct DriveLinkData {
    /// A [DriveDataRef](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages.attachments#drivedataref) which references a Google Drive file.
    #[serde(rename = "driveDataRef", skip_serializing_if = "Option::is_none")]
    pub drive_data_ref: Option<DriveDataRef>,
    /// The mime type of the linked Google Drive resource.
    #[serde(rename = "mimeType", skip_serializing_if = "Option::is_none")]
    pub mime_type: Option<String>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl DriveLinkData {
    /// Sets [`drive_data_ref`](Self#structfield.drive_data_ref).
    pub fn with_drive_data_ref(mut self, value: impl Into<DriveDataRef>) -> Self {
        self.drive_data_ref = Some(value.into());
        self
    }

    /// Sets [`mime_type`](Self#structfield.mime_type).
    pub fn with_mime_type(mut self, value: impl Into<String>) -> Self {
        self.mime_type = Some(value.into());
        self
    }
}
