//! A difference as text: for a terminal, for a pull request, for a script.

mod json;
mod markdown;
mod text;

use std::collections::BTreeMap;

use clap::ValueEnum;

pub use json::json;
pub use markdown::markdown;
pub use text::text;

use super::{Diff, Kind};

/// For whom a difference is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Lines for a terminal.
    #[default]
    Text,
    /// Markdown for a pull request.
    Markdown,
    /// JSON for a script.
    Json,
}

impl Diff {
    /// The difference in a format; it ends with a newline.
    pub fn show(&self, format: Format) -> String {
        match format {
            Format::Text => text(self),
            Format::Markdown => markdown(self),
            Format::Json => json(self),
        }
    }
}

/// Which documents, on one line.
fn versions(diff: &Diff) -> String {
    let (old, new) = (&diff.old, &diff.new);
    if old.id == new.id {
        format!("{} {} → {}", old.id, old.revision, new.revision)
    } else {
        format!("{} {} → {} {}", old.id, old.revision, new.id, new.revision)
    }
}

fn verdict(diff: &Diff) -> String {
    diff.verdict()
        .map_or_else(|| "no change".to_owned(), |verdict| verdict.to_string())
}

/// How many changes of each kind.
fn counts(diff: &Diff) -> String {
    Kind::ALL
        .map(|kind| format!("{} {kind}", diff.count(kind)))
        .join(", ")
}

/// The places of the changes that are only text, by what happened there: mostly a description,
/// so that one line for each would say the same hundreds of times.
fn text_places(diff: &Diff) -> BTreeMap<&str, Vec<String>> {
    let mut places: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for change in diff.of_kind(Kind::Text) {
        places
            .entry(&change.what)
            .or_default()
            .push(line(&change.place));
    }
    places
}

/// A name from a document, fit for one line of a terminal or for code in Markdown.
fn line(name: &str) -> String {
    name.replace(char::is_control, " ").replace('`', "'")
}

#[cfg(test)]
mod tests;
