// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

/// Represents the count of memberships of a space, grouped into categories.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct MembershipCount {
    /// Output only. Count of human users that have directly joined the space, not counting users joined by having membership in a joined group.
    #[serde(
        rename = "joinedDirectHumanUserCount",
        skip_serializing_if = "Option::is_none"
    )]
    pub joined_direct_human_user_count: Option<i32>,
    /// Output only. Count of all groups that have directly joined the space.
    #[serde(rename = "joinedGroupCount", skip_serializing_if = "Option::is_none")]
    pub joined_group_count: Option<i32>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl MembershipCount {
    /// Sets [`joined_direct_human_user_count`](Self#structfield.joined_direct_human_user_count).
    pub fn with_joined_direct_human_user_count(mut self, value: i32) -> Self {
        self.joined_direct_human_user_count = Some(value);
        self
    }

    /// Sets [`joined_group_count`](Self#structfield.joined_group_count).
    pub fn with_joined_group_count(mut self, value: i32) -> Self {
        self.joined_group_count = Some(value);
        self
    }
}
