//! Properties that hold for every document, on the document of the SDK.

use std::collections::BTreeSet;

use super::*;
use crate::workspace::Workspace;

fn chat() -> Value {
    let path = Workspace::here().spec().join("discovery/chat.v1.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn read(value: &Value) -> Document {
    Document::read(&value.to_string()).unwrap()
}

/// Subject and place of what was said.
fn places(diff: &Diff, what: &str) -> BTreeSet<String> {
    let changes = diff.changes.iter();
    changes
        .filter(|change| change.what.starts_with(what))
        .map(|change| format!("{} {}", change.subject, change.place))
        .collect()
}

#[test]
fn a_document_does_not_differ_from_itself() {
    let chat = read(&chat());
    assert_eq!(diff(&chat, &chat).changes, []);
}

#[test]
fn what_one_way_adds_the_other_way_removes() {
    let full = chat();
    let mut less = full.clone();
    put(&mut less, "/resources/spaces/methods/patch", Value::Null);
    put(&mut less, "/schemas/Membership", Value::Null);
    put(&mut less, "/schemas/Space/properties/name", Value::Null);
    let values = less.pointer_mut("/schemas/Space/properties/spaceType/enum");
    values.unwrap().as_array_mut().unwrap().pop();
    let (full, less) = (read(&full), read(&less));

    let (forth, back) = (diff(&less, &full), diff(&full, &less));
    assert_eq!(forth.verdict(), Some(Verdict::Minor));
    assert_eq!(back.verdict(), Some(Verdict::Major));
    assert_eq!(places(&forth, "added"), places(&back, "removed"));
    assert_eq!(forth.count(Kind::Additive), back.count(Kind::Breaking));
    insta::assert_snapshot!(lines(&back), @"
    breaking method chat.spaces.patch: removed
    breaking schema Membership: removed
    breaking field Space.name: removed
    breaking enum value Space.spaceType=DIRECT_MESSAGE: removed
    ");
}

/// The JSON pointers of everything that is no object.
fn leaves(value: &Value, place: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            for (name, value) in map {
                let name = name.replace('~', "~0").replace('/', "~1");
                leaves(value, &format!("{place}/{name}"), found);
            }
        }
        Value::Array(list) => {
            for (at, value) in list.iter().enumerate() {
                leaves(value, &format!("{place}/{at}"), found);
            }
        }
        _ => found.push(place.to_owned()),
    }
}

#[test]
fn no_difference_is_silent() {
    let chat = chat();
    let old = read(&chat);
    let mut all = vec![];
    leaves(&chat, "", &mut all);
    // A prime step meets every kind of leaf, and the test stays quick.
    for place in all.iter().step_by(97) {
        let mut other = chat.clone();
        let leaf = other.pointer_mut(place).unwrap();
        *leaf = match &*leaf {
            Value::Bool(value) => json!(!*value),
            Value::String(text) => json!(format!("{text}x")),
            _ => json!("x"),
        };
        // The revision is no change, and without its kind it is no document.
        if !matches!(place.as_str(), "/revision" | "/kind") {
            assert_ne!(diff(&old, &read(&other)).changes, [], "{place}");
        }
    }
}
