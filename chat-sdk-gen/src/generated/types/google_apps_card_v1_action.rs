// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::GoogleAppsCardV1ActionParameter;

/// An action that describes the behavior when the form is submitted. For example, you can invoke an Apps Script script to handle the form. If the action is triggered, the form values are sent to the server. [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend):
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1Action {
    /// Optional. If this is true, then all widgets are considered required by this action. [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend):
    #[serde(rename = "allWidgetsAreRequired", skip_serializing_if = "Option::is_none")]
    pub all_widgets_are_required: Option<bool>,
    /// A custom function to invoke when the containing element is clicked or otherwise activated. For example usage, see [Read form data](https://developers.google.com/workspace/chat/read-form-data).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub function: Option<String>,
    /// Optional. Required when opening a [dialog](https://developers.google.com/workspace/chat/dialogs). What to do in response to an interaction with a user, such as a user clicking a button in a card message. If unspecified, the app responds by executing an `action`—like opening a link or running a function—as normal. By specifying an `interaction`, the app can respond in special interactive ways. For example, by setting `interaction` to `OPEN_DIALOG`, the app can open a [dialog](https://developers.google.com/workspace/chat/dialogs). When specified, a loading indicator isn't shown. If specified for an add-on, the entire card is stripped and nothing is shown in the client. [Google Chat apps](https://developers.google.com/workspace/chat):
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interaction: Option<GoogleAppsCardV1ActionInteraction>,
    /// Specifies the loading indicator that the action displays while making the call to the action.
    #[serde(rename = "loadIndicator", skip_serializing_if = "Option::is_none")]
    pub load_indicator: Option<GoogleAppsCardV1ActionLoadIndicator>,
    /// List of action parameters.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub parameters: Vec<GoogleAppsCardV1ActionParameter>,
    /// Indicates whether form values persist after the action. The default value is `false`. If `true`, form values remain after the action is triggered. To let the user make changes while the action is being processed, set [`LoadIndicator`](https://developers.google.com/workspace/add-ons/reference/rpc/google.apps.card.v1#loadindicator) to `NONE`. For [card messages](https://developers.google.com/workspace/chat/api/guides/v1/messages/create#create) in Chat apps, you must also set the action's [`ResponseType`](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages#responsetype) to `UPDATE_MESSAGE` and use the same [`card_id`](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages#CardWithId) from the card that contained the action. If `false`, the form values are cleared when the action is triggered. To prevent the user from making changes while the action is being processed, set [`LoadIndicator`](https://developers.google.com/workspace/add-ons/reference/rpc/google.apps.card.v1#loadindicator) to `SPINNER`.
    #[serde(rename = "persistValues", skip_serializing_if = "Option::is_none")]
    pub persist_values: Option<bool>,
    /// Optional. Fill this list with the names of widgets that this Action needs for a valid submission. If the widgets listed here don't have a value when this Action is invoked, the form submission is aborted. [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend):
    #[serde(
        rename = "requiredWidgets",
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub required_widgets: Vec<String>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1Action {
    /// Sets [`all_widgets_are_required`](Self#structfield.all_widgets_are_required).
    pub fn with_all_widgets_are_required(mut self, value: bool) -> Self {
        self.all_widgets_are_required = Some(value);
        self
    }

    /// Sets [`function`](Self#structfield.function).
    pub fn with_function(mut self, value: impl Into<String>) -> Self {
        self.function = Some(value.into());
        self
    }

    /// Sets [`interaction`](Self#structfield.interaction).
    pub fn with_interaction(
        mut self,
        value: impl Into<GoogleAppsCardV1ActionInteraction>,
    ) -> Self {
        self.interaction = Some(value.into());
        self
    }

    /// Sets [`load_indicator`](Self#structfield.load_indicator).
    pub fn with_load_indicator(
        mut self,
        value: impl Into<GoogleAppsCardV1ActionLoadIndicator>,
    ) -> Self {
        self.load_indicator = Some(value.into());
        self
    }

    /// Sets [`parameters`](Self#structfield.parameters).
    pub fn with_parameters(
        mut self,
        value: impl IntoIterator<Item = impl Into<GoogleAppsCardV1ActionParameter>>,
    ) -> Self {
        self.parameters = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`persist_values`](Self#structfield.persist_values).
    pub fn with_persist_values(mut self, value: bool) -> Self {
        self.persist_values = Some(value);
        self
    }

    /// Sets [`required_widgets`](Self#structfield.required_widgets).
    pub fn with_required_widgets(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.required_widgets = value.into_iter().map(Into::into).collect();
        self
    }
}

/// Optional. Required when opening a [dialog](https://developers.google.com/workspace/chat/dialogs). What to do in response to an interaction with a user, such as a user clicking a button in a card message. If unspecified, the app responds by executing an `action`—like opening a link or running a function—as normal. By specifying an `interaction`, the app can respond in special interactive ways. For example, by setting `interaction` to `OPEN_DIALOG`, the app can open a [dialog](https://developers.google.com/workspace/chat/dialogs). When specified, a loading indicator isn't shown. If specified for an add-on, the entire card is stripped and nothing is shown in the client. [Google Chat apps](https://developers.google.com/workspace/chat):
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum GoogleAppsCardV1ActionInteraction {
    /// `INTERACTION_UNSPECIFIED`: Default value. The `action` executes as normal.
    InteractionUnspecified,
    /// `OPEN_DIALOG`: Opens a [dialog](https://developers.google.com/workspace/chat/dialogs), a windowed, card-based interface that Chat apps use to interact with users. Only supported by Chat apps in response to button-clicks on card messages. If specified for an add-on, the entire card is stripped and nothing is shown in the client. [Google Chat apps](https://developers.google.com/workspace/chat):
    OpenDialog,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    GoogleAppsCardV1ActionInteraction {
        InteractionUnspecified = "INTERACTION_UNSPECIFIED",
        OpenDialog = "OPEN_DIALOG",
    }
}

/// Specifies the loading indicator that the action displays while making the call to the action.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum GoogleAppsCardV1ActionLoadIndicator {
    /// `SPINNER`: Displays a spinner to indicate that content is loading.
    Spinner,
    /// `NONE`: Nothing is displayed.
    None,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    GoogleAppsCardV1ActionLoadIndicator {
        Spinner = "SPINNER",
        None = "NONE",
    }
}
