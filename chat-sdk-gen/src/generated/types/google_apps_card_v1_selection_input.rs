// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{
    GoogleAppsCardV1Action, GoogleAppsCardV1DataSourceConfig,
    GoogleAppsCardV1PlatformDataSource, GoogleAppsCardV1SelectionItem,
};

/// A widget that creates one or more UI items that users can select. Supports form submission validation for `dropdown` and `multiselect` menus only. When `Action.all_widgets_are_required` is set to `true` or this widget is specified in `Action.required_widgets`, the submission action is blocked unless a value is selected. For example, a dropdown menu or checkboxes. You can use this widget to collect data that can be predicted or enumerated. For an example in Google Chat apps, see [Add selectable UI elements](https://developers.google.com/workspace/chat/design-interactive-card-dialog#add_selectable_ui_elements). Chat apps can process the value of items that users select or input. For details about working with form inputs, see [Receive form data](https://developers.google.com/workspace/chat/read-form-data). To collect undefined or abstract data from users, use the TextInput widget. [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend):
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1SelectionInput {
    /// Optional. The data source configs for the selection control. This field provides more fine-grained control over the data source. If specified, the `multi_select_max_selected_items` field, `multi_select_min_query_length` field, `external_data_source` field and `platform_data_source` field are ignored. Available for Google Workspace add-ons that extend Google Workspace Studio. Available for the `Dropdown widget` in Google Chat apps. For the `Dropdown` widget in Google Chat apps, only one `DataSourceConfig` is supported. If multiple `DataSourceConfig`s are set, only the first one is used.
    #[serde(
        rename = "dataSourceConfigs",
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub data_source_configs: Vec<GoogleAppsCardV1DataSourceConfig>,
    /// An external data source, such as a relational database.
    #[serde(rename = "externalDataSource", skip_serializing_if = "Option::is_none")]
    pub external_data_source: Option<GoogleAppsCardV1Action>,
    /// Optional. Text that appears below the selection input field meant to assist users by prompting them to enter a certain value. This text is always visible. Available for Google Workspace add-ons that extend Google Workspace Studio. Unavailable for Google Chat apps.
    #[serde(rename = "hintText", skip_serializing_if = "Option::is_none")]
    pub hint_text: Option<String>,
    /// An array of selectable items. For example, an array of radio buttons or checkboxes. Supports up to 100 items.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub items: Vec<GoogleAppsCardV1SelectionItem>,
    /// The text that appears above the selection input field in the user interface. Specify text that helps the user enter the information your app needs. For example, if users are selecting the urgency of a work ticket from a drop-down menu, the label might be "Urgency" or "Select urgency".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// For multiselect menus, the maximum number of items that a user can select. Minimum value is 1 item. If unspecified, defaults to 3 items.
    #[serde(
        rename = "multiSelectMaxSelectedItems",
        skip_serializing_if = "Option::is_none"
    )]
    pub multi_select_max_selected_items: Option<i32>,
    /// For multiselect menus, the number of text characters that a user inputs before the menu returns suggested selection items. If unset, the multiselect menu uses the following default values:
    ///
    /// - If the menu uses a static array of `SelectionInput` items, defaults to 0 characters and immediately populates items from the array.
    /// - If the menu uses a dynamic data source (`multi_select_data_source`), defaults to 3 characters before querying the data source to return suggested items.
    #[serde(
        rename = "multiSelectMinQueryLength",
        skip_serializing_if = "Option::is_none"
    )]
    pub multi_select_min_query_length: Option<i32>,
    /// Required. The name that identifies the selection input in a form input event. For details about working with form inputs, see [Receive form data](https://developers.google.com/workspace/chat/read-form-data).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// If specified, the form is submitted when the selection changes. If not specified, you must specify a separate button that submits the form. For details about working with form inputs, see [Receive form data](https://developers.google.com/workspace/chat/read-form-data).
    #[serde(rename = "onChangeAction", skip_serializing_if = "Option::is_none")]
    pub on_change_action: Option<GoogleAppsCardV1Action>,
    /// A data source from Google Workspace.
    #[serde(rename = "platformDataSource", skip_serializing_if = "Option::is_none")]
    pub platform_data_source: Option<GoogleAppsCardV1PlatformDataSource>,
    /// The type of items that are displayed to users in a `SelectionInput` widget. Selection types support different types of interactions. For example, users can select one or more checkboxes, but they can only select one value from a dropdown menu.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<GoogleAppsCardV1SelectionInputType>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1SelectionInput {
    /// Sets [`data_source_configs`](Self#structfield.data_source_configs).
    pub fn with_data_source_configs(
        mut self,
        value: impl IntoIterator<Item = impl Into<GoogleAppsCardV1DataSourceConfig>>,
    ) -> Self {
        self.data_source_configs = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`external_data_source`](Self#structfield.external_data_source).
    pub fn with_external_data_source(
        mut self,
        value: impl Into<GoogleAppsCardV1Action>,
    ) -> Self {
        self.external_data_source = Some(value.into());
        self
    }

    /// Sets [`hint_text`](Self#structfield.hint_text).
    pub fn with_hint_text(mut self, value: impl Into<String>) -> Self {
        self.hint_text = Some(value.into());
        self
    }

    /// Sets [`items`](Self#structfield.items).
    pub fn with_items(
        mut self,
        value: impl IntoIterator<Item = impl Into<GoogleAppsCardV1SelectionItem>>,
    ) -> Self {
        self.items = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`label`](Self#structfield.label).
    pub fn with_label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets [`multi_select_max_selected_items`](Self#structfield.multi_select_max_selected_items).
    pub fn with_multi_select_max_selected_items(mut self, value: i32) -> Self {
        self.multi_select_max_selected_items = Some(value);
        self
    }

    /// Sets [`multi_select_min_query_length`](Self#structfield.multi_select_min_query_length).
    pub fn with_multi_select_min_query_length(mut self, value: i32) -> Self {
        self.multi_select_min_query_length = Some(value);
        self
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`on_change_action`](Self#structfield.on_change_action).
    pub fn with_on_change_action(
        mut self,
        value: impl Into<GoogleAppsCardV1Action>,
    ) -> Self {
        self.on_change_action = Some(value.into());
        self
    }

    /// Sets [`platform_data_source`](Self#structfield.platform_data_source).
    pub fn with_platform_data_source(
        mut self,
        value: impl Into<GoogleAppsCardV1PlatformDataSource>,
    ) -> Self {
        self.platform_data_source = Some(value.into());
        self
    }

    /// Sets [`type`](Self#structfield.type_).
    pub fn with_type(
        mut self,
        value: impl Into<GoogleAppsCardV1SelectionInputType>,
    ) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

/// The type of items that are displayed to users in a `SelectionInput` widget. Selection types support different types of interactions. For example, users can select one or more checkboxes, but they can only select one value from a dropdown menu.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum GoogleAppsCardV1SelectionInputType {
    /// `CHECK_BOX`: A set of checkboxes. Users can select one or more checkboxes.
    CheckBox,
    /// `RADIO_BUTTON`: A set of radio buttons. Users can select one radio button.
    RadioButton,
    /// `SWITCH`: A set of switches. Users can turn on one or more switches.
    Switch,
    /// `DROPDOWN`: A dropdown menu. Users can select one item from the menu. For Google Chat apps, you can populate items using a dynamic data source and autosuggest items as users type in the menu. For example, users can start typing the name of a Google Chat space and the widget autosuggests the space. To dynamically populate items for a dropdown menu, use one of the following types of data sources:
    ///
    /// - Google Workspace data: Items are populated using data from Google Workspace, such as Google Workspace users or Google Chat spaces.
    /// - External data: Items are populated from an external data source outside of Google Workspace. For examples of how to implement dropdown menus for Chat apps, see [Add a dropdown menu](https://developers.google.com/workspace/chat/design-interactive-card-dialog#dropdown-menu) and [Dynamically populate drop-down menus](https://developers.google.com/workspace/chat/design-interactive-card-dialog#dynamic-dropdown-menu).
    ///
    /// [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend):
    Dropdown,
    /// `MULTI_SELECT`: A menu with a text box. Users can type and select one or more items. For Google Workspace add-ons, you must populate items using a static array of `SelectionItem` objects. For Google Chat apps, you can also populate items using a dynamic data source and autosuggest items as users type in the menu. For example, users can start typing the name of a Google Chat space and the widget autosuggests the space. To dynamically populate items for a multiselect menu, use one of the following types of data sources:
    ///
    /// - Google Workspace data: Items are populated using data from Google Workspace, such as Google Workspace users or Google Chat spaces.
    /// - External data: Items are populated from an external data source outside of Google Workspace. For examples of how to implement multiselect menus for Chat apps, see [Add a multiselect menu](https://developers.google.com/workspace/chat/design-interactive-card-dialog#multiselect-menu).
    ///
    /// [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend):
    MultiSelect,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    GoogleAppsCardV1SelectionInputType {
        CheckBox = "CHECK_BOX",
        RadioButton = "RADIO_BUTTON",
        Switch = "SWITCH",
        Dropdown = "DROPDOWN",
        MultiSelect = "MULTI_SELECT",
    }
}
