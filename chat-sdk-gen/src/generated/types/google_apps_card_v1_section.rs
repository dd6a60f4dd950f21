// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{GoogleAppsCardV1CollapseControl, GoogleAppsCardV1Widget};

/// A section contains a collection of widgets that are rendered vertically in the order that they're specified. [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend):
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1Section {
    /// Optional. Define the expand and collapse button of the section. This button will be shown only if the section is collapsible. If this field isn't set, the default button is used.
    #[serde(rename = "collapseControl", skip_serializing_if = "Option::is_none")]
    pub collapse_control: Option<GoogleAppsCardV1CollapseControl>,
    /// Indicates whether this section is collapsible. Collapsible sections hide some or all widgets, but users can expand the section to reveal the hidden widgets by clicking **Show more**. Users can hide the widgets again by clicking **Show less**. To determine which widgets are hidden, specify `uncollapsibleWidgetsCount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub collapsible: Option<bool>,
    /// Text that appears at the top of a section. Supports simple HTML formatted text. For more information about formatting text, see [Formatting text in Google Chat apps](https://developers.google.com/workspace/chat/format-messages#card-formatting) and [Formatting text in Google Workspace add-ons](https://developers.google.com/apps-script/add-ons/concepts/widgets#text_formatting).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header: Option<String>,
    /// A unique ID assigned to the section that's used to identify the section to be mutated. The ID has a character limit of 64 characters and should be in the format of `[a-zA-Z0-9-]+`. Available for Google Workspace add-ons that extend Google Workspace Studio. Unavailable for Google Chat apps.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The number of uncollapsible widgets which remain visible even when a section is collapsed. For example, when a section contains five widgets and the `uncollapsibleWidgetsCount` is set to `2`, the first two widgets are always shown and the last three are collapsed by default. The `uncollapsibleWidgetsCount` is taken into account only when `collapsible` is `true`.
    #[serde(
        rename = "uncollapsibleWidgetsCount",
        skip_serializing_if = "Option::is_none"
    )]
    pub uncollapsible_widgets_count: Option<i32>,
    /// All the widgets in the section. Must contain at least one widget. A card supports up to 100 widgets across all sections.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub widgets: Vec<GoogleAppsCardV1Widget>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1Section {
    /// Sets [`collapse_control`](Self#structfield.collapse_control).
    pub fn with_collapse_control(
        mut self,
        value: impl Into<GoogleAppsCardV1CollapseControl>,
    ) -> Self {
        self.collapse_control = Some(value.into());
        self
    }

    /// Sets [`collapsible`](Self#structfield.collapsible).
    pub fn with_collapsible(mut self, value: bool) -> Self {
        self.collapsible = Some(value);
        self
    }

    /// Sets [`header`](Self#structfield.header).
    pub fn with_header(mut self, value: impl Into<String>) -> Self {
        self.header = Some(value.into());
        self
    }

    /// Sets [`id`](Self#structfield.id).
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets [`uncollapsible_widgets_count`](Self#structfield.uncollapsible_widgets_count).
    pub fn with_uncollapsible_widgets_count(mut self, value: i32) -> Self {
        self.uncollapsible_widgets_count = Some(value);
        self
    }

    /// Sets [`widgets`](Self#structfield.widgets).
    pub fn with_widgets(
        mut self,
        value: impl IntoIterator<Item = impl Into<GoogleAppsCardV1Widget>>,
    ) -> Self {
        self.widgets = value.into_iter().map(Into::into).collect();
        self
    }
}
