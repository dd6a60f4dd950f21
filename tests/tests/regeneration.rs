//! Converting and generating again gives what is checked in, and what a reviewer reads of it.

#![allow(
    clippy::unwrap_used,
    reason = "test code: what fails here fails the test"
)]

use std::fmt::Write;

use chat_sdk_tests::documents::{openapi_operations, openapi_scopes};
use heck::ToShoutySnakeCase;
use serde_json::{Value, json};
use similar::TextDiff;
use xtask::convert;
use xtask::generate::{self, Generated};
use xtask::lock::Lock;
use xtask::steps::{self, Documents};
use xtask::surface;
use xtask::workspace::Workspace;

fn documents() -> Documents {
    Documents {
        public: chat_api_spec::DISCOVERY.to_owned(),
        preview: chat_api_spec::PREVIEW_DISCOVERY.to_owned(),
    }
}

fn lock() -> Lock {
    Lock::read(chat_api_spec::LOCK).unwrap()
}

#[test]
fn the_documents_are_the_locked_ones() {
    let lock = lock();
    for (file, text) in [
        (&lock.public.discovery, chat_api_spec::DISCOVERY),
        (&lock.public.openapi, chat_api_spec::OPENAPI),
        (&lock.preview.discovery, chat_api_spec::PREVIEW_DISCOVERY),
        (&lock.preview.openapi, chat_api_spec::PREVIEW_OPENAPI),
    ] {
        file.verify(text, "").unwrap();
    }
    let discovery: Value = serde_json::from_str(chat_api_spec::DISCOVERY).unwrap();
    assert_eq!(discovery["revision"], lock.public.revision.clone().unwrap());
    assert_eq!(
        lock.text().unwrap(),
        chat_api_spec::LOCK,
        "the lock is as it would be written"
    );
}

#[test]
fn converting_again_gives_what_is_checked_in() {
    let again = documents().convert(lock().preview.form).unwrap();
    let mut reports = String::new();
    for (surface, conversion, there) in [
        ("public", again.public, chat_api_spec::OPENAPI),
        ("preview", again.preview, chat_api_spec::PREVIEW_OPENAPI),
    ] {
        reports.push_str(&format!(
            "{surface}
{}",
            conversion.report
        ));
        same(there, &convert::text(&conversion.openapi));
        let listed = std::fs::read_to_string(Workspace::here().surface(surface)).unwrap();
        same(&listed, &surface::list(&conversion.openapi));
    }
    // Nothing is left out; or, when Google's labels lag, what the preview document lacks.
    insta::assert_snapshot!("what_is_left_out", reports);
}

fn same(there: &str, again: &str) {
    let diff = TextDiff::from_lines(there, again);
    assert!(
        there == again,
        "run `cargo xtask convert`:\n{}",
        diff.unified_diff().context_radius(2)
    );
}

#[test]
fn generating_again_gives_what_is_checked_in() {
    if let Some(diff) = steps::check(&Workspace::here()).unwrap() {
        panic!("run `cargo xtask generate`:\n{diff}");
    }
}

/// What both OpenAPI documents become.
fn generated() -> Generated {
    let openapi = [chat_api_spec::OPENAPI, chat_api_spec::PREVIEW_OPENAPI];
    generate::generate(&openapi.map(str::to_owned)).unwrap()
}

#[test]
fn what_is_left_to_be_written_by_hand() {
    insta::assert_snapshot!(generated().left_out.join("\n"));
}

/// Every operation is generated, and its requests say which it is, or it is left out by name.
#[test]
fn every_operation_is_generated_or_left_out() {
    let generated = generated();
    let mut sent: Vec<String> = vec![];
    for (path, text) in &generated.files {
        if path.starts_with("operations/") {
            let calls = text.split("&methods::").skip(1);
            sent.extend(calls.map(|rest| rest.split([')', ',']).next().unwrap().to_owned()));
        }
    }
    sent.sort();
    let document: Value = serde_json::from_str(chat_api_spec::PREVIEW_OPENAPI).unwrap();
    let mut wanted: Vec<String> = openapi_operations(&document)
        .into_keys()
        .filter(|id| !generated.left_out.contains(id))
        .map(|id| id["chat.".len()..].replace('.', "_").to_shouty_snake_case())
        .collect();
    wanted.sort();
    assert_eq!(sent, wanted);
}

/// Passes that find nothing to mend would go unnoticed.
#[test]
fn what_the_passes_mend_is_gone() {
    let files = Workspace::here().generated_now().unwrap();
    for (name, text) in &files {
        for gone in [
            "api-version",
            "header_map",
            "encode_path",
            "```ignore",
            "fn new(baseurl",
            "::std::option::Option",
            "Box<Option",
            "wire::",
            "XInt64",
            "f32",
            "HashMap",
        ] {
            assert!(!text.contains(gone), "{gone} in {name}");
        }
        if name.starts_with("types/") {
            assert_eq!(
                text.matches("\npub enum ").count(),
                text.matches("\n    UnknownValue(crate::UnknownValue)")
                    .count()
            );
        }
    }
    // A change of one thing is to be seen in one small file.
    let most = files
        .iter()
        .map(|(name, text)| (text.lines().count(), name));
    let (lines, name) = most.max().unwrap();
    assert!(lines < 2000, "{name} has {lines} lines");
}

/// Whatever else Google's words are, each operation says what the document knows.
#[test]
fn every_operation_is_documented() {
    let files = Workspace::here().generated_now().unwrap();
    let document: Value = serde_json::from_str(chat_api_spec::PREVIEW_OPENAPI).unwrap();
    for (id, operation) in openapi_operations(&document) {
        let end = format!("#[doc(alias = \"{id}\")]");
        let Some(text) = files.values().find(|text| text.contains(&end)) else {
            assert!(id.starts_with("chat.media."), "{id} has no operation");
            continue;
        };
        let (before, _) = text.split_once(&end).unwrap();
        let docs = before.rsplit("\n    }\n").next().unwrap();
        assert!(
            docs.contains(&format!("/// Sends `{} /v1/", operation.verb)),
            "{id}"
        );
        for scope in openapi_scopes(&operation.value) {
            let short = scope.rsplit('/').next().unwrap();
            assert!(
                docs.contains(&format!("[`{short}`](crate::scopes::")),
                "{id}: {short}"
            );
        }
        for kind in [
            "App authentication: ",
            "User authentication: ",
            "Administrators",
        ] {
            assert!(docs.contains(&format!("/// - {kind}")), "{id}: {kind}");
        }
        assert!(
            docs.contains("/// use chat_sdk_gen::"),
            "{id} has an example"
        );
        assert!(docs.contains(&format!(
            "/// Reference: [{id}](https://developers.google.com/"
        )));
    }
}

#[test]
fn operations_and_their_scopes() {
    let openapi: Value = serde_json::from_str(chat_api_spec::OPENAPI).unwrap();
    let mut list = String::new();
    for (id, operation) in openapi_operations(&openapi) {
        writeln!(list, "{id}\n  {} {}", operation.verb, operation.path).unwrap();
        for scope in openapi_scopes(&operation.value) {
            writeln!(
                list,
                "  {}",
                scope.trim_start_matches("https://www.googleapis.com/auth/")
            )
            .unwrap();
        }
    }
    insta::assert_snapshot!(list);
}

#[test]
fn memberships_as_openapi() {
    let openapi: Value = serde_json::from_str(chat_api_spec::OPENAPI).unwrap();
    let paths: Value = openapi["paths"]
        .as_object()
        .unwrap()
        .iter()
        .filter(|(path, _)| path.contains("/members"))
        .map(|(path, item)| (path.clone(), item.clone()))
        .collect();
    let schemas = &openapi["components"]["schemas"];
    let part = json!({
        "paths": paths,
        "schemas": {
            "Group": schemas["Group"],
            "ListMembershipsResponse": schemas["ListMembershipsResponse"],
            "Membership": schemas["Membership"],
            "User": schemas["User"],
        },
    });
    insta::assert_snapshot!(convert::text(&part));
}

/// A generated file, as a reviewer reads it.
fn file(name: &str) -> String {
    Workspace::here().generated_now().unwrap()[name].clone()
}

#[test]
fn memberships_as_rust_types() {
    insta::assert_snapshot!(file("types/membership.rs"));
}

#[test]
fn memberships_as_rust_operations() {
    insta::assert_snapshot!(file("operations/spaces/members.rs"));
}

#[test]
fn resource_names_as_rust() {
    insta::assert_snapshot!(file("names.rs"));
}

/// What a reviewer sees of an edit of the public document, from end to end.
fn seen_of(edit: impl FnOnce(&mut Value)) -> String {
    let mut document: Value = serde_json::from_str(chat_api_spec::DISCOVERY).unwrap();
    edit(&mut document);
    let edited = Documents {
        public: document.to_string(),
        ..documents()
    };
    let again = edited.convert(lock().preview.form).unwrap();
    let again = [again.public, again.preview].map(|one| convert::text(&one.openapi));
    let mut shown = String::new();
    let diff = TextDiff::from_lines(chat_api_spec::OPENAPI, &again[0]);
    write!(
        shown,
        "chat.v1.json\n{}",
        diff.unified_diff().context_radius(1)
    )
    .unwrap();
    let there = Workspace::here().generated_now().unwrap();
    let wanted = generate::generate(&again).unwrap().files;
    shown.push_str(&generate::check::diff(&there, &wanted).unwrap());
    shown
}

#[test]
fn a_one_word_edit_is_a_small_diff() {
    let seen = seen_of(|document| {
        let membership = &mut document["schemas"]["Membership"]["description"];
        let text = membership.as_str().unwrap();
        *membership = text.replacen("Represents", "Describes", 1).into();
    });
    insta::assert_snapshot!(seen);
}

/// One parameter and one scope more: the operation's file and the method's row.
#[test]
fn a_change_of_one_method_is_seen_once_in_each_place() {
    let seen = seen_of(|document| {
        let method = &mut document["resources"]["spaces"]["methods"]["completeImport"];
        method["parameters"]["force"] = json!({
            "description": "Optional. Even if unfinished.", "location": "query", "type": "boolean",
        });
        let scopes = method["scopes"].as_array_mut().unwrap();
        scopes.push("https://www.googleapis.com/auth/chat.spaces".into());
    });
    insta::assert_snapshot!(seen);
}
