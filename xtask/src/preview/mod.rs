//! The developer preview: what only the preview document has.
//!
//! [`merge()`] makes the preview document a superset of the public one; [`mark()`] says in the
//! OpenAPI document what is preview, which is what the public one lacks.

mod mark;
mod merge;

pub use mark::mark;
pub use merge::{Merged, merge};
