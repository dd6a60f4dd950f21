//! Where an operation belongs.

use serde_json::Value;

/// An operation and its route.
pub(super) struct Route {
    /// The HTTP verb, in upper case.
    pub(super) verb: String,
    /// The path template.
    pub(super) path: String,
    /// The operation object.
    pub(super) operation: Value,
}
