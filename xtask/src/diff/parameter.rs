//! Parameters of the path and the query.

use super::Kind;
use super::at::{At, shown};
use super::shape::{self, Shape};
use super::values::{self, Values};
use crate::discovery::Parameter;

/// Compares a parameter of a method that one of the documents has, or both.
pub(super) fn of_method(at: At<'_>, old: Option<&Parameter>, new: Option<&Parameter>) {
    let in_path = |side: Option<&Parameter>| side.is_none_or(|one| one.location == "path");
    // The setters of a path are the variables of the flat path, which the method tells.
    let at = if in_path(old) && in_path(new) {
        at.unfelt()
    } else {
        at
    };
    compare(at, old, new);
}

/// Compares a parameter that every method takes: no setter, and so felt by no one.
pub(super) fn common(at: At<'_>, old: Option<&Parameter>, new: Option<&Parameter>) {
    compare(at.unfelt(), old, new);
}

fn compare(mut at: At<'_>, old: Option<&Parameter>, new: Option<&Parameter>) {
    match (old, new) {
        (Some(old), Some(new)) => at.never_silent(old, new, |at| both(at, old, new)),
        (None, Some(new)) => {
            let words = shown(&Shape::from(new).words);
            if new.is_needed() {
                at.note(Kind::Breaking, format!("added and required: {words}"));
            } else {
                at.note(Kind::Additive, format!("added: {words}"));
            }
        }
        (_, None) => at.note(Kind::Breaking, "removed"),
    }
}

fn both(at: &mut At<'_>, old: &Parameter, new: &Parameter) {
    at.value(
        Kind::Breaking,
        "location",
        Some(&old.location),
        Some(&new.location),
    );
    if shape::compare(at, &Shape::from(old), &Shape::from(new)) {
        values::compare(at, &Values::from(old), &Values::from(new));
    }
    match (old.is_needed(), new.is_needed()) {
        (false, true) => at.note(Kind::Breaking, "now required"),
        (true, false) => at.note(Kind::Additive, "now optional"),
        _ => {}
    }
    limits(at, old, new);
    at.deprecated(old.deprecated, new.deprecated);
    at.description(&old.description, &new.description);
    at.unknown(&old.unknown, &new.unknown);
}

/// What values are allowed. Most of it the server checks; some of it makes another Rust type.
fn limits(at: &mut At<'_>, old: &Parameter, new: &Parameter) {
    let kind = |breaks: bool| {
        if breaks {
            Kind::Breaking
        } else {
            Kind::Additive
        }
    };
    // A string with a pattern has a type of its own, whatever the pattern is.
    let pattern = kind(old.pattern.is_some() != new.pattern.is_some());
    // A lowest value of one makes an integer that cannot be zero; without a format, the bounds
    // choose the integer.
    let one = |side: &Parameter| side.minimum.as_deref() == Some("1");
    let sized = old.kind != "integer" || old.format.is_some();
    let minimum = kind(!sized || (old.kind == "integer" && one(old) != one(new)));
    for (name, kind, old, new) in [
        ("pattern", pattern, &old.pattern, &new.pattern),
        ("default", Kind::Additive, &old.default, &new.default),
        ("minimum", minimum, &old.minimum, &new.minimum),
        ("maximum", kind(!sized), &old.maximum, &new.maximum),
    ] {
        at.value(kind, name, old.as_deref(), new.as_deref());
    }
}
