//! The documents that the Google Chat SDK is made from.
//!
//! [`DISCOVERY`] is Google's discovery document, byte for byte as the source in the lock has it; [`OPENAPI`] is what
//! `cargo xtask convert` makes of it; [`LOCK`] says where the first came from, and holds the
//! sha256 of both. This crate has no logic: it hands the documents out.
//!
//! The discovery document is Google's, under the Apache License 2.0.

#![forbid(unsafe_code)]

/// Google's discovery document of the Chat API, byte for byte as [`LOCK`]'s source has it (JSON).
pub const DISCOVERY: &str = include_str!("../discovery/chat.v1.json");

/// The same API as an OpenAPI 3.0.3 document (JSON), converted from [`DISCOVERY`].
///
/// Every operation carries the discovery id of its method as `operationId` and as
/// `x-google-method-id`; its accepted OAuth scopes are the alternatives of `security`.
pub const OPENAPI: &str = include_str!("../openapi/chat.v1.json");

/// What the developer preview adds to [`DISCOVERY`] (JSON): a supplement, written down from
/// Google's reference, until the preview document itself is fetched. [`LOCK`] says which it is.
pub const PREVIEW_DISCOVERY: &str = include_str!("../discovery/chat.v1.preview.json");

/// The API with the developer preview as an OpenAPI document (JSON).
///
/// It has everything that [`OPENAPI`] has; what it has beyond that carries `x-google-preview`.
pub const PREVIEW_OPENAPI: &str = include_str!("../openapi/chat.v1.preview.json");

/// Revision, source, licence and sha256 of each document (TOML).
pub const LOCK: &str = include_str!("../spec.lock");
