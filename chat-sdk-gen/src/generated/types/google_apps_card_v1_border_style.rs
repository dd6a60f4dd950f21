// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::Color;

/// The style options for the border of a card or widget, including the border type and color. [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend):
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1BorderStyle {
    /// The corner radius for the border.
    #[serde(rename = "cornerRadius", skip_serializing_if = "Option::is_none")]
    pub corner_radius: Option<i32>,
    /// The colors to use when the type is `BORDER_TYPE_STROKE`. To set the stroke color, specify a value for the `red`, `green`, and `blue` fields. The value must be a float number between 0 and 1 based on the RGB color value, where `0` (0/255) represents the absence of color and `1` (255/255) represents the maximum intensity of the color. For example, the following sets the color to red at its maximum intensity: `"color": { "red": 1, "green": 0, "blue": 0 }` The `alpha` field is unavailable for stroke color. If specified, this field is ignored.
    #[serde(rename = "strokeColor", skip_serializing_if = "Option::is_none")]
    pub stroke_color: Option<Color>,
    /// The border type.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<GoogleAppsCardV1BorderStyleType>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1BorderStyle {
    /// Sets [`corner_radius`](Self#structfield.corner_radius).
    pub fn with_corner_radius(mut self, value: i32) -> Self {
        self.corner_radius = Some(value);
        self
    }

    /// Sets [`stroke_color`](Self#structfield.stroke_color).
    pub fn with_stroke_color(mut self, value: impl Into<Color>) -> Self {
        self.stroke_color = Some(value.into());
        self
    }

    /// Sets [`type`](Self#structfield.type_).
    pub fn with_type(
        mut self,
        value: impl Into<GoogleAppsCardV1BorderStyleType>,
    ) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

/// The border type.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum GoogleAppsCardV1BorderStyleType {
    /// `BORDER_TYPE_UNSPECIFIED`: Don't use. Unspecified.
    BorderTypeUnspecified,
    /// `NO_BORDER`: No border.
    NoBorder,
    /// `STROKE`: Default value. Outline.
    Stroke,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    GoogleAppsCardV1BorderStyleType {
        BorderTypeUnspecified = "BORDER_TYPE_UNSPECIFIED",
        NoBorder = "NO_BORDER",
        Stroke = "STROKE",
    }
}
