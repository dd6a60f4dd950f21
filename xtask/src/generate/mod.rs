//! OpenAPI → the generated crate.
//!
//! progenitor does the work on the wire, typify that on the types. What they get wrong for a
//! Google API is mended by small passes with names: over the OpenAPI document before them
//! (`document`), over the types (`types`) and the operations (`operations`) after them.
//! `tables` say what the document knows beside that. No one edits the result.

mod api;
pub mod check;
mod docs;
mod document;
mod merge;
mod operations;
mod progenitor;
mod prose;
mod render;
mod tables;
mod tree;
mod types;

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use serde_json::Value;
use syn::parse_quote;

use self::api::Api;
use self::tables::names::Names;
use self::tree::Tree;

/// What the OpenAPI documents became.
#[derive(Debug)]
pub struct Generated {
    /// File name to text, for the folder of the generated code.
    pub files: BTreeMap<String, String>,
    /// The operations that were left out, because progenitor cannot express them.
    pub left_out: Vec<String>,
}

/// Generates the crate from the texts of the public and of the preview document, which has
/// everything that is public, too.
///
/// # Errors
///
/// A text is no OpenAPI document, progenitor refuses it, or a pass has no answer to what is in it.
pub fn generate(openapi: &[String; 2]) -> Result<Generated> {
    let [public, preview] = openapi;
    let public = Surface::of(public).context("the public surface")?;
    let preview = Surface::of(preview).context("the preview surface")?;
    let mut tree = merge::merge(public.tree, preview.tree)?;
    // What the documents know is data: it says of each row whether it is preview.
    tables::methods::write(&preview.api, &mut tree)?;
    tables::scopes::write(&preview.document, &mut tree);
    tree.add(
        "types/mod.rs",
        types::split::each_type(&public.api, &preview.api),
    );
    modules(&mut tree);
    let left_out: BTreeSet<String> = public
        .left_out
        .into_iter()
        .chain(preview.left_out)
        .collect();
    Ok(Generated {
        files: tree.render(),
        left_out: left_out.into_iter().collect(),
    })
}

/// What one document became.
struct Surface {
    /// As it was converted.
    document: Value,
    api: Api,
    tree: Tree,
    left_out: Vec<String>,
}

impl Surface {
    fn of(openapi: &str) -> Result<Self> {
        let document: Value =
            serde_json::from_str(openapi).context("the OpenAPI document is not JSON")?;
        let mut api = Api::read(&document)?;
        let mut mended = document.clone();
        let left_out = document::run(&mut mended)?;
        api.name_types(&mended);
        let code = progenitor::run(mended)?;
        let (functions, items) = operations::take_apart(code);
        let mut tree = Tree::default();
        let names = Names::of_api(&api)?;
        names.write(&mut tree);
        operations::run(functions, &api, &names, &mut tree)?;
        types::run(items, &api, &mut tree)?;
        Ok(Self {
            document,
            api,
            tree,
            left_out,
        })
    }
}

/// The module of it all.
fn modules(tree: &mut Tree) {
    let path = "mod.rs";
    let doc = " The requests and answers of the API.";
    tree.describe("types/mod.rs", parse_quote!(#![doc = #doc]));
    // Deprecated fields are read and written like any other.
    tree.describe(path, parse_quote!(#![allow(deprecated)]));
    for module in ["methods", "names", "operations", "scopes", "types"] {
        let module = quote::format_ident!("{module}");
        // The crate puts more beside the names.
        tree.add(
            path,
            match module == "names" {
                true => parse_quote!(pub(crate) mod #module;),
                false => parse_quote!(pub mod #module;),
            },
        );
    }
}

#[cfg(test)]
mod tests;
