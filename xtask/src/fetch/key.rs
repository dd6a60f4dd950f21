//! The API key: read, sent, and never shown.

use std::env::VarError;
use std::path::Path;

use anyhow::{Result, bail};
use secrecy::{ExposeSecret, SecretString};

/// The environment variable that is looked at when no file is named.
pub const VARIABLE: &str = "GOOGLE_API_KEY";

/// An API key.
#[derive(Debug, Clone)]
pub struct ApiKey(SecretString);

impl ApiKey {
    /// Takes a key from a file, or from the environment; without either there is none.
    ///
    /// # Errors
    ///
    /// The file cannot be read, or what is there is no key; it is not shown.
    pub fn find(file: Option<&Path>) -> Result<Option<Self>> {
        match file {
            Some(path) => {
                // Someone may have given the key itself.
                let Ok(text) = std::fs::read_to_string(path) else {
                    bail!(
                        "--api-key-file names no file that can be read; write the key into a file and name that"
                    );
                };
                Self::new(&text, &path.display().to_string()).map(Some)
            }
            None => match std::env::var(VARIABLE) {
                Ok(text) if text.is_empty() => Ok(None),
                Ok(text) => Self::new(&text, VARIABLE).map(Some),
                Err(VarError::NotPresent) => Ok(None),
                Err(VarError::NotUnicode(_)) => Self::new("\u{fffd}", VARIABLE).map(Some),
            },
        }
    }

    /// Takes a key from a text; `from` is what errors call the place.
    ///
    /// # Errors
    ///
    /// The text is empty or has characters that no key has; it is not shown.
    pub fn new(text: &str, from: &str) -> Result<Self> {
        let key = text.trim();
        if key.is_empty() {
            bail!("{from} holds no API key; it is empty");
        }
        if !key
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
        {
            bail!("{from} holds no API key; a key is one word of letters, digits, `-` and `_`");
        }
        Ok(Self(key.to_owned().into()))
    }

    /// For the one place that sends it.
    pub(super) fn expose(&self) -> &str {
        self.0.expose_secret()
    }

    /// Whether a text of someone else's has the key in it, in upper or lower case.
    pub(super) fn is_in(&self, text: &str) -> bool {
        text.to_ascii_lowercase()
            .contains(&self.expose().to_ascii_lowercase())
    }

    /// A text of someone else's, such as a server's message, without the key in it.
    pub(super) fn redact(&self, text: &str) -> String {
        let key = self.expose().to_ascii_lowercase();
        // Lower case of ASCII keeps the places.
        let lower = text.to_ascii_lowercase();
        let mut out = String::new();
        let mut rest = 0;
        for (at, _) in lower.match_indices(&key) {
            out.push_str(text.get(rest..at).unwrap_or_default());
            out.push_str("[API key]");
            rest = at + key.len();
        }
        out.push_str(text.get(rest..).unwrap_or_default());
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_one_word_and_never_shown() {
        let key = ApiKey::new(" AIza-Sy_0\n", "x").unwrap();
        assert_eq!(key.expose(), "AIza-Sy_0");
        assert!(!format!("{key:?}").contains("AIza"));
        assert_eq!(
            key.redact("no AIza-Sy_0 é aiza-sy_0"),
            "no [API key] é [API key]"
        );
        assert!(key.is_in("x aiza-sy_0") && !key.is_in("x"));
        for text in ["", " ", "AIza Sy", "AIza\nSy", "key=AIza"] {
            let error = ApiKey::new(text, "key.txt").unwrap_err().to_string();
            assert!(
                error.starts_with("key.txt holds no API key") && !error.contains("AIza"),
                "{error}"
            );
        }
    }
}
