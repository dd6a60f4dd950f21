// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

/// Data for Meet space links.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct MeetSpaceLinkData {
    /// Optional. Output only. If the Meet is a Huddle, indicates the status of the huddle. Otherwise, this is unset.
    #[serde(rename = "huddleStatus", skip_serializing_if = "Option::is_none")]
    pub huddle_status: Option<MeetSpaceLinkDataHuddleStatus>,
    /// Meeting code of the linked Meet space.
    #[serde(rename = "meetingCode", skip_serializing_if = "Option::is_none")]
    pub meeting_code: Option<String>,
    /// Indicates the type of the Meet space.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<MeetSpaceLinkDataType>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl MeetSpaceLinkData {
    /// Sets [`huddle_status`](Self#structfield.huddle_status).
    pub fn with_huddle_status(
        mut self,
        value: impl Into<MeetSpaceLinkDataHuddleStatus>,
    ) -> Self {
        self.huddle_status = Some(value.into());
        self
    }

    /// Sets [`meeting_code`](Self#structfield.meeting_code).
    pub fn with_meeting_code(mut self, value: impl Into<String>) -> Self {
        self.meeting_code = Some(value.into());
        self
    }

    /// Sets [`type`](Self#structfield.type_).
    pub fn with_type(mut self, value: impl Into<MeetSpaceLinkDataType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

/// Optional. Output only. If the Meet is a Huddle, indicates the status of the huddle. Otherwise, this is unset.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum MeetSpaceLinkDataHuddleStatus {
    /// `HUDDLE_STATUS_UNSPECIFIED`: Default value for the enum. Don't use.
    HuddleStatusUnspecified,
    /// `STARTED`: The huddle has started.
    Started,
    /// `ENDED`: The huddle has ended. In this case the Meet space URI and identifiers will no longer be valid.
    Ended,
    /// `MISSED`: The huddle has been missed. In this case the Meet space URI and identifiers will no longer be valid.
    Missed,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    MeetSpaceLinkDataHuddleStatus {
        HuddleStatusUnspecified = "HUDDLE_STATUS_UNSPECIFIED",
        Started = "STARTED",
        Ended = "ENDED",
        Missed = "MISSED",
    }
}

/// Indicates the type of the Meet space.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum MeetSpaceLinkDataType {
    /// `TYPE_UNSPECIFIED`: Default value for the enum. Don't use.
    TypeUnspecified,
    /// `MEETING`: The Meet space is a meeting.
    Meeting,
    /// `HUDDLE`: The Meet space is a huddle.
    Huddle,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    MeetSpaceLinkDataType {
        TypeUnspecified = "TYPE_UNSPECIFIED",
        Meeting = "MEETING",
        Huddle = "HUDDLE",
    }
}
