//! `int64` and `uint64`: whole numbers that the API writes as text, because JavaScript has no
//! such numbers beyond 2⁵³.

use std::fmt::{self, Display};
use std::marker::PhantomData;
use std::str::FromStr;

use serde::de::{Deserializer, Error, Unexpected, Visitor};
use serde::ser::Serializer;

/// Writes a number as text.
pub(crate) fn serialize<T: Display, S: Serializer>(
    value: &Option<T>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => serializer.collect_str(value),
        None => serializer.serialize_none(),
    }
}

/// Reads a number from text, or from a number.
pub(crate) fn deserialize<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
where
    T: FromStr + TryFrom<i64> + TryFrom<u64>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_any(Number(PhantomData))
}

struct Number<T>(PhantomData<T>);

impl<T: FromStr + TryFrom<i64> + TryFrom<u64>> Visitor<'_> for Number<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a whole number of 64 bits, as text")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        let number = text.parse().ok();
        let wrong = || E::invalid_value(Unexpected::Str(text), &self);
        number.ok_or_else(wrong).map(Some)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Self::Value, E> {
        let wrong = || E::invalid_value(Unexpected::Signed(number), &self);
        T::try_from(number).ok().ok_or_else(wrong).map(Some)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Self::Value, E> {
        let wrong = || E::invalid_value(Unexpected::Unsigned(number), &self);
        T::try_from(number).ok().ok_or_else(wrong).map(Some)
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
        "Int64".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "int64", "pattern": "^-?[0-9]+$" })
    }
}

/// The JSON schema of one without a sign.
#[cfg(feature = "schemars")]
#[allow(dead_code, reason = "no type of this version has one")]
pub(crate) struct UnsignedSchema;

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for UnsignedSchema {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Uint64".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "uint64", "pattern": "^[0-9]+$" })
    }
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};
    use serde_json::{from_value, json, to_value};

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Sized {
        #[serde(with = "super", default, skip_serializing_if = "Option::is_none")]
        signed: Option<i64>,
        #[serde(with = "super", default, skip_serializing_if = "Option::is_none")]
        unsigned: Option<u64>,
    }

    #[test]
    fn numbers_are_text() {
        let ends = json!({ "signed": i64::MIN.to_string(), "unsigned": u64::MAX.to_string() });
        let read: Sized = from_value(ends.clone()).unwrap();
        assert_eq!(
            (read.signed, read.unsigned),
            (Some(i64::MIN), Some(u64::MAX))
        );
        assert_eq!(to_value(read).unwrap(), ends);
    }

    #[test]
    fn numbers_may_be_numbers_null_or_missing() {
        let read: Sized = from_value(json!({ "signed": -7, "unsigned": 7 })).unwrap();
        assert_eq!((read.signed, read.unsigned), (Some(-7), Some(7)));
        let read: Sized = from_value(json!({ "signed": null })).unwrap();
        assert_eq!((read.signed, read.unsigned), (None, None));
        assert_eq!(to_value(read).unwrap(), json!({}));
    }

    #[test]
    fn what_is_no_such_number_is_named() {
        for wrong in [json!("1.5"), json!(""), json!("9223372036854775808")] {
            let error = from_value::<Sized>(json!({ "signed": wrong })).unwrap_err();
            assert!(error.to_string().contains("64 bits"), "{error}");
        }
        assert!(from_value::<Sized>(json!({ "unsigned": -1 })).is_err());
    }
}
