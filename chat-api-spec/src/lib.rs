//! The documents that the Google Chat SDK is made from.
//!
//! [`DISCOVERY`] is Google's discovery document exactly as served; [`OPENAPI`] is what
//! `cargo xtask convert` makes of it; [`LOCK`] says where the first came from, and holds the
//! sha256 of both. This crate has no logic: it hands the documents out.
//!
//! The discovery document is Google's, under the Apache License 2.0.

#![forbid(unsafe_code)]

/// Google's discovery document of the Chat API, byte for byte as served (JSON).
pub const DISCOVERY: &str = include_str!("../discovery/chat.v1.json");

/// The same API as an OpenAPI 3.0.3 document (JSON), converted from [`DISCOVERY`].
///
/// Every operation carries the discovery id of its method as `operationId` and as
/// `x-google-method-id`; its accepted OAuth scopes are the alternatives of `security`.
pub const OPENAPI: &str = include_str!("../openapi/chat.v1.json");

/// Revision, source, licence and sha256 of each document (TOML).
pub const LOCK: &str = include_str!("../spec.lock");
