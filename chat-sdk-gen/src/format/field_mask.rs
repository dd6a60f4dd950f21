//! `google-fieldmask`: which fields a call is about.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::name::InvalidName;

/// Which fields an update is about, by their paths.
///
/// Google takes the paths in both spellings, `displayName` and `display_name`. A field that is
/// named here and has no value in the body is cleared.
///
/// ```
/// use chat_sdk_gen::FieldMask;
///
/// let mask = FieldMask::builder().path("displayName").path("spaceDetails.guidelines").build()?;
/// assert_eq!(mask, "displayName,spaceDetails.guidelines".parse()?);
/// assert_eq!(FieldMask::all().to_string(), "*");
/// # Ok::<(), chat_sdk_gen::InvalidFieldMask>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FieldMask(Vec<String>);

impl FieldMask {
    /// A mask to be put together from paths.
    pub fn builder() -> FieldMaskBuilder {
        FieldMaskBuilder(vec![])
    }

    /// Every field that the method knows: `*`.
    pub fn all() -> Self {
        Self(vec!["*".to_owned()])
    }

    /// The paths, each once, in the order in which they were named.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}

/// Puts a [`FieldMask`] together.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "the mask is made by `build`"]
pub struct FieldMaskBuilder(Vec<String>);

impl FieldMaskBuilder {
    /// Adds a path, such as `displayName`.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        let path = path.into();
        if !self.0.contains(&path) {
            self.0.push(path);
        }
        self
    }

    /// The mask.
    ///
    /// # Errors
    ///
    /// There is no path, or one of them is none.
    pub fn build(self) -> Result<FieldMask, InvalidFieldMask> {
        if self.0.is_empty() {
            return Err(InvalidFieldMask(
                "a field mask needs at least one path; `*` stands for all".to_owned(),
            ));
        }
        if self.0.len() > 1 && self.0.iter().any(|path| path == "*") {
            return Err(InvalidFieldMask(
                "`*` stands for all fields; a field mask has it alone".to_owned(),
            ));
        }
        match self.0.iter().find(|path| !is_path(path)) {
            None => Ok(FieldMask(self.0)),
            Some(path) => Err(InvalidFieldMask(format!(
                "`{}` is no path of a field; expected names with dots between them, or `*`",
                InvalidName::shown(path)
            ))),
        }
    }
}

/// `*`, or names with dots between them.
fn is_path(path: &str) -> bool {
    let name = |name: &str| {
        !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
    };
    path == "*" || path.split('.').all(name)
}

/// A text that is no field mask.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct InvalidFieldMask(String);

impl fmt::Display for FieldMask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join(","))
    }
}

impl FromStr for FieldMask {
    type Err = InvalidFieldMask;

    /// Reads paths with commas between them.
    fn from_str(text: &str) -> Result<Self, InvalidFieldMask> {
        let paths = text.split(',').map(str::trim);
        paths.fold(Self::builder(), FieldMaskBuilder::path).build()
    }
}

impl TryFrom<&str> for FieldMask {
    type Error = InvalidFieldMask;

    fn try_from(text: &str) -> Result<Self, InvalidFieldMask> {
        text.parse()
    }
}

impl Serialize for FieldMask {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for FieldMask {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        match text.is_empty() {
            // What Google writes for a mask without paths, which no one here can make.
            true => Ok(Self(vec![])),
            false => text.parse().map_err(de::Error::custom),
        }
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for FieldMask {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "FieldMask".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "description": "Paths of fields with commas between them, or `*` for all.",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mask_names_each_path_once() {
        let mask: FieldMask = "role, displayName,role".parse().unwrap();
        assert_eq!(mask.paths().collect::<Vec<_>>(), ["role", "displayName"]);
        assert_eq!(mask.to_string(), "role,displayName");
        assert_eq!(serde_json::to_value(&mask).unwrap(), "role,displayName");
    }

    #[test]
    fn what_is_no_mask_is_said_in_one_sentence() {
        for (text, words) in [
            ("", "`` is no path"),
            ("role,", "`` is no path"),
            ("a..b", "`a..b` is no path"),
            ("a b", "`a b` is no path"),
            ("a=1&b", "`a=1&b` is no path"),
        ] {
            let error = text.parse::<FieldMask>().unwrap_err().to_string();
            assert!(error.starts_with(words), "{error}");
        }
        let error = "*,role".parse::<FieldMask>().unwrap_err().to_string();
        assert!(error.starts_with("`*` stands for all"), "{error}");
        let none: FieldMask = serde_json::from_str(r#""""#).unwrap();
        assert_eq!(none.paths().count(), 0);
        let error = FieldMask::builder().build().unwrap_err().to_string();
        assert!(error.starts_with("a field mask needs"), "{error}");
    }
}
