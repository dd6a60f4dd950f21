//! A resource: its methods, and the resources below it.

use std::collections::BTreeSet;

use heck::{ToPascalCase, ToSnakeCase};
use quote::{format_ident, quote};
use syn::{ImplItemFn, Item, parse_quote};

use super::request::Request;
use crate::generate::api::reference;
use crate::generate::tree::Tree;

/// Writes a module for each resource. The client itself is the resource at the top.
pub(super) fn write(requests: &[Request<'_>], tree: &mut Tree) {
    let mut resources = BTreeSet::new();
    for request in requests {
        let resource = &request.operation.resource;
        resources.extend((0..=resource.len()).map(|depth| resource[..depth].to_vec()));
    }
    for resource in &resources {
        let below = resources
            .iter()
            .filter(|other| other.len() == resource.len() + 1 && other.starts_with(resource));
        let own: Vec<&Request> = requests
            .iter()
            .filter(|request| request.operation.resource == *resource)
            .collect();
        group(resource, &own, below, tree);
    }
}

fn group<'a>(
    resource: &[String],
    requests: &[&Request<'_>],
    below: impl Iterator<Item = &'a Vec<String>>,
    tree: &mut Tree,
) {
    let path = file(resource);
    let ident = match resource.last() {
        Some(last) => format_ident!("{}", last.to_pascal_case()),
        None => format_ident!("Client"),
    };
    let client = match resource.is_empty() {
        true => quote!(self),
        false => quote!(self.client),
    };
    let lifetime = match resource.is_empty() {
        true => quote!('_),
        false => quote!('a),
    };
    let (mut modules, mut accessors): (Vec<Item>, Vec<ImplItemFn>) = (vec![], vec![]);
    for child in below {
        let last = child.last().map_or("", String::as_str);
        let module = format_ident!("{}", last.to_snake_case());
        let group = format_ident!("{}", last.to_pascal_case());
        let doc = format!(
            " The methods of [`{}`]({}).",
            child.join("."),
            reference(child)
        );
        modules.push(parse_quote!(pub mod #module;));
        accessors.push(parse_quote! {
            #[doc = #doc]
            pub fn #module(&self) -> #module::#group<#lifetime> {
                #module::#group { client: #client }
            }
        });
    }
    if !resource.is_empty() {
        let doc = format!(
            " The methods of [`{}`]({}).",
            resource.join("."),
            reference(resource)
        );
        tree.describe(&path, parse_quote!(#![doc = #doc]));
        if !requests.is_empty() {
            let more = format!(" They are on [`{ident}`]; the other types are their requests.");
            tree.describe(&path, parse_quote!(#![doc = ""]));
            tree.describe(&path, parse_quote!(#![doc = #more]));
        }
    }
    for module in modules {
        tree.add(&path, module);
    }
    let functions = requests.iter().map(|request| request.function());
    let mut items: Vec<Item> = if resource.is_empty() {
        vec![parse_quote!(impl Client { #(#accessors)* #(#functions)* })]
    } else {
        let doc = format!(" The methods of `{}`.", resource.join("."));
        vec![
            parse_quote! {
                #[doc = #doc]
                #[derive(Clone, Copy, Debug)]
                pub struct #ident<'a> {
                    pub(super) client: &'a Client,
                }
            },
            parse_quote!(impl<'a> #ident<'a> { #(#functions)* #(#accessors)* }),
        ]
    };
    items.extend(requests.iter().flat_map(|request| request.items(&ident)));
    for import in imports(&items) {
        tree.add(&path, import);
    }
    for item in items {
        tree.add(&path, item);
    }
    tree.readable_docs(&path);
}

/// What items use of the crate.
fn imports(items: &[Item]) -> Vec<Item> {
    let text = quote!(#(#items)*).to_string();
    let uses = |mark: &str| text.contains(mark);
    let names = [
        ("Client", true),
        ("Error", uses("Error <")),
        ("ResponseValue", uses("ResponseValue <")),
        ("methods", uses("methods ::")),
        ("names", uses("names ::")),
        ("types", uses("types ::")),
    ];
    let names = names
        .iter()
        .filter(|(_, used)| *used)
        .map(|(name, _)| format_ident!("{name}"));
    let mut imports = vec![];
    if uses("segment (") {
        imports.push(parse_quote!(
            use crate::path::segment;
        ));
    }
    imports.push(parse_quote!(use crate::{#(#names),*};));
    imports
}

/// `operations/spaces/members.rs`
fn file(resource: &[String]) -> String {
    if resource.is_empty() {
        return "operations/mod.rs".to_owned();
    }
    let names: Vec<String> = resource.iter().map(|name| name.to_snake_case()).collect();
    format!("operations/{}.rs", names.join("/"))
}
