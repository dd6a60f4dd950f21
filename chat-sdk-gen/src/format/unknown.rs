//! Enums that keep what they do not know.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, Error, Visitor};
use serde::{Serialize, Serializer};

/// A value of an enum that this version of the crate does not know, as it came.
///
/// Google adds values whenever it likes. They come as text; a value that Google's own server does
/// not know by name, as a number.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct UnknownValue(Kept);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Kept {
    Text(String),
    /// With its text, so that it can be shown as one.
    Number(i64, String),
}

impl UnknownValue {
    /// The value as text.
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Kept::Text(text) | Kept::Number(_, text) => text,
        }
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Made by the enums alone, so that a known value is never kept as an unknown one.
impl UnknownValue {
    pub(crate) fn text(text: &str) -> Self {
        Self(Kept::Text(text.to_owned()))
    }

    fn number(number: i64) -> Self {
        Self(Kept::Number(number, number.to_string()))
    }
}

impl Serialize for UnknownValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Kept::Text(text) => serializer.serialize_str(text),
            Kept::Number(number, _) => serializer.serialize_i64(*number),
        }
    }
}

/// Reads a value of an enum, known or not.
pub(crate) fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: for<'a> From<&'a str> + From<UnknownValue>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_any(Open(PhantomData))
}

struct Open<T>(PhantomData<T>);

impl<T: for<'a> From<&'a str> + From<UnknownValue>> Visitor<'_> for Open<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a value")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        Ok(T::from(text))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<T, E> {
        Ok(UnknownValue::number(number).into())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<T, E> {
        let number = i64::try_from(number).map_err(|_| E::custom("no value of an enum"))?;
        self.visit_i64(number)
    }
}

/// The conversions of an enum whose values are these texts, and any other.
macro_rules! open_enum {
    ($name:ident { $($variant:ident = $text:literal),* $(,)? }) => {
        impl $name {
            /// The value as the API writes it.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::UnknownValue(value) => value.as_str(),
                }
            }
        }

        const _: () = crate::visitor::is_a_value::<$name>();

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl From<&str> for $name {
            fn from(value: &str) -> Self {
                match value {
                    $($text => Self::$variant,)*
                    other => Self::UnknownValue(crate::UnknownValue::text(other)),
                }
            }
        }

        impl From<String> for $name {
            fn from(value: String) -> Self {
                value.as_str().into()
            }
        }

        impl From<crate::UnknownValue> for $name {
            fn from(value: crate::UnknownValue) -> Self {
                Self::UnknownValue(value)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(value: &str) -> Result<Self, Self::Err> {
                Ok(value.into())
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    Self::UnknownValue(value) => value.serialize(serializer),
                    known => serializer.serialize_str(known.as_str()),
                }
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                crate::format::unknown::deserialize(deserializer)
            }
        }

        #[cfg(feature = "schemars")]
        impl ::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                ::schemars::json_schema!({
                    "anyOf": [
                        { "enum": [$($text),*] },
                        {
                            "type": ["string", "integer"],
                            "description": "A value that came after this list.",
                        },
                    ],
                })
            }
        }
    };
}

pub(crate) use open_enum;

#[cfg(test)]
#[allow(unreachable_pub, reason = "the macro is for public enums")]
mod tests {
    use serde_json::{Value, from_value, json, to_value};

    use super::UnknownValue;

    #[derive(Clone, Debug, PartialEq)]
    enum Speed {
        Fast,
        UnknownValue(UnknownValue),
    }

    open_enum!(Speed { Fast = "FAST" });

    fn there_and_back(value: Value) -> (Speed, Value) {
        let speed: Speed = from_value(value).unwrap();
        (speed.clone(), to_value(speed).unwrap())
    }

    #[test]
    fn a_known_value_is_a_plain_variant() {
        assert_eq!(there_and_back(json!("FAST")), (Speed::Fast, json!("FAST")));
        assert_eq!("FAST".parse(), Ok(Speed::Fast));
        assert_eq!(Speed::Fast.to_string(), "FAST");
    }

    #[test]
    fn an_unknown_value_is_kept_and_matched() {
        let (speed, again) = there_and_back(json!("SLOW"));
        assert_eq!(again, json!("SLOW"));
        assert_eq!(speed.to_string(), "SLOW");
        assert!(matches!(speed, Speed::UnknownValue(value) if value.as_str() == "SLOW"));
    }

    #[test]
    fn a_number_stays_a_number() {
        let (speed, again) = there_and_back(json!(7));
        assert_eq!((speed.as_str(), again), ("7", json!(7)));
        assert!(from_value::<Speed>(json!(true)).is_err());
    }
}
