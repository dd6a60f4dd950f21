//! `byte`: bytes, which the API writes as base64.

use std::fmt;
use std::ops::Deref;

use base64::alphabet::{STANDARD, URL_SAFE};
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use base64::{DecodeError, Engine};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

const LENIENT: GeneralPurposeConfig = GeneralPurposeConfig::new()
    .with_decode_allow_trailing_bits(true)
    .with_decode_padding_mode(DecodePaddingMode::Indifferent);

/// Bytes, which the API writes as base64.
///
/// Google reads and writes both alphabets, with padding and without. What was read is written
/// again in the same alphabet and padding; what was made here, in the standard one with padding.
///
/// ```
/// use chat_sdk_gen::Bytes;
///
/// let url_safe: Bytes = serde_json::from_str(r#""-_8""#)?;
/// assert_eq!(*url_safe, [0xfb, 0xff]);
/// assert_eq!(url_safe, Bytes::from(vec![0xfb, 0xff]));
/// assert_eq!(serde_json::to_string(&url_safe)?, r#""-_8""#);
/// assert_eq!(serde_json::to_string(&Bytes::from(vec![0xfb, 0xff]))?, r#""+/8=""#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct Bytes {
    bytes: Vec<u8>,
    form: Form,
}

/// How bytes were written.
#[derive(Clone, Copy, Default)]
struct Form {
    url_safe: bool,
    unpadded: bool,
}

impl Form {
    fn of(text: &str) -> Self {
        Self {
            url_safe: text.contains(['-', '_']),
            unpadded: !text.len().is_multiple_of(4),
        }
    }

    fn engine(self) -> GeneralPurpose {
        let alphabet = if self.url_safe { &URL_SAFE } else { &STANDARD };
        GeneralPurpose::new(alphabet, LENIENT.with_encode_padding(!self.unpadded))
    }
}

impl Bytes {
    fn read(text: &str) -> Result<Self, DecodeError> {
        let form = Form::of(text);
        let bytes = form.engine().decode(text)?;
        Ok(Self { bytes, form })
    }

    /// The bytes, without a copy.
    pub fn into_vec(self) -> Vec<u8> {
        self.bytes
    }
}

impl fmt::Debug for Bytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Bytes({} bytes)", self.bytes.len())
    }
}

impl Deref for Bytes {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.bytes
    }
}

impl From<Vec<u8>> for Bytes {
    fn from(bytes: Vec<u8>) -> Self {
        Self {
            bytes,
            form: Form::default(),
        }
    }
}

impl From<&[u8]> for Bytes {
    fn from(bytes: &[u8]) -> Self {
        bytes.to_vec().into()
    }
}

/// The same bytes are equal, however they were written.
impl PartialEq for Bytes {
    fn eq(&self, other: &Self) -> bool {
        self.bytes == other.bytes
    }
}

impl Eq for Bytes {}

impl Serialize for Bytes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.form.engine().encode(&self.bytes))
    }
}

impl<'de> Deserialize<'de> for Bytes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::read(&text).map_err(|error| de::Error::custom(format!("no base64: {error}")))
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Bytes {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Bytes".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "description": "Bytes in base64, in either alphabet, with padding or without.",
            "pattern": "^[A-Za-z0-9+/_-]*={0,2}$",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_comes_back_as_it_was() {
        for text in ["", "+/8=", "+/8", "-_8=", "-_8", "AAAA", "AA==", "AA"] {
            let bytes = Bytes::read(text).unwrap();
            assert_eq!(bytes.form.engine().encode(&*bytes), text);
        }
    }

    #[test]
    fn what_is_no_base64_is_refused() {
        for text in ["A", "A!==", "+_8=", "é"] {
            assert!(Bytes::read(text).is_err(), "{text}");
        }
    }

    #[test]
    fn bytes_are_not_shown() {
        assert_eq!(format!("{:?}", Bytes::from(vec![1, 2])), "Bytes(2 bytes)");
    }
}
