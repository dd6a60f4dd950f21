//! The service account and its key.

use std::sync::OnceLock;

use rsa::pkcs8::{EncodePrivateKey, EncodePublicKey, LineEnding};
use rsa::{RsaPrivateKey, rand_core::OsRng};
use serde_json::json;

use crate::error::Error;

pub(crate) const EMAIL: &str = "chat-app@chat-fake.iam.gserviceaccount.com";
pub(crate) const KEY_ID: &str = "6661b63a6b65793030303030303030303030303030";
const BITS: usize = 2048;

/// Both halves as PEM.
pub(crate) struct Key {
    private: String,
    pub(crate) public: String,
}

impl Key {
    /// The one key of this process: making it takes long, so every server shares it.
    pub(crate) fn shared() -> Result<&'static Self, Error> {
        static KEY: OnceLock<Result<Key, String>> = OnceLock::new();
        let key = KEY.get_or_init(|| Self::make().map_err(|error| error.to_string()));
        key.as_ref().map_err(|reason| Error::Key(reason.clone()))
    }

    fn make() -> Result<Self, Box<dyn std::error::Error>> {
        let key = RsaPrivateKey::new(&mut OsRng, BITS)?;
        Ok(Self {
            private: key.to_pkcs8_pem(LineEnding::LF)?.to_string(),
            public: key.to_public_key().to_public_key_pem(LineEnding::LF)?,
        })
    }

    /// A service account file as Google Cloud hands it out.
    pub(crate) fn file(&self, token_uri: &str) -> String {
        let file = json!({
            "type": "service_account",
            "project_id": "chat-fake",
            "private_key_id": KEY_ID,
            "private_key": self.private,
            "client_email": EMAIL,
            "client_id": "100000000000000000000",
            "token_uri": token_uri,
            "universe_domain": "googleapis.com",
        });
        format!("{file:#}\n")
    }
}
