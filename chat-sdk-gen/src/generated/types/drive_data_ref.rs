// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

/// A reference to the data of a drive attachment.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct DriveDataRef {
    /// The ID for the drive file. Use with the Drive API.
    #[serde(rename = "driveFileId", skip_serializing_if = "Option::is_none")]
    pub drive_file_id: Option<String>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl DriveDataRef {
    /// Sets [`drive_file_id`](Self#structfield.drive_file_id).
    pub fn with_drive_file_id(mut self, value: impl Into<String>) -> Self {
        self.drive_file_id = Some(value.into());
        self
    }
}
