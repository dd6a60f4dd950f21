//! A file for each type of the document.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase;
use quote::{format_ident, quote};
use syn::visit::{self, Visit};
use syn::{Ident, Item, Type, parse_quote};

use crate::generate::api::{Api, type_name};
use crate::generate::tree::Tree;

/// Puts each type into a file of its own. A type that has no name in the document, such as the
/// enum of a field, stays with the one that it is used in; if several use it, it has a file too.
pub(super) fn into(items: Vec<Item>, api: &Api, tree: &mut Tree) {
    let mut types: BTreeMap<String, Vec<Item>> = BTreeMap::new();
    for item in items {
        if let Some(name) = subject(&item) {
            types.entry(name).or_default().push(item);
        }
    }
    let names: BTreeSet<String> = types.keys().cloned().collect();
    let homes = homes(&types, &names, api);
    let mut files: BTreeMap<String, Vec<Item>> = BTreeMap::new();
    // The type itself comes first, then what stands inside it.
    for own in [true, false] {
        for (name, items) in &types {
            let home = homes.get(name).unwrap_or(name);
            if (home == name) == own {
                files.entry(home.clone()).or_default().extend(items.clone());
            }
        }
    }
    for (home, items) in files {
        let module = format_ident!("{}", home.to_snake_case());
        let local: BTreeSet<String> = items.iter().filter_map(subject).collect();
        let others = used(&items, &names).into_iter();
        let others: Vec<Ident> = others
            .filter(|name| !local.contains(name))
            .map(|name| format_ident!("{name}"))
            .collect();
        let public = local.iter().map(|name| format_ident!("{name}"));
        tree.add("types/mod.rs", parse_quote!(mod #module;));
        tree.add(
            "types/mod.rs",
            parse_quote!(pub use #module::{#(#public),*};),
        );
        let path = format!("types/{module}.rs");
        if !others.is_empty() {
            tree.add(&path, parse_quote!(use super::{#(#others),*};));
        }
        for item in items {
            tree.add(&path, item);
        }
    }
}

/// The type that an item is about.
fn subject(item: &Item) -> Option<String> {
    match item {
        Item::Struct(item) => Some(item.ident.to_string()),
        Item::Enum(item) => Some(item.ident.to_string()),
        Item::Macro(item) => {
            let first = item.mac.tokens.clone().into_iter().next()?;
            Some(first.to_string())
        }
        Item::Impl(item) => {
            let own = match &*item.self_ty {
                Type::Path(path) => path.path.get_ident(),
                _ => None,
            };
            // `impl From<Own> for Map<…>` is about the type that is converted.
            let converted =
                item.trait_
                    .as_ref()
                    .and_then(|(of, _)| match &of.segments.last()?.arguments {
                        syn::PathArguments::AngleBracketed(arguments) => match arguments
                            .args
                            .first()?
                        {
                            syn::GenericArgument::Type(Type::Path(path)) => path.path.get_ident(),
                            _ => None,
                        },
                        _ => None,
                    });
            own.or(converted).map(Ident::to_string)
        }
        _ => None,
    }
}

/// For each type without a name in the document, the one type that uses it.
fn homes(
    types: &BTreeMap<String, Vec<Item>>,
    names: &BTreeSet<String>,
    api: &Api,
) -> BTreeMap<String, String> {
    let documented: BTreeSet<String> = api
        .document_schemas()
        .map(|name| type_name(name).to_string())
        .collect();
    let mut users: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, items) in types {
        for other in used(items, names) {
            if other != *name {
                users.entry(other).or_default().insert(name.clone());
            }
        }
    }
    let only_user = |name: &String| {
        let users = users.get(name)?;
        let one = users.first().filter(|_| users.len() == 1)?;
        (!documented.contains(name)).then(|| one.clone())
    };
    let mut homes = BTreeMap::new();
    for name in names {
        let mut home = name.clone();
        while let Some(user) = only_user(&home) {
            home = user;
        }
        if home != *name {
            homes.insert(name.clone(), home);
        }
    }
    homes
}

/// The types that items name.
fn used(items: &[Item], names: &BTreeSet<String>) -> BTreeSet<String> {
    struct Used<'a>(&'a BTreeSet<String>, BTreeSet<String>);
    impl Visit<'_> for Used<'_> {
        fn visit_path(&mut self, path: &syn::Path) {
            if let Some(name) = path
                .segments
                .first()
                .filter(|_| path.leading_colon.is_none())
                && self.0.contains(&name.ident.to_string())
            {
                self.1.insert(name.ident.to_string());
            }
            visit::visit_path(self, path);
        }
    }
    let mut used = Used(names, BTreeSet::new());
    items.iter().for_each(|item| used.visit_item(item));
    used.1
}

/// A function that shows a visitor each type with its name in the document: for what has to hold
/// for all of them.
pub(crate) fn each_type(public: &Api, preview: &Api) -> Item {
    let known: BTreeSet<&String> = public.document_schemas().collect();
    let calls = preview.document_schemas().map(|name| {
        let ident = type_name(name);
        let only_preview = (!known.contains(name)).then(|| quote!(#[cfg(feature = "preview")]));
        quote!(#only_preview visitor.visit::<#ident>(#name);)
    });
    parse_quote! {
        #[doc = " Shows a visitor every type of the document, by its name there."]
        #[doc(hidden)]
        pub fn each_type(visitor: &mut impl crate::Visitor) {
            #(#calls)*
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generate::types::api;
    use serde_json::json;

    #[test]
    fn what_stands_in_one_type_stays_with_it() {
        let api = api(json!({ "A": {}, "B": {} }));
        let code = "
            pub struct A { b: Option<B>, mode: Option<AMode>, shared: Option<Shared> }
            pub enum AMode {}
            open_enum!(AMode { });
            pub struct B { shared: Option<Shared> }
            impl From<B> for Vec<u8> {}
            pub enum Shared {}
        ";
        let mut tree = Tree::default();
        into(syn::parse_file(code).unwrap().items, &api, &mut tree);
        let files: Vec<String> = tree
            .render()
            .into_iter()
            .map(|(path, text)| format!("{path}\n{text}"))
            .collect();
        insta::assert_snapshot!(files.join("\n"), @"
        types/a.rs
        // Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
        // here is mended in the converter or in a pass of the generator.

        use super::{B, Shared};

        pub struct A {
            b: Option<B>,
            mode: Option<AMode>,
            shared: Option<Shared>,
        }

        pub enum AMode {}

        open_enum! {
            AMode {
            }
        }

        types/b.rs
        // Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
        // here is mended in the converter or in a pass of the generator.

        use super::Shared;

        pub struct B {
            shared: Option<Shared>,
        }

        impl From<B> for Vec<u8> {}

        types/mod.rs
        // Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
        // here is mended in the converter or in a pass of the generator.

        mod a;
        pub use a::{A, AMode};
        mod b;
        pub use b::B;
        mod shared;
        pub use shared::Shared;

        types/shared.rs
        // Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
        // here is mended in the converter or in a pass of the generator.

        pub enum Shared {}
        ");
    }
}
