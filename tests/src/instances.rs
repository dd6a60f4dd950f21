//! Values of a schema, as Google could send them.
//!
//! They are made from the discovery document as plain JSON, with no code of the converter in
//! between: what the converter gets wrong has to show.

use std::ops::RangeInclusive;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};
use proptest::prelude::{Rng, RngExt};
use proptest::test_runner::TestRng;
use serde_json::{Map, Value, json};

/// How deep types stand in types.
const DEEPEST: usize = 4;

/// Texts that are easily mistaken for something else.
const TEXTS: [&str; 8] = ["", "a", "0", "null", "ü \"q\" \\ \n", "users/1", "*", "🙂"];

/// Makes values of the types of a discovery document.
#[derive(Debug, Clone, Copy)]
pub struct Instances<'a> {
    schemas: &'a Value,
    /// Whether every field is there.
    whole: bool,
    /// Whether there is what no document lists: fields, values of enums, `null` for nothing.
    surprises: bool,
}

impl<'a> Instances<'a> {
    /// Of a document with `schemas`: some fields, and some that no document lists.
    pub fn of(schemas: &'a Value) -> Self {
        Self {
            schemas,
            whole: false,
            surprises: true,
        }
    }

    /// Every field that the document lists, and nothing else.
    pub fn whole(self) -> Self {
        Self {
            whole: true,
            surprises: false,
            ..self
        }
    }

    /// Nothing but what the document lists.
    pub fn plain(self) -> Self {
        Self {
            surprises: false,
            ..self
        }
    }

    /// A value of a type.
    pub fn make(&self, name: &str, rng: &mut TestRng) -> Value {
        self.value(&self.schemas[name], rng, 0)
    }

    fn value(&self, schema: &Value, rng: &mut TestRng, depth: usize) -> Value {
        if let Some(name) = schema["$ref"].as_str() {
            return self.value(&self.schemas[name], rng, depth + 1);
        }
        match schema["type"].as_str() {
            Some("object") => self.object(schema, rng, depth),
            Some("array") => {
                let count = if self.whole {
                    1
                } else {
                    rng.random_range(0..3)
                };
                let items = (0..count).map(|_| self.value(&schema["items"], rng, depth));
                items.collect()
            }
            Some("string") => self.string(schema, rng),
            Some("boolean") => rng.random::<bool>().into(),
            Some("integer") => rng.random::<i32>().into(),
            Some("number") => number(rng),
            _ => any(rng, 2),
        }
    }

    fn object(&self, schema: &Value, rng: &mut TestRng, depth: usize) -> Value {
        let mut fields = Map::new();
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            if depth >= DEEPEST && !is_flat(property) {
                continue;
            }
            if self.whole || rng.random_bool(0.6) {
                fields.insert(name.clone(), self.value(property, rng, depth));
            } else if self.surprises && rng.random_bool(0.2) {
                fields.insert(name.clone(), Value::Null);
            }
        }
        if schema["additionalProperties"].is_object() {
            for key in ["", "a", "ключ"] {
                let value = self.value(&schema["additionalProperties"], rng, depth);
                fields.insert(key.to_owned(), value);
            }
        } else if self.surprises && rng.random_bool(0.3) {
            // Names that no document has.
            for name in ["", "newField", "new_field", "@type"] {
                fields.insert(name.to_owned(), any(rng, 2));
            }
        }
        Value::Object(fields)
    }

    fn string(&self, schema: &Value, rng: &mut TestRng) -> Value {
        if let Some(values) = schema["enum"].as_array() {
            if self.surprises && rng.random_bool(0.2) {
                return [json!("NEW_VALUE"), json!(""), json!(77)][rng.random_range(0..3)].clone();
            }
            return values[rng.random_range(0..values.len())].clone();
        }
        match schema["format"].as_str() {
            Some("int64") => rng.random::<i64>().to_string().into(),
            Some("uint64") => rng.random::<u64>().to_string().into(),
            Some("byte") => bytes(rng).into(),
            Some("google-datetime") => timestamp(rng).into(),
            Some("google-duration") => duration(rng).into(),
            Some("google-fieldmask") => "displayName,space_details.guidelines".into(),
            None => TEXTS[rng.random_range(0..TEXTS.len())].into(),
            Some(other) => unreachable!("no value is known of the format `{other}`"),
        }
    }
}

/// Whether a property holds no other type.
fn is_flat(property: &Value) -> bool {
    let has = |key: &str| property.get(key).is_some();
    !(has("$ref") || has("items") || has("additionalProperties"))
}

fn number(rng: &mut TestRng) -> Value {
    match rng.random_range(0..6) {
        0 => json!(["NaN", "Infinity", "-Infinity"][rng.random_range(0..3)]),
        1 => json!(rng.random_range(-3..3)),
        2 => json!(f64::from(rng.random_range(-3..3))),
        _ => {
            let number = f64::from_bits(rng.next_u64());
            json!(if number.is_finite() { number } else { 0.5 })
        }
    }
}

/// Any JSON at all.
fn any(rng: &mut TestRng, depth: usize) -> Value {
    match rng.random_range(0..if depth == 0 { 7 } else { 9 }) {
        0 => Value::Null,
        1 => rng.random::<bool>().into(),
        2 => rng.random::<i64>().into(),
        3 => rng.random::<u64>().into(),
        4 => json!(rng.random::<f64>()),
        5 => json!(1.0),
        6 => TEXTS[rng.random_range(0..TEXTS.len())].into(),
        7 => (0..rng.random_range(0..3))
            .map(|_| any(rng, depth - 1))
            .collect(),
        _ => (0..rng.random_range(0..3))
            .map(|at| (format!("k{at}"), any(rng, depth - 1)))
            .collect(),
    }
}

/// In either alphabet, with padding and without.
fn bytes(rng: &mut TestRng) -> String {
    let engines = [STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD];
    let bytes: Vec<u8> = (0..rng.random_range(0..6)).map(|_| rng.random()).collect();
    engines[rng.random_range(0..4)].encode(bytes)
}

/// To the nanosecond, in steps of three digits, as Google writes fractions.
fn fraction(rng: &mut TestRng) -> String {
    let three =
        |rng: &mut TestRng, range: RangeInclusive<u32>| format!("{:03}", rng.random_range(range));
    match rng.random_range(0..4) {
        0 => String::new(),
        groups => {
            let more: String = (1..groups).map(|_| three(rng, 0..=999)).collect();
            format!(".{more}{}", three(rng, 1..=999))
        }
    }
}

fn timestamp(rng: &mut TestRng) -> String {
    let (year, month, day) = (
        rng.random_range(1..=9999),
        rng.random_range(1..=12),
        rng.random_range(1..=28),
    );
    let (hour, minute, second) = (
        rng.random_range(0..24),
        rng.random_range(0..60),
        rng.random_range(0..60),
    );
    let fraction = fraction(rng);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}Z")
}

fn duration(rng: &mut TestRng) -> String {
    let sign = if rng.random() { "-" } else { "" };
    let seconds: u64 = rng.random_range(0..315_576_000_000);
    format!("{sign}{seconds}{}s", fraction(rng))
}

/// What a value says, in one form: a field that is `null` or an empty list or map says as little
/// as one that is not there, and a whole number is one with a point and without. Only what the
/// document lists is touched.
pub fn settled(value: &Value, schema: &Value, schemas: &Value) -> Value {
    if let Some(name) = schema["$ref"].as_str() {
        return settled(value, &schemas[name], schemas);
    }
    match (schema["type"].as_str(), value) {
        (Some("object"), Value::Object(fields)) => {
            let listed = |name: &String| {
                let property = &schema["properties"][name];
                let all = &schema["additionalProperties"];
                Some(property)
                    .filter(|one| !one.is_null())
                    .or(Some(all).filter(|one| !one.is_null()))
            };
            let is_property = |name: &String| !schema["properties"][name].is_null();
            let settle = |(name, value): (&String, &Value)| {
                let value = match listed(name) {
                    Some(schema) => settled(value, schema, schemas),
                    None => value.clone(),
                };
                let says_nothing =
                    value.is_null() || is_empty_collection(&value, &schema["properties"][name]);
                (!is_property(name) || !says_nothing).then(|| (name.clone(), value))
            };
            fields.iter().filter_map(settle).collect()
        }
        (Some("array"), Value::Array(items)) => {
            let items = items
                .iter()
                .map(|item| settled(item, &schema["items"], schemas));
            items.collect()
        }
        (Some("number"), Value::Number(number)) => json!(number.as_f64()),
        _ => value.clone(),
    }
}

fn is_empty_collection(value: &Value, schema: &Value) -> bool {
    match value {
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty() && schema.get("additionalProperties").is_some(),
        _ => false,
    }
}
