// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

/// Information about a deleted message. A message is deleted when `delete_time` is set.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct DeletionMetadata {
    /// Indicates who deleted the message.
    #[serde(rename = "deletionType", skip_serializing_if = "Option::is_none")]
    pub deletion_type: Option<DeletionMetadataDeletionType>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl DeletionMetadata {
    /// Sets [`deletion_type`](Self#structfield.deletion_type).
    pub fn with_deletion_type(
        mut self,
        value: impl Into<DeletionMetadataDeletionType>,
    ) -> Self {
        self.deletion_type = Some(value.into());
        self
    }
}

/// Indicates who deleted the message.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum DeletionMetadataDeletionType {
    /// `DELETION_TYPE_UNSPECIFIED`: This value is unused.
    DeletionTypeUnspecified,
    /// `CREATOR`: User deleted their own message.
    Creator,
    /// `SPACE_OWNER`: An owner or manager deleted the message.
    SpaceOwner,
    /// `ADMIN`: A Google Workspace administrator deleted the message. Administrators can delete any message in the space, including messages sent by any space member or Chat app.
    Admin,
    /// `APP_MESSAGE_EXPIRY`: A Chat app deleted its own message when it expired.
    AppMessageExpiry,
    /// `CREATOR_VIA_APP`: A Chat app deleted the message on behalf of the creator (using user authentication).
    CreatorViaApp,
    /// `SPACE_OWNER_VIA_APP`: A Chat app deleted the message on behalf of a space manager (using user authentication).
    SpaceOwnerViaApp,
    /// `SPACE_MEMBER`: A member of the space deleted the message. Users can delete messages sent by apps.
    SpaceMember,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    DeletionMetadataDeletionType {
        DeletionTypeUnspecified = "DELETION_TYPE_UNSPECIFIED",
        Creator = "CREATOR",
        SpaceOwner = "SPACE_OWNER",
        Admin = "ADMIN",
        AppMessageExpiry = "APP_MESSAGE_EXPIRY",
        CreatorViaApp = "CREATOR_VIA_APP",
        SpaceOwnerViaApp = "SPACE_OWNER_VIA_APP",
        SpaceMember = "SPACE_MEMBER",
    }
}
