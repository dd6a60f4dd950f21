//! Types in a few words, and whether two of them are one type in Rust.

use super::Kind;
use super::at::At;
use crate::discovery::{Parameter, Schema};

/// String formats that the generator has a type of its own for; all others are `String`.
const TYPED: [&str; 7] = [
    "date",
    "date-time",
    "google-datetime",
    "ip",
    "ipv4",
    "ipv6",
    "uuid",
];

/// A type.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Shape {
    /// As a reader understands it, such as `list of string (int64)`.
    pub(super) words: String,
    /// As the generated code has it: without the formats that make no difference there.
    rust: String,
}

impl Shape {
    fn plain(words: &str) -> Self {
        Self {
            words: words.to_owned(),
            rust: words.to_owned(),
        }
    }

    fn scalar(kind: &str, format: Option<&str>, is_enum: bool) -> Self {
        if is_enum {
            return Self::plain(&format!("{kind} enum"));
        }
        let Some(format) = format else {
            return Self::plain(kind);
        };
        let words = format!("{kind} ({format})");
        let rust = if kind == "string" && !TYPED.contains(&format) {
            kind.to_owned()
        } else {
            words.clone()
        };
        Self { words, rust }
    }

    fn of(self, outer: &str) -> Self {
        Self {
            words: format!("{outer} of {}", self.words),
            rust: format!("{outer} of {}", self.rust),
        }
    }
}

/// Notes that two types differ. Gives back whether they are one, so that what is in them can be
/// compared.
pub(super) fn compare(at: &mut At<'_>, old: &Shape, new: &Shape) -> bool {
    let kind = if old.rust == new.rust {
        Kind::Additive
    } else {
        Kind::Breaking
    };
    at.value(kind, "type", Some(&old.words), Some(&new.words));
    old == new
}

impl From<&Schema> for Shape {
    fn from(schema: &Schema) -> Self {
        let inner = |schema: &Option<Box<Schema>>| match schema {
            Some(schema) => Self::from(&**schema),
            None => Self::plain("any"),
        };
        if let Some(name) = &schema.reference {
            return Self::plain(name);
        }
        match schema.kind.as_deref() {
            Some("array") => inner(&schema.items).of("list"),
            Some("object") | None if !schema.properties.is_empty() => Self::plain("object"),
            Some("object") if schema.additional_properties.is_some() => {
                inner(&schema.additional_properties).of("map")
            }
            // In Rust this is a map of anything, and no struct that could get a field.
            Some("object") => Self::plain("object without fields"),
            None => Self::plain("any"),
            Some(kind) => Self::scalar(kind, schema.format.as_deref(), !schema.values.is_empty()),
        }
    }
}

impl From<&Parameter> for Shape {
    fn from(parameter: &Parameter) -> Self {
        let one = Self::scalar(
            &parameter.kind,
            parameter.format.as_deref(),
            !parameter.values.is_empty(),
        );
        if parameter.repeated {
            one.of("list")
        } else {
            one
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn shape(schema: Value) -> Shape {
        Shape::from(&serde_json::from_value::<Schema>(schema).unwrap())
    }

    #[test]
    fn types_in_words() {
        for (schema, words) in [
            (json!({}), "any"),
            (json!({ "type": "any" }), "any"),
            (json!({ "$ref": "Note" }), "Note"),
            (json!({ "type": "object" }), "object without fields"),
            (json!({ "properties": { "a": {} } }), "object"),
            (json!({ "type": "string", "enum": ["A"] }), "string enum"),
            (
                json!({ "type": "object", "additionalProperties": { "type": "array", "items": { "$ref": "Note" } } }),
                "map of list of Note",
            ),
            (
                json!({ "type": "array", "items": { "type": "string", "format": "int64" } }),
                "list of string (int64)",
            ),
            (json!({ "type": "array" }), "list of any"),
        ] {
            assert_eq!(shape(schema).words, words);
        }
    }

    #[test]
    fn some_formats_are_only_words() {
        let string = |format: &str| shape(json!({ "type": "string", "format": format }));
        assert_eq!(string("byte").rust, string("google-fieldmask").rust);
        assert_eq!(
            string("int64").rust,
            shape(json!({ "type": "string" })).rust
        );
        assert_ne!(string("google-datetime").rust, string("byte").rust);
        let integer = |format: &str| shape(json!({ "type": "integer", "format": format }));
        assert_ne!(integer("int32").rust, integer("uint32").rust);
    }
}
