//! `credentials.json`.

use jsonwebtoken::EncodingKey;
use ring::rsa::KeyPair;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

use crate::Error;
use crate::endpoint::Endpoint;

/// The fields of the file, as they stand in it.
#[derive(Deserialize)]
struct Fields {
    #[serde(rename = "type")]
    kind: Option<String>,
    client_email: Option<String>,
    private_key_id: Option<String>,
    private_key: Option<SecretString>,
    token_uri: Option<String>,
    universe_domain: Option<String>,
}

/// Google's own cloud, the one whose Chat API this is.
const UNIVERSE: &str = "googleapis.com";

/// A service account's key file, checked.
pub(super) struct KeyFile {
    pub(super) client_email: String,
    pub(super) private_key_id: String,
    pub(super) token_uri: Endpoint,
    key: EncodingKey,
}

impl KeyFile {
    /// Reads the text of a key file; `shown` is what errors call it.
    pub(super) fn read(json: &str, shown: &str) -> Result<Self, Error> {
        let fields: Fields = serde_json::from_str(json).map_err(|error| {
            // serde_json's message may quote a value; where it stopped is enough.
            Error::credentials(format!(
                "{shown} is not a key file: not the expected JSON at line {} column {}; download \
                 the service account's key as JSON",
                error.line(),
                error.column()
            ))
        })?;
        let missing = |name: &str| {
            Error::credentials(format!(
                "{shown} has no `{name}`; download the service account's key as JSON"
            ))
        };
        let kind = fields.kind.ok_or_else(|| missing("type"))?;
        if kind != "service_account" {
            return Err(Error::credentials(format!(
                "{shown} has the type `{kind}`; a service account's key file has `service_account`"
            )));
        }
        let universe = fields.universe_domain.as_deref().unwrap_or(UNIVERSE);
        if universe != UNIVERSE {
            return Err(Error::credentials(format!(
                "{shown} belongs to the universe `{universe}`; only `{UNIVERSE}` is supported"
            )));
        }
        let client_email = fields.client_email.ok_or_else(|| missing("client_email"))?;
        let private_key_id = fields
            .private_key_id
            .ok_or_else(|| missing("private_key_id"))?;
        let token_uri = fields.token_uri.ok_or_else(|| missing("token_uri"))?;
        let token_uri = Endpoint::parse(&token_uri)
            .map_err(|error| Error::credentials(format!("{shown}: `token_uri`: {error}")))?;
        let key = rsa_key(
            &fields.private_key.ok_or_else(|| missing("private_key"))?,
            shown,
        )?;
        Ok(Self {
            client_email,
            private_key_id,
            token_uri,
            key,
        })
    }

    /// The key, ready to sign.
    pub(super) fn key_pair(&self) -> Result<KeyPair, Error> {
        KeyPair::from_der(self.key.as_bytes())
            .map_err(|error| Error::credentials(format!("the private key cannot sign: {error}")))
    }
}

fn rsa_key(pem: &SecretString, shown: &str) -> Result<EncodingKey, Error> {
    let refused = |why: &dyn std::fmt::Display| {
        Error::credentials(format!(
            "{shown}: `private_key` is no RSA key that can be used ({why}); download a new key for \
             the service account as JSON"
        ))
    };
    let key = EncodingKey::from_rsa_pem(pem.expose_secret().as_bytes())
        .map_err(|error| refused(&error))?;
    KeyPair::from_der(key.as_bytes()).map_err(|error| refused(&error))?;
    Ok(key)
}
