// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::SelectionItems;

/// For `selectionInput` widgets, returns autocomplete suggestions for a multiselect menu.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UpdatedWidget {
    /// List of widget autocomplete results
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggestions: Option<SelectionItems>,
    /// The ID of the updated widget. The ID must match the one for the widget that triggered the update request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub widget: Option<String>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl UpdatedWidget {
    /// Sets [`suggestions`](Self#structfield.suggestions).
    pub fn with_suggestions(mut self, value: impl Into<SelectionItems>) -> Self {
        self.suggestions = Some(value.into());
        self
    }

    /// Sets [`widget`](Self#structfield.widget).
    pub fn with_widget(mut self, value: impl Into<String>) -> Self {
        self.widget = Some(value.into());
        self
    }
}
