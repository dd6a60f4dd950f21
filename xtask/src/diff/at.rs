//! A place in the documents, and how a change there is noted.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::{Change, Kind, Subject};

/// Longer values are cut.
const LONGEST: usize = 60;

/// Where two documents are being compared; what differs goes into the list of changes.
pub(super) struct At<'a> {
    changes: &'a mut Vec<Change>,
    subject: Subject,
    place: String,
    felt: bool,
}

impl<'a> At<'a> {
    pub(super) fn new(
        changes: &'a mut Vec<Change>,
        subject: Subject,
        place: impl Into<String>,
    ) -> Self {
        Self {
            changes,
            subject,
            place: place.into(),
            felt: true,
        }
    }

    /// The same place, where no change is felt: all of them are text.
    pub(super) fn unfelt(mut self) -> Self {
        self.felt = false;
        self
    }

    /// A place elsewhere.
    pub(super) fn other(&mut self, subject: Subject, place: impl Into<String>) -> At<'_> {
        At::new(self.changes, subject, place)
    }

    /// A place below this one; `suffix` comes with its separator.
    pub(super) fn below(&mut self, subject: Subject, suffix: &str) -> At<'_> {
        At {
            changes: self.changes,
            subject,
            place: format!("{}{suffix}", self.place),
            felt: self.felt,
        }
    }

    /// Compares two things with `rules`; what they do not tell apart is noted as text, so that
    /// no difference is passed over.
    pub(super) fn never_silent<T: PartialEq>(
        &mut self,
        old: &T,
        new: &T,
        rules: impl FnOnce(&mut Self),
    ) {
        let before = self.changes.len();
        rules(self);
        if self.changes.len() == before && old != new {
            self.note(Kind::Text, "other");
        }
    }

    /// Notes a change.
    pub(super) fn note(&mut self, kind: Kind, what: impl Into<String>) {
        self.changes.push(Change {
            kind: if self.felt { kind } else { Kind::Text },
            subject: self.subject,
            place: self.place.clone(),
            what: what.into(),
        });
    }

    /// Notes that a value differs; nothing means that it is not given.
    pub(super) fn value(&mut self, kind: Kind, name: &str, old: Option<&str>, new: Option<&str>) {
        let what = match (old, new) {
            _ if old == new => return,
            (Some(old), Some(new)) => format!("{name} {} → {}", shown(old), shown(new)),
            (Some(old), None) => format!("{name} removed, was {}", shown(old)),
            (None, new) => format!("{name} added: {}", shown(new.unwrap_or_default())),
        };
        self.note(kind, what.trim_start());
    }

    /// Notes that the value at this place differs.
    pub(super) fn itself(&mut self, kind: Kind, old: Option<&str>, new: Option<&str>) {
        self.value(kind, "", old, new);
    }

    /// Notes that a description differs, and not how: texts are long.
    pub(super) fn description(&mut self, old: &str, new: &str) {
        if old != new {
            self.note(
                Kind::Text,
                match (old, new) {
                    ("", _) => "description added",
                    (_, "") => "description removed",
                    _ => "description",
                },
            );
        }
    }

    /// Notes that something is on its way out, which callers may see as a warning, or no more.
    pub(super) fn deprecated(&mut self, old: bool, new: bool) {
        match (old, new) {
            (false, true) => self.note(Kind::Additive, "now deprecated"),
            (true, false) => self.note(Kind::Text, "no longer deprecated"),
            _ => {}
        }
    }

    /// Notes what differs among the fields that the model does not know.
    pub(super) fn unknown(&mut self, old: &Map<String, Value>, new: &Map<String, Value>) {
        for (name, old, new) in unknown(old, new) {
            let name = format!("other: {}", shown(name));
            self.value(Kind::Text, &name, old.as_deref(), new.as_deref());
        }
    }
}

/// Two maps side by side: each name with what it was and what it is.
pub(super) fn pairs<'a, K: Ord, V>(
    old: &'a BTreeMap<K, V>,
    new: &'a BTreeMap<K, V>,
) -> impl Iterator<Item = (&'a K, Option<&'a V>, Option<&'a V>)> {
    let names: BTreeSet<&K> = old.keys().chain(new.keys()).collect();
    names
        .into_iter()
        .map(move |name| (name, old.get(name), new.get(name)))
}

/// Two maps of JSON side by side, with their values as text.
pub(super) fn unknown<'a>(
    old: &'a Map<String, Value>,
    new: &'a Map<String, Value>,
) -> impl Iterator<Item = (&'a String, Option<String>, Option<String>)> {
    let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    names.into_iter().map(move |name| {
        let [old, new] = [old, new].map(|fields| fields.get(name).map(Value::to_string));
        (name, old, new)
    })
}

/// A value as code on one line.
pub(super) fn shown(value: &str) -> String {
    if value.is_empty() {
        return "nothing".to_owned();
    }
    let mut text: String = value.chars().take(LONGEST).collect();
    if text.len() < value.len() {
        text.push('…');
    }
    // A backtick would end the code, a line break the line.
    format!(
        "`{}`",
        text.replace('`', "'").replace(char::is_control, " ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_shown_on_one_short_line() {
        assert_eq!(shown("a`b\nc"), "`a'b c`");
        assert_eq!(shown(""), "nothing");
        assert_eq!(shown(&"é".repeat(60)), format!("`{}`", "é".repeat(60)));
        assert_eq!(shown(&"é".repeat(61)), format!("`{}…`", "é".repeat(60)));
    }

    #[test]
    fn a_place_that_no_one_feels_has_only_text() {
        let mut changes = vec![];
        let mut at = At::new(&mut changes, Subject::Parameter, "parameters.alt").unfelt();
        at.below(Subject::EnumValue, "=json")
            .note(Kind::Breaking, "removed");
        assert_eq!(changes[0].kind, Kind::Text);
        assert_eq!(changes[0].place, "parameters.alt=json");
    }
}
