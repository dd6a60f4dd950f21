// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

/// Request message for positioning a section.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct PositionSectionRequest {
    /// Optional. The relative position of the section in the list of sections.
    #[serde(rename = "relativePosition", skip_serializing_if = "Option::is_none")]
    pub relative_position: Option<PositionSectionRequestRelativePosition>,
    /// Optional. The absolute position of the section in the list of sections. The position must be greater than 0. If the position is greater than the number of sections, the section will be appended to the end of the list. This operation inserts the section at the given position and shifts the original section at that position, and those below it, to the next position.
    #[serde(rename = "sortOrder", skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<i32>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl PositionSectionRequest {
    /// Sets [`relative_position`](Self#structfield.relative_position).
    pub fn with_relative_position(
        mut self,
        value: impl Into<PositionSectionRequestRelativePosition>,
    ) -> Self {
        self.relative_position = Some(value.into());
        self
    }

    /// Sets [`sort_order`](Self#structfield.sort_order).
    pub fn with_sort_order(mut self, value: i32) -> Self {
        self.sort_order = Some(value);
        self
    }
}

/// Optional. The relative position of the section in the list of sections.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum PositionSectionRequestRelativePosition {
    /// `POSITION_UNSPECIFIED`: Unspecified position.
    PositionUnspecified,
    /// `START`: Start of the list of sections.
    Start,
    /// `END`: End of the list of sections.
    End,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    PositionSectionRequestRelativePosition {
        PositionUnspecified = "POSITION_UNSPECIFIED",
        Start = "START",
        End = "END",
    }
}
