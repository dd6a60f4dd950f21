//! The public and the preview surface as one tree.
//!
//! Both are generated whole; what they share is written once, and what only one of them has
//! stands behind the feature. So a reviewer sees a change once, and everything that the preview
//! changes is what the feature's name stands at.

use std::collections::BTreeSet;

use quote::{ToTokens, quote};
use syn::{Attribute, File, ImplItem, Item, parse_quote};

use super::render;
use super::tree::Tree;

/// One tree for both.
pub(super) fn merge(public: Tree, preview: Tree) -> Tree {
    let (mut public, mut preview) = (public.0, preview.0);
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
    merged
}

fn files(public: File, preview: File) -> File {
    let mut file = render::file(interleave(public.items, preview.items, both_impls, gate));
    file.attrs = interleave(
        public.attrs,
        preview.attrs,
        |_, _| None,
        |attribute, side| {
            let meta = &attribute.meta;
            let condition = side.condition();
            *attribute = Attribute {
                style: attribute.style,
                ..parse_quote!(#[cfg_attr(#condition, #meta)])
            };
        },
    );
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

/// Two lists as one, in order: what is in both once, the rest behind a condition.
///
/// `join` may make one of two that differ.
fn interleave<T: ToTokens>(
    public: Vec<T>,
    preview: Vec<T>,
    join: impl Fn(&T, &T) -> Option<T>,
    gate: impl Fn(&mut T, Side),
) -> Vec<T> {
    let text = |one: &T| one.to_token_stream().to_string();
    let in_preview: BTreeSet<String> = preview.iter().map(text).collect();
    let mut public = public.into_iter().peekable();
    let mut merged = vec![];
    let only_public = |mut one: T, merged: &mut Vec<T>| {
        gate(&mut one, Side::Public);
        merged.push(one);
    };
    for mut one in preview {
        // What the public surface alone has, up to the next that both have.
        if public.peek().is_some_and(|next| text(next) != text(&one)) {
            if let Some(joined) = public.peek().and_then(|next| join(next, &one)) {
                public.next();
                merged.push(joined);
                continue;
            }
            while let Some(next) = public.next_if(|next| !in_preview.contains(&text(next))) {
                only_public(next, &mut merged);
            }
        }
        match public.next_if(|next| text(next) == text(&one)) {
            Some(same) => merged.push(same),
            None => {
                gate(&mut one, Side::Preview);
                merged.push(one);
            }
        }
    }
    public.for_each(|one| only_public(one, &mut merged));
    merged
}

/// Two `impl` blocks of one type are one, with the functions that only one has behind the feature.
fn both_impls(public: &Item, preview: &Item) -> Option<Item> {
    let (Item::Impl(public), Item::Impl(preview)) = (public, preview) else {
        return None;
    };
    let header = |item: &syn::ItemImpl| {
        let mut header = item.clone();
        header.items.clear();
        header.to_token_stream().to_string()
    };
    if header(public) != header(preview) {
        return None;
    }
    let mut merged = public.clone();
    merged.items = interleave(
        public.items.clone(),
        preview.items.clone(),
        |_, _| None,
        |item, side| {
            let condition = side.condition();
            if let ImplItem::Fn(function) = item {
                behind(&mut function.attrs, condition);
            }
        },
    );
    Some(Item::Impl(merged))
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

    fn merged(public: &str, preview: &str) -> String {
        let tree = |code: &str| Tree([("a.rs".to_owned(), syn::parse_file(code).unwrap())].into());
        let file = merge(tree(public), tree(preview)).0.remove("a.rs").unwrap();
        prettyplease::unparse(&file)
    }

    #[test]
    fn what_both_have_is_written_once() {
        let public = "#![doc = \"a\"] #![doc = \"b\"]
            mod a; struct Same; struct Grown { x: u8 } struct Last;
            impl A { fn one() {} fn two() {} }";
        let preview = "#![doc = \"a\"] #![doc = \"new\"] #![doc = \"b\"]
            mod a; mod new; struct Same; struct Grown { x: u8, y: u8 } struct Last;
            impl A { fn one() {} fn more() {} fn two() {} }";
        insta::assert_snapshot!(merged(public, preview), @r#"
        //!a
        #![cfg_attr(feature = "preview", doc = "new")]
        //!b
        mod a;
        #[cfg(feature = "preview")]
        mod new;
        struct Same;
        #[cfg(not(feature = "preview"))]
        struct Grown {
            x: u8,
        }
        #[cfg(feature = "preview")]
        struct Grown {
            x: u8,
            y: u8,
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
        assert_eq!(merged("mod a; mod b;", "mod a; mod b;"), "mod a;\nmod b;\n");
    }
}
