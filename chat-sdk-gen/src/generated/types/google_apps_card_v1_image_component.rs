// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{GoogleAppsCardV1BorderStyle, GoogleAppsCardV1ImageCropStyle};

/// Represents an image. [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend):
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1ImageComponent {
    /// The accessibility label for the image.
    #[serde(rename = "altText", skip_serializing_if = "Option::is_none")]
    pub alt_text: Option<String>,
    /// The border style to apply to the image.
    #[serde(rename = "borderStyle", skip_serializing_if = "Option::is_none")]
    pub border_style: Option<GoogleAppsCardV1BorderStyle>,
    /// The crop style to apply to the image.
    #[serde(rename = "cropStyle", skip_serializing_if = "Option::is_none")]
    pub crop_style: Option<GoogleAppsCardV1ImageCropStyle>,
    /// The image URL.
    #[serde(rename = "imageUri", skip_serializing_if = "Option::is_none")]
    pub image_uri: Option<String>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1ImageComponent {
    /// Sets [`alt_text`](Self#structfield.alt_text).
    pub fn with_alt_text(mut self, value: impl Into<String>) -> Self {
        self.alt_text = Some(value.into());
        self
    }

    /// Sets [`border_style`](Self#structfield.border_style).
    pub fn with_border_style(
        mut self,
        value: impl Into<GoogleAppsCardV1BorderStyle>,
    ) -> Self {
        self.border_style = Some(value.into());
        self
    }

    /// Sets [`crop_style`](Self#structfield.crop_style).
    pub fn with_crop_style(
        mut self,
        value: impl Into<GoogleAppsCardV1ImageCropStyle>,
    ) -> Self {
        self.crop_style = Some(value.into());
        self
    }

    /// Sets [`image_uri`](Self#structfield.image_uri).
    pub fn with_image_uri(mut self, value: impl Into<String>) -> Self {
        self.image_uri = Some(value.into());
        self
    }
}
