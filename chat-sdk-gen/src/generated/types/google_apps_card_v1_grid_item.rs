// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::GoogleAppsCardV1ImageComponent;

/// Represents an item in a grid layout. Items can contain text, an image, or both text and an image. [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend):
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1GridItem {
    /// A user-specified identifier for this grid item. This identifier is returned in the parent grid's `onClick` callback parameters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The image that displays in the grid item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<GoogleAppsCardV1ImageComponent>,
    /// The layout to use for the grid item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub layout: Option<GoogleAppsCardV1GridItemLayout>,
    /// The grid item's subtitle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtitle: Option<String>,
    /// The grid item's title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1GridItem {
    /// Sets [`id`](Self#structfield.id).
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets [`image`](Self#structfield.image).
    pub fn with_image(
        mut self,
        value: impl Into<GoogleAppsCardV1ImageComponent>,
    ) -> Self {
        self.image = Some(value.into());
        self
    }

    /// Sets [`layout`](Self#structfield.layout).
    pub fn with_layout(
        mut self,
        value: impl Into<GoogleAppsCardV1GridItemLayout>,
    ) -> Self {
        self.layout = Some(value.into());
        self
    }

    /// Sets [`subtitle`](Self#structfield.subtitle).
    pub fn with_subtitle(mut self, value: impl Into<String>) -> Self {
        self.subtitle = Some(value.into());
        self
    }

    /// Sets [`title`](Self#structfield.title).
    pub fn with_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

/// The layout to use for the grid item.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum GoogleAppsCardV1GridItemLayout {
    /// `GRID_ITEM_LAYOUT_UNSPECIFIED`: Don't use. Unspecified.
    GridItemLayoutUnspecified,
    /// `TEXT_BELOW`: The title and subtitle are shown below the grid item's image.
    TextBelow,
    /// `TEXT_ABOVE`: The title and subtitle are shown above the grid item's image.
    TextAbove,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    GoogleAppsCardV1GridItemLayout {
        GridItemLayoutUnspecified = "GRID_ITEM_LAYOUT_UNSPECIFIED",
        TextBelow = "TEXT_BELOW",
        TextAbove = "TEXT_ABOVE",
    }
}
