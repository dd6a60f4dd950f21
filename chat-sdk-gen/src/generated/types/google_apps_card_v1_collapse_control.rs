// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::GoogleAppsCardV1Button;

/// Represent an expand and collapse control. [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend):
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1CollapseControl {
    /// Optional. Define a customizable button to collapse the section. Both expand_button and collapse_button field must be set. Only one field set will not take into effect. If this field isn't set, the default button is used.
    #[serde(rename = "collapseButton", skip_serializing_if = "Option::is_none")]
    pub collapse_button: Option<GoogleAppsCardV1Button>,
    /// Optional. Define a customizable button to expand the section. Both expand_button and collapse_button field must be set. Only one field set will not take into effect. If this field isn't set, the default button is used.
    #[serde(rename = "expandButton", skip_serializing_if = "Option::is_none")]
    pub expand_button: Option<GoogleAppsCardV1Button>,
    /// The horizontal alignment of the expand and collapse button.
    #[serde(rename = "horizontalAlignment", skip_serializing_if = "Option::is_none")]
    pub horizontal_alignment: Option<GoogleAppsCardV1CollapseControlHorizontalAlignment>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1CollapseControl {
    /// Sets [`collapse_button`](Self#structfield.collapse_button).
    pub fn with_collapse_button(
        mut self,
        value: impl Into<GoogleAppsCardV1Button>,
    ) -> Self {
        self.collapse_button = Some(value.into());
        self
    }

    /// Sets [`expand_button`](Self#structfield.expand_button).
    pub fn with_expand_button(
        mut self,
        value: impl Into<GoogleAppsCardV1Button>,
    ) -> Self {
        self.expand_button = Some(value.into());
        self
    }

    /// Sets [`horizontal_alignment`](Self#structfield.horizontal_alignment).
    pub fn with_horizontal_alignment(
        mut self,
        value: impl Into<GoogleAppsCardV1CollapseControlHorizontalAlignment>,
    ) -> Self {
        self.horizontal_alignment = Some(value.into());
        self
    }
}

/// The horizontal alignment of the expand and collapse button.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum GoogleAppsCardV1CollapseControlHorizontalAlignment {
    /// `HORIZONTAL_ALIGNMENT_UNSPECIFIED`: Don't use. Unspecified.
    HorizontalAlignmentUnspecified,
    /// `START`: Default value. Aligns widgets to the start position of the column. For left-to-right layouts, aligns to the left. For right-to-left layouts, aligns to the right.
    Start,
    /// `CENTER`: Aligns widgets to the center of the column.
    Center,
    /// `END`: Aligns widgets to the end position of the column. For left-to-right layouts, aligns widgets to the right. For right-to-left layouts, aligns widgets to the left.
    End,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    GoogleAppsCardV1CollapseControlHorizontalAlignment {
        HorizontalAlignmentUnspecified = "HORIZONTAL_ALIGNMENT_UNSPECIFIED",
        Start = "START",
        Center = "CENTER",
        End = "END",
    }
}
