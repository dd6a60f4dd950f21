//! What the document says that is neither a type nor an operation, as tables.

pub(crate) mod methods;
pub(crate) mod names;
pub(crate) mod scopes;
