//! `spec.lock`: what the documents are, where they came from, and their sha256.

use anyhow::{Result, bail};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

const HEADER: &str = "\
# What the documents in this folder are and where they came from.
# Written by `cargo xtask`; a document whose sha256 differs is not converted or generated from.
# A supplement is no document of Google's: it is what Google's reference says of the developer
# preview, to be put over the public document until the preview document is fetched.

";

/// The lock file: the two documents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lock {
    /// What everyone may use.
    pub public: Entry,
    /// What takes part in the developer preview has, too.
    pub preview: Entry,
}

/// One discovery document and what was made of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Name and version of the API, such as `chat:v1`.
    pub api: String,
    /// How the document came to be.
    pub form: Form,
    /// The document's own revision; a supplement has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revision: Option<String>,
    /// The labels it was fetched with; none for the public document.
    pub labels: Vec<String>,
    /// Where it came from.
    pub source: String,
    /// Under which licence.
    pub licence: String,
    /// The day it was taken, `YYYY-MM-DD`.
    pub retrieved: String,
    /// The server's tag of the document, to ask whether there is a newer one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub etag: Option<String>,
    /// The document itself.
    pub discovery: File,
    /// The document as converted.
    pub openapi: File,
}

/// How a document came to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// As a server served it.
    Served,
    /// Additions to the public document, written down from Google's reference; not a document
    /// that Google serves.
    Supplement,
}

/// A file and its sum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    /// Relative to the folder of the lock.
    pub path: String,
    /// Lower-case hex.
    pub sha256: String,
}

impl Lock {
    /// Reads a lock from its text.
    ///
    /// # Errors
    ///
    /// Says where the text is not a lock.
    pub fn read(text: &str) -> Result<Self> {
        Ok(toml::from_str(text)?)
    }

    /// Both entries, the public one first.
    pub fn entries(&self) -> [&Entry; 2] {
        [&self.public, &self.preview]
    }

    /// The lock as text.
    ///
    /// # Errors
    ///
    /// Never for a lock that was read.
    pub fn text(&self) -> Result<String> {
        Ok(format!("{HEADER}{}", toml::to_string(self)?))
    }
}

impl File {
    /// Checks a text against the sum.
    ///
    /// # Errors
    ///
    /// Names the file, both sums, and what to do.
    pub fn verify(&self, text: &str, way_out: &str) -> Result<()> {
        let actual = sha256(text);
        if actual != self.sha256 {
            bail!(
                "{} is not the file that spec.lock describes (sha256 {actual}, expected {}): {way_out}",
                self.path,
                self.sha256
            );
        }
        Ok(())
    }
}

/// The sha256 of a text in lower-case hex.
pub fn sha256(text: &str) -> String {
    Sha256::digest(text)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
