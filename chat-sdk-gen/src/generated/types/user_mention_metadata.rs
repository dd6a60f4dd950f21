// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::User;

/// Annotation metadata for user mentions (@).
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UserMentionMetadata {
    /// The type of user mention.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<UserMentionMetadataType>,
    /// The user mentioned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<User>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl UserMentionMetadata {
    /// Sets [`type`](Self#structfield.type_).
    pub fn with_type(mut self, value: impl Into<UserMentionMetadataType>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Sets [`user`](Self#structfield.user).
    pub fn with_user(mut self, value: impl Into<User>) -> Self {
        self.user = Some(value.into());
        self
    }
}

/// The type of user mention.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum UserMentionMetadataType {
    /// `TYPE_UNSPECIFIED`: Default value for the enum. Don't use.
    TypeUnspecified,
    /// `ADD`: Add user to space.
    Add,
    /// `MENTION`: Mention user in space.
    Mention,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    UserMentionMetadataType {
        TypeUnspecified = "TYPE_UNSPECIFIED",
        Add = "ADD",
        Mention = "MENTION",
    }
}
