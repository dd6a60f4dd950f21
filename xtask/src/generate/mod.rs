//! OpenAPI → the generated client.
//!
//! progenitor does the work. What it gets wrong for a Google API is mended before it, in the
//! OpenAPI document ([`passes::document`]), or after it, in the code ([`passes::code`]), by
//! small passes with names; no one edits the result.

pub mod check;
mod files;
mod methods;
pub mod passes;
mod scopes;

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use openapiv3::OpenAPI;
use progenitor::{GenerationSettings, HooksMode, InterfaceStyle};
use serde_json::Value;

/// What an OpenAPI document became.
#[derive(Debug)]
pub struct Generated {
    /// File name to text, for the folder of the generated code.
    pub files: BTreeMap<String, String>,
    /// The operations that were left out, because progenitor cannot express them.
    pub left_out: Vec<String>,
}

/// Generates the client from the text of an OpenAPI document.
///
/// # Errors
///
/// The text is no OpenAPI document, or progenitor refuses it.
pub fn generate(openapi: &str) -> Result<Generated> {
    let mut document: Value =
        serde_json::from_str(openapi).context("the OpenAPI document is not JSON")?;
    // The tables say everything that the document says, also of what is left out below.
    let (methods, scopes) = (methods::render(&document), scopes::render(&document));
    let left_out = passes::document::run(&mut document);
    let spec: OpenAPI = serde_json::from_value(document).context("not an OpenAPI 3.0 document")?;

    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Builder)
        .with_hooks(HooksMode::Expected)
        .with_inner_type(quote::quote!(crate::SharedTransport))
        .with_derive("PartialEq");
    let tokens = progenitor::Generator::new(&settings)
        .generate_tokens(&spec)
        .context("progenitor refused the OpenAPI document")?;
    let mut code: syn::File = syn::parse2(tokens).context("progenitor's output is not Rust")?;
    passes::code::run(&mut code, &spec);
    let mut files = files::split(code);
    files.insert("methods.rs".into(), methods);
    files.insert("scopes.rs".into(), scopes);
    Ok(Generated { files, left_out })
}
