//! The command line: what each command takes.

use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Result, anyhow, bail};
use clap::{Args, Parser, Subcommand};
use url::Url;
use xtask::diff::{FailOn, Format};
use xtask::fetch::{ApiKey, CHAT, Options, PREVIEW_LABEL, VARIABLE};

/// Makes the OpenAPI documents and the generated client of the Google Chat SDK.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) step: Step,
}

#[derive(Subcommand)]
pub(crate) enum Step {
    /// Google → the locked discovery documents (the preview one with an API key).
    Fetch(Fetch),
    /// Discovery document → OpenAPI document.
    Convert {
        /// A discovery document; without it, the locked ones of chat-api-spec.
        #[arg(requires = "out")]
        input: Option<PathBuf>,
        /// Where the OpenAPI document goes.
        #[arg(long, requires = "input")]
        out: Option<PathBuf>,
        /// Take edited documents of chat-api-spec/discovery as they are and record their sums.
        #[arg(long, conflicts_with = "input")]
        accept_edit: bool,
    },
    /// OpenAPI documents → chat-sdk-gen/src/generated.
    Generate {
        /// Write nothing; fail with a diff when what is checked in is not what would be written.
        #[arg(long)]
        check: bool,
    },
    /// What changed between two discovery documents, as a user of the SDK feels it.
    Diff {
        /// The document that was.
        old: PathBuf,
        /// The document that is.
        new: PathBuf,
        /// How it is shown.
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
        /// Fail when there is such a change.
        #[arg(long, value_enum)]
        fail_on: Option<FailOn>,
    },
    /// Fetch, convert, generate, and the text of the pull request.
    Refresh {
        #[command(flatten)]
        source: Source,
        /// Where the text of the pull request goes; without it, to the terminal.
        #[arg(long)]
        pull_request: Option<PathBuf>,
    },
}

#[derive(Args)]
pub(crate) struct Fetch {
    #[command(flatten)]
    pub(crate) source: Source,
    /// Take the document from a file: the public one, or with --labels the preview one.
    #[arg(long, conflicts_with_all = ["url", "offline"])]
    pub(crate) from: Option<PathBuf>,
    /// Ask no server; check that the documents that are there are the locked ones.
    #[arg(long)]
    pub(crate) offline: bool,
    /// The API, such as drive:v3; for another one than Chat, --out says where it goes.
    #[arg(long, default_value = CHAT)]
    pub(crate) api: String,
    /// Write the document there and leave chat-api-spec alone.
    #[arg(long, conflicts_with = "offline")]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Args)]
pub(crate) struct Source {
    /// A file that holds the API key; without it, the environment variable GOOGLE_API_KEY.
    #[arg(long, value_name = "FILE")]
    api_key_file: Option<PathBuf>,
    /// The labels of the preview document.
    #[arg(long, value_delimiter = ',')]
    labels: Option<Vec<String>>,
    /// Where to fetch from, instead of the API's own server.
    #[arg(long)]
    url: Option<String>,
    /// Seconds that each document may take, with all attempts.
    #[arg(long, default_value_t = 60)]
    time_limit: u64,
    /// Take a document that is older than the one that is there.
    #[arg(long)]
    allow_older: bool,
}

impl Source {
    pub(crate) fn has_labels(&self) -> bool {
        self.labels.is_some()
    }

    pub(crate) fn options(self, from: Option<PathBuf>) -> Result<Options> {
        // A file needs no key, so a key that is none does no harm there.
        let key = match &from {
            None => ApiKey::find(self.api_key_file.as_deref())?,
            Some(_) => None,
        };
        if from.is_none() && self.labels.is_some() && key.is_none() {
            bail!("--labels needs an API key; give one with --api-key-file or {VARIABLE}");
        }
        // What is no URL may be anything, a key among it: it is not repeated.
        let url = self.url.map(|url| Url::parse(&url)).transpose();
        let url = url.map_err(|_| anyhow!("--url is no URL; it begins with https://"))?;
        Ok(Options {
            key,
            labels: self
                .labels
                .unwrap_or_else(|| vec![PREVIEW_LABEL.to_owned()]),
            url,
            from,
            time_limit: Duration::from_secs(self.time_limit),
            allow_older: self.allow_older,
            ..Options::default()
        })
    }
}
