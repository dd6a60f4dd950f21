//! What is mended around progenitor, each by name.

pub mod code;
pub mod document;
mod prose;
