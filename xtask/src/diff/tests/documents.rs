//! The top level, the scopes and what every method takes.

use super::*;

#[test]
fn the_top_level() {
    insta::assert_snapshot!(after("/rootUrl", json!("https://other.example/")), @"breaking document rootUrl: `https://notes.example/` → `https://other.example/`");
    insta::assert_snapshot!(after("/servicePath", json!("notes/")), @"breaking document servicePath: nothing → `notes/`");
    insta::assert_snapshot!(after("/title", json!("Other")), @"text document title: `Notes API` → `Other`");
    insta::assert_snapshot!(after("/documentationLink", json!("https://docs.example")), @"text document documentationLink: added: `https://docs.example`");
    insta::assert_snapshot!(after("/description", json!("Other.")), @"text document description: changed");
    insta::assert_snapshot!(after("/version", json!("v2")), @"text document version: `v1` → `v2`");
}

#[test]
fn what_has_no_rule_is_text() {
    insta::assert_snapshot!(between("/batchPath", json!("batch"), json!("batch/v1")), @r#"text document batchPath: `"batch"` → `"batch/v1"`"#);
    insta::assert_snapshot!(after("/resources/books/x", json!({ "a": 1 })), @r#"text document resources.books: other: `x` added: `{"a":1}`"#);
    insta::assert_snapshot!(after("/auth/apiKey", json!(true)), @"text document auth: other: `apiKey` added: `true`");
    insta::assert_snapshot!(after(&format!("{METHOD}/apiVersion"), json!("v1")), @r#"text method notes.books.list: other: `apiVersion` added: `"v1"`"#);
    insta::assert_snapshot!(between(&format!("{FIELDS}/text/maxLength"), json!(7), Value::Null), @"text field Note.text: other: `maxLength` removed, was `7`");
}

#[test]
fn scopes_of_the_document_and_of_its_methods() {
    insta::assert_snapshot!(after("/auth/oauth2/scopes", json!({})), @"breaking scope https://x/notes: removed");
    insta::assert_snapshot!(between("/auth/oauth2/scopes", json!({}), json!({ "https://x/bot": {} })), @"additive scope https://x/bot: added");
    let known = |text: &str| json!({ "https://x/notes": { "description": text } });
    insta::assert_snapshot!(after("/auth/oauth2/scopes", known("See all")), @"text scope https://x/notes: description");
    insta::assert_snapshot!(after(&format!("{METHOD}/scopes"), json!(["https://x/bot"])), @"
    breaking scope notes.books.list: no longer accepts `https://x/notes`
    additive scope notes.books.list: accepts `https://x/bot`
    ");
    let two = json!(["https://x/a", "https://x/b"]);
    let swapped = json!(["https://x/b", "https://x/a"]);
    insta::assert_snapshot!(between(&format!("{METHOD}/scopes"), two, swapped), @"text scope notes.books.list: order of the scopes");
}

#[test]
fn what_every_method_takes_is_felt_by_no_one() {
    insta::assert_snapshot!(after("/parameters/alt", Value::Null), @"text parameter parameters.alt: removed");
    insta::assert_snapshot!(after("/parameters/alt/enum", json!(["json"])), @"text enum value parameters.alt=media: removed");
    insta::assert_snapshot!(after("/parameters/fields", json!({ "type": "string" })), @"text parameter parameters.fields: added: `string`");
}
