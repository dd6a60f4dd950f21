// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::WidgetMarkup;

/// A section contains a collection of widgets that are rendered (vertically) in the order that they are specified. Across all platforms, cards have a narrow fixed width, so there's currently no need for layout properties (for example, float).
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Section {
    /// The header of the section. Formatted text is supported. For more information about formatting text, see [Formatting text in Google Chat apps](https://developers.google.com/workspace/chat/format-messages#card-formatting) and [Formatting text in Google Workspace Add-ons](https://developers.google.com/apps-script/add-ons/concepts/widgets#text_formatting).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header: Option<String>,
    /// A section must contain at least one widget.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub widgets: Vec<WidgetMarkup>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl Section {
    /// Sets [`header`](Self#structfield.header).
    pub fn with_header(mut self, value: impl Into<String>) -> Self {
        self.header = Some(value.into());
        self
    }

    /// Sets [`widgets`](Self#structfield.widgets).
    pub fn with_widgets(
        mut self,
        value: impl IntoIterator<Item = impl Into<WidgetMarkup>>,
    ) -> Self {
        self.widgets = value.into_iter().map(Into::into).collect();
        self
    }
}
