//! Types that hold themselves, directly or through others.
//!
//! In Rust such a type has a box somewhere in the cycle. A new field that closes a cycle can so
//! change the type of an old one, of which the document says nothing. Which field of a cycle is
//! boxed is the generator's choice; here all of them may be.

use std::collections::{BTreeMap, BTreeSet};

use super::at::At;
use super::{Kind, Subject};
use crate::discovery::{Document, Schema};

/// The place of a field to the types that hold it and that it holds.
type Fields<'a> = BTreeMap<String, (&'a str, &'a str)>;

/// Compares which fields are part of a cycle.
pub(super) fn compare(at: &mut At<'_>, old: &Document, new: &Document) {
    let (old, new) = (fields(old), fields(new));
    let (old_cycles, new_cycles) = (in_cycles(&old), in_cycles(&new));
    for (place, types) in &old {
        if new.get(place) != Some(types) {
            continue;
        }
        let what = match (old_cycles.contains(place), new_cycles.contains(place)) {
            (false, true) => "now in a cycle of types, and may be boxed",
            (true, false) => "no longer in a cycle of types, and may be boxed no more",
            _ => continue,
        };
        at.other(Subject::Field, place).note(Kind::Breaking, what);
    }
}

fn fields(document: &Document) -> Fields<'_> {
    let mut found = Fields::new();
    for (name, schema) in &document.schemas {
        collect(name, name, schema, &mut found);
    }
    found
}

/// The fields that hold a named type as it is: lists and maps are boxes already.
fn collect<'a>(owner: &'a str, place: &str, schema: &'a Schema, found: &mut Fields<'a>) {
    for (name, field) in &schema.properties {
        let place = format!("{place}.{name}");
        match &field.reference {
            Some(held) => drop(found.insert(place, (owner, held))),
            None => collect(owner, &place, field, found),
        }
    }
}

fn in_cycles(fields: &Fields<'_>) -> BTreeSet<String> {
    let mut holds: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (owner, held) in fields.values() {
        holds.entry(owner).or_default().insert(held);
    }
    let reaches = |from: &str, to: &str| {
        let mut seen = BTreeSet::new();
        let mut rest = vec![from];
        while let Some(name) = rest.pop() {
            if name == to {
                return true;
            }
            if seen.insert(name) {
                rest.extend(holds.get(name).into_iter().flatten().copied());
            }
        }
        false
    };
    let fields = fields.iter();
    fields
        .filter(|(_, (owner, held))| reaches(held, owner))
        .map(|(place, _)| place.clone())
        .collect()
}
