// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::GoogleAppsCardV1Widgets;

/// A column. [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend)
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1Column {
    /// Specifies whether widgets align to the left, right, or center of a column.
    #[serde(rename = "horizontalAlignment", skip_serializing_if = "Option::is_none")]
    pub horizontal_alignment: Option<GoogleAppsCardV1ColumnHorizontalAlignment>,
    /// Specifies how a column fills the width of the card.
    #[serde(rename = "horizontalSizeStyle", skip_serializing_if = "Option::is_none")]
    pub horizontal_size_style: Option<GoogleAppsCardV1ColumnHorizontalSizeStyle>,
    /// Specifies whether widgets align to the top, bottom, or center of a column.
    #[serde(rename = "verticalAlignment", skip_serializing_if = "Option::is_none")]
    pub vertical_alignment: Option<GoogleAppsCardV1ColumnVerticalAlignment>,
    /// An array of widgets included in a column. Widgets appear in the order that they are specified.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub widgets: Vec<GoogleAppsCardV1Widgets>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1Column {
    /// Sets [`horizontal_alignment`](Self#structfield.horizontal_alignment).
    pub fn with_horizontal_alignment(
        mut self,
        value: impl Into<GoogleAppsCardV1ColumnHorizontalAlignment>,
    ) -> Self {
        self.horizontal_alignment = Some(value.into());
        self
    }

    /// Sets [`horizontal_size_style`](Self#structfield.horizontal_size_style).
    pub fn with_horizontal_size_style(
        mut self,
        value: impl Into<GoogleAppsCardV1ColumnHorizontalSizeStyle>,
    ) -> Self {
        self.horizontal_size_style = Some(value.into());
        self
    }

    /// Sets [`vertical_alignment`](Self#structfield.vertical_alignment).
    pub fn with_vertical_alignment(
        mut self,
        value: impl Into<GoogleAppsCardV1ColumnVerticalAlignment>,
    ) -> Self {
        self.vertical_alignment = Some(value.into());
        self
    }

    /// Sets [`widgets`](Self#structfield.widgets).
    pub fn with_widgets(
        mut self,
        value: impl IntoIterator<Item = impl Into<GoogleAppsCardV1Widgets>>,
    ) -> Self {
        self.widgets = value.into_iter().map(Into::into).collect();
        self
    }
}

/// Specifies whether widgets align to the left, right, or center of a column.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum GoogleAppsCardV1ColumnHorizontalAlignment {
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
    GoogleAppsCardV1ColumnHorizontalAlignment {
        HorizontalAlignmentUnspecified = "HORIZONTAL_ALIGNMENT_UNSPECIFIED",
        Start = "START",
        Center = "CENTER",
        End = "END",
    }
}

/// Specifies how a column fills the width of the card.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum GoogleAppsCardV1ColumnHorizontalSizeStyle {
    /// `HORIZONTAL_SIZE_STYLE_UNSPECIFIED`: Don't use. Unspecified.
    HorizontalSizeStyleUnspecified,
    /// `FILL_AVAILABLE_SPACE`: Default value. Column fills the available space, up to 70% of the card's width. If both columns are set to `FILL_AVAILABLE_SPACE`, each column fills 50% of the space.
    FillAvailableSpace,
    /// `FILL_MINIMUM_SPACE`: Column fills the least amount of space possible and no more than 30% of the card's width.
    FillMinimumSpace,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    GoogleAppsCardV1ColumnHorizontalSizeStyle {
        HorizontalSizeStyleUnspecified = "HORIZONTAL_SIZE_STYLE_UNSPECIFIED",
        FillAvailableSpace = "FILL_AVAILABLE_SPACE",
        FillMinimumSpace = "FILL_MINIMUM_SPACE",
    }
}

/// Specifies whether widgets align to the top, bottom, or center of a column.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum GoogleAppsCardV1ColumnVerticalAlignment {
    /// `VERTICAL_ALIGNMENT_UNSPECIFIED`: Don't use. Unspecified.
    VerticalAlignmentUnspecified,
    /// `CENTER`: Default value. Aligns widgets to the center of a column.
    Center,
    /// `TOP`: Aligns widgets to the top of a column.
    Top,
    /// `BOTTOM`: Aligns widgets to the bottom of a column.
    Bottom,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    GoogleAppsCardV1ColumnVerticalAlignment {
        VerticalAlignmentUnspecified = "VERTICAL_ALIGNMENT_UNSPECIFIED",
        Center = "CENTER",
        Top = "TOP",
        Bottom = "BOTTOM",
    }
}
