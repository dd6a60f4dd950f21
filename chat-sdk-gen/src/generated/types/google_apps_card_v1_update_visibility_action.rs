// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

/// Represents an action that updates the visibility of a widget. Available for Google Workspace add-ons that extend Google Workspace Studio. Unavailable for Google Chat apps.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1UpdateVisibilityAction {
    /// The new visibility.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<GoogleAppsCardV1UpdateVisibilityActionVisibility>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1UpdateVisibilityAction {
    /// Sets [`visibility`](Self#structfield.visibility).
    pub fn with_visibility(
        mut self,
        value: impl Into<GoogleAppsCardV1UpdateVisibilityActionVisibility>,
    ) -> Self {
        self.visibility = Some(value.into());
        self
    }
}

/// The new visibility.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum GoogleAppsCardV1UpdateVisibilityActionVisibility {
    /// `VISIBILITY_UNSPECIFIED`: Unspecified visibility. Do not use.
    VisibilityUnspecified,
    /// `VISIBLE`: The UI element is visible.
    Visible,
    /// `HIDDEN`: The UI element is hidden.
    Hidden,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    GoogleAppsCardV1UpdateVisibilityActionVisibility {
        VisibilityUnspecified = "VISIBILITY_UNSPECIFIED",
        Visible = "VISIBLE",
        Hidden = "HIDDEN",
    }
}
