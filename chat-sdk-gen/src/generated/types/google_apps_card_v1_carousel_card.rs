// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::GoogleAppsCardV1NestedWidget;

/// A card that can be displayed as a carousel item. [Google Chat apps](https://developers.google.com/workspace/chat):
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1CarouselCard {
    /// A list of widgets displayed at the bottom of the carousel card. The widgets are displayed in the order that they are specified.
    #[serde(
        rename = "footerWidgets",
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub footer_widgets: Vec<GoogleAppsCardV1NestedWidget>,
    /// A list of widgets displayed in the carousel card. The widgets are displayed in the order that they are specified.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub widgets: Vec<GoogleAppsCardV1NestedWidget>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1CarouselCard {
    /// Sets [`footer_widgets`](Self#structfield.footer_widgets).
    pub fn with_footer_widgets(
        mut self,
        value: impl IntoIterator<Item = impl Into<GoogleAppsCardV1NestedWidget>>,
    ) -> Self {
        self.footer_widgets = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`widgets`](Self#structfield.widgets).
    pub fn with_widgets(
        mut self,
        value: impl IntoIterator<Item = impl Into<GoogleAppsCardV1NestedWidget>>,
    ) -> Self {
        self.widgets = value.into_iter().map(Into::into).collect();
        self
    }
}
