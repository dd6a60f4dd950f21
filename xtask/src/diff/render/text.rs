//! For a terminal.

use std::fmt::Write;

use super::{counts, line, text_places, verdict, versions};
use crate::diff::{Change, Diff, Kind};

/// Where lists of places are wrapped.
const WIDTH: usize = 100;

/// A headline, then each breaking and each additive change on a line of its own, then the places
/// where only the text differs.
pub fn text(diff: &Diff) -> String {
    let mut out = format!("{}: {}\n", versions(diff), verdict(diff));
    if diff.changes.is_empty() {
        return out;
    }
    let _ = writeln!(out, "{}", counts(diff));
    for (kind, title) in [(Kind::Breaking, "Breaking"), (Kind::Additive, "Additive")] {
        let changes: Vec<&Change> = diff.of_kind(kind).collect();
        if !changes.is_empty() {
            let _ = writeln!(out, "\n{title}");
            lines(&mut out, &changes);
        }
    }
    let places = text_places(diff);
    if !places.is_empty() {
        let _ = writeln!(out, "\nText");
        for (what, places) in places {
            let _ = writeln!(out, "  {what} ({})", places.len());
            wrapped(&mut out, &places);
        }
    }
    out
}

fn lines(out: &mut String, changes: &[&Change]) {
    let width = |of: fn(&Change) -> String| {
        let widths = changes.iter().map(|change| of(change).chars().count());
        widths.max().unwrap_or_default()
    };
    let subject = width(|change| change.subject.to_string());
    let place = width(|change| line(&change.place));
    for change in changes {
        let _ = writeln!(
            out,
            "  {:subject$}  {:place$}  {}",
            change.subject,
            line(&change.place),
            change.what
        );
    }
}

fn wrapped(out: &mut String, places: &[String]) {
    const INDENT: &str = "    ";
    let mut row = INDENT.to_owned();
    for (at, place) in places.iter().enumerate() {
        let comma = if at + 1 < places.len() { "," } else { "" };
        let is_first = row == INDENT;
        if !is_first && row.chars().count() + place.chars().count() + 2 > WIDTH {
            let _ = writeln!(out, "{row}");
            row = format!("{INDENT}{place}{comma}");
        } else {
            let space = if is_first { "" } else { " " };
            let _ = write!(row, "{space}{place}{comma}");
        }
    }
    let _ = writeln!(out, "{row}");
}
