//! Room for what Google adds.

use syn::{Fields, Item, parse_quote};

/// Google adds fields and values whenever it likes: types are `non_exhaustive`, so that this is
/// no breaking change. They are made from their default, which has nothing set.
pub(super) fn make(items: &mut [Item]) {
    for item in items {
        match item {
            Item::Struct(item) => {
                if item.fields.iter().all(is_optional) {
                    derive_default(&mut item.attrs);
                }
                document(&mut item.fields);
                item.attrs.push(parse_quote!(#[non_exhaustive]));
            }
            Item::Enum(item) => item.attrs.push(parse_quote!(#[non_exhaustive])),
            _ => {}
        }
    }
}

/// What has no value that it must have can have none at all. typify does not see that of a field
/// that it flattens.
fn derive_default(attributes: &mut [syn::Attribute]) {
    for attribute in attributes {
        if let syn::Meta::List(list) = &mut attribute.meta
            && list.path.is_ident("derive")
            && !list.tokens.to_string().contains("Default")
        {
            let others = &list.tokens;
            list.tokens = quote::quote!(Default, #others);
        }
    }
}

fn is_optional(field: &syn::Field) -> bool {
    ["Option", "Vec", "BTreeMap", "Map"]
        .iter()
        .any(|wrapper| super::inner(&field.ty, wrapper).is_some())
}

/// What the document does not describe, and the one field that typify adds.
fn document(fields: &mut Fields) {
    for field in fields {
        let Some(name) = &field.ident else { continue };
        if field
            .attrs
            .iter()
            .any(|attribute| attribute.path().is_ident("doc"))
        {
            continue;
        }
        let doc = match name == "extra" {
            true => {
                " Fields that this version of the crate does not know, as they came.".to_owned()
            }
            false => format!(" `{name}`, of which Google's document says nothing more."),
        };
        field.attrs.insert(0, parse_quote!(#[doc = #doc]));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generate::types::after;

    #[test]
    fn types_have_room_for_more() {
        let code = "
            #[derive(Clone)] struct A { a: Option<u8>, extra: ::serde_json::Map<String, ::serde_json::Value> }
            #[derive(Clone)] struct Required { b: u8 }
            enum B {}
        ";
        insta::assert_snapshot!(after(code, |items| make(items)), @"
        #[derive(Default, Clone)]
        #[non_exhaustive]
        struct A {
            /// `a`, of which Google's document says nothing more.
            a: Option<u8>,
            /// Fields that this version of the crate does not know, as they came.
            extra: ::serde_json::Map<String, ::serde_json::Value>,
        }
        #[derive(Clone)]
        #[non_exhaustive]
        struct Required {
            /// `b`, of which Google's document says nothing more.
            b: u8,
        }
        #[non_exhaustive]
        enum B {}
        ");
    }
}
