//! One change: how much it is felt, what it is about, where, and what.

use std::fmt;

use serde::Serialize;

/// How a change is felt, the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Code that compiles against the old crate may not compile, or may not work.
    Breaking,
    /// There is more than before, or something works in another way; old code goes on.
    Additive,
    /// Only the documentation differs.
    Text,
}

impl Kind {
    /// Every kind, the worst first.
    pub const ALL: [Self; 3] = [Self::Breaking, Self::Additive, Self::Text];
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Breaking => "breaking",
            Self::Additive => "additive",
            Self::Text => "text",
        })
    }
}

/// What a change is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    /// A method; its place is its id.
    Method,
    /// A parameter; its place is the method's id and its name, or `parameters` and its name
    /// when every method takes it.
    Parameter,
    /// A named type; its place is its name.
    Schema,
    /// A field of a type; its place is dotted, with `[]` for the elements of a list and `.*`
    /// for the values of a map.
    Field,
    /// A value of an enum; its place is that of the field or parameter, `=`, and the value.
    EnumValue,
    /// A scope; its place is its URL, or the id of the method that accepts it.
    Scope,
    /// The document itself; its place is a field at its top level, or `resources` and the names
    /// that lead to a resource.
    Document,
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Method => "method",
            Self::Parameter => "parameter",
            Self::Schema => "schema",
            Self::Field => "field",
            Self::EnumValue => "enum value",
            Self::Scope => "scope",
            Self::Document => "document",
        })
    }
}

/// One change. The order of the fields is the order of a report.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Change {
    /// How it is felt.
    pub kind: Kind,
    /// What it is about.
    pub subject: Subject,
    /// Where it is, such as `chat.spaces.members.list.filter` or `Membership.role=ROLE_MEMBER`.
    pub place: String,
    /// What it is, with the old and the new value; of descriptions only that they changed.
    pub what: String,
}
