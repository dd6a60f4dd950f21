//! `google-duration`: a span of time, which the API writes as seconds.

use std::fmt;
use std::str::FromStr;
use std::time::Duration as StdDuration;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::name::InvalidName;

const NANOS: u32 = 1_000_000_000;

/// The most seconds either way: about 10,000 years.
const MOST: u64 = 315_576_000_000;

/// A span of time, which the API writes as seconds: `3.5s`. It may go back in time.
///
/// ```
/// use chat_sdk_gen::Duration;
///
/// let half_an_hour = Duration::from_secs(1800);
/// assert_eq!(half_an_hour.to_string(), "1800s");
/// assert_eq!("-3.5s".parse::<Duration>()?.to_string(), "-3.500s");
/// assert_eq!(std::time::Duration::try_from(half_an_hour)?.as_secs(), 1800);
/// # Ok::<(), chat_sdk_gen::InvalidDuration>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Duration {
    negative: bool,
    length: StdDuration,
}

impl Duration {
    /// So many seconds forward.
    pub const fn from_secs(seconds: u32) -> Self {
        Self {
            negative: false,
            length: StdDuration::from_secs(seconds as u64),
        }
    }

    /// Whether it goes back in time.
    pub fn is_negative(self) -> bool {
        self.negative
    }

    /// Its length, whichever way it goes.
    pub fn length(self) -> StdDuration {
        self.length
    }
}

/// A text or a time that is no duration of the API, or a duration that is no other.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct InvalidDuration(String);

impl TryFrom<StdDuration> for Duration {
    type Error = InvalidDuration;

    fn try_from(length: StdDuration) -> Result<Self, InvalidDuration> {
        if length > StdDuration::from_secs(MOST) {
            let what = format!("{length:?} is longer than the API's durations, {MOST}s");
            return Err(InvalidDuration(what));
        }
        let negative = false;
        Ok(Self { negative, length })
    }
}

impl TryFrom<Duration> for StdDuration {
    type Error = InvalidDuration;

    fn try_from(duration: Duration) -> Result<Self, InvalidDuration> {
        match duration.negative {
            false => Ok(duration.length),
            true => Err(InvalidDuration(format!("`{duration}` goes back in time"))),
        }
    }
}

impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.negative { "-" } else { "" };
        let (seconds, nanos) = (self.length.as_secs(), self.length.subsec_nanos());
        // As Google writes them: in steps of three digits.
        match nanos {
            0 => write!(f, "{sign}{seconds}s"),
            nanos if nanos % 1_000_000 == 0 => {
                write!(f, "{sign}{seconds}.{:03}s", nanos / 1_000_000)
            }
            nanos if nanos % 1_000 == 0 => write!(f, "{sign}{seconds}.{:06}s", nanos / 1_000),
            nanos => write!(f, "{sign}{seconds}.{nanos:09}s"),
        }
    }
}

impl FromStr for Duration {
    type Err = InvalidDuration;

    fn from_str(text: &str) -> Result<Self, InvalidDuration> {
        read(text).ok_or_else(|| {
            InvalidDuration(format!(
                "`{}` is no duration; expected seconds with at most nine decimals, such as `3.5s`",
                InvalidName::shown(text)
            ))
        })
    }
}

fn read(text: &str) -> Option<Duration> {
    let number = text.strip_suffix('s')?;
    let (negative, number) = match number.strip_prefix('-') {
        Some(number) => (true, number),
        None => (false, number),
    };
    let (seconds, decimals) = number.split_once('.').unwrap_or((number, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if !digits(seconds) || !digits(decimals) || decimals.len() > 9 {
        return None;
    }
    let nanos: u32 = format!("{decimals:0<9}").parse().ok()?;
    let length = StdDuration::new(seconds.parse().ok()?, nanos.min(NANOS - 1));
    // There is one zero.
    let negative = negative && !length.is_zero();
    (length <= StdDuration::from_secs(MOST)).then_some(Duration { negative, length })
}

impl Serialize for Duration {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Duration {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Duration {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Duration".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "description": "A span of time in seconds, such as `3.5s`.",
            "pattern": r"^-?[0-9]+(\.[0-9]{1,9})?s$",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_come_back_as_they_were() {
        for text in [
            "0s",
            "3s",
            "3.500s",
            "3.000001s",
            "3.000000001s",
            "-3.500s",
            "315576000000s",
        ] {
            assert_eq!(text.parse::<Duration>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_is_no_duration_is_named() {
        for text in [
            "",
            "s",
            "3",
            "3.s",
            ".5s",
            "--3s",
            "+3s",
            "3.0000000001s",
            "315576000001s",
            "3 s",
        ] {
            let error = text.parse::<Duration>().unwrap_err().to_string();
            assert!(error.starts_with(&format!("`{text}` is no duration")));
        }
    }

    #[test]
    fn the_standard_durations_that_fit_are_taken() {
        let long = StdDuration::from_secs(MOST);
        assert_eq!(Duration::try_from(long).unwrap().length(), long);
        assert!(Duration::try_from(long + StdDuration::from_nanos(1)).is_err());
        assert_eq!("-0s".parse(), Ok(Duration::default()));
        assert!(StdDuration::try_from("-1s".parse::<Duration>().unwrap()).is_err());
    }
}
