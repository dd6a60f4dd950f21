//! Discovery documents from Google, from another server, or from a file.
//!
//! What came is checked before anything is written: it is the document that was asked for, and
//! no older than the one that is there. Then everything is written, or nothing.

mod key;
mod request;

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, anyhow, bail};
use url::Url;

pub use key::{ApiKey, VARIABLE};
use request::{Answer, Request};

use crate::discovery::Document;
use crate::lock::{Entry, Form, Lock, sha256};
use crate::steps::Documents;
use crate::workspace::{self, Workspace};

/// The label of the developer preview.
pub const PREVIEW_LABEL: &str = "DEVELOPER_PREVIEW";

/// The API of this workspace.
pub const CHAT: &str = "chat:v1";

/// What to fetch, and how.
#[derive(Debug, Clone)]
pub struct Options {
    /// Name and version of the API, such as `chat:v1`.
    pub api: String,
    /// Where from, if not from Google.
    pub url: Option<Url>,
    /// A file to take the document from, instead of a server.
    pub from: Option<PathBuf>,
    /// The labels of the preview document.
    pub labels: Vec<String>,
    /// The API key, which the preview document takes.
    pub key: Option<ApiKey>,
    /// How long each document may take, with all attempts.
    pub time_limit: Duration,
    /// How long to wait before the second attempt.
    pub backoff: Duration,
    /// Whether an older revision than the one that is there is taken.
    pub allow_older: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            api: CHAT.to_owned(),
            url: None,
            from: None,
            labels: vec![PREVIEW_LABEL.to_owned()],
            key: None,
            time_limit: Duration::from_secs(60),
            backoff: Duration::from_secs(1),
            allow_older: false,
        }
    }
}

/// What became of one document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fetched {
    /// The server has no newer one.
    Unchanged,
    /// It was written.
    Written {
        /// The revision that was there.
        before: Option<String>,
        /// The revision that is there now.
        now: String,
    },
    /// It takes an API key, and there is none.
    NoKey,
    /// Another one was taken from a file.
    NotAsked,
}

/// What became of both documents of the workspace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The public document.
    pub public: Fetched,
    /// The preview document.
    pub preview: Fetched,
}

/// A document that came, checked.
struct Came {
    text: String,
    revision: String,
    etag: Option<String>,
    source: String,
}

/// What was fetched, before it is written.
#[derive(Debug)]
pub struct Plan {
    /// What becomes of both documents.
    pub outcome: Outcome,
    /// The lock with what came.
    pub lock: Lock,
    /// The documents with what came.
    pub documents: Documents,
    /// The documents that came, by path.
    pub files: Vec<(PathBuf, String)>,
}

/// Fetches the documents of the workspace and writes them.
///
/// # Errors
///
/// One sentence for what went wrong; the tree is as it was.
pub fn workspace(
    workspace: &Workspace,
    options: &Options,
    from_file_is_preview: bool,
) -> Result<Outcome> {
    let Plan {
        outcome,
        lock,
        mut files,
        ..
    } = plan(workspace, options, from_file_is_preview)?;
    if !files.is_empty() {
        files.push((workspace.lock_file(), lock.text()?));
        workspace::write_all(&files)?;
    }
    Ok(outcome)
}

/// Fetches the documents of the workspace and writes nothing: the public one, and the preview one
/// when there is an API key. From a file comes one of them: the preview one when
/// `from_file_is_preview`.
///
/// # Errors
///
/// One sentence for what went wrong. Whatever a server says, the key is not in it.
pub fn plan(workspace: &Workspace, options: &Options, from_file_is_preview: bool) -> Result<Plan> {
    without_key(
        options,
        fetch_both(workspace, options, from_file_is_preview),
    )
}

/// Whatever an error repeats, of the server's words or the user's, the key is not in it.
fn without_key<T>(options: &Options, result: Result<T>) -> Result<T> {
    match &options.key {
        Some(key) => result.map_err(|error| anyhow!(key.redact(&format!("{error:#}")))),
        None => result,
    }
}

fn fetch_both(
    workspace: &Workspace,
    options: &Options,
    from_file_is_preview: bool,
) -> Result<Plan> {
    let mut lock = workspace.lock()?;
    let mut files = vec![];
    let (wants_public, wants_preview) = match &options.from {
        Some(_) => (!from_file_is_preview, from_file_is_preview),
        None => (true, options.key.is_some()),
    };
    let mut outcome = Outcome {
        public: Fetched::NotAsked,
        preview: Fetched::NotAsked,
    };
    if options.key.is_none() && options.from.is_none() {
        outcome.preview = Fetched::NoKey;
    }
    if wants_public {
        let labels = vec![];
        outcome.public = one(workspace, options, labels, &mut lock.public, &mut files)?;
    }
    if wants_preview {
        let labels = options.labels.clone();
        outcome.preview = one(workspace, options, labels, &mut lock.preview, &mut files)?;
    }
    let text = |entry: &Entry| {
        let path = workspace.spec().join(&entry.discovery.path);
        match files.iter().find(|(file, _)| *file == path) {
            Some((_, text)) => Ok(text.clone()),
            None => workspace::read(&path),
        }
    };
    let documents = Documents {
        public: text(&lock.public)?,
        preview: text(&lock.preview)?,
    };
    Ok(Plan {
        outcome,
        lock,
        documents,
        files,
    })
}

fn one(
    workspace: &Workspace,
    options: &Options,
    labels: Vec<String>,
    entry: &mut Entry,
    files: &mut Vec<(PathBuf, String)>,
) -> Result<Fetched> {
    let path = workspace.spec().join(&entry.discovery.path);
    // A tag speaks of one document of one server, while that document is there.
    let intact = workspace::read(&path).is_ok_and(|text| sha256(&text) == entry.discovery.sha256);
    let source = options
        .from
        .is_none()
        .then(|| address(options, &labels))
        .transpose()?;
    let same = source.is_some_and(|url| entry.source == url.as_str()) && entry.labels == labels;
    let etag = entry.etag.as_deref().filter(|_| intact && same);
    let Some(came) = document(options, &labels, etag)? else {
        return Ok(Fetched::Unchanged);
    };
    let sum = sha256(&came.text);
    if intact && same && sum == entry.discovery.sha256 {
        return Ok(Fetched::Unchanged);
    }
    if came.revision.len() != 8 || !came.revision.bytes().all(|byte| byte.is_ascii_digit()) {
        bail!(
            "the document from {} has the revision `{}`, which is no day",
            came.source,
            came.revision
        );
    }
    let before = entry.revision.clone();
    if let Some(before) = before.as_ref().filter(|before| **before > came.revision)
        && !options.allow_older
    {
        bail!(
            "the document from {} has the revision {}, older than {before}, which is there; take it with --allow-older",
            came.source,
            came.revision
        );
    }
    if labels.is_empty() != (entry.labels.is_empty()) {
        bail!(
            "a document with labels is no public one, and one without is no preview; check --labels"
        );
    }
    entry.api.clone_from(&options.api);
    entry.form = Form::Served;
    entry.revision = Some(came.revision.clone());
    entry.labels = labels;
    entry.source = came.source;
    entry.licence = "Apache-2.0".to_owned();
    entry.retrieved = chrono::Utc::now().format("%Y-%m-%d").to_string();
    entry.etag = came.etag;
    entry.discovery.sha256 = sum;
    files.push((path, came.text));
    Ok(Fetched::Written {
        before,
        now: came.revision,
    })
}

/// Fetches one document of any API into a file; the lock is left alone.
///
/// # Errors
///
/// One sentence for what went wrong; nothing is written.
pub fn to_file(options: &Options, labels: &[String], out: &Path) -> Result<String> {
    let came = without_key(options, document(options, labels, None))?;
    let came = came.context("the server has no document")?;
    workspace::write(out, &came.text)?;
    Ok(came.revision)
}

/// Checks that the documents that are there are the locked ones; nothing is sent.
///
/// # Errors
///
/// A document is missing or was edited.
pub fn offline(workspace: &Workspace) -> Result<Lock> {
    let lock = workspace.lock()?;
    for entry in lock.entries() {
        let text = workspace::read(&workspace.spec().join(&entry.discovery.path))?;
        entry
            .discovery
            .verify(&text, "fetch it again, or restore it")?;
    }
    Ok(lock)
}

/// Gets a document from where the options say; nothing when it is the one with that tag.
fn document(options: &Options, labels: &[String], etag: Option<&str>) -> Result<Option<Came>> {
    if let Some(path) = &options.from {
        let text = workspace::read(path)?;
        let source = format!(
            "the file {}",
            path.file_name().unwrap_or_default().display()
        );
        return check(options, text, None, source).map(Some);
    }
    let url = address(options, labels)?;
    request::check(&url)?;
    let request = Request {
        url: url.clone(),
        key: options.key.as_ref().filter(|_| !labels.is_empty()),
        etag,
        time_limit: options.time_limit,
        backoff: options.backoff,
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let (text, etag) = match runtime.block_on(request.send())? {
        Answer::Unchanged => return Ok(None),
        Answer::Document { text, etag } => (text, etag),
    };
    if let Some(key) = &options.key {
        let etag = etag.as_deref().unwrap_or_default();
        if key.is_in(&text) || key.is_in(etag) {
            bail!("the answer of {url} repeats the API key; it is not taken");
        }
    }
    check(options, text, etag, url.to_string()).map(Some)
}

/// The address with version and labels. The key is added where it is sent, so that this may be
/// shown and written down.
fn address(options: &Options, labels: &[String]) -> Result<Url> {
    let parts = options.api.split_once(':').filter(|(name, version)| {
        let word = |text: &str| {
            !text.is_empty()
                && text
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte))
        };
        word(name) && word(version) && !name.contains('.')
    });
    let Some((name, version)) = parts else {
        bail!(
            "`{}` is no API; expected a name and a version, such as `{CHAT}`",
            options.api
        );
    };
    if labels.iter().any(String::is_empty) {
        bail!("--labels has an empty label; name one, such as {PREVIEW_LABEL}");
    }
    let mut url = match &options.url {
        Some(url) => url.clone(),
        None => Url::parse(&format!("https://{name}.googleapis.com/$discovery/rest"))
            .with_context(|| format!("`{name}` is no name of an API"))?,
    };
    if !url.username().is_empty() || url.password().is_some() {
        bail!("--url has a user or password in it; leave them out");
    }
    let has = |wanted: &str| {
        url.query_pairs()
            .any(|(key, _)| key.eq_ignore_ascii_case(wanted))
    };
    if has("key") {
        bail!("--url has a key in it; give the key with --api-key-file or {VARIABLE}");
    }
    if has("labels") {
        bail!("--url has labels in it; give them with --labels");
    }
    let has_version = has("version");
    if !has_version {
        url.query_pairs_mut().append_pair("version", version);
    }
    if !labels.is_empty() {
        url.query_pairs_mut()
            .append_pair("labels", &labels.join(","));
    }
    Ok(url)
}

/// Is it the document that was asked for?
fn check(options: &Options, text: String, etag: Option<String>, source: String) -> Result<Came> {
    let document = Document::read(&text).with_context(|| format!("what came from {source}"))?;
    let asked = &options.api;
    let version = asked.split_once(':').map_or("", |(_, version)| version);
    if document.id != *asked || document.version != version {
        bail!(
            "what came from {source} is the document of `{}` in version `{}`, not of `{asked}`; check --url and --api",
            document.id,
            document.version
        );
    }
    Ok(Came {
        revision: document.revision,
        text,
        etag,
        source,
    })
}
