//! What progenitor makes of the document.

use anyhow::{Context, Result};
use openapiv3::OpenAPI;
use progenitor::{GenerationSettings, InterfaceStyle};
use serde_json::Value;

use super::document::FORMATS;

/// The client as progenitor writes it: a function for each operation, and the types.
///
/// # Errors
///
/// The document is none of OpenAPI's, or progenitor refuses it.
pub(super) fn run(document: Value) -> Result<syn::File> {
    let spec: OpenAPI = serde_json::from_value(document).context("not an OpenAPI 3.0 document")?;
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_map_type("::std::collections::BTreeMap")
        .with_derive("PartialEq");
    for (_, _, stand_in, rust) in FORMATS {
        settings.with_replacement(stand_in, rust, std::iter::empty());
    }
    let tokens = progenitor::Generator::new(&settings)
        .generate_tokens(&spec)
        .context("progenitor refused the OpenAPI document")?;
    syn::parse2(tokens).context("progenitor's output is not Rust")
}
