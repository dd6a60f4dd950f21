//! Google's status codes.

use std::fmt;

/// The status of a failed call, a
/// [`google.rpc.Code`](https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto)
/// by name.
///
/// Several share an HTTP status: 400 is [`InvalidArgument`](Self::InvalidArgument) or
/// [`FailedPrecondition`](Self::FailedPrecondition), 409 is
/// [`AlreadyExists`](Self::AlreadyExists) or [`Aborted`](Self::Aborted).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `CANCELLED`
    Cancelled,
    /// `UNKNOWN`
    Unknown,
    /// `INVALID_ARGUMENT`
    InvalidArgument,
    /// `DEADLINE_EXCEEDED`
    DeadlineExceeded,
    /// `NOT_FOUND`
    NotFound,
    /// `ALREADY_EXISTS`
    AlreadyExists,
    /// `PERMISSION_DENIED`
    PermissionDenied,
    /// `UNAUTHENTICATED`
    Unauthenticated,
    /// `RESOURCE_EXHAUSTED`
    ResourceExhausted,
    /// `FAILED_PRECONDITION`
    FailedPrecondition,
    /// `ABORTED`
    Aborted,
    /// `OUT_OF_RANGE`
    OutOfRange,
    /// `UNIMPLEMENTED`
    Unimplemented,
    /// `INTERNAL`
    Internal,
    /// `UNAVAILABLE`
    Unavailable,
    /// `DATA_LOSS`
    DataLoss,
    /// A name that is none of these.
    Other(String),
}

const NAMES: [(&str, Status); 16] = [
    ("CANCELLED", Status::Cancelled),
    ("UNKNOWN", Status::Unknown),
    ("INVALID_ARGUMENT", Status::InvalidArgument),
    ("DEADLINE_EXCEEDED", Status::DeadlineExceeded),
    ("NOT_FOUND", Status::NotFound),
    ("ALREADY_EXISTS", Status::AlreadyExists),
    ("PERMISSION_DENIED", Status::PermissionDenied),
    ("UNAUTHENTICATED", Status::Unauthenticated),
    ("RESOURCE_EXHAUSTED", Status::ResourceExhausted),
    ("FAILED_PRECONDITION", Status::FailedPrecondition),
    ("ABORTED", Status::Aborted),
    ("OUT_OF_RANGE", Status::OutOfRange),
    ("UNIMPLEMENTED", Status::Unimplemented),
    ("INTERNAL", Status::Internal),
    ("UNAVAILABLE", Status::Unavailable),
    ("DATA_LOSS", Status::DataLoss),
];

impl From<&str> for Status {
    fn from(text: &str) -> Self {
        NAMES.iter().find(|(name, _)| *name == text).map_or_else(
            || Self::Other(text.to_owned()),
            |(_, status)| status.clone(),
        )
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self {
            Self::Other(name) => name,
            known => NAMES
                .iter()
                .find(|(_, status)| status == known)
                .map_or("", |(name, _)| name),
        };
        f.write_str(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_go_both_ways() {
        for name in NAMES
            .map(|(name, _)| name)
            .into_iter()
            .chain(["SOMETHING_NEW"])
        {
            assert_eq!(Status::from(name).to_string(), name);
        }
    }
}
