// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::GoogleAppsCardV1Column;

/// The `Columns` widget displays up to 2 columns in a card or dialog. You can add widgets to each column; the widgets appear in the order that they are specified. For an example in Google Chat apps, see [Display cards and dialogs in columns](https://developers.google.com/workspace/chat/format-structure-card-dialog#display_cards_and_dialogs_in_columns). The height of each column is determined by the taller column. For example, if the first column is taller than the second column, both columns have the height of the first column. Because each column can contain a different number of widgets, you can't define rows or align widgets between the columns. Columns are displayed side-by-side. You can customize the width of each column using the `HorizontalSizeStyle` field. If the user's screen width is too narrow, the second column wraps below the first:
///
/// - On web, the second column wraps if the screen width is less than or equal to 480 pixels.
/// - On iOS devices, the second column wraps if the screen width is less than or equal to 300 pt.
/// - On Android devices, the second column wraps if the screen width is less than or equal to 320 dp. To include more than two columns, or to use rows, use the `Grid` widget.
///
/// [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend): The add-on UIs that support columns include:
///
/// - The dialog displayed when users open the add-on from an email draft.
/// - The dialog displayed when users open the add-on from the **Add attachment** menu in a Google Calendar event.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1Columns {
    /// An array of columns. You can include up to 2 columns in a card or dialog.
    #[serde(
        rename = "columnItems",
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub column_items: Vec<GoogleAppsCardV1Column>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1Columns {
    /// Sets [`column_items`](Self#structfield.column_items).
    pub fn with_column_items(
        mut self,
        value: impl IntoIterator<Item = impl Into<GoogleAppsCardV1Column>>,
    ) -> Self {
        self.column_items = value.into_iter().map(Into::into).collect();
        self
    }
}
