// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{
    GoogleAppsCardV1Action, GoogleAppsCardV1Suggestions, GoogleAppsCardV1Validation,
    HostAppDataSourceMarkup,
};

/// A field in which users can enter text. Supports suggestions and on-change actions. Supports form submission validation. When `Action.all_widgets_are_required` is set to `true` or this widget is specified in `Action.required_widgets`, the submission action is blocked unless a value is entered. For an example in Google Chat apps, see [Add a field in which a user can enter text](https://developers.google.com/workspace/chat/design-interactive-card-dialog#add_a_field_in_which_a_user_can_enter_text). Chat apps receive and can process the value of entered text during form input events. For details about working with form inputs, see [Receive form data](https://developers.google.com/workspace/chat/read-form-data). When you need to collect undefined or abstract data from users, use a text input. To collect defined or enumerated data from users, use the SelectionInput widget. [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend):
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1TextInput {
    /// Optional. Specify what action to take when the text input field provides suggestions to users who interact with it. If unspecified, the suggestions are set by `initialSuggestions` and are processed by the client. If specified, the app takes the action specified here, such as running a custom function. [Google Workspace add-ons](https://developers.google.com/workspace/add-ons):
    #[serde(rename = "autoCompleteAction", skip_serializing_if = "Option::is_none")]
    pub auto_complete_action: Option<GoogleAppsCardV1Action>,
    /// Text that appears below the text input field meant to assist users by prompting them to enter a certain value. This text is always visible. Required if `label` is unspecified. Otherwise, optional.
    #[serde(rename = "hintText", skip_serializing_if = "Option::is_none")]
    pub hint_text: Option<String>,
    /// A data source that's unique to a Google Workspace host application, such as Gmail emails, Google Calendar events, or Google Chat messages. Available for Google Workspace add-ons that extend Google Workspace Studio. Unavailable for Google Chat apps.
    #[serde(rename = "hostAppDataSource", skip_serializing_if = "Option::is_none")]
    pub host_app_data_source: Option<HostAppDataSourceMarkup>,
    /// Suggested values that users can enter. These values appear when users click inside the text input field. As users type, the suggested values dynamically filter to match what the users have typed. For example, a text input field for programming language might suggest Java, JavaScript, Python, and C++. When users start typing `Jav`, the list of suggestions filters to show just `Java` and `JavaScript`. Suggested values help guide users to enter values that your app can make sense of. When referring to JavaScript, some users might enter `javascript` and others `java script`. Suggesting `JavaScript` can standardize how users interact with your app. When specified, `TextInput.type` is always `SINGLE_LINE`, even if it's set to `MULTIPLE_LINE`. [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend):
    #[serde(rename = "initialSuggestions", skip_serializing_if = "Option::is_none")]
    pub initial_suggestions: Option<GoogleAppsCardV1Suggestions>,
    /// The text that appears above the text input field in the user interface. Specify text that helps the user enter the information your app needs. For example, if you are asking someone's name, but specifically need their surname, write `surname` instead of `name`. Required if `hintText` is unspecified. Otherwise, optional.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// The name by which the text input is identified in a form input event. For details about working with form inputs, see [Receive form data](https://developers.google.com/workspace/chat/read-form-data).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What to do when a change occurs in the text input field. For example, a user adding to the field or deleting text. Examples of actions to take include running a custom function or opening a [dialog](https://developers.google.com/workspace/chat/dialogs) in Google Chat.
    #[serde(rename = "onChangeAction", skip_serializing_if = "Option::is_none")]
    pub on_change_action: Option<GoogleAppsCardV1Action>,
    /// Text that appears in the text input field when the field is empty. Use this text to prompt users to enter a value. For example, `Enter a number from 0 to 100`. [Google Chat apps](https://developers.google.com/workspace/chat):
    #[serde(rename = "placeholderText", skip_serializing_if = "Option::is_none")]
    pub placeholder_text: Option<String>,
    /// How a text input field appears in the user interface. For example, whether the field is single or multi-line.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<GoogleAppsCardV1TextInputType>,
    /// Specify the input format validation necessary for this text field. [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend):
    #[serde(skip_serializing_if = "Option::is_none")]
    pub validation: Option<GoogleAppsCardV1Validation>,
    /// The value entered by a user, returned as part of a form input event. For details about working with form inputs, see [Receive form data](https://developers.google.com/workspace/chat/read-form-data).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1TextInput {
    /// Sets [`auto_complete_action`](Self#structfield.auto_complete_action).
    pub fn with_auto_complete_action(
        mut self,
        value: impl Into<GoogleAppsCardV1Action>,
    ) -> Self {
        self.auto_complete_action = Some(value.into());
        self
    }

    /// Sets [`hint_text`](Self#structfield.hint_text).
    pub fn with_hint_text(mut self, value: impl Into<String>) -> Self {
        self.hint_text = Some(value.into());
        self
    }

    /// Sets [`host_app_data_source`](Self#structfield.host_app_data_source).
    pub fn with_host_app_data_source(
        mut self,
        value: impl Into<HostAppDataSourceMarkup>,
    ) -> Self {
        self.host_app_data_source = Some(value.into());
        self
    }

    /// Sets [`initial_suggestions`](Self#structfield.initial_suggestions).
    pub fn with_initial_suggestions(
        mut self,
        value: impl Into<GoogleAppsCardV1Suggestions>,
    ) -> Self {
        self.initial_suggestions = Some(value.into());
        self
    }

    /// Sets [`label`](Self#structfield.label).
    pub fn with_label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
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

    /// Sets [`placeholder_text`](Self#structfield.placeholder_text).
    pub fn with_placeholder_text(mut self, value: impl Into<String>) -> Self {
        self.placeholder_text = Some(value.into());
        self
    }

    /// Sets [`type`](Self#structfield.type_).
    pub fn with_type(mut self, value: impl Into<GoogleAppsCardV1TextInputType>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Sets [`validation`](Self#structfield.validation).
    pub fn with_validation(
        mut self,
        value: impl Into<GoogleAppsCardV1Validation>,
    ) -> Self {
        self.validation = Some(value.into());
        self
    }

    /// Sets [`value`](Self#structfield.value).
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// How a text input field appears in the user interface. For example, whether the field is single or multi-line.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum GoogleAppsCardV1TextInputType {
    /// `SINGLE_LINE`: The text input field has a fixed height of one line.
    SingleLine,
    /// `MULTIPLE_LINE`: The text input field has a fixed height of multiple lines.
    MultipleLine,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    GoogleAppsCardV1TextInputType {
        SingleLine = "SINGLE_LINE",
        MultipleLine = "MULTIPLE_LINE",
    }
}
