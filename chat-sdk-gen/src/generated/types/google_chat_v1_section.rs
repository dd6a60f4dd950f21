// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

/// Represents a [section](https://support.google.com/chat/answer/16059854) in Google Chat. Sections help users organize their spaces. There are two types of sections: 1. **System Sections:** These are predefined sections managed by Google Chat. Their resource names are fixed, and they cannot be created, deleted, or have their `display_name` modified. Examples include:
///
/// - `users/{user}/sections/default-direct-messages`
/// - `users/{user}/sections/default-spaces`
/// - `users/{user}/sections/default-apps` 2.
///
/// **Custom Sections:** These are sections created and managed by the user. Creating a custom section using `CreateSection` **requires** a `display_name`. Custom sections can be updated using `UpdateSection` and deleted using `DeleteSection`.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleChatV1Section {
    /// Optional. The section's display name. Only populated for sections of type `CUSTOM_SECTION`. Supports up to 80 characters. Required when creating a `CUSTOM_SECTION`.
    #[serde(rename = "displayName", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Identifier. Resource name of the section. For system sections, the section ID is a constant string:
    ///
    /// - DEFAULT_DIRECT_MESSAGES: `users/{user}/sections/default-direct-messages`
    /// - DEFAULT_SPACES: `users/{user}/sections/default-spaces`
    /// - DEFAULT_APPS: `users/{user}/sections/default-apps` Format: `users/{user}/sections/{section}`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Output only. The order of the section in relation to other sections. Sections with a lower `sort_order` value appear before sections with a higher value.
    #[serde(rename = "sortOrder", skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<i32>,
    /// Required. The type of the section.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<GoogleChatV1SectionType>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleChatV1Section {
    /// Sets [`display_name`](Self#structfield.display_name).
    pub fn with_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`sort_order`](Self#structfield.sort_order).
    pub fn with_sort_order(mut self, value: i32) -> Self {
        self.sort_order = Some(value);
        self
    }

    /// Sets [`type`](Self#structfield.type_).
    pub fn with_type(mut self, value: impl Into<GoogleChatV1SectionType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

/// Required. The type of the section.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum GoogleChatV1SectionType {
    /// `SECTION_TYPE_UNSPECIFIED`: Unspecified section type.
    SectionTypeUnspecified,
    /// `CUSTOM_SECTION`: Custom section.
    CustomSection,
    /// `DEFAULT_DIRECT_MESSAGES`: Default section containing [DIRECT_MESSAGE](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces#spacetype) between two human users or [GROUP_CHAT](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces#spacetype) spaces that don't belong to any custom section.
    DefaultDirectMessages,
    /// `DEFAULT_SPACES`: Default spaces that don't belong to any custom section.
    DefaultSpaces,
    /// `DEFAULT_APPS`: Default section containing a user's installed apps.
    DefaultApps,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    GoogleChatV1SectionType {
        SectionTypeUnspecified = "SECTION_TYPE_UNSPECIFIED",
        CustomSection = "CUSTOM_SECTION",
        DefaultDirectMessages = "DEFAULT_DIRECT_MESSAGES",
        DefaultSpaces = "DEFAULT_SPACES",
        DefaultApps = "DEFAULT_APPS",
    }
}
