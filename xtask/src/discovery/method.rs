//! Methods, their parameters, and what they carry besides JSON.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value};

/// A resource: methods and further resources.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
pub struct Resource {
    /// The resource's own methods.
    #[serde(default)]
    pub methods: BTreeMap<String, Method>,
    /// Resources below it.
    #[serde(default)]
    pub resources: BTreeMap<String, Resource>,
    /// Anything else.
    #[serde(flatten)]
    pub unknown: Map<String, Value>,
}

/// One method.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Method {
    /// Unique id, such as `chat.spaces.members.create`.
    pub id: String,
    /// `GET`, `POST`, …
    pub http_method: String,
    /// Path template as the API names it, such as `v1/{+parent}/members`.
    pub path: String,
    /// Path template with one variable per segment, such as `v1/spaces/{spacesId}/members`.
    pub flat_path: Option<String>,
    /// What the method does.
    #[serde(default)]
    pub description: String,
    /// Path parameters, in the order of the template.
    #[serde(default)]
    pub parameter_order: Vec<String>,
    /// Parameters by name.
    #[serde(default)]
    pub parameters: BTreeMap<String, Parameter>,
    /// The type of the body.
    pub request: Option<Reference>,
    /// The type of the answer.
    pub response: Option<Reference>,
    /// Accepted scopes; any one of them is enough.
    #[serde(default)]
    pub scopes: Vec<String>,
    /// Whether the method is on its way out.
    #[serde(default)]
    pub deprecated: bool,
    /// How bytes are sent with the call.
    pub media_upload: Option<MediaUpload>,
    /// Whether bytes can be sent.
    #[serde(default)]
    pub supports_media_upload: bool,
    /// Whether bytes can be fetched with `alt=media`.
    #[serde(default)]
    pub supports_media_download: bool,
    /// Anything else.
    #[serde(flatten)]
    pub unknown: Map<String, Value>,
}

/// A reference to a named type.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Reference {
    /// The type's name.
    #[serde(rename = "$ref")]
    pub name: String,
    /// Anything else.
    #[serde(flatten)]
    pub unknown: Map<String, Value>,
}

/// Whether a description says that what it describes cannot be left out. Google marks what a query
/// has to have in words only.
pub fn says_required(description: &str) -> bool {
    description.starts_with("Required.")
}

impl Parameter {
    /// Whether it must be given, by its mark or by its words.
    pub fn is_needed(&self) -> bool {
        self.required || says_required(&self.description)
    }
}

/// A parameter in the path or the query.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Parameter {
    /// What it means.
    #[serde(default)]
    pub description: String,
    /// `path` or `query`.
    #[serde(default)]
    pub location: String,
    /// JSON type.
    #[serde(rename = "type", default)]
    pub kind: String,
    /// A narrower form of the type.
    pub format: Option<String>,
    /// Whether it must be given.
    #[serde(default)]
    pub required: bool,
    /// Whether it may be given several times.
    #[serde(default)]
    pub repeated: bool,
    /// Whether it is on its way out.
    #[serde(default)]
    pub deprecated: bool,
    /// Regular expression of the value.
    pub pattern: Option<String>,
    /// The value when none is given, as text.
    pub default: Option<String>,
    /// Lowest value, as text.
    pub minimum: Option<String>,
    /// Highest value, as text.
    pub maximum: Option<String>,
    /// The known values.
    #[serde(rename = "enum", default)]
    pub values: Vec<String>,
    /// What each known value means.
    #[serde(default)]
    pub enum_descriptions: Vec<String>,
    /// Which of the known values are on their way out.
    #[serde(default)]
    pub enum_deprecated: Vec<bool>,
    /// Anything else.
    #[serde(flatten)]
    pub unknown: Map<String, Value>,
}

/// How a method takes bytes.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MediaUpload {
    /// Accepted media types.
    #[serde(default)]
    pub accept: Vec<String>,
    /// Most bytes, as text.
    pub max_size: Option<String>,
    /// Protocol name (`simple`, `resumable`) to its path.
    #[serde(default)]
    pub protocols: BTreeMap<String, MediaProtocol>,
    /// Anything else.
    #[serde(flatten)]
    pub unknown: Map<String, Value>,
}

/// One upload protocol.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct MediaProtocol {
    /// Path template from the root of the host, such as `/upload/v1/{+parent}/attachments:upload`.
    pub path: String,
    /// Whether JSON can travel with the bytes.
    #[serde(default)]
    pub multipart: bool,
    /// Anything else.
    #[serde(flatten)]
    pub unknown: Map<String, Value>,
}
