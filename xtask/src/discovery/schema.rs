//! Types: a dialect of JSON Schema draft 3.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value};

/// A named or inline type.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Schema {
    /// The name, for types at the top level.
    pub id: Option<String>,
    /// The name of the type that this is.
    #[serde(rename = "$ref")]
    pub reference: Option<String>,
    /// JSON type, or `any`.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// A narrower form of the type.
    pub format: Option<String>,
    /// What it means.
    pub description: Option<String>,
    /// Fields of an object.
    #[serde(default)]
    pub properties: BTreeMap<String, Schema>,
    /// The type of a map's values.
    pub additional_properties: Option<Box<Schema>>,
    /// The type of an array's elements.
    pub items: Option<Box<Schema>>,
    /// The known values.
    #[serde(rename = "enum", default)]
    pub values: Vec<String>,
    /// What each known value means.
    #[serde(default)]
    pub enum_descriptions: Vec<String>,
    /// Which of the known values are on their way out.
    #[serde(default)]
    pub enum_deprecated: Vec<bool>,
    /// Whether only the server sets it.
    #[serde(default)]
    pub read_only: bool,
    /// Whether it is on its way out.
    #[serde(default)]
    pub deprecated: bool,
    /// Anything else.
    #[serde(flatten)]
    pub unknown: Map<String, Value>,
}
