// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

#![allow(deprecated)]
pub mod methods;
pub(crate) mod names;
pub mod operations;
pub mod scopes;
pub mod types;
