// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

/// Represents a card header. For an example in Google Chat apps, see [Add a header](https://developers.google.com/workspace/chat/design-components-card-dialog#add_a_header). [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend):
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1CardHeader {
    /// The alternative text of this image that's used for accessibility.
    #[serde(rename = "imageAltText", skip_serializing_if = "Option::is_none")]
    pub image_alt_text: Option<String>,
    /// The shape used to crop the image. [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend):
    #[serde(rename = "imageType", skip_serializing_if = "Option::is_none")]
    pub image_type: Option<GoogleAppsCardV1CardHeaderImageType>,
    /// The HTTPS URL of the image in the card header.
    #[serde(rename = "imageUrl", skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
    /// The subtitle of the card header. If specified, appears on its own line below the `title`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtitle: Option<String>,
    /// Required. The title of the card header. The header has a fixed height: if both a title and subtitle are specified, each takes up one line. If only the title is specified, it takes up both lines.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1CardHeader {
    /// Sets [`image_alt_text`](Self#structfield.image_alt_text).
    pub fn with_image_alt_text(mut self, value: impl Into<String>) -> Self {
        self.image_alt_text = Some(value.into());
        self
    }

    /// Sets [`image_type`](Self#structfield.image_type).
    pub fn with_image_type(
        mut self,
        value: impl Into<GoogleAppsCardV1CardHeaderImageType>,
    ) -> Self {
        self.image_type = Some(value.into());
        self
    }

    /// Sets [`image_url`](Self#structfield.image_url).
    pub fn with_image_url(mut self, value: impl Into<String>) -> Self {
        self.image_url = Some(value.into());
        self
    }

    /// Sets [`subtitle`](Self#structfield.subtitle).
    pub fn with_subtitle(mut self, value: impl Into<String>) -> Self {
        self.subtitle = Some(value.into());
        self
    }

    /// Sets [`title`](Self#structfield.title).
    pub fn with_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

/// The shape used to crop the image. [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend):
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum GoogleAppsCardV1CardHeaderImageType {
    /// `SQUARE`: Default value. Applies a square mask to the image. For example, a 4x3 image becomes 3x3.
    Square,
    /// `CIRCLE`: Applies a circular mask to the image. For example, a 4x3 image becomes a circle with a diameter of 3.
    Circle,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    GoogleAppsCardV1CardHeaderImageType {
        Square = "SQUARE",
        Circle = "CIRCLE",
    }
}
