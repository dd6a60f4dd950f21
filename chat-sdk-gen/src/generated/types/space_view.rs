// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

/// Requested space view type. If unset, defaults to `SPACE_VIEW_RESOURCE_NAME_ONLY`. Requests that specify `SPACE_VIEW_EXPANDED` must include scopes that allow reading space data, for example, <https://www.googleapis.com/auth/chat.spaces> or <https://www.googleapis.com/auth/chat.spaces.readonly>.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum SpaceView {
    /// `SPACE_VIEW_UNSPECIFIED`: The default / unset value.
    SpaceViewUnspecified,
    /// `SPACE_VIEW_RESOURCE_NAME_ONLY`: Populates only the Space resource name.
    SpaceViewResourceNameOnly,
    /// `SPACE_VIEW_EXPANDED`: Populates Space resource fields. Note: the `permissionSettings` field will not be populated. Requests that specify SPACE_VIEW_EXPANDED must include scopes that allow reading space data, for example, <https://www.googleapis.com/auth/chat.spaces> or <https://www.googleapis.com/auth/chat.spaces.readonly>.
    SpaceViewExpanded,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    SpaceView {
        SpaceViewUnspecified = "SPACE_VIEW_UNSPECIFIED",
        SpaceViewResourceNameOnly = "SPACE_VIEW_RESOURCE_NAME_ONLY",
        SpaceViewExpanded = "SPACE_VIEW_EXPANDED",
    }
}
