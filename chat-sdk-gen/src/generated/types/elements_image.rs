// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

/// An object encapsulating different ways of representing an image. Currently supported representations:
///
/// - An image fetched from a URI.
///
/// Additional representations might be supported in the future.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ElementsImage {
    /// Required. The URI of the image. Must be a publicly accessible URI so that Chat can fetch and display it.
    #[serde(rename = "imageUri", skip_serializing_if = "Option::is_none")]
    pub image_uri: Option<String>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl ElementsImage {
    /// Sets [`image_uri`](Self#structfield.image_uri).
    pub fn with_image_uri(mut self, value: impl Into<String>) -> Self {
        self.image_uri = Some(value.into());
        self
    }
}
