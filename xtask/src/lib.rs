//! How the Google Chat SDK is made: discovery document → OpenAPI document → Rust.
//!
//! Each step is a function from text to text, so that tests and the command line call the
//! same code; [`workspace`] knows where the files live and writes them whole or not at all.

#![forbid(unsafe_code)]

pub mod convert;
pub mod diff;
pub mod discovery;
pub mod fetch;
pub mod generate;
pub mod lock;
pub mod preview;
pub mod refresh;
pub mod steps;
pub mod surface;
pub mod workspace;
