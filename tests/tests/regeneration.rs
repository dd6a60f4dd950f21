//! Converting and generating again gives what is checked in, and what a reviewer reads of it.

#![allow(
    clippy::unwrap_used,
    reason = "test code: what fails here fails the test"
)]

use std::fmt::Write;

use chat_sdk_tests::documents::{openapi_operations, openapi_scopes};
use serde_json::{Value, json};
use similar::TextDiff;
use syn::Item;
use xtask::convert;
use xtask::discovery::Document;
use xtask::generate;
use xtask::lock::Lock;
use xtask::steps;
use xtask::workspace::Workspace;

fn converted(discovery: &str) -> String {
    let conversion = convert::convert(&Document::read(discovery).unwrap()).unwrap();
    assert!(
        conversion.report.is_empty(),
        "left out:\n{}",
        conversion.report
    );
    convert::text(&conversion.openapi)
}

#[test]
fn the_documents_are_the_locked_ones() {
    let lock = Lock::read(chat_api_spec::LOCK).unwrap();
    assert_eq!(lock.documents.len(), 1);
    lock.documents[0]
        .discovery
        .verify(chat_api_spec::DISCOVERY, "")
        .unwrap();
    lock.documents[0]
        .openapi
        .verify(chat_api_spec::OPENAPI, "")
        .unwrap();
    let discovery: Value = serde_json::from_str(chat_api_spec::DISCOVERY).unwrap();
    assert_eq!(discovery["revision"], lock.documents[0].revision.as_str());
    assert_eq!(
        lock.text().unwrap(),
        chat_api_spec::LOCK,
        "the lock is as it would be written"
    );
}

#[test]
fn converting_again_gives_what_is_checked_in() {
    let again = converted(chat_api_spec::DISCOVERY);
    if again != chat_api_spec::OPENAPI {
        let diff = TextDiff::from_lines(chat_api_spec::OPENAPI, &again);
        panic!(
            "run `cargo xtask convert`:\n{}",
            diff.unified_diff().context_radius(2)
        );
    }
}

#[test]
fn generating_again_gives_what_is_checked_in() {
    if let Some(diff) = steps::check(&Workspace::here()).unwrap() {
        panic!("run `cargo xtask generate`:\n{diff}");
    }
}

#[test]
fn what_is_left_to_be_written_by_hand() {
    let generated = generate::generate(chat_api_spec::OPENAPI).unwrap();
    insta::assert_snapshot!(generated.left_out.join("\n"));
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

/// The items of a generated file that have one of these names, without their derived noise.
fn items(file: &str, names: &[&str]) -> String {
    let generated = Workspace::here().generated_now().unwrap();
    let mut code = syn::parse_file(&generated[file]).unwrap();
    code.items.retain(|item| match item {
        Item::Struct(item) => names.contains(&item.ident.to_string().as_str()),
        Item::Enum(item) => names.contains(&item.ident.to_string().as_str()),
        Item::Impl(item) if item.trait_.is_none() => match &*item.self_ty {
            syn::Type::Path(path) => path
                .path
                .segments
                .last()
                .is_some_and(|last| names.contains(&last.ident.to_string().as_str())),
            _ => false,
        },
        _ => false,
    });
    prettyplease::unparse(&code)
}

#[test]
fn memberships_as_rust_types() {
    insta::assert_snapshot!(items(
        "types.rs",
        &[
            "Group",
            "ListMembershipsResponse",
            "Membership",
            "MembershipRole",
            "MembershipState"
        ]
    ));
}

#[test]
fn memberships_as_rust_operations() {
    insta::assert_snapshot!(items(
        "builder.rs",
        &[
            "ChatSpacesMembersCreate",
            "ChatSpacesMembersList",
            "ChatSpacesMembersPatch"
        ]
    ));
}

/// One word of one description: what a reviewer sees of it from end to end.
#[test]
fn a_one_word_edit_is_a_small_diff() {
    let before = chat_api_spec::DISCOVERY;
    let after = before.replacen(
        "Represents a membership relation in Google Chat",
        "Describes a membership relation in Google Chat",
        1,
    );
    assert_ne!(before, after);
    let openapi = converted(&after);
    let mut shown = String::new();
    let diff = TextDiff::from_lines(chat_api_spec::OPENAPI, &openapi);
    write!(
        shown,
        "chat.v1.json\n{}",
        diff.unified_diff().context_radius(1)
    )
    .unwrap();
    let there = Workspace::here().generated_now().unwrap();
    let wanted = generate::generate(&openapi).unwrap().files;
    shown.push_str(&generate::check::diff(&there, &wanted).unwrap());
    insta::assert_snapshot!(shown);
}
