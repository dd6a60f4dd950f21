//! For a pull request.

use std::fmt::Write;

use super::{counts, line, text_places, verdict, versions};
use crate::diff::{Change, Diff, Kind};

/// A headline, a table for each kind of change that is felt, and the places where only the text
/// differs, folded.
pub fn markdown(diff: &Diff) -> String {
    let mut out = format!("## {}: **{}**\n", versions(diff), verdict(diff));
    if diff.changes.is_empty() {
        return out;
    }
    let _ = writeln!(out, "\n{}", counts(diff));
    for (kind, title) in [(Kind::Breaking, "Breaking"), (Kind::Additive, "Additive")] {
        let changes: Vec<&Change> = diff.of_kind(kind).collect();
        if !changes.is_empty() {
            let _ = writeln!(out, "\n### {title}\n\n| | where | what |\n|---|---|---|");
            for change in changes {
                row(&mut out, change);
            }
        }
    }
    let places = text_places(diff);
    if !places.is_empty() {
        // Without the empty line the list in the fold would be no Markdown.
        let _ = writeln!(
            out,
            "\n<details><summary>Text ({})</summary>\n",
            diff.count(Kind::Text)
        );
        for (what, places) in places {
            let places = places.iter().map(|place| format!("`{place}`"));
            let places = places.collect::<Vec<_>>().join(", ");
            let _ = writeln!(out, "- {what}: {places}");
        }
        let _ = writeln!(out, "\n</details>");
    }
    out
}

fn row(out: &mut String, change: &Change) {
    // A bar ends a cell even in code.
    let [place, what] = [&line(&change.place), &change.what].map(|text| text.replace('|', "\\|"));
    let _ = writeln!(out, "| {} | `{place}` | {what} |", change.subject);
}
