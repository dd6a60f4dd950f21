// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{
    GoogleAppsCardV1BorderStyle, GoogleAppsCardV1GridItem, GoogleAppsCardV1OnClick,
};

/// Displays a grid with a collection of items. Items can only include text or images. For responsive columns, or to include more than text or images, use `Columns`. For an example in Google Chat apps, see [Display a Grid with a collection of items](https://developers.google.com/workspace/chat/format-structure-card-dialog#display_a_grid_with_a_collection_of_items). A grid supports any number of columns and items. The number of rows is determined by items divided by columns. A grid with 10 items and 2 columns has 5 rows. A grid with 11 items and 2 columns has 6 rows. [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend): For example, the following JSON creates a 2 column grid with a single item: `"grid": { "title": "A fine collection of items", "columnCount": 2, "borderStyle": { "type": "STROKE", "cornerRadius": 4 }, "items": [ { "image": { "imageUri": "https://www.example.com/image.png", "cropStyle": { "type": "SQUARE" }, "borderStyle": { "type": "STROKE" } }, "title": "An item" } ], "onClick": { "openLink": { "url": "https://www.example.com" } } }`
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1Grid {
    /// The border style to apply to each grid item.
    #[serde(rename = "borderStyle", skip_serializing_if = "Option::is_none")]
    pub border_style: Option<GoogleAppsCardV1BorderStyle>,
    /// The number of columns to display in the grid. A default value is used if this field isn't specified, and that default value is different depending on where the grid is shown (dialog versus companion).
    #[serde(rename = "columnCount", skip_serializing_if = "Option::is_none")]
    pub column_count: Option<i32>,
    /// The items to display in the grid.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub items: Vec<GoogleAppsCardV1GridItem>,
    /// This callback is reused by each individual grid item, but with the item's identifier added to the callback's parameters (under the key `"grid_item_identifier"`).
    #[serde(rename = "onClick", skip_serializing_if = "Option::is_none")]
    pub on_click: Option<GoogleAppsCardV1OnClick>,
    /// The text that displays in the grid header.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1Grid {
    /// Sets [`border_style`](Self#structfield.border_style).
    pub fn with_border_style(
        mut self,
        value: impl Into<GoogleAppsCardV1BorderStyle>,
    ) -> Self {
        self.border_style = Some(value.into());
        self
    }

    /// Sets [`column_count`](Self#structfield.column_count).
    pub fn with_column_count(mut self, value: i32) -> Self {
        self.column_count = Some(value);
        self
    }

    /// Sets [`items`](Self#structfield.items).
    pub fn with_items(
        mut self,
        value: impl IntoIterator<Item = impl Into<GoogleAppsCardV1GridItem>>,
    ) -> Self {
        self.items = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`on_click`](Self#structfield.on_click).
    pub fn with_on_click(mut self, value: impl Into<GoogleAppsCardV1OnClick>) -> Self {
        self.on_click = Some(value.into());
        self
    }

    /// Sets [`title`](Self#structfield.title).
    pub fn with_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}
