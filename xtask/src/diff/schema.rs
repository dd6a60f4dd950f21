//! Named types and their fields.

use super::at::{At, pairs, shown};
use super::shape::{self, Shape};
use super::values::{self, Values};
use super::{Kind, Subject};
use crate::discovery::Schema;

/// Compares a type, or a field, that both documents have.
pub(super) fn compare(at: &mut At<'_>, old: &Schema, new: &Schema) {
    at.never_silent(old, new, |at| both(at, old, new));
}

fn both(at: &mut At<'_>, old: &Schema, new: &Schema) {
    if shape::compare(at, &Shape::from(old), &Shape::from(new)) {
        inside(at, old, new);
    }
    at.value(Kind::Text, "id", old.id.as_deref(), new.id.as_deref());
    at.description(text(old), text(new));
    at.deprecated(old.deprecated, new.deprecated);
    match (old.read_only, new.read_only) {
        (false, true) => at.note(Kind::Text, "now read-only"),
        (true, false) => at.note(Kind::Text, "no longer read-only"),
        _ => {}
    }
    at.unknown(&old.unknown, &new.unknown);
}

/// What is in two types of one shape. What is in types of two shapes cannot be told apart.
fn inside(at: &mut At<'_>, old: &Schema, new: &Schema) {
    for (name, old, new) in pairs(&old.properties, &new.properties) {
        let mut at = at.below(Subject::Field, &format!(".{name}"));
        match (old, new) {
            (Some(old), Some(new)) => compare(&mut at, old, new),
            (None, Some(new)) => at.note(Kind::Additive, added(new)),
            (_, None) => at.note(Kind::Breaking, "removed"),
        }
    }
    if let (Some(old), Some(new)) = (&old.items, &new.items) {
        compare(&mut at.below(Subject::Field, "[]"), old, new);
    }
    let mut rest = at.below(Subject::Field, ".*");
    match (&old.additional_properties, &new.additional_properties) {
        (Some(old), Some(new)) => compare(&mut rest, old, new),
        // A map is a type of its own; this is a struct that takes more fields than it names.
        (None, Some(new)) => rest.note(Kind::Additive, added(new)),
        (Some(_), None) => rest.note(Kind::Breaking, "removed"),
        (None, None) => {}
    }
    values::compare(at, &Values::from(old), &Values::from(new));
}

fn added(schema: &Schema) -> String {
    format!("added: {}", shown(&Shape::from(schema).words))
}

fn text(schema: &Schema) -> &str {
    schema.description.as_deref().unwrap_or_default()
}
