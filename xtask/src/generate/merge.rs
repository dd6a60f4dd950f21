//! The public and the preview surface as one tree.
//!
//! Both are generated whole; what they share is written once (modules, types, fields, functions),
//! and what only one of them has stands behind the feature. So a reviewer sees a change once, and
//! everything that the preview changes is what the feature's name stands at.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail};
use quote::{ToTokens, quote};
use syn::{Attribute, Field, Fields, File, ImplItem, Item, parse_quote};

use super::render;
use super::tree::Tree;

/// One tree for both.
///
/// # Errors
///
/// Something public has no counterpart in the preview: code that uses it would compile without the
/// feature only.
pub(super) fn merge(public: Tree, preview: Tree) -> Result<Tree> {
    let (mut public, mut preview) = (public.0, preview.0);
    let named = |files: &BTreeMap<String, File>| -> BTreeSet<String> {
        let names = files.iter().flat_map(|(path, file)| {
            let names = file.items.iter().filter_map(name);
            names.map(move |name| format!("`{name}` of `{path}`"))
        });
        names.collect()
    };
    if let Some(lost) = named(&public).difference(&named(&preview)).next() {
        bail!("the preview has no {lost}, which is public; the feature may only add");
    }
    let paths: BTreeSet<String> = public.keys().chain(preview.keys()).cloned().collect();
    let mut merged = Tree::default();
    for path in paths {
        let file = match (public.remove(&path), preview.remove(&path)) {
            (Some(public), Some(preview)) => files(public, preview),
            // The module is declared behind the feature, so the file needs no more.
            (Some(file), None) | (None, Some(file)) => file,
            (None, None) => render::file(vec![]),
        };
        merged.0.insert(path, file);
    }
    Ok(merged)
}

/// What an item is called by those who use it.
fn name(item: &Item) -> Option<String> {
    match item {
        Item::Enum(item) => Some(item.ident.to_string()),
        Item::Struct(item) => Some(item.ident.to_string()),
        Item::Mod(item) => Some(item.ident.to_string()),
        // The type that a macro of `chat-sdk-gen` makes comes after its documentation.
        Item::Macro(item) => {
            let mut tokens = item.mac.tokens.clone().into_iter();
            tokens.find_map(|token| match token {
                proc_macro2::TokenTree::Ident(ident) => Some(ident.to_string()),
                _ => None,
            })
        }
        _ => None,
    }
}

fn files(public: File, preview: File) -> File {
    let items = Interleave {
        key: item_key,
        join: items,
        gate,
    };
    let attributes = Interleave {
        key: |_: &Attribute| None,
        join: |public: Attribute, _| public,
        gate: |attribute: &mut Attribute, side: Side| {
            let (meta, condition) = (&attribute.meta, side.condition());
            *attribute = Attribute {
                style: attribute.style,
                ..parse_quote!(#[cfg_attr(#condition, #meta)])
            };
        },
    };
    let mut file = render::file(items.of(public.items, preview.items));
    file.attrs = attributes.of(public.attrs, preview.attrs);
    file
}

#[derive(Clone, Copy)]
enum Side {
    Public,
    Preview,
}

impl Side {
    fn condition(self) -> proc_macro2::TokenStream {
        match self {
            Self::Public => quote!(not(feature = "preview")),
            Self::Preview => quote!(feature = "preview"),
        }
    }
}

/// How two lists become one, in order: what is in both is written once, the rest behind a
/// condition.
struct Interleave<K, J, G> {
    /// What tells that two that differ are of one thing, whose parts are worth interleaving.
    key: K,
    join: J,
    gate: G,
}

impl<K, J, G> Interleave<K, J, G> {
    fn of<T: ToTokens>(&self, public: Vec<T>, preview: Vec<T>) -> Vec<T>
    where
        K: Fn(&T) -> Option<String>,
        J: Fn(T, T) -> T,
        G: Fn(&mut T, Side),
    {
        let text = |one: &T| one.to_token_stream().to_string();
        let same = |one: &T| (self.key)(one).unwrap_or_else(|| text(one));
        let in_preview: BTreeSet<String> = preview.iter().map(same).collect();
        let mut public = public.into_iter().peekable();
        let mut merged = vec![];
        let gated = |mut one: T, side: Side| {
            (self.gate)(&mut one, side);
            one
        };
        for one in preview {
            // What the public surface alone has, up to the next that both have.
            while let Some(next) = public.next_if(|next| !in_preview.contains(&same(next))) {
                merged.push(gated(next, Side::Public));
            }
            merged.push(match public.next_if(|next| same(next) == same(&one)) {
                Some(next) if text(&next) == text(&one) => next,
                Some(next) => (self.join)(next, one),
                None => gated(one, Side::Preview),
            });
        }
        merged.extend(public.map(|one| gated(one, Side::Public)));
        merged
    }
}

/// An `impl` block of a type, and a struct with named fields, by what they are of.
fn item_key(item: &Item) -> Option<String> {
    match item {
        Item::Impl(item) => {
            let mut header = item.clone();
            header.items.clear();
            Some(header.to_token_stream().to_string())
        }
        Item::Struct(item) if matches!(item.fields, Fields::Named(_)) => {
            let mut header = item.clone();
            header.fields = Fields::Unit;
            Some(header.to_token_stream().to_string())
        }
        _ => None,
    }
}

/// One block, or one struct, with the functions or fields that only one has behind the feature.
fn items(public: Item, preview: Item) -> Item {
    match (public, preview) {
        (Item::Impl(mut public), Item::Impl(preview)) => {
            let functions = Interleave {
                key: |_: &ImplItem| None,
                join: |public: ImplItem, _| public,
                gate: |item: &mut ImplItem, side: Side| {
                    if let ImplItem::Fn(function) = item {
                        behind(&mut function.attrs, side.condition());
                    }
                },
            };
            public.items = functions.of(public.items, preview.items);
            Item::Impl(public)
        }
        (Item::Struct(mut public), Item::Struct(preview)) => {
            if let (Fields::Named(public), Fields::Named(preview)) =
                (&mut public.fields, preview.fields)
            {
                let fields = Interleave {
                    key: |_: &Field| None,
                    join: |public: Field, _| public,
                    gate: |field: &mut Field, side: Side| {
                        behind(&mut field.attrs, side.condition());
                    },
                };
                let own = std::mem::take(&mut public.named).into_iter().collect();
                let more = preview.named.into_iter().collect();
                public.named = fields.of(own, more).into_iter().collect();
            }
            Item::Struct(public)
        }
        (public, _) => public,
    }
}

fn gate(item: &mut Item, side: Side) {
    let condition = side.condition();
    let attributes = match item {
        Item::Const(item) => &mut item.attrs,
        Item::Enum(item) => &mut item.attrs,
        Item::Impl(item) => &mut item.attrs,
        Item::Macro(item) => &mut item.attrs,
        Item::Mod(item) => &mut item.attrs,
        Item::Struct(item) => &mut item.attrs,
        Item::Use(item) => &mut item.attrs,
        _ => return,
    };
    behind(attributes, condition);
}

/// Puts the condition after the documentation.
fn behind(attributes: &mut Vec<Attribute>, condition: proc_macro2::TokenStream) {
    let docs = attributes
        .iter()
        .take_while(|attribute| attribute.path().is_ident("doc"))
        .count();
    attributes.insert(docs, parse_quote!(#[cfg(#condition)]));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn merged(public: &str, preview: &str) -> Result<String> {
        let tree = |code: &str| Tree([("a.rs".to_owned(), syn::parse_file(code).unwrap())].into());
        let mut tree = merge(tree(public), tree(preview))?;
        Ok(prettyplease::unparse(&tree.0.remove("a.rs").unwrap()))
    }

    #[test]
    fn what_both_have_is_written_once() {
        let public = "#![doc = \"a\"] #![doc = \"b\"]
            mod a; struct Same; struct Grown { x: u8 } enum Changed { A } struct Last;
            impl A { fn one() {} fn two() {} }";
        let preview = "#![doc = \"a\"] #![doc = \"new\"] #![doc = \"b\"]
            mod a; mod new; struct Same; struct Grown { x: u8, y: u8 } enum Changed { A, B }
            impl New { fn zero() {} } struct Last;
            impl A { fn one() {} fn more() {} fn two() {} }";
        insta::assert_snapshot!(merged(public, preview).unwrap(), @r#"
        //!a
        #![cfg_attr(feature = "preview", doc = "new")]
        //!b
        mod a;
        #[cfg(feature = "preview")]
        mod new;
        struct Same;
        struct Grown {
            x: u8,
            #[cfg(feature = "preview")]
            y: u8,
        }
        #[cfg(not(feature = "preview"))]
        enum Changed {
            A,
        }
        #[cfg(feature = "preview")]
        enum Changed {
            A,
            B,
        }
        #[cfg(feature = "preview")]
        impl New {
            fn zero() {}
        }
        struct Last;
        impl A {
            fn one() {}
            #[cfg(feature = "preview")]
            fn more() {}
            fn two() {}
        }
        "#);
    }

    #[test]
    fn equal_surfaces_need_no_feature() {
        let same = "mod a; mod b;";
        assert_eq!(merged(same, same).unwrap(), "mod a;\nmod b;\n");
    }

    #[test]
    fn what_the_feature_would_take_away_is_named() {
        let error = merged("struct A; struct B;", "struct A; struct C;").unwrap_err();
        insta::assert_snapshot!(error, @"the preview has no `B` of `a.rs`, which is public; the feature may only add");
    }
}
