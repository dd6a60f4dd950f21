//! What is checked in against what would be generated.

use std::collections::BTreeMap;
use std::fmt::Write;

use similar::{ChangeTag, TextDiff};

/// How many changed lines a diff shows before it only counts.
const SHOWN: usize = 200;

/// A unified diff from what is there to what would be generated; nothing when they are equal.
pub fn diff(there: &BTreeMap<String, String>, wanted: &BTreeMap<String, String>) -> Option<String> {
    let mut out = String::new();
    let mut shown = 0;
    let mut hidden = 0;
    let names: std::collections::BTreeSet<&String> = there.keys().chain(wanted.keys()).collect();
    for name in names {
        let (old, new) = (there.get(name), wanted.get(name));
        if old == new {
            continue;
        }
        let state = match (old, new) {
            (None, _) => " (missing)",
            (_, None) => " (no longer generated)",
            _ => "",
        };
        let _ = writeln!(out, "{name}{state}");
        let (old, new) = (
            old.map_or("", String::as_str),
            new.map_or("", String::as_str),
        );
        let diff = TextDiff::from_lines(old, new);
        for hunk in diff.unified_diff().context_radius(2).iter_hunks() {
            if shown < SHOWN {
                let _ = writeln!(out, "{}", hunk.header());
            }
            for change in hunk.iter_changes() {
                if shown >= SHOWN {
                    hidden += usize::from(change.tag() != ChangeTag::Equal);
                    continue;
                }
                shown += usize::from(change.tag() != ChangeTag::Equal);
                let _ = write!(out, "{}{}", change.tag(), change.value());
                if change.missing_newline() {
                    out.push('\n');
                }
            }
        }
    }
    if hidden > 0 {
        let _ = writeln!(out, "… and {hidden} more changed lines");
    }
    (!out.is_empty()).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(files: &[(&str, &str)]) -> BTreeMap<String, String> {
        files
            .iter()
            .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
            .collect()
    }

    #[test]
    fn equal_files_have_no_diff() {
        assert_eq!(diff(&files(&[("a", "1\n")]), &files(&[("a", "1\n")])), None);
    }

    #[test]
    fn a_diff_shows_what_changed_and_where() {
        let there = files(&[("a.rs", "one\ntwo\nthree\n"), ("old.rs", "x\n")]);
        let wanted = files(&[("a.rs", "one\n2\nthree\n"), ("new.rs", "y\n")]);
        insta::assert_snapshot!(diff(&there, &wanted).unwrap(), @"
        a.rs
        @@ -1,3 +1,3 @@
         one
        -two
        +2
         three
        new.rs (missing)
        @@ -0,0 +1 @@
        +y
        old.rs (no longer generated)
        @@ -1 +0,0 @@
        -x
        ");
    }

    #[test]
    fn a_long_diff_is_counted() {
        let text: String = (0..500).map(|n| format!("{n}\n")).collect();
        let shown = diff(&BTreeMap::new(), &files(&[("a", &text)])).unwrap();
        assert!(shown.ends_with("… and 300 more changed lines\n"), "{shown}");
    }
}
