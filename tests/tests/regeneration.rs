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
use xtask::generate;
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

#[test]
fn what_is_left_to_be_written_by_hand() {
    let generated = generate::generate(chat_api_spec::PREVIEW_OPENAPI).unwrap();
    insta::assert_snapshot!(generated.left_out.join("\n"));
}

/// Every operation is generated, and its requests say which it is, or it is left out by name.
#[test]
fn every_operation_is_generated_or_left_out() {
    for openapi in [chat_api_spec::OPENAPI, chat_api_spec::PREVIEW_OPENAPI] {
        let generated = generate::generate(openapi).unwrap();
        let mut ids = generated.left_out;
        let mark = "operation_id: \"";
        for line in generated.files["builder.rs"]
            .lines()
            .filter(|line| line.contains(mark))
        {
            ids.push(line.split('"').nth(1).unwrap().to_owned());
        }
        ids.sort();
        let document: Value = serde_json::from_str(openapi).unwrap();
        assert_eq!(
            ids,
            openapi_operations(&document)
                .into_keys()
                .collect::<Vec<_>>()
        );
    }
}

/// Passes that find nothing to mend would go unnoticed.
#[test]
fn what_the_passes_mend_is_gone() {
    for (name, text) in Workspace::here().generated_now().unwrap() {
        for gone in [
            "api-version",
            "header_map",
            "encode_path",
            "```ignore",
            "fn new(baseurl",
        ] {
            assert!(!text.contains(gone), "{gone} in {name}");
        }
        if name.ends_with("types.rs") {
            assert_eq!(
                text.matches("\npub enum ").count(),
                text.matches("\n    UnknownValue(").count()
            );
        }
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
        "public/types.rs",
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
        "public/builder.rs",
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
    let edited = Documents {
        public: after,
        ..documents()
    };
    let again = edited.convert(lock().preview.form).unwrap().public.openapi;
    let openapi = convert::text(&again);
    let mut shown = String::new();
    let diff = TextDiff::from_lines(chat_api_spec::OPENAPI, &openapi);
    write!(
        shown,
        "chat.v1.json\n{}",
        diff.unified_diff().context_radius(1)
    )
    .unwrap();
    let mut there = Workspace::here().generated_now().unwrap();
    there.retain(|name, _| name.starts_with("public/"));
    let wanted = generate::generate(&openapi).unwrap().files;
    let wanted = wanted
        .into_iter()
        .map(|(name, text)| (format!("public/{name}"), text))
        .collect();
    shown.push_str(&generate::check::diff(&there, &wanted).unwrap());
    insta::assert_snapshot!(shown);
}
