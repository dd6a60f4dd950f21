// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{
    AppCommandMetadata, CommonEventObject, FormAction, Message, Space, Thread, User,
};

/// A Google Chat app interaction event that represents and contains data about a user's interaction with a Chat app. To configure your Chat app to receive interaction events, see [Receive and respond to user interactions](https://developers.google.com/workspace/chat/receive-respond-interactions). In addition to receiving events from user interactions, Chat apps can receive events about changes to spaces, such as when a new member is added to a space. To learn about space events, see [Work with events from Google Chat](https://developers.google.com/workspace/chat/events-overview). Warning: This event object is only used for [Chat apps that aren't add-ons](https://developers.google.com/workspace/chat/receive-respond-interactions#not-add-on-interaction-events). If your Chat app is built as a [Google Workspace add-on](https://developers.google.com/workspace/add-ons/chat/build), instead see [Add-on event objects](https://developers.google.com/workspace/add-ons/concepts/event-objects#chat-event-object) in the add-ons documentation. To confirm which type of event your app receives, see [Determine your event type](https://developers.google.com/workspace/chat/receive-respond-interactions#determine-event-type).
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct DeprecatedEvent {
    /// For `CARD_CLICKED` interaction events, the form action data associated when a user clicks a card or dialog. To learn more, see [Read form data input by users on cards](https://developers.google.com/workspace/chat/read-form-data).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<FormAction>,
    /// Metadata about a Chat app command.
    #[serde(rename = "appCommandMetadata", skip_serializing_if = "Option::is_none")]
    pub app_command_metadata: Option<AppCommandMetadata>,
    /// Represents information about the user's client, such as locale, host app, and platform. For Chat apps, `CommonEventObject` includes information submitted by users interacting with [dialogs](https://developers.google.com/workspace/chat/dialogs), like data entered on a card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub common: Option<CommonEventObject>,
    /// This URL is populated for `MESSAGE`, `ADDED_TO_SPACE`, and `APP_COMMAND` interaction events. After completing an authorization or configuration flow outside of Google Chat, users must be redirected to this URL to signal to Google Chat that the authorization or configuration flow was successful. For more information, see [Connect a Chat app with other services and tools](https://developers.google.com/workspace/chat/connect-web-services-tools).
    #[serde(
        rename = "configCompleteRedirectUrl",
        skip_serializing_if = "Option::is_none"
    )]
    pub config_complete_redirect_url: Option<String>,
    /// The type of [dialog](https://developers.google.com/workspace/chat/dialogs) interaction event received.
    #[serde(rename = "dialogEventType", skip_serializing_if = "Option::is_none")]
    pub dialog_event_type: Option<DeprecatedEventDialogEventType>,
    /// The timestamp indicating when the interaction event occurred.
    #[serde(rename = "eventTime", skip_serializing_if = "Option::is_none")]
    pub event_time: Option<::chrono::DateTime<::chrono::Utc>>,
    /// For `CARD_CLICKED` and `MESSAGE` interaction events, whether the user is interacting with or about to interact with a [dialog](https://developers.google.com/workspace/chat/dialogs).
    #[serde(rename = "isDialogEvent", skip_serializing_if = "Option::is_none")]
    pub is_dialog_event: Option<bool>,
    /// For `ADDED_TO_SPACE`, `CARD_CLICKED`, and `MESSAGE` interaction events, the message that triggered the interaction event, if applicable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<Message>,
    /// The space in which the user interacted with the Chat app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub space: Option<Space>,
    /// The thread in which the user interacted with the Chat app. This could be in a new thread created by a newly sent message. This field is populated if the interaction event is associated with a specific message or thread.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread: Option<Thread>,
    /// The Chat app-defined key for the thread related to the interaction event. See [`spaces.messages.thread.threadKey`](https://developers.google.com/chat/api/reference/rest/v1/spaces.messages#Thread.FIELDS.thread_key) for more information.
    #[serde(rename = "threadKey", skip_serializing_if = "Option::is_none")]
    pub thread_key: Option<String>,
    /// A secret value that legacy Chat apps can use to verify if a request is from Google. Google randomly generates the token, and its value remains static. You can obtain, revoke, or regenerate the token from the [Chat API configuration page](https://console.cloud.google.com/apis/api/chat.googleapis.com/hangouts-chat) in the Google Cloud Console. Modern Chat apps don't use this field. It is absent from API responses and the [Chat API configuration page](https://console.cloud.google.com/apis/api/chat.googleapis.com/hangouts-chat).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
    /// The [type](https://developers.google.com/workspace/chat/api/reference/rest/v1/EventType) of user interaction with the Chat app, such as `MESSAGE` or `ADDED_TO_SPACE`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<DeprecatedEventType>,
    /// The user that interacted with the Chat app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<User>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl DeprecatedEvent {
    /// Sets [`action`](Self#structfield.action).
    pub fn with_action(mut self, value: impl Into<FormAction>) -> Self {
        self.action = Some(value.into());
        self
    }

    /// Sets [`app_command_metadata`](Self#structfield.app_command_metadata).
    pub fn with_app_command_metadata(
        mut self,
        value: impl Into<AppCommandMetadata>,
    ) -> Self {
        self.app_command_metadata = Some(value.into());
        self
    }

    /// Sets [`common`](Self#structfield.common).
    pub fn with_common(mut self, value: impl Into<CommonEventObject>) -> Self {
        self.common = Some(value.into());
        self
    }

    /// Sets [`config_complete_redirect_url`](Self#structfield.config_complete_redirect_url).
    pub fn with_config_complete_redirect_url(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.config_complete_redirect_url = Some(value.into());
        self
    }

    /// Sets [`dialog_event_type`](Self#structfield.dialog_event_type).
    pub fn with_dialog_event_type(
        mut self,
        value: impl Into<DeprecatedEventDialogEventType>,
    ) -> Self {
        self.dialog_event_type = Some(value.into());
        self
    }

    /// Sets [`event_time`](Self#structfield.event_time).
    pub fn with_event_time(
        mut self,
        value: impl Into<::chrono::DateTime<::chrono::Utc>>,
    ) -> Self {
        self.event_time = Some(value.into());
        self
    }

    /// Sets [`is_dialog_event`](Self#structfield.is_dialog_event).
    pub fn with_is_dialog_event(mut self, value: bool) -> Self {
        self.is_dialog_event = Some(value);
        self
    }

    /// Sets [`message`](Self#structfield.message).
    pub fn with_message(mut self, value: impl Into<Message>) -> Self {
        self.message = Some(value.into());
        self
    }

    /// Sets [`space`](Self#structfield.space).
    pub fn with_space(mut self, value: impl Into<Space>) -> Self {
        self.space = Some(value.into());
        self
    }

    /// Sets [`thread`](Self#structfield.thread).
    pub fn with_thread(mut self, value: impl Into<Thread>) -> Self {
        self.thread = Some(value.into());
        self
    }

    /// Sets [`thread_key`](Self#structfield.thread_key).
    pub fn with_thread_key(mut self, value: impl Into<String>) -> Self {
        self.thread_key = Some(value.into());
        self
    }

    /// Sets [`token`](Self#structfield.token).
    pub fn with_token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }

    /// Sets [`type`](Self#structfield.type_).
    pub fn with_type(mut self, value: impl Into<DeprecatedEventType>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Sets [`user`](Self#structfield.user).
    pub fn with_user(mut self, value: impl Into<User>) -> Self {
        self.user = Some(value.into());
        self
    }
}

/// The type of [dialog](https://developers.google.com/workspace/chat/dialogs) interaction event received.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum DeprecatedEventDialogEventType {
    /// `TYPE_UNSPECIFIED`: Default value. Unspecified.
    TypeUnspecified,
    /// `REQUEST_DIALOG`: A user opens a dialog.
    RequestDialog,
    /// `SUBMIT_DIALOG`: A user clicks an interactive element of a dialog. For example, a user fills out information in a dialog and clicks a button to submit the information.
    SubmitDialog,
    /// `CANCEL_DIALOG`: A user closes a dialog without submitting information. The Chat app only receives this interaction event when users click the close icon in the top right corner of the dialog. When the user closes the dialog by other means (such as refreshing the browser, clicking outside the dialog box, or pressing the escape key), no event is sent.
    CancelDialog,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    DeprecatedEventDialogEventType {
        TypeUnspecified = "TYPE_UNSPECIFIED",
        RequestDialog = "REQUEST_DIALOG",
        SubmitDialog = "SUBMIT_DIALOG",
        CancelDialog = "CANCEL_DIALOG",
    }
}

/// The [type](https://developers.google.com/workspace/chat/api/reference/rest/v1/EventType) of user interaction with the Chat app, such as `MESSAGE` or `ADDED_TO_SPACE`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum DeprecatedEventType {
    /// `UNSPECIFIED`: Default value for the enum. DO NOT USE.
    Unspecified,
    /// `MESSAGE`: A user sends the Chat app a message, or invokes the Chat app in a space. Examples of message events include:
    ///
    /// - Any message in a direct message (DM) space with the Chat app.
    /// - A message in a multi-person space where a person @mentions the Chat app, or uses one of its [slash commands](https://developers.google.com/workspace/chat/commands#types).
    /// - If you've configured link previews for your Chat app, a user posts a message that contains a link that matches the configured URL pattern.
    Message,
    /// `ADDED_TO_SPACE`: A user adds the Chat app to a space, or a Google Workspace administrator installs the Chat app in direct message spaces for users in their organization. Chat apps typically respond to this interaction event by posting a welcome message in the space. When administrators install Chat apps, the `space.adminInstalled` field is set to `true` and users can't uninstall them. To learn about Chat apps installed by administrators, see Google Workspace Admin Help's documentation, [Install Marketplace apps in your domain](https://support.google.com/a/answer/172482).
    AddedToSpace,
    /// `REMOVED_FROM_SPACE`: A user removes the Chat app from a space, or a Google Workspace administrator uninstalls the Chat app for a user in their organization. Chat apps can't respond with messages to this event, because they have already been removed. When administrators uninstall Chat apps, the `space.adminInstalled` field is set to `false`. If a user installed the Chat app before the administrator, the Chat app remains installed for the user and the Chat app doesn't receive a `REMOVED_FROM_SPACE` interaction event.
    RemovedFromSpace,
    /// `CARD_CLICKED`: A user clicks an interactive element of a card or dialog from a Chat app, such as a button. To receive an interaction event, the button must trigger another interaction with the Chat app. For example, a Chat app doesn't receive a `CARD_CLICKED` interaction event if a user clicks a button that opens a link to a website, but receives interaction events in the following examples:
    ///
    /// - The user clicks a `Send feedback` button on a card, which opens a dialog for the user to input information.
    /// - The user clicks a `Submit` button after inputting information into a card or dialog.
    ///
    /// If a user clicks a button to open, submit, or cancel a dialog, the `CARD_CLICKED` interaction event's `isDialogEvent` field is set to `true` and includes a [`DialogEventType`](https://developers.google.com/workspace/chat/api/reference/rest/v1/DialogEventType).
    CardClicked,
    /// `WIDGET_UPDATED`: A user updates a widget in a card message or dialog. This event is triggered when a user interacts with a widget that has an associated action.
    WidgetUpdated,
    /// `APP_COMMAND`: A user uses a Chat app [command](https://developers.google.com/workspace/chat/commands#types), including slash commands and quick commands.
    AppCommand,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    DeprecatedEventType {
        Unspecified = "UNSPECIFIED",
        Message = "MESSAGE",
        AddedToSpace = "ADDED_TO_SPACE",
        RemovedFromSpace = "REMOVED_FROM_SPACE",
        CardClicked = "CARD_CLICKED",
        WidgetUpdated = "WIDGET_UPDATED",
        AppCommand = "APP_COMMAND",
    }
}
