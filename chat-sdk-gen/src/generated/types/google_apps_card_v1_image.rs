// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::GoogleAppsCardV1OnClick;

/// An image that is specified by a URL and can have an `onClick` action. For an example, see [Add an image](https://developers.google.com/workspace/chat/add-text-image-card-dialog#add_an_image). [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend):
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1Image {
    /// The alternative text of this image that's used for accessibility.
    #[serde(rename = "altText", skip_serializing_if = "Option::is_none")]
    pub alt_text: Option<String>,
    /// The HTTPS URL that hosts the image. For example: `https://developers.google.com/workspace/chat/images/quickstart-app-avatar.png`
    #[serde(rename = "imageUrl", skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
    /// When a user clicks the image, the click triggers this action.
    #[serde(rename = "onClick", skip_serializing_if = "Option::is_none")]
    pub on_click: Option<GoogleAppsCardV1OnClick>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1Image {
    /// Sets [`alt_text`](Self#structfield.alt_text).
    pub fn with_alt_text(mut self, value: impl Into<String>) -> Self {
        self.alt_text = Some(value.into());
        self
    }

    /// Sets [`image_url`](Self#structfield.image_url).
    pub fn with_image_url(mut self, value: impl Into<String>) -> Self {
        self.image_url = Some(value.into());
        self
    }

    /// Sets [`on_click`](Self#structfield.on_click).
    pub fn with_on_click(mut self, value: impl Into<GoogleAppsCardV1OnClick>) -> Self {
        self.on_click = Some(value.into());
        self
    }
}
