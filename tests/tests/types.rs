//! Whatever Google could send survives, and what was not set is not sent: for every type of the
//! discovery document.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "test code: what fails here fails the test"
)]

use std::collections::BTreeSet;

use chat_sdk::generated::{ApiType, Visitor};
use chat_sdk::types;
use chat_sdk_tests::documents::schemas;
use chat_sdk_tests::instances::{Instances, settled};
use proptest::prelude::{Just, Strategy};
use proptest::test_runner::{Config, TestError, TestRng, TestRunner};
use serde_json::{Value, json};

/// Values of each type; types hold types, so each is met more often than that.
const CASES: u32 = 48;

/// Calls something with each type.
struct Each<'a, F: Check>(&'a Value, F);

trait Check {
    fn check<T: ApiType>(&mut self, name: &'static str, schemas: &Value);
}

impl<F: Check> Visitor for Each<'_, F> {
    fn visit<T: ApiType>(&mut self, name: &'static str) {
        self.1.check::<T>(name, self.0);
    }
}

fn each<F: Check>(check: F) -> F {
    let schemas = schemas();
    let mut each = Each(&schemas, check);
    types::each_type(&mut each);
    each.1
}

/// Reads a value from text, as an answer is read, and writes it again.
fn there_and_back<T: ApiType>(value: &Value) -> Result<Value, String> {
    let typed: T = serde_json::from_str(&value.to_string()).map_err(|error| error.to_string())?;
    serde_json::to_value(&typed).map_err(|error| error.to_string())
}

/// Runs a check on many values.
fn with_many(values: impl Fn(TestRng) -> Value, check: impl Fn(&Value) -> Result<(), String>) {
    let config = Config {
        cases: CASES,
        failure_persistence: None,
        ..Config::default()
    };
    let strategy = Just(()).prop_perturb(|(), rng| values(rng));
    let outcome = TestRunner::new(config).run(&strategy, |value| {
        check(&value).map_err(proptest::test_runner::TestCaseError::fail)
    });
    if let Err(TestError::Fail(why, value)) = outcome {
        panic!("{why}\n{value:#}");
    }
}

struct Listed(BTreeSet<&'static str>);

impl Check for Listed {
    fn check<T: ApiType>(&mut self, name: &'static str, _: &Value) {
        assert!(self.0.insert(name), "{name} is there twice");
    }
}

#[test]
fn every_type_of_the_document_is_there() {
    let there = each(Listed(BTreeSet::new())).0;
    let names = |text: &str| -> BTreeSet<String> {
        let document: Value = serde_json::from_str(text).unwrap();
        document["schemas"]
            .as_object()
            .unwrap()
            .keys()
            .cloned()
            .collect()
    };
    let public = names(chat_api_spec::DISCOVERY);
    let preview = names(chat_api_spec::PREVIEW_DISCOVERY);
    let there: BTreeSet<String> = there.into_iter().map(str::to_owned).collect();
    let wanted = match cfg!(feature = "preview") {
        true => public.union(&preview).cloned().collect(),
        false => public,
    };
    assert_eq!(there, wanted);
}

struct Survives;

impl Check for Survives {
    fn check<T: ApiType>(&mut self, name: &'static str, schemas: &Value) {
        let instances = Instances::of(schemas);
        with_many(
            |mut rng| instances.make(name, &mut rng),
            |value| {
                let again =
                    there_and_back::<T>(value).map_err(|error| format!("{name}: {error}"))?;
                let settle = |value| settled(value, &schemas[name], schemas);
                match settle(value) == settle(&again) {
                    true => Ok(()),
                    false => Err(format!("{name} comes back as\n{again:#}\nand was")),
                }
            },
        );
    }
}

/// Unknown fields at every depth, values of enums that no document lists, `null`, numbers to the
/// last digit, every form of base64.
#[test]
fn whatever_google_could_send_comes_back_as_it_was() {
    each(Survives);
}

struct Known;

impl Check for Known {
    fn check<T: ApiType>(&mut self, name: &'static str, schemas: &Value) {
        let instances = Instances::of(schemas).whole();
        with_many(
            |mut rng| instances.make(name, &mut rng),
            |value| {
                let typed: T = serde_json::from_str(&value.to_string())
                    .map_err(|error| format!("{name}: {error}"))?;
                let shown = format!("{typed:?}");
                match shown.contains("extra: {\"") || shown.contains("UnknownValue") {
                    true => Err(format!("{name} does not know all of itself: {shown}")),
                    false => Ok(()),
                }
            },
        );
    }
}

/// What the document lists has a field of its own, and every value its variant.
#[test]
fn what_the_document_lists_is_no_surprise() {
    each(Known);
}

struct Unset;

impl Check for Unset {
    fn check<T: ApiType>(&mut self, name: &'static str, _: &Value) {
        assert_eq!(
            serde_json::to_value(T::default()).unwrap(),
            json!({}),
            "{name}"
        );
    }
}

#[test]
fn what_was_not_set_is_not_sent() {
    each(Unset);
}

#[test]
fn what_was_set_to_nothing_much_is_sent() {
    let message = types::Message::default()
        .with_text("")
        .with_thread_reply(false)
        .with_annotations([types::Annotation::default().with_start_index(0)])
        .with_cards_v2(Vec::<types::CardWithId>::new());
    let sent = json!({ "text": "", "threadReply": false, "annotations": [{ "startIndex": 0 }] });
    assert_eq!(serde_json::to_value(message).unwrap(), sent);
}

#[test]
fn types_carry_their_meaning() {
    let emoji = types::CustomEmojiPayload::default().with_file_content(b"\xfb\xff".as_slice());
    assert_eq!(
        serde_json::to_value(emoji).unwrap(),
        json!({ "fileContent": "+/8=" })
    );
    let away = types::MarkAsDoNotDisturbRequest::default()
        .with_ttl(chat_sdk::generated::Duration::from_secs(90));
    assert_eq!(serde_json::to_value(away).unwrap(), json!({ "ttl": "90s" }));
    let command = types::SlashCommand::default().with_command_id(9_007_199_254_740_993);
    assert_eq!(
        serde_json::to_value(command).unwrap(),
        json!({ "commandId": "9007199254740993" })
    );
}
