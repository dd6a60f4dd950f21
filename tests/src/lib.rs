//! What the workspace's tests share.

#![forbid(unsafe_code)]

pub mod clients;
pub mod documents;
pub mod instances;

/// The examples of the README compile.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
