// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::OnClick;

/// An image that's specified by a URL and can have an `onclick` action.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Image {
    /// The aspect ratio of this image (width and height). This field lets you reserve the right height for the image while waiting for it to load. It's not meant to override the built-in aspect ratio of the image. If unset, the server fills it by prefetching the image.
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
    /// The URL of the image.
    #[serde(rename = "imageUrl", skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
    /// The `onclick` action.
    #[serde(rename = "onClick", skip_serializing_if = "Option::is_none")]
    pub on_click: Option<OnClick>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl Image {
    /// Sets [`aspect_ratio`](Self#structfield.aspect_ratio).
    pub fn with_aspect_ratio(mut self, value: f64) -> Self {
        self.aspect_ratio = Some(value);
        self
    }

    /// Sets [`image_url`](Self#structfield.image_url).
    pub fn with_image_url(mut self, value: impl Into<String>) -> Self {
        self.image_url = Some(value.into());
        self
    }

    /// Sets [`on_click`](Self#structfield.on_click).
    pub fn with_on_click(mut self, value: impl Into<OnClick>) -> Self {
        self.on_click = Some(value.into());
        self
    }
}
