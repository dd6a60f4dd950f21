//! The known values of an enum.

use std::collections::BTreeMap;

use super::at::{At, pairs};
use super::{Kind, Subject};
use crate::discovery::{Parameter, Schema};

/// The known values as the document lists them: side by side with what is said of them.
pub(super) struct Values<'a> {
    values: &'a [String],
    descriptions: &'a [String],
    deprecated: &'a [bool],
}

impl<'a> From<&'a Schema> for Values<'a> {
    fn from(schema: &'a Schema) -> Self {
        Self {
            values: &schema.values,
            descriptions: &schema.enum_descriptions,
            deprecated: &schema.enum_deprecated,
        }
    }
}

impl<'a> From<&'a Parameter> for Values<'a> {
    fn from(parameter: &'a Parameter) -> Self {
        Self {
            values: &parameter.values,
            descriptions: &parameter.enum_descriptions,
            deprecated: &parameter.enum_deprecated,
        }
    }
}

impl<'a> Values<'a> {
    /// Each value with its description and whether it is on its way out. A value that is listed
    /// twice is what its first mention says, as in the converter.
    fn by_name(&self) -> BTreeMap<&'a str, (&'a str, bool)> {
        let mut found = BTreeMap::new();
        for (at, value) in self.values.iter().enumerate() {
            let description = self.descriptions.get(at).map_or("", String::as_str);
            let deprecated = self.deprecated.get(at).copied().unwrap_or(false);
            found
                .entry(value.as_str())
                .or_insert((description, deprecated));
        }
        found
    }
}

/// Compares the values of two enums.
pub(super) fn compare(at: &mut At<'_>, old: &Values<'_>, new: &Values<'_>) {
    let (old_names, new_names) = (old.by_name(), new.by_name());
    for (name, old, new) in pairs(&old_names, &new_names) {
        let mut at = at.below(Subject::EnumValue, &format!("={name}"));
        match (old, new) {
            (Some(old), Some(new)) => {
                at.description(old.0, new.0);
                at.deprecated(old.1, new.1);
            }
            (None, _) => at.note(Kind::Additive, "added"),
            (_, None) => at.note(Kind::Breaking, "removed"),
        }
    }
    let kept = |values: &Values<'_>| -> Vec<String> {
        let mut kept: Vec<String> = vec![];
        for value in values.values {
            let both =
                old_names.contains_key(value.as_str()) && new_names.contains_key(value.as_str());
            if both && !kept.contains(value) {
                kept.push(value.clone());
            }
        }
        kept
    };
    if kept(old) != kept(new) {
        at.note(Kind::Text, "order of the values");
    }
}
