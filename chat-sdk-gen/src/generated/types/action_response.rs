// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{DialogAction, UpdatedWidget};

/// Parameters that a Chat app can use to configure how its response is posted.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ActionResponse {
    /// Input only. A response to an interaction event related to a [dialog](https://developers.google.com/workspace/chat/dialogs). Must be accompanied by `ResponseType.Dialog`.
    #[serde(rename = "dialogAction", skip_serializing_if = "Option::is_none")]
    pub dialog_action: Option<DialogAction>,
    /// Input only. The type of Chat app response.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<ActionResponseType>,
    /// Input only. The response of the updated widget.
    #[serde(rename = "updatedWidget", skip_serializing_if = "Option::is_none")]
    pub updated_widget: Option<UpdatedWidget>,
    /// Input only. URL for users to authenticate or configure. (Only for `REQUEST_CONFIG` response types.)
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl ActionResponse {
    /// Sets [`dialog_action`](Self#structfield.dialog_action).
    pub fn with_dialog_action(mut self, value: impl Into<DialogAction>) -> Self {
        self.dialog_action = Some(value.into());
        self
    }

    /// Sets [`type`](Self#structfield.type_).
    pub fn with_type(mut self, value: impl Into<ActionResponseType>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Sets [`updated_widget`](Self#structfield.updated_widget).
    pub fn with_updated_widget(mut self, value: impl Into<UpdatedWidget>) -> Self {
        self.updated_widget = Some(value.into());
        self
    }

    /// Sets [`url`](Self#structfield.url).
    pub fn with_url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}

/// Input only. The type of Chat app response.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ActionResponseType {
    /// `TYPE_UNSPECIFIED`: Default type that's handled as `NEW_MESSAGE`.
    TypeUnspecified,
    /// `NEW_MESSAGE`: Post as a new message in the topic.
    NewMessage,
    /// `UPDATE_MESSAGE`: Update the Chat app's message. This is only permitted on a `CARD_CLICKED` event where the message sender type is `BOT`.
    UpdateMessage,
    /// `UPDATE_USER_MESSAGE_CARDS`: Update the cards on a user's message. This is only permitted as a response to a `MESSAGE` event with a matched url, or a `CARD_CLICKED` event where the message sender type is `HUMAN`. Text is ignored.
    UpdateUserMessageCards,
    /// `REQUEST_CONFIG`: Privately ask the user for additional authentication or configuration.
    RequestConfig,
    /// `DIALOG`: Presents a [dialog](https://developers.google.com/workspace/chat/dialogs).
    Dialog,
    /// `UPDATE_WIDGET`: Widget text autocomplete options query.
    UpdateWidget,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    ActionResponseType {
        TypeUnspecified = "TYPE_UNSPECIFIED",
        NewMessage = "NEW_MESSAGE",
        UpdateMessage = "UPDATE_MESSAGE",
        UpdateUserMessageCards = "UPDATE_USER_MESSAGE_CARDS",
        RequestConfig = "REQUEST_CONFIG",
        Dialog = "DIALOG",
        UpdateWidget = "UPDATE_WIDGET",
    }
}
