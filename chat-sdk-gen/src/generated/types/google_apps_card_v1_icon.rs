// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::GoogleAppsCardV1MaterialIcon;

/// An icon displayed in a widget on a card. For an example in Google Chat apps, see [Add an icon](https://developers.google.com/workspace/chat/add-text-image-card-dialog#add_an_icon). Supports [built-in](https://developers.google.com/workspace/chat/format-messages#builtinicons) and [custom](https://developers.google.com/workspace/chat/format-messages#customicons) icons. [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend):
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1Icon {
    /// Optional. A description of the icon used for accessibility. If unspecified, the default value `Button` is provided. As a best practice, you should set a helpful description for what the icon displays, and if applicable, what it does. For example, `A user's account portrait`, or `Opens a new browser tab and navigates to the Google Chat developer documentation at https://developers.google.com/workspace/chat`. If the icon is set in a `Button`, the `altText` appears as helper text when the user hovers over the button. However, if the button also sets `text`, the icon's `altText` is ignored.
    #[serde(rename = "altText", skip_serializing_if = "Option::is_none")]
    pub alt_text: Option<String>,
    /// Display a custom icon hosted at an HTTPS URL. For example: `"iconUrl": "https://developers.google.com/workspace/chat/images/quickstart-app-avatar.png"` Supported file types include `.png` and `.jpg`.
    #[serde(rename = "iconUrl", skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// The crop style applied to the image. In some cases, applying a `CIRCLE` crop causes the image to be drawn larger than a built-in icon.
    #[serde(rename = "imageType", skip_serializing_if = "Option::is_none")]
    pub image_type: Option<GoogleAppsCardV1IconImageType>,
    /// Display one of the built-in icons provided by Google Workspace. For example, to display an airplane icon, specify `AIRPLANE`. For a bus, specify `BUS`. For a full list of supported icons, see [built-in icons](https://developers.google.com/workspace/chat/format-messages#builtinicons).
    #[serde(rename = "knownIcon", skip_serializing_if = "Option::is_none")]
    pub known_icon: Option<String>,
    /// Display one of the [Google Material Icons](https://fonts.google.com/icons). For example, to display a [checkbox icon](https://fonts.google.com/icons?selected=Material%20Symbols%20Outlined%3Acheck_box%3AFILL%400%3Bwght%40400%3BGRAD%400%3Bopsz%4048), use `"materialIcon": { "name": "check_box" }` [Google Chat apps](https://developers.google.com/workspace/chat):
    #[serde(rename = "materialIcon", skip_serializing_if = "Option::is_none")]
    pub material_icon: Option<GoogleAppsCardV1MaterialIcon>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1Icon {
    /// Sets [`alt_text`](Self#structfield.alt_text).
    pub fn with_alt_text(mut self, value: impl Into<String>) -> Self {
        self.alt_text = Some(value.into());
        self
    }

    /// Sets [`icon_url`](Self#structfield.icon_url).
    pub fn with_icon_url(mut self, value: impl Into<String>) -> Self {
        self.icon_url = Some(value.into());
        self
    }

    /// Sets [`image_type`](Self#structfield.image_type).
    pub fn with_image_type(
        mut self,
        value: impl Into<GoogleAppsCardV1IconImageType>,
    ) -> Self {
        self.image_type = Some(value.into());
        self
    }

    /// Sets [`known_icon`](Self#structfield.known_icon).
    pub fn with_known_icon(mut self, value: impl Into<String>) -> Self {
        self.known_icon = Some(value.into());
        self
    }

    /// Sets [`material_icon`](Self#structfield.material_icon).
    pub fn with_material_icon(
        mut self,
        value: impl Into<GoogleAppsCardV1MaterialIcon>,
    ) -> Self {
        self.material_icon = Some(value.into());
        self
    }
}

/// The crop style applied to the image. In some cases, applying a `CIRCLE` crop causes the image to be drawn larger than a built-in icon.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum GoogleAppsCardV1IconImageType {
    /// `SQUARE`: Default value. Applies a square mask to the image. For example, a 4x3 image becomes 3x3.
    Square,
    /// `CIRCLE`: Applies a circular mask to the image. For example, a 4x3 image becomes a circle with a diameter of 3.
    Circle,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    GoogleAppsCardV1IconImageType {
        Square = "SQUARE",
        Circle = "CIRCLE",
    }
}
