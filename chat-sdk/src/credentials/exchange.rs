//! The token endpoint.

use std::time::{Duration, Instant};

use reqwest::header::{CONTENT_TYPE, HeaderValue};
use serde::{Deserialize, Deserializer};
use url::form_urlencoded;

use super::AccessToken;
use crate::Error;
use crate::endpoint::Endpoint;

/// A token is renewed this long before it expires, so that none expires on its way; one that
/// lives shorter, after half of its life.
const MARGIN: Duration = Duration::from_secs(225);

/// What is taken for a lifetime when the endpoint names none.
const DEFAULT_LIFETIME: u64 = 3600;

#[derive(Deserialize)]
struct Answer {
    access_token: String,
    #[serde(default, deserialize_with = "seconds")]
    expires_in: Option<u64>,
}

/// Sends a form and reads the token. `who` is named in errors.
pub(super) async fn exchange(
    http: &reqwest::Client,
    endpoint: &Endpoint,
    who: &str,
    form: &[(&str, &str)],
) -> Result<AccessToken, Error> {
    let asked = Instant::now();
    let failed = |error| Error::token_unreachable(who, error);
    let body = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(form)
        .finish();
    let response = http
        .post(endpoint.url().clone())
        .header(
            CONTENT_TYPE,
            HeaderValue::from_static("application/x-www-form-urlencoded"),
        )
        .body(body)
        .send()
        .await
        .map_err(failed)?;
    let status = response.status();
    let body = response.text().await.map_err(failed)?;
    if !status.is_success() {
        return Err(Error::token_refused(who, status.as_u16(), body));
    }
    let answer: Answer =
        serde_json::from_str(&body).map_err(|error| Error::token_unreadable(who, error))?;
    let lifetime = Duration::from_secs(answer.expires_in.unwrap_or(DEFAULT_LIFETIME));
    Ok(AccessToken::new(
        answer.access_token,
        Some(asked + kept_for(lifetime)),
    ))
}

/// How long a token is used. A day is the most: no clock has to count further, and Google's
/// tokens live for an hour.
fn kept_for(lifetime: Duration) -> Duration {
    let lifetime = lifetime.min(Duration::from_secs(86_400));
    lifetime - MARGIN.min(lifetime / 2)
}

/// `3599` or `"3599"`: both are seen.
fn seconds<'de, D: Deserializer<'de>>(value: D) -> Result<Option<u64>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Seconds {
        Number(u64),
        Text(String),
    }
    match Option::<Seconds>::deserialize(value)? {
        None => Ok(None),
        Some(Seconds::Number(seconds)) => Ok(Some(seconds)),
        Some(Seconds::Text(text)) => text.parse().map(Some).map_err(serde::de::Error::custom),
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Answer, kept_for};

    #[test]
    fn a_token_is_renewed_before_it_ends() {
        for (lifetime, kept) in [(3600, 3375), (100, 50), (0, 0), (u64::MAX, 86_400 - 225)] {
            assert_eq!(
                kept_for(Duration::from_secs(lifetime)),
                Duration::from_secs(kept)
            );
        }
    }

    #[test]
    fn a_lifetime_is_a_number_or_a_text() {
        let read = |json| serde_json::from_str::<Answer>(json).unwrap().expires_in;
        assert_eq!(
            read(r#"{"access_token":"t","expires_in":3599}"#),
            Some(3599)
        );
        assert_eq!(
            read(r#"{"access_token":"t","expires_in":"3599"}"#),
            Some(3599)
        );
        assert_eq!(read(r#"{"access_token":"t"}"#), None);
    }
}
