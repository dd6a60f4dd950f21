//! A small document, changed in one way at a time, and what is said of it.

use serde_json::{Value, json};

use super::{Diff, FailOn, Kind, Verdict, diff};
use crate::discovery::Document;

mod documents;
mod methods;
mod real;
mod schemas;

const METHOD: &str = "/resources/books/methods/list";
const FIELDS: &str = "/schemas/Note/properties";

fn document(change: impl FnOnce(&mut Value)) -> Document {
    let mut value = json!({
        "kind": "discovery#restDescription",
        "id": "notes:v1", "name": "notes", "version": "v1", "revision": "20260101",
        "title": "Notes API", "description": "Keeps notes.", "rootUrl": "https://notes.example/",
        "parameters": { "alt": { "type": "string", "location": "query", "enum": ["json", "media"] } },
        "auth": { "oauth2": { "scopes": { "https://x/notes": { "description": "See notes" } } } },
        "schemas": {
            "Empty": { "id": "Empty", "type": "object", "properties": {} },
            "Note": { "id": "Note", "type": "object", "properties": {
                "text": { "type": "string", "description": "The text." },
                "tags": { "type": "array", "items": { "type": "string" } },
                "color": { "type": "string", "enum": ["RED", "BLUE"], "enumDescriptions": ["Red.", "Blue."] },
            } },
        },
        "resources": { "books": { "methods": { "list": {
            "id": "notes.books.list", "httpMethod": "GET", "description": "Lists notes.",
            "path": "v1/{+parent}/notes", "flatPath": "v1/books/{booksId}/notes",
            "parameterOrder": ["parent"],
            "parameters": {
                "parent": { "type": "string", "location": "path", "required": true, "pattern": "^books/[^/]+$" },
                "filter": { "type": "string", "location": "query" },
            },
            "response": { "$ref": "Note" }, "scopes": ["https://x/notes"],
        } } } },
    });
    change(&mut value);
    Document::read(&value.to_string()).unwrap()
}

/// Puts a value at a JSON pointer; null takes the key away.
fn put(document: &mut Value, place: &str, value: Value) {
    let (parent, key) = place.rsplit_once('/').unwrap();
    let parent = document.pointer_mut(parent).unwrap();
    if value.is_null() {
        parent.as_object_mut().unwrap().remove(key);
    } else {
        parent[key] = value;
    }
}

fn lines(diff: &Diff) -> String {
    let lines = diff.changes.iter().map(|change| {
        format!(
            "{} {} {}: {}",
            change.kind, change.subject, change.place, change.what
        )
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// What is said when one place has another value.
fn after(place: &str, value: Value) -> String {
    lines(&diff(
        &document(|_| {}),
        &document(|json| put(json, place, value)),
    ))
}

/// What is said when one place has one value and then another.
fn between(place: &str, old: Value, new: Value) -> String {
    lines(&diff(
        &document(|json| put(json, place, old)),
        &document(|json| put(json, place, new)),
    ))
}

#[test]
fn the_worst_change_is_the_verdict() {
    let with = |changes: &[(&str, Value)]| {
        let new = document(|json| {
            for (place, value) in changes {
                put(json, place, value.clone());
            }
        });
        diff(&document(|_| {}), &new)
    };
    let text = ("/title", json!("Other"));
    let more = ("/schemas/More", json!({ "type": "object" }));
    let gone = ("/schemas/Empty", Value::Null);

    let none = with(&[("/revision", json!("20260202"))]);
    assert_eq!(none.verdict(), None);
    assert!(!none.fails(FailOn::Any));

    let patch = with(std::slice::from_ref(&text));
    assert_eq!(patch.verdict(), Some(Verdict::Patch));
    assert!(patch.fails(FailOn::Any) && !patch.fails(FailOn::Additive));

    let minor = with(&[text.clone(), more.clone()]);
    assert_eq!(minor.verdict(), Some(Verdict::Minor));
    assert!(minor.fails(FailOn::Additive) && !minor.fails(FailOn::Breaking));

    let major = with(&[text, more, gone]);
    assert_eq!(major.verdict(), Some(Verdict::Major));
    assert!(major.fails(FailOn::Breaking));
    assert_eq!(Kind::ALL.map(|kind| major.count(kind)), [1, 1, 1]);
    insta::assert_snapshot!(lines(&major), @"
    breaking schema Empty: removed
    additive schema More: added
    text document title: `Notes API` → `Other`
    ");
}
