// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{CalendarEventLinkData, ChatSpaceLinkData, DriveLinkData, MeetSpaceLinkData};

/// A rich link to a resource. Rich links can be associated with the plain-text body of the message or represent chips that link to Google Workspace resources like Google Docs or Sheets with `start_index` and `length` of 0.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct RichLinkMetadata {
    /// Data for a Calendar event link.
    #[serde(rename = "calendarEventLinkData", skip_serializing_if = "Option::is_none")]
    pub calendar_event_link_data: Option<CalendarEventLinkData>,
    /// Data for a chat space link.
    #[serde(rename = "chatSpaceLinkData", skip_serializing_if = "Option::is_none")]
    pub chat_space_link_data: Option<ChatSpaceLinkData>,
    /// Data for a drive link.
    #[serde(rename = "driveLinkData", skip_serializing_if = "Option::is_none")]
    pub drive_link_data: Option<DriveLinkData>,
    /// Data for a Meet space link.
    #[serde(rename = "meetSpaceLinkData", skip_serializing_if = "Option::is_none")]
    pub meet_space_link_data: Option<MeetSpaceLinkData>,
    /// The rich link type.
    #[serde(rename = "richLinkType", skip_serializing_if = "Option::is_none")]
    pub rich_link_type: Option<RichLinkMetadataRichLinkType>,
    /// The URI of this link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl RichLinkMetadata {
    /// Sets [`calendar_event_link_data`](Self#structfield.calendar_event_link_data).
    pub fn with_calendar_event_link_data(
        mut self,
        value: impl Into<CalendarEventLinkData>,
    ) -> Self {
        self.calendar_event_link_data = Some(value.into());
        self
    }

    /// Sets [`chat_space_link_data`](Self#structfield.chat_space_link_data).
    pub fn with_chat_space_link_data(
        mut self,
        value: impl Into<ChatSpaceLinkData>,
    ) -> Self {
        self.chat_space_link_data = Some(value.into());
        self
    }

    /// Sets [`drive_link_data`](Self#structfield.drive_link_data).
    pub fn with_drive_link_data(mut self, value: impl Into<DriveLinkData>) -> Self {
        self.drive_link_data = Some(value.into());
        self
    }

    /// Sets [`meet_space_link_data`](Self#structfield.meet_space_link_data).
    pub fn with_meet_space_link_data(
        mut self,
        value: impl Into<MeetSpaceLinkData>,
    ) -> Self {
        self.meet_space_link_data = Some(value.into());
        self
    }

    /// Sets [`rich_link_type`](Self#structfield.rich_link_type).
    pub fn with_rich_link_type(
        mut self,
        value: impl Into<RichLinkMetadataRichLinkType>,
    ) -> Self {
        self.rich_link_type = Some(value.into());
        self
    }

    /// Sets [`uri`](Self#structfield.uri).
    pub fn with_uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
}

/// The rich link type.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum RichLinkMetadataRichLinkType {
    /// `RICH_LINK_TYPE_UNSPECIFIED`: Default value for the enum. Don't use.
    RichLinkTypeUnspecified,
    /// `DRIVE_FILE`: A Google Drive rich link type.
    DriveFile,
    /// `CHAT_SPACE`: A Chat space rich link type. For example, a space smart chip.
    ChatSpace,
    /// `GMAIL_MESSAGE`: A Gmail message rich link type. Specifically, a Gmail chip from [Share to Chat](https://support.google.com/chat?p=chat_gmail). The API only supports reading messages with GMAIL_MESSAGE rich links.
    GmailMessage,
    /// `MEET_SPACE`: A Meet message rich link type. For example, a Meet chip.
    MeetSpace,
    /// `CALENDAR_EVENT`: A Calendar message rich link type. For example, a Calendar chip.
    CalendarEvent,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    RichLinkMetadataRichLinkType {
        RichLinkTypeUnspecified = "RICH_LINK_TYPE_UNSPECIFIED",
        DriveFile = "DRIVE_FILE",
        ChatSpace = "CHAT_SPACE",
        GmailMessage = "GMAIL_MESSAGE",
        MeetSpace = "MEET_SPACE",
        CalendarEvent = "CALENDAR_EVENT",
    }
}
