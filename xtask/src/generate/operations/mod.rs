//! The operations: a module for each resource, a builder for each method.
//!
//! progenitor writes a function for each method, all on the client, with every parameter in
//! order. What it does on the wire is kept; around it comes what a person would write: methods
//! under their resources, required arguments in the constructor, the rest by setter.

mod argument;
mod docs;
mod example;
mod group;
mod index;
mod request;
mod wire;

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use syn::{ImplItemFn, Item};

use super::api::Api;
use super::tables::names::Names;
use super::tree::Tree;

/// The files of the operations.
///
/// # Errors
///
/// progenitor's function for a method is missing, or not of the form that is expected.
pub(super) fn run(
    functions: Vec<ImplItemFn>,
    api: &Api,
    names: &Names,
    tree: &mut Tree,
) -> Result<()> {
    let functions: BTreeMap<String, ImplItemFn> = functions
        .into_iter()
        .map(|function| (function.sig.ident.to_string(), function))
        .collect();
    let mut requests = vec![];
    for operation in api.generated() {
        let made = functions.get(&operation.progenitor_name());
        let made = made.context("progenitor has no function for it");
        let request = made.and_then(|made| request::Request::of(operation, made, names));
        requests.push(request.with_context(|| format!("method `{}`", operation.id))?);
    }
    index::write(api, tree);
    group::write(&requests, tree);
    Ok(())
}

/// The functions on the client that progenitor made, and the types.
pub(super) fn take_apart(code: syn::File) -> (Vec<ImplItemFn>, Vec<Item>) {
    let (mut functions, mut types) = (vec![], vec![]);
    for item in code.items {
        match item {
            Item::Mod(module) if module.ident == "types" => {
                types.extend(module.content.into_iter().flat_map(|(_, items)| items));
            }
            Item::Impl(item) if item.trait_.is_none() => {
                functions.extend(item.items.into_iter().filter_map(|item| match item {
                    syn::ImplItem::Fn(function) if function.sig.asyncness.is_some() => {
                        Some(function)
                    }
                    _ => None,
                }));
            }
            _ => {}
        }
    }
    (functions, types)
}
