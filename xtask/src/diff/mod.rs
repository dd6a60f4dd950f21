//! What changed between two discovery documents, as a user of the generated crate feels it.
//!
//! A setter that is gone breaks a caller, a new optional field does not, another wording only
//! changes the documentation. The rules are next to what they are about: one file for each kind
//! of thing in a document. Three things are felt differently from how they look there:
//!
//! - the setters of a path are the variables of its flat path, so a path parameter that is
//!   renamed while the flat path stays is felt by no one;
//! - the parameters that every method takes are no setters, so no change of theirs is felt;
//! - a field that closes a cycle of types may change the type of another, see `cycles`.
//!
//! Nothing is passed over: what has no rule of its own is reported as text.

mod at;
mod change;
mod cycles;
mod document;
mod media;
mod method;
mod parameter;
pub mod render;
mod schema;
mod shape;
mod values;
mod verdict;

use serde::Serialize;

pub use change::{Change, Kind, Subject};
pub use render::Format;
pub use verdict::{FailOn, Verdict};

use at::At;

use crate::discovery::Document;

/// Which document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Version {
    /// Name and version of the API, such as `chat:v1`.
    pub id: String,
    /// The day of the document, `YYYYMMDD`.
    pub revision: String,
}

impl Version {
    fn of(document: &Document) -> Self {
        Self {
            id: document.id.clone(),
            revision: document.revision.clone(),
        }
    }
}

/// The changes from one document to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Diff {
    /// The document that was.
    pub old: Version,
    /// The document that is.
    pub new: Version,
    /// What changed, in the order of kind, subject and place.
    pub changes: Vec<Change>,
}

impl Diff {
    /// What the next version of the generated crate has to be; nothing when nothing changed.
    pub fn verdict(&self) -> Option<Verdict> {
        let worst = self.changes.iter().map(|change| change.kind).min()?;
        Some(Verdict::of(worst))
    }

    /// How many changes are of a kind.
    pub fn count(&self, kind: Kind) -> usize {
        self.of_kind(kind).count()
    }

    /// Whether there is a change that must not be there.
    pub fn fails(&self, on: FailOn) -> bool {
        self.changes.iter().any(|change| on.meets(change.kind))
    }

    fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Change> {
        self.changes
            .iter()
            .filter(move |change| change.kind == kind)
    }
}

/// Compares two documents. The revision is what tells them apart, and so no change.
pub fn diff(old: &Document, new: &Document) -> Diff {
    let mut changes = vec![];
    let same_day = Document {
        revision: new.revision.clone(),
        ..old.clone()
    };
    At::new(&mut changes, Subject::Document, "document")
        .never_silent(&same_day, new, |at| document::compare(at, old, new));
    changes.sort();
    Diff {
        old: Version::of(old),
        new: Version::of(new),
        changes,
    }
}

#[cfg(test)]
mod tests;
