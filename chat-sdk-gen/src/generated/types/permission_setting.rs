// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

/// Represents a space permission setting.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct PermissionSetting {
    /// Optional. Whether space managers `ROLE_ASSISTANT_MANAGER`) have this permission.
    #[serde(
        rename = "assistantManagersAllowed",
        skip_serializing_if = "Option::is_none"
    )]
    pub assistant_managers_allowed: Option<bool>,
    /// Optional. Whether space owners (`ROLE_MANAGER`) have this permission.
    #[serde(rename = "managersAllowed", skip_serializing_if = "Option::is_none")]
    pub managers_allowed: Option<bool>,
    /// Optional. Whether basic space members (`ROLE_MEMBER`) have this permission.
    #[serde(rename = "membersAllowed", skip_serializing_if = "Option::is_none")]
    pub members_allowed: Option<bool>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl PermissionSetting {
    /// Sets [`assistant_managers_allowed`](Self#structfield.assistant_managers_allowed).
    pub fn with_assistant_managers_allowed(mut self, value: bool) -> Self {
        self.assistant_managers_allowed = Some(value);
        self
    }

    /// Sets [`managers_allowed`](Self#structfield.managers_allowed).
    pub fn with_managers_allowed(mut self, value: bool) -> Self {
        self.managers_allowed = Some(value);
        self
    }

    /// Sets [`members_allowed`](Self#structfield.members_allowed).
    pub fn with_members_allowed(mut self, value: bool) -> Self {
        self.members_allowed = Some(value);
        self
    }
}
