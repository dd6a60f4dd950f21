//! The formats in which the API writes what JSON has no type for.

pub(crate) mod bytes;
pub(crate) mod duration;
pub(crate) mod field_mask;
pub(crate) mod float;
pub(crate) mod int64;
pub(crate) mod list;
pub(crate) mod unknown;
