// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

/// An item that users can select in a selection input, such as a checkbox or switch. Supports up to 100 items. [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend):
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1SelectionItem {
    /// For multiselect menus, a text description or label that's displayed below the item's `text` field.
    #[serde(rename = "bottomText", skip_serializing_if = "Option::is_none")]
    pub bottom_text: Option<String>,
    /// Whether the item is selected by default. If the selection input only accepts one value (such as for radio buttons or a dropdown menu), only set this field for one item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub selected: Option<bool>,
    /// `start_icon_uri`, of which Google's document says nothing more.
    #[serde(rename = "startIconUri", skip_serializing_if = "Option::is_none")]
    pub start_icon_uri: Option<String>,
    /// The text that identifies or describes the item to users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The value associated with this item. The client should use this as a form input value. For details about working with form inputs, see [Receive form data](https://developers.google.com/workspace/chat/read-form-data).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1SelectionItem {
    /// Sets [`bottom_text`](Self#structfield.bottom_text).
    pub fn with_bottom_text(mut self, value: impl Into<String>) -> Self {
        self.bottom_text = Some(value.into());
        self
    }

    /// Sets [`selected`](Self#structfield.selected).
    pub fn with_selected(mut self, value: bool) -> Self {
        self.selected = Some(value);
        self
    }

    /// Sets [`start_icon_uri`](Self#structfield.start_icon_uri).
    pub fn with_start_icon_uri(mut self, value: impl Into<String>) -> Self {
        self.start_icon_uri = Some(value.into());
        self
    }

    /// Sets [`text`](Self#structfield.text).
    pub fn with_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// Sets [`value`](Self#structfield.value).
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}
