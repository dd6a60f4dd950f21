//! Passes over the types, after typify; one file for each.

mod boxes;
pub(super) mod deprecated;
mod empty;
mod open_enums;
mod room;
mod schema;
mod setters;
pub(super) mod shorter;
pub(super) mod split;
mod wire;

use anyhow::Result;
use syn::visit_mut::VisitMut;
use syn::{Item, Type};

use super::api::Api;
use super::docs::ReadableDocs;
use super::tree::Tree;

/// The files of the types.
///
/// # Errors
///
/// A type is of a form that a pass has no answer to.
pub(super) fn run(items: Vec<Item>, api: &Api, tree: &mut Tree) -> Result<()> {
    let mut file = super::render::file(items);
    file.items.retain(is_wanted);
    shorter::Shorter.visit_file_mut(&mut file);
    empty::fill(&mut file.items, api);
    boxes::inside_out(&mut file.items);
    wire::read_and_write(&mut file.items)?;
    deprecated::mark(&mut file.items, api);
    setters::add(&mut file.items);
    open_enums::open(&mut file.items, api);
    room::make(&mut file.items);
    schema::derive(&mut file.items);
    ReadableDocs.visit_file_mut(&mut file);
    split::into(file.items, api, tree);
    Ok(())
}

/// Whether an item of typify's is of use: not its error type, and no copy in disguise.
fn is_wanted(item: &Item) -> bool {
    match item {
        Item::Mod(_) => false,
        Item::Impl(item) => !item.trait_.as_ref().is_some_and(|(of, _)| {
            let own = &item.self_ty;
            let of = quote::quote!(#of).to_string();
            of.ends_with(&format!("From < & {} >", quote::quote!(#own)))
        }),
        _ => true,
    }
}

/// The fields of each struct that has names for them.
fn fields(items: &mut [Item]) -> impl Iterator<Item = (&syn::Ident, &mut syn::Field)> {
    items
        .iter_mut()
        .filter_map(|item| match item {
            Item::Struct(item) => Some(item),
            _ => None,
        })
        .flat_map(|item| {
            let name = &item.ident;
            let named = match &mut item.fields {
                syn::Fields::Named(named) => Some(&mut named.named),
                _ => None,
            };
            named.into_iter().flatten().map(move |field| (name, field))
        })
}

/// `T` of `Wrapper<T>`.
pub(super) fn inner<'a>(ty: &'a Type, wrapper: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    match arguments.args.last()? {
        syn::GenericArgument::Type(inner) if last.ident == wrapper => Some(inner),
        _ => None,
    }
}

/// Whether a type is a single plain value, which needs no conversion.
pub(super) fn is_scalar(ty: &Type) -> bool {
    let Type::Path(path) = ty else { return false };
    let scalars = ["bool", "i32", "u32", "i64", "u64", "f64"];
    scalars.iter().any(|scalar| path.path.is_ident(scalar))
}

/// Whether a field holds what the type does not know.
fn is_flattened(field: &syn::Field) -> bool {
    let mut serde = field
        .attrs
        .iter()
        .filter(|one| one.path().is_ident("serde"));
    serde.any(|attribute| match &attribute.meta {
        syn::Meta::List(list) => list.tokens.to_string().contains("flatten"),
        _ => false,
    })
}

/// The text of a `serde(rename = "…")`.
fn renamed(attributes: &[syn::Attribute]) -> Option<String> {
    let mut found = None;
    for attribute in attributes {
        if !attribute.path().is_ident("serde") {
            continue;
        }
        let _ = attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("rename") {
                found = Some(meta.value()?.parse::<syn::LitStr>()?.value());
            } else if meta.input.peek(syn::Token![=]) {
                meta.value()?.parse::<syn::Expr>()?;
            }
            Ok(())
        });
    }
    found
}

/// Items after a pass.
#[cfg(test)]
fn after(code: &str, pass: impl FnOnce(&mut Vec<Item>)) -> String {
    let mut file = syn::parse_file(code).expect("the test's code is Rust");
    pass(&mut file.items);
    prettyplease::unparse(&file)
}

/// An API with these named types.
#[cfg(test)]
fn api(schemas: serde_json::Value) -> Api {
    let document = serde_json::json!({ "components": { "schemas": schemas } });
    Api::read(&document).expect("the test's document is an API")
}
