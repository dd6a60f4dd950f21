//! What a difference means for the version of the generated crate, and for a script.

use std::fmt;

use clap::ValueEnum;
use serde::Serialize;

use super::Kind;

/// The part of the crate's version that has to grow. Before 1.0 Cargo takes the minor version
/// for the major one, and the patch version for the minor one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// Only the documentation differs.
    Patch,
    /// There is more than before.
    Minor,
    /// Callers may have to change their code.
    Major,
}

impl Verdict {
    /// What one change asks for.
    pub(super) fn of(kind: Kind) -> Self {
        match kind {
            Kind::Breaking => Self::Major,
            Kind::Additive => Self::Minor,
            Kind::Text => Self::Patch,
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        })
    }
}

/// From which kind of change on a command fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// A breaking change.
    Breaking,
    /// A breaking or an additive change.
    Additive,
    /// Any change.
    Any,
}

impl FailOn {
    /// Whether a change of this kind is one to fail on.
    pub(super) fn meets(self, kind: Kind) -> bool {
        match self {
            Self::Breaking => kind == Kind::Breaking,
            Self::Additive => kind <= Kind::Additive,
            Self::Any => true,
        }
    }
}
