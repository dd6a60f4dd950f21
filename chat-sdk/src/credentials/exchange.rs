//! The token endpoint.

use std::time::{Duration, Instant};

use reqwest::header::{CONTENT_TYPE, HeaderValue};
use serde::{Deserialize, Deserializer};
use url::{Url, form_urlencoded};

use super::AccessToken;
use crate::Error;

/// A token is renewed this long before it expires, so that none expires on its way.
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
    endpoint: &Url,
    who: &str,
    form: &[(&str, &str)],
) -> Result<AccessToken, Error> {
    let asked = Instant::now();
    let failed = |error| Error::transport(&format!("no access token for {who}"), error);
    let body = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(form)
        .finish();
    let response = http
        .post(endpoint.clone())
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
    // An end beyond what the clock can count is none.
    let renew_at = asked.checked_add(lifetime.saturating_sub(MARGIN));
    Ok(AccessToken::new(answer.access_token, renew_at))
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
    use super::Answer;

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
