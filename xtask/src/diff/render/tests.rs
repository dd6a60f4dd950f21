//! One difference in every format.

use super::{json, markdown, text};
use crate::diff::{Change, Diff, Kind, Subject, Version};

fn version(revision: &str) -> Version {
    Version {
        id: "notes:v1".into(),
        revision: revision.into(),
    }
}

fn diff(changes: &[(Kind, Subject, &str, &str)]) -> Diff {
    let changes = changes.iter().map(|&(kind, subject, place, what)| Change {
        kind,
        subject,
        place: place.into(),
        what: what.into(),
    });
    Diff {
        old: version("20260101"),
        new: version("20260202"),
        changes: changes.collect(),
    }
}

fn example() -> Diff {
    use Kind::{Additive, Breaking, Text};
    use Subject::{EnumValue, Field, Method, Parameter};
    diff(&[
        (Breaking, Method, "notes.books.delete", "removed"),
        (Breaking, EnumValue, "Note.color=RED", "removed"),
        (
            Additive,
            Parameter,
            "notes.books.list.filter",
            "pattern `^a$` → `^a|b$`",
        ),
        (Text, Method, "notes.books.list", "description"),
        (Text, Field, "Note.text", "description"),
        (Text, Field, "Note.text", "now read-only"),
    ])
}

#[test]
fn for_a_terminal() {
    insta::assert_snapshot!(text(&example()), @"
    notes:v1 20260101 → 20260202: major
    2 breaking, 1 additive, 3 text

    Breaking
      method      notes.books.delete  removed
      enum value  Note.color=RED      removed

    Additive
      parameter  notes.books.list.filter  pattern `^a$` → `^a|b$`

    Text
      description (2)
        notes.books.list, Note.text
      now read-only (1)
        Note.text
    ");
}

#[test]
fn for_a_pull_request() {
    insta::assert_snapshot!(markdown(&example()), @r"
    ## notes:v1 20260101 → 20260202: **major**

    2 breaking, 1 additive, 3 text

    ### Breaking

    | | where | what |
    |---|---|---|
    | method | `notes.books.delete` | removed |
    | enum value | `Note.color=RED` | removed |

    ### Additive

    | | where | what |
    |---|---|---|
    | parameter | `notes.books.list.filter` | pattern `^a$` → `^a\|b$` |

    <details><summary>Text (3)</summary>

    - description: `notes.books.list`, `Note.text`
    - now read-only: `Note.text`

    </details>
    ");
}

#[test]
fn for_a_script() {
    insta::assert_snapshot!(json(&diff(&[(Kind::Additive, Subject::Method, "notes.books.get", "added: `GET v1/books`")])), @r#"
    {
      "old": {
        "id": "notes:v1",
        "revision": "20260101"
      },
      "new": {
        "id": "notes:v1",
        "revision": "20260202"
      },
      "verdict": "minor",
      "counts": {
        "breaking": 0,
        "additive": 1,
        "text": 0
      },
      "changes": [
        {
          "kind": "additive",
          "subject": "method",
          "place": "notes.books.get",
          "what": "added: `GET v1/books`"
        }
      ]
    }
    "#);
}

#[test]
fn no_change_is_said_in_one_line() {
    let none = diff(&[]);
    insta::assert_snapshot!(text(&none), @"notes:v1 20260101 → 20260202: no change");
    insta::assert_snapshot!(markdown(&none), @"## notes:v1 20260101 → 20260202: **no change**");
    insta::assert_snapshot!(json(&none), @r#"
    {
      "old": {
        "id": "notes:v1",
        "revision": "20260101"
      },
      "new": {
        "id": "notes:v1",
        "revision": "20260202"
      },
      "verdict": null,
      "counts": {
        "breaking": 0,
        "additive": 0,
        "text": 0
      },
      "changes": []
    }
    "#);
}

#[test]
fn long_lists_of_places_are_wrapped() {
    let places: Vec<String> = (0..12).map(|at| format!("Note.field{at}")).collect();
    let changes: Vec<_> = places
        .iter()
        .map(|place| (Kind::Text, Subject::Field, place.as_str(), "description"))
        .collect();
    insta::assert_snapshot!(text(&diff(&changes)), @"
    notes:v1 20260101 → 20260202: patch
    0 breaking, 0 additive, 12 text

    Text
      description (12)
        Note.field0, Note.field1, Note.field2, Note.field3, Note.field4, Note.field5, Note.field6,
        Note.field7, Note.field8, Note.field9, Note.field10, Note.field11
    ");
}

#[test]
fn names_cannot_write_to_the_terminal_or_leave_their_code() {
    let evil = diff(&[(Kind::Additive, Subject::Schema, "a\u{1b}[2J`b`\n|", "added")]);
    insta::assert_snapshot!(text(&evil), @"
    notes:v1 20260101 → 20260202: minor
    0 breaking, 1 additive, 0 text

    Additive
      schema  a [2J'b' |  added
    ");
    insta::assert_snapshot!(markdown(&evil), @r"
    ## notes:v1 20260101 → 20260202: **minor**

    0 breaking, 1 additive, 0 text

    ### Additive

    | | where | what |
    |---|---|---|
    | schema | `a [2J'b' \|` | added |
    ");
}
