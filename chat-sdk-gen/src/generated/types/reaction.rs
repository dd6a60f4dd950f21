// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{Emoji, User};

/// A reaction to a message.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Reaction {
    /// Required. The emoji used in the reaction.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emoji: Option<Emoji>,
    /// Identifier. The resource name of the reaction. Format: `spaces/{space}/messages/{message}/reactions/{reaction}`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Output only. The user who created the reaction.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<User>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl Reaction {
    /// Sets [`emoji`](Self#structfield.emoji).
    pub fn with_emoji(mut self, value: impl Into<Emoji>) -> Self {
        self.emoji = Some(value.into());
        self
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`user`](Self#structfield.user).
    pub fn with_user(mut self, value: impl Into<User>) -> Self {
        self.user = Some(value.into());
        self
    }
}
