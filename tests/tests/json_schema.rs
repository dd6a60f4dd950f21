//! The JSON schemas of the types: what a language model is given, and the real values fit.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "test code: what fails here fails the test"
)]

use chat_sdk::generated::schemars::schema_for;
use chat_sdk::generated::{ApiType, Visitor};
use chat_sdk::types;
use chat_sdk_tests::documents::schemas;
use chat_sdk_tests::instances::{Instances, settled};
use proptest::test_runner::{Config, TestRunner};
use serde_json::Value;

/// Of the public surface: what the preview adds would make another snapshot of the same type.
#[cfg(not(feature = "preview"))]
fn shown<T: ApiType>() -> String {
    format!("{:#}\n", schema_for!(T).to_value())
}

#[cfg(not(feature = "preview"))]
#[test]
fn a_membership_as_a_schema() {
    insta::assert_snapshot!(shown::<types::Membership>());
}

#[cfg(not(feature = "preview"))]
#[test]
fn a_request_as_a_schema() {
    insta::assert_snapshot!(shown::<types::MarkAsDoNotDisturbRequest>());
}

#[cfg(not(feature = "preview"))]
#[test]
fn a_response_as_a_schema() {
    insta::assert_snapshot!(shown::<types::ListMembershipsResponse>());
}

#[cfg(not(feature = "preview"))]
#[test]
fn every_format_as_a_schema() {
    insta::assert_snapshot!(
        [
            shown::<types::Color>(),
            shown::<types::CustomEmojiPayload>(),
            shown::<types::SlashCommand>(),
            shown::<types::Status>(),
        ]
        .concat()
    );
}

struct Fits<'a>(&'a Value);

impl Visitor for Fits<'_> {
    fn visit<T: ApiType>(&mut self, name: &'static str) {
        let schema = schema_for!(T).to_value();
        let validator = jsonschema::validator_for(&schema).unwrap();
        let mut runner = TestRunner::new(Config::default());
        for _ in 0..32 {
            let value = Instances::of(self.0).make(name, runner.rng());
            let value = settled(&value, &self.0[name], self.0);
            if let Err(error) = validator.validate(&value) {
                panic!("{name}: {error} at {}\n{value:#}", error.instance_path());
            }
        }
    }
}

#[test]
fn what_google_could_send_fits_the_schema_of_its_type() {
    types::each_type(&mut Fits(&schemas()));
}

struct Describes<'a>(&'a Value);

impl Visitor for Describes<'_> {
    fn visit<T: ApiType>(&mut self, name: &'static str) {
        let schema = schema_for!(T).to_value();
        let document = &self.0[name]["properties"];
        for (field, property) in document.as_object().into_iter().flatten() {
            let mut there = schema["properties"][field].clone();
            assert!(there.is_object(), "{name}.{field} has no schema");
            there["description"] = Value::Null;
            if let Some(format) = json_format(property) {
                let text = there.to_string();
                assert!(
                    text.contains(format),
                    "{name}.{field} is no {format}: {text}"
                );
            }
        }
    }
}

/// What the schema of a property has to say of its kind.
fn json_format(property: &Value) -> Option<&'static str> {
    match (property["type"].as_str()?, property["format"].as_str()) {
        ("string", Some("google-datetime")) => Some("date-time"),
        ("string", Some("google-duration")) => Some("Duration"),
        ("string", Some("byte")) => Some("Bytes"),
        ("string", Some("int64")) => Some("int64"),
        ("integer", Some("int32")) => Some("int32"),
        ("number", _) => Some("Infinity"),
        ("boolean", _) => Some("boolean"),
        ("array", _) => Some("array"),
        ("string", None) if property.get("enum").is_none() => Some("string"),
        _ => None,
    }
}

#[test]
fn every_field_of_the_document_is_described_as_what_it_is() {
    types::each_type(&mut Describes(&schemas()));
}
