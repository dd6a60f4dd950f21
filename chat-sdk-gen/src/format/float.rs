//! `float` and `double`: the API writes a whole one without a point, and names those that JSON
//! cannot write.

use std::fmt;

use serde::de::{Deserializer, Error, Unexpected, Visitor};
use serde::ser::Serializer;

/// Up to here every whole number is a `f64` of its own.
const EXACT: f64 = 9_007_199_254_740_992.0;

const NAMED: [(&str, f64); 3] = [
    ("NaN", f64::NAN),
    ("Infinity", f64::INFINITY),
    ("-Infinity", f64::NEG_INFINITY),
];

/// Writes a number as the API does.
pub(crate) fn serialize<S: Serializer>(
    value: &Option<f64>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match *value {
        None => serializer.serialize_none(),
        Some(value) if value.is_nan() => serializer.serialize_str("NaN"),
        Some(f64::INFINITY) => serializer.serialize_str("Infinity"),
        Some(f64::NEG_INFINITY) => serializer.serialize_str("-Infinity"),
        Some(value) if is_whole(value) => serializer.serialize_i64(value as i64),
        Some(value) => serializer.serialize_f64(value),
    }
}

fn is_whole(value: f64) -> bool {
    let negative_zero = value == 0.0 && value.is_sign_negative();
    value.fract() == 0.0 && value.abs() <= EXACT && !negative_zero
}

/// Reads a number, or the name of one.
pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<f64>, D::Error> {
    deserializer.deserialize_any(Number)
}

struct Number;

impl Visitor<'_> for Number {
    type Value = Option<f64>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number, \"NaN\", \"Infinity\" or \"-Infinity\"")
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Self::Value, E> {
        Ok(Some(number))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Self::Value, E> {
        Ok(Some(number as f64))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Self::Value, E> {
        Ok(Some(number as f64))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        let named = NAMED.iter().find(|(name, _)| *name == text);
        let number = named.map(|(_, number)| *number);
        number
            .map(Some)
            .ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
}

/// The JSON schema of such a number.
#[cfg(feature = "schemars")]
pub(crate) struct Schema;

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Schema {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Float".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let names = NAMED.map(|(name, _)| name);
        schemars::json_schema!({ "anyOf": [{ "type": "number" }, { "enum": names }] })
    }
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};
    use serde_json::{Value, from_value, json, to_value};

    #[derive(Serialize, Deserialize)]
    struct Held(#[serde(with = "super")] Option<f64>);

    fn there_and_back(value: Value) -> Value {
        to_value(from_value::<Held>(value).unwrap()).unwrap()
    }

    #[test]
    fn numbers_come_back_as_they_were() {
        for value in [
            json!(0),
            json!(1),
            json!(-3),
            json!(0.1),
            json!(-0.0),
            json!(1e300),
            json!("NaN"),
            json!("Infinity"),
            json!("-Infinity"),
            json!(null),
        ] {
            assert_eq!(there_and_back(value.clone()), value);
        }
    }

    #[test]
    fn other_text_is_no_number() {
        assert!(from_value::<Held>(json!("one")).is_err());
    }
}
