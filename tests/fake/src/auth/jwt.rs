//! The assertion of a service account (RFC 7523), checked as Google checks it.

use jsonwebtoken::{Algorithm, DecodingKey, Validation};
use serde::Deserialize;

use super::grant::Refused;
use super::key::{EMAIL, KEY_ID, Key};

/// The audience that Google's clients always send, whatever `token_uri` the file names.
const GOOGLE: &str = "https://oauth2.googleapis.com/token";
/// How far clocks may be apart, and how long an assertion may live, in seconds.
const SKEW: i64 = 60;
const LIFETIME: i64 = 3600;

#[derive(Debug, Deserialize)]
pub(crate) struct Claims {
    iss: String,
    aud: String,
    iat: i64,
    exp: i64,
    #[serde(default)]
    pub(crate) scope: String,
    pub(crate) sub: Option<String>,
}

/// Checks signature, issuer, audience and times.
pub(crate) fn verify(
    assertion: &str,
    key: &Key,
    audience: &str,
    now: i64,
) -> Result<Claims, Refused> {
    let bad_signature = || Refused::grant("Invalid JWT Signature.");
    let header = jsonwebtoken::decode_header(assertion).map_err(|_| bad_signature())?;
    if header.kid.as_deref() != Some(KEY_ID) {
        return Err(bad_signature());
    }
    let public = DecodingKey::from_rsa_pem(key.public.as_bytes()).map_err(|_| bad_signature())?;
    let claims: Claims = jsonwebtoken::decode(assertion, &public, &signature_only())
        .map_err(|error| match error.kind() {
            jsonwebtoken::errors::ErrorKind::Json(reason) => {
                Refused::grant(format!("Invalid JWT: {reason}."))
            }
            _ => bad_signature(),
        })?
        .claims;
    check(&claims, audience, now)?;
    Ok(claims)
}

/// The claims are checked here, with Google's words, and not by the library.
fn signature_only() -> Validation {
    let mut validation = Validation::new(Algorithm::RS256);
    validation.required_spec_claims.clear();
    validation.validate_exp = false;
    validation.validate_aud = false;
    validation
}

fn check(claims: &Claims, audience: &str, now: i64) -> Result<(), Refused> {
    if claims.iss != EMAIL {
        return Err(Refused::grant("Invalid grant: account not found"));
    }
    if claims.aud != audience && claims.aud != GOOGLE {
        return Err(Refused::grant(format!(
            "Invalid JWT: Failed audience check. The right audience is {GOOGLE}"
        )));
    }
    let in_time = claims.iat <= now + SKEW
        && claims.exp > now - SKEW
        && claims.exp > claims.iat
        && claims.exp <= claims.iat.saturating_add(LIFETIME);
    match in_time {
        true => Ok(()),
        false => Err(Refused::grant(
            "Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable \
             timeframe. Check your iat and exp values in the JWT claim.",
        )),
    }
}

#[cfg(test)]
mod tests {
    use jsonwebtoken::{Algorithm, EncodingKey, Header};
    use serde_json::{Value, json};

    use super::{Claims, EMAIL, GOOGLE, KEY_ID, Key, check, verify};

    fn sign(key_id: &str) -> String {
        let file: Value = serde_json::from_str(&Key::shared().unwrap().file("")).unwrap();
        let pem = file["private_key"].as_str().unwrap();
        let header = Header {
            kid: Some(key_id.to_owned()),
            ..Header::new(Algorithm::RS256)
        };
        let claims = json!({ "iss": EMAIL, "aud": GOOGLE, "iat": 0, "exp": 3600, "scope": "a b" });
        let key = EncodingKey::from_rsa_pem(pem.as_bytes()).unwrap();
        jsonwebtoken::encode(&header, &claims, &key).unwrap()
    }

    #[test]
    fn checks_the_signature() {
        let key = Key::shared().unwrap();
        let good = sign(KEY_ID);
        assert_eq!(verify(&good, key, "", 0).unwrap().scope, "a b");
        assert!(verify(&sign("other"), key, "", 0).is_err());
        let (message, signature) = good.rsplit_once('.').unwrap();
        let (header, _) = message.split_once('.').unwrap();
        assert!(verify(&format!("{header}.e30.{signature}"), key, "", 0).is_err());
        assert!(verify("nonsense", key, "", 0).is_err());
    }

    fn claims(aud: &str, iat: i64, exp: i64) -> Claims {
        Claims {
            iss: EMAIL.to_owned(),
            aud: aud.to_owned(),
            iat,
            exp,
            scope: String::new(),
            sub: None,
        }
    }

    #[test]
    fn takes_both_audiences() {
        let own = "http://127.0.0.1:1/token";
        assert!(check(&claims(own, 0, 3600), own, 0).is_ok());
        assert!(check(&claims(GOOGLE, 0, 3600), own, 0).is_ok());
        assert!(check(&claims("https://else.example", 0, 3600), own, 0).is_err());
    }

    #[test]
    fn refuses_times_out_of_frame() {
        let at = |iat, exp| check(&claims(GOOGLE, iat, exp), "", 10_000).is_ok();
        assert!(at(10_000, 13_600));
        assert!(at(10_030, 10_060), "a small skew is fine");
        assert!(!at(10_100, 10_200), "issued in the future");
        assert!(!at(10_000, 13_601), "lives too long");
        assert!(!at(5_000, 8_600), "expired");
        assert!(!at(10_000, 9_990), "ends before it begins");
    }
}
