//! The whole way of a new revision: fetch, convert, generate, and what changed, as the text of
//! a pull request.

use std::fmt::Write;

use anyhow::{Context, Result};

use crate::diff::{self, Diff, Format};
use crate::discovery::Document;
use crate::fetch::{self, Fetched, Options, Outcome};
use crate::generate;
use crate::lock::Form;
use crate::steps::{Documents, Made};
use crate::workspace::{self, Workspace};

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

/// Fetches, converts and generates; only then is anything written.
///
/// # Errors
///
/// One sentence for what went wrong; the tree is as it was.
pub fn refresh(workspace: &Workspace, options: &Options) -> Result<Refreshed> {
    let lock = workspace.lock()?;
    let before = Documents::locked(workspace, &lock)?;
    let mut plan = fetch::plan(workspace, options, false)?;
    let made = Made::of(workspace, &mut plan.lock, &plan.documents)?;
    let code = generate::generate(&made.openapi)?.files;

    let (old_public, old_preview) = read(&before, lock.preview.form)?;
    let (new_public, new_preview) = read(&plan.documents, plan.lock.preview.form)?;
    let public = diff::diff(&old_public, &new_public);
    let mut preview = diff::diff(&old_preview, &new_preview);
    // What is public is in both; it is told once.
    preview
        .changes
        .retain(|change| !public.changes.contains(change));
    let reports = made
        .converted
        .iter()
        .map(|converted| converted.report.to_string());
    let notes = reports
        .collect::<String>()
        .lines()
        .map(str::to_owned)
        .collect();

    plan.files.extend(made.files);
    workspace::write_all(&plan.files)?;
    workspace::write_folder(&workspace.generated(), &code)?;
    Ok(Refreshed {
        outcome: plan.outcome,
        public,
        preview,
        notes,
    })
}

/// The public document, and the preview one with everything public.
fn read(documents: &Documents, form: Form) -> Result<(Document, Document)> {
    let merged = documents.merged(form)?.document;
    let read = |text: &str| Document::read(text).context("a document of chat-api-spec");
    Ok((read(&documents.public)?, read(&merged.to_string())?))
}

impl Refreshed {
    /// Whether there is something to review.
    pub fn is_new(&self) -> bool {
        let written = |fetched: &Fetched| matches!(fetched, Fetched::Written { .. });
        written(&self.outcome.public)
            || written(&self.outcome.preview)
            || !self.public.changes.is_empty()
            || !self.preview.changes.is_empty()
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
