//! For a script.

use serde::Serialize;
use serde_json::json;

use crate::diff::{Change, Diff, Kind, Verdict, Version};

/// The difference as a script reads it, in this order.
#[derive(Serialize)]
struct Shown<'a> {
    old: &'a Version,
    new: &'a Version,
    verdict: Option<Verdict>,
    counts: Counts,
    changes: &'a [Change],
}

#[derive(Serialize)]
struct Counts {
    breaking: usize,
    additive: usize,
    text: usize,
}

/// The documents, the verdict (`null` when nothing changed), the counts and every change.
pub fn json(diff: &Diff) -> String {
    let shown = Shown {
        old: &diff.old,
        new: &diff.new,
        verdict: diff.verdict(),
        counts: Counts {
            breaking: diff.count(Kind::Breaking),
            additive: diff.count(Kind::Additive),
            text: diff.count(Kind::Text),
        },
        changes: &diff.changes,
    };
    format!("{:#}\n", json!(shown))
}
