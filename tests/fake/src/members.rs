//! Memberships: one file per operation, and beside them what several of them ask.

pub(crate) mod access;
mod create;
mod delete;
mod filter;
mod get;
mod history;
mod list;
mod names;
mod patch;
pub(crate) mod render;
mod rules;
#[cfg(test)]
pub(crate) mod testing;

pub(crate) use self::create::create;
pub(crate) use self::delete::delete;
pub(crate) use self::get::get;
pub(crate) use self::list::list;
pub(crate) use self::patch::patch;
