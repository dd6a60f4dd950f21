//! The API key: read, sent, and never shown.

use std::path::Path;

use anyhow::{Result, bail};
use secrecy::{ExposeSecret, SecretString};

use crate::workspace;

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
                let text = workspace::read(path)?;
                Self::new(&text, &path.display().to_string()).map(Some)
            }
            None => match std::env::var(VARIABLE) {
                Ok(text) if !text.is_empty() => Self::new(&text, VARIABLE).map(Some),
                _ => Ok(None),
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

    /// A text of someone else's, such as a server's message, without the key in it.
    pub(super) fn redact(&self, text: &str) -> String {
        text.replace(self.expose(), "[API key]")
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
        assert_eq!(key.redact("no AIza-Sy_0 here"), "no [API key] here");
        for text in ["", " ", "AIza Sy", "AIza\nSy", "key=AIza"] {
            let error = ApiKey::new(text, "key.txt").unwrap_err().to_string();
            assert!(
                error.starts_with("key.txt holds no API key") && !error.contains("AIza"),
                "{error}"
            );
        }
    }
}
