//! What a document has and the result cannot carry.

use std::fmt;

use serde_json::{Map, Value};

/// One line for each thing that was left out, in the order in which it was met.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Report {
    lines: Vec<String>,
}

impl Report {
    /// Notes that something at `place` was left out.
    pub fn left_out(&mut self, place: &str, what: &str) {
        self.lines.push(format!("{place}: {what}"));
    }

    /// Notes every field that the model does not know.
    pub(super) fn unknown(&mut self, place: &str, fields: &Map<String, Value>) {
        for (name, value) in fields {
            self.left_out(
                place,
                &format!("unknown field `{name}` with the value `{value}`"),
            );
        }
    }

    /// Whether everything was carried over.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.lines.iter().try_for_each(|line| writeln!(f, "{line}"))
    }
}
