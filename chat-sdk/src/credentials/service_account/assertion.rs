//! The statement that a service account signs: a JWT for the token endpoint.

use std::time::{SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::{Algorithm, Header};
use ring::rand::SystemRandom;
use ring::signature::RSA_PKCS1_SHA256;
use serde::Serialize;

use super::file::KeyFile;
use crate::Error;

/// How long a statement is good for: the most that Google accepts.
const LIFETIME: u64 = 3600;

#[derive(Serialize)]
struct Claims<'a> {
    iss: &'a str,
    scope: String,
    /// The endpoint that the statement goes to, so that no one else can use it.
    aud: &'a str,
    iat: u64,
    exp: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    sub: Option<&'a str>,
}

/// Signs a statement that is good from now on.
///
/// `jsonwebtoken::encode` would sign with a crypto backend that is chosen for the whole process;
/// a library should leave that choice to the program, so the signature is made here.
pub(super) fn sign(
    file: &KeyFile,
    scopes: &[String],
    subject: Option<&str>,
) -> Result<String, Error> {
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default()
        .as_secs();
    let mut header = Header::new(Algorithm::RS256);
    header.kid = Some(file.private_key_id.clone());
    let claims = Claims {
        iss: &file.client_email,
        scope: scopes.join(" "),
        aud: file.token_uri.url().as_str(),
        iat: now,
        exp: now + LIFETIME,
        sub: subject,
    };
    let message = format!("{}.{}", part(&header)?, part(&claims)?);
    let key = file.key_pair()?;
    let mut signature = vec![0; key.public().modulus_len()];
    key.sign(
        &RSA_PKCS1_SHA256,
        &SystemRandom::new(),
        message.as_bytes(),
        &mut signature,
    )
    .map_err(|_| Error::credentials("the private key could not sign"))?;
    Ok(format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature)))
}

fn part(value: &impl Serialize) -> Result<String, Error> {
    let json = serde_json::to_vec(value)
        .map_err(|error| Error::credentials(format!("the statement cannot be written: {error}")))?;
    Ok(URL_SAFE_NO_PAD.encode(json))
}
