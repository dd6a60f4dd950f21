//! The whole way of a new revision: fetch, convert, generate, and what changed, as the text of
//! a pull request.

use std::fmt::Write;

use anyhow::{Context, Result};

use crate::diff::{self, Diff, Format};
use crate::discovery::Document;
use crate::fetch::{self, Fetched, Options, Outcome};
use crate::steps::{self, Documents};
use crate::workspace::Workspace;

/// What became of a refresh.
#[derive(Debug)]
pub struct Refreshed {
    /// What was fetched.
    pub outcome: Outcome,
    /// What changed in the public document.
    pub public: Diff,
    /// What changed in the preview document beyond that.
    pub preview: Diff,
    /// What the preview document lacks of the public one, and other things that were left out.
    pub notes: Vec<String>,
}

/// Fetches, converts and generates.
///
/// # Errors
///
/// One sentence for what went wrong. When the fetch fails the tree is as it was; a document that
/// cannot be converted or generated from is there, and the rest is as it was.
pub fn refresh(workspace: &Workspace, options: &Options) -> Result<Refreshed> {
    let before = documents(workspace)?;
    let outcome = fetch::workspace(workspace, options, false)?;
    let notes = steps::convert(workspace, false)?
        .iter()
        .flat_map(|converted| {
            converted
                .report
                .to_string()
                .lines()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .collect();
    steps::generate(workspace)?;
    let after = documents(workspace)?;
    let public = diff::diff(&before.0, &after.0);
    let mut preview = diff::diff(&before.1, &after.1);
    // What is public is in both; it is told once.
    preview
        .changes
        .retain(|change| !public.changes.contains(change));
    Ok(Refreshed {
        outcome,
        public,
        preview,
        notes,
    })
}

/// The public document, and the preview one with everything public.
fn documents(workspace: &Workspace) -> Result<(Document, Document)> {
    let lock = workspace.lock()?;
    let documents = Documents::locked(workspace, &lock)?;
    let merged = documents.merged(lock.preview.form)?.document;
    let read = |text: &str| Document::read(text).context("a document of chat-api-spec");
    Ok((read(&documents.public)?, read(&merged.to_string())?))
}

impl Refreshed {
    /// Whether a document is new.
    pub fn is_new(&self) -> bool {
        let new = |fetched: &Fetched| matches!(fetched, Fetched::Written { .. });
        let changed = !self.public.changes.is_empty() || !self.preview.changes.is_empty();
        changed
            || ((new(&self.outcome.public) || new(&self.outcome.preview))
                && self.public.old != self.public.new)
    }

    /// The title of the pull request.
    pub fn title(&self) -> String {
        format!("feat(spec): Chat API revision {}", self.public.new.revision)
    }

    /// The text of the pull request.
    pub fn body(&self) -> String {
        let mut body = String::new();
        let _ = writeln!(body, "{}", self.public.show(Format::Markdown));
        if self.preview.changes.is_empty() {
            let _ = writeln!(body, "Nothing else changed in the developer preview.");
        } else {
            let _ = writeln!(
                body,
                "# Developer preview\n\n{}",
                self.preview.show(Format::Markdown)
            );
        }
        if self.outcome.preview == Fetched::NoKey {
            let _ = writeln!(
                body,
                "\nThe preview document was not fetched: there is no API key."
            );
        }
        for note in &self.notes {
            let _ = writeln!(body, "- {note}");
        }
        body.push_str(
            "\nReview `chat-api-spec/surface` first, then the snapshots: \
             `cargo insta test --workspace --review`.\n",
        );
        body
    }
}
