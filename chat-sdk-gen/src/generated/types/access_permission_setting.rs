// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::Principal;

/// An access permission setting.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct AccessPermissionSetting {
    /// Optional. Unordered list. Allowed principals for this permission.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub principals: Vec<Principal>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl AccessPermissionSetting {
    /// Sets [`principals`](Self#structfield.principals).
    pub fn with_principals(
        mut self,
        value: impl IntoIterator<Item = impl Into<Principal>>,
    ) -> Self {
        self.principals = value.into_iter().map(Into::into).collect();
        self
    }
}
