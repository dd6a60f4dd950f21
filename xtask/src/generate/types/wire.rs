//! How fields are read and written.

use anyhow::{Result, bail};
use quote::quote;
use syn::{Field, Item, parse_quote};

use super::inner;

/// Tells serde how to read and write what is no plain JSON: 64-bit integers, floating point
/// numbers, and lists and maps that may be `null`.
///
/// # Errors
///
/// A format stands where no module of `chat-sdk-gen` reads it, such as in a list.
pub(super) fn read_and_write(items: &mut [Item]) -> Result<()> {
    for (name, field) in super::fields(items) {
        let ty = &field.ty;
        let text = quote!(#ty).to_string().replace(' ', "");
        if let Some((module, plain)) = marked(&text) {
            if text != format!("Option<wire::{module}::{plain}>") {
                let field = field.ident.as_ref().map(ToString::to_string);
                bail!(
                    "`{name}.{}` is `{text}`, which nothing in `chat-sdk-gen/src/format` reads",
                    field.unwrap_or_default()
                );
            }
            field.ty = syn::parse_str(&format!("Option<{plain}>"))?;
            let path = format!("crate::format::{module}");
            extend(field, parse_quote!(#[serde(with = #path, default)]));
        } else if is_collection(field) {
            let path = "crate::format::list::deserialize";
            extend(field, parse_quote!(#[serde(deserialize_with = #path)]));
        }
    }
    Ok(())
}

/// Module and type of a stand-in such as `wire::int64::i64`.
fn marked(ty: &str) -> Option<(&str, &str)> {
    let (_, rest) = ty.split_once("wire::")?;
    let (module, rest) = rest.split_once("::")?;
    let end = rest
        .find(|c: char| !c.is_ascii_alphanumeric())
        .unwrap_or(rest.len());
    Some((module, &rest[..end]))
}

/// A list or a map that may be left out; what typify flattens is none.
fn is_collection(field: &Field) -> bool {
    let kinds = ["Vec", "BTreeMap", "Map"];
    let collects = kinds.iter().any(|kind| inner(&field.ty, kind).is_some());
    collects && !super::is_flattened(field)
}

/// Adds to what serde is told, in one attribute.
fn extend(field: &mut Field, more: syn::Attribute) {
    let own = field
        .attrs
        .iter_mut()
        .find(|attribute| attribute.path().is_ident("serde"));
    let (Some(own), syn::Meta::List(more)) = (own, &more.meta) else {
        field.attrs.push(more);
        return;
    };
    if let syn::Meta::List(own) = &mut own.meta {
        let (old, new) = (&own.tokens, &more.tokens);
        own.tokens = quote!(#old, #new);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generate::types::after;

    #[test]
    fn formats_and_lists_are_read_as_google_writes_them() {
        let code = r#"struct A {
            #[serde(rename = "atMs", skip_serializing_if = "Option::is_none")]
            at_ms: Option<wire::int64::i64>,
            #[serde(skip_serializing_if = "Option::is_none")]
            red: Option<wire::float::f64>,
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            list: Vec<B>,
            #[serde(default)]
            free: ::serde_json::Map<String, ::serde_json::Value>,
            #[serde(flatten)]
            extra: ::serde_json::Map<String, ::serde_json::Value>,
        }"#;
        insta::assert_snapshot!(after(code, |items| read_and_write(items).unwrap()), @r#"
        struct A {
            #[serde(
                rename = "atMs",
                skip_serializing_if = "Option::is_none",
                with = "crate::format::int64",
                default
            )]
            at_ms: Option<i64>,
            #[serde(
                skip_serializing_if = "Option::is_none",
                with = "crate::format::float",
                default
            )]
            red: Option<f64>,
            #[serde(
                default,
                skip_serializing_if = "Vec::is_empty",
                deserialize_with = "crate::format::list::deserialize"
            )]
            list: Vec<B>,
            #[serde(default, deserialize_with = "crate::format::list::deserialize")]
            free: ::serde_json::Map<String, ::serde_json::Value>,
            #[serde(flatten)]
            extra: ::serde_json::Map<String, ::serde_json::Value>,
        }
        "#);
    }

    #[test]
    fn what_nothing_reads_is_named() {
        let mut file = syn::parse_file("struct A { all: Vec<wire::int64::i64> }").unwrap();
        let error = read_and_write(&mut file.items).unwrap_err();
        insta::assert_snapshot!(error, @"`A.all` is `Vec<wire::int64::i64>`, which nothing in `chat-sdk-gen/src/format` reads");
    }
}
