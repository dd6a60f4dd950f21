//! Stream messages of the developer preview: one file per operation, and beside them what a
//! stream is, what its bodies hold, and who may write one.

mod access;
mod append;
mod commit;
mod create;
mod delete;
mod fields;
mod held;
mod patch;
#[cfg(test)]
mod testing;

pub(crate) use self::append::append;
pub(crate) use self::commit::commit;
pub(crate) use self::create::create;
pub(crate) use self::delete::delete;
pub(crate) use self::held::Streams;
pub(crate) use self::patch::patch;
