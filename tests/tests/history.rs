//! Older documents of Google's: each converts and generates, and each step is told as a user of
//! the SDK feels it.

#![allow(
    clippy::unwrap_used,
    reason = "test code: what fails here fails the test"
)]

use xtask::convert;
use xtask::diff::{self, Format};
use xtask::discovery::Document;
use xtask::generate;

/// The newest one is whatever the SDK is made from.
const NOW: &str = "now";

const DOCUMENTS: [(&str, &str); 8] = [
    ("20220708", include_str!("data/history/20220708.json")),
    ("20220716", include_str!("data/history/20220716.json")),
    ("20221208", include_str!("data/history/20221208.json")),
    ("20230103", include_str!("data/history/20230103.json")),
    ("20230530", include_str!("data/history/20230530.json")),
    ("20230611", include_str!("data/history/20230611.json")),
    ("20260920", include_str!("data/history/20260920.json")),
    (NOW, chat_api_spec::DISCOVERY),
];

fn document(revision: &str) -> Document {
    let (_, text) = DOCUMENTS
        .iter()
        .find(|(name, _)| *name == revision)
        .unwrap();
    let document = Document::read(text).unwrap();
    assert!(revision == NOW || document.revision == revision);
    document
}

#[test]
fn every_document_converts_and_generates() {
    let mut methods = vec![];
    for (revision, _) in DOCUMENTS {
        let document = document(revision);
        let conversion = convert::convert(&document).unwrap();
        assert!(
            conversion.report.is_empty(),
            "{revision}: {}",
            conversion.report
        );
        let openapi = convert::text(&conversion.openapi);
        let generated = generate::generate(&[openapi.clone(), openapi]).unwrap();
        assert!(generated.files.contains_key("types/membership.rs"));
        methods.push((revision, document.all_methods().len()));
    }
    let counted: Vec<String> = methods
        .iter()
        .map(|(revision, count)| format!("{revision} {count}"))
        .collect();
    insta::assert_snapshot!(counted.join("\n"));
}

fn step(old: &str, new: &str) -> String {
    diff::diff(&document(old), &document(new)).show(Format::Text)
}

/// A field and three types went, years ago.
#[test]
fn an_old_step() {
    insta::assert_snapshot!(step("20220708", "20220716"));
}

/// Methods went, and nothing else so much: a major step.
#[test]
fn the_step_that_took_methods_away() {
    insta::assert_snapshot!(step("20221208", "20230103"));
}

/// A field and a type went: a major step, though the methods stayed.
#[test]
fn the_step_that_took_a_field_away() {
    insta::assert_snapshot!(step("20230530", "20230611"));
}

/// What came since the last of the older documents.
#[test]
fn the_newest_step() {
    insta::assert_snapshot!(step("20260920", NOW));
}
