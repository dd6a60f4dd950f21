// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

/// `CardHeader`
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CardHeader {
    /// The image's type (for example, square border or circular border).
    #[serde(rename = "imageStyle", skip_serializing_if = "Option::is_none")]
    pub image_style: Option<CardHeaderImageStyle>,
    /// The URL of the image in the card header.
    #[serde(rename = "imageUrl", skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
    /// The subtitle of the card header.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtitle: Option<String>,
    /// The title must be specified. The header has a fixed height: if both a title and subtitle is specified, each takes up one line. If only the title is specified, it takes up both lines.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl CardHeader {
    /// Sets [`image_style`](Self#structfield.image_style).
    pub fn with_image_style(mut self, value: impl Into<CardHeaderImageStyle>) -> Self {
        self.image_style = Some(value.into());
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

/// The image's type (for example, square border or circular border).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum CardHeaderImageStyle {
    /// `IMAGE_STYLE_UNSPECIFIED`
    ImageStyleUnspecified,
    /// `IMAGE`: Square border.
    Image,
    /// `AVATAR`: Circular border.
    Avatar,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    CardHeaderImageStyle {
        ImageStyleUnspecified = "IMAGE_STYLE_UNSPECIFIED",
        Image = "IMAGE",
        Avatar = "AVATAR",
    }
}
