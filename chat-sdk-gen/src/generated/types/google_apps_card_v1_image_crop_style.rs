// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

/// Represents the crop style applied to an image. [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend): For example, here's how to apply a 16:9 aspect ratio: `cropStyle { "type": "RECTANGLE_CUSTOM", "aspectRatio": 16/9 }`
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1ImageCropStyle {
    /// The aspect ratio to use if the crop type is `RECTANGLE_CUSTOM`. For example, here's how to apply a 16:9 aspect ratio: `cropStyle { "type": "RECTANGLE_CUSTOM", "aspectRatio": 16/9 }`
    #[serde(
        rename = "aspectRatio",
        skip_serializing_if = "Option::is_none",
        with = "crate::format::float",
        default
    )]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<crate::format::float::Schema>")
    )]
    pub aspect_ratio: Option<f64>,
    /// The crop type.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<GoogleAppsCardV1ImageCropStyleType>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1ImageCropStyle {
    /// Sets [`aspect_ratio`](Self#structfield.aspect_ratio).
    pub fn with_aspect_ratio(mut self, value: f64) -> Self {
        self.aspect_ratio = Some(value);
        self
    }

    /// Sets [`type`](Self#structfield.type_).
    pub fn with_type(
        mut self,
        value: impl Into<GoogleAppsCardV1ImageCropStyleType>,
    ) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

/// The crop type.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum GoogleAppsCardV1ImageCropStyleType {
    /// `IMAGE_CROP_TYPE_UNSPECIFIED`: Don't use. Unspecified.
    ImageCropTypeUnspecified,
    /// `SQUARE`: Default value. Applies a square crop.
    Square,
    /// `CIRCLE`: Applies a circular crop.
    Circle,
    /// `RECTANGLE_CUSTOM`: Applies a rectangular crop with a custom aspect ratio. Set the custom aspect ratio with `aspectRatio`.
    RectangleCustom,
    /// `RECTANGLE_4_3`: Applies a rectangular crop with a 4:3 aspect ratio.
    Rectangle43,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    GoogleAppsCardV1ImageCropStyleType {
        ImageCropTypeUnspecified = "IMAGE_CROP_TYPE_UNSPECIFIED",
        Square = "SQUARE",
        Circle = "CIRCLE",
        RectangleCustom = "RECTANGLE_CUSTOM",
        Rectangle43 = "RECTANGLE_4_3",
    }
}
