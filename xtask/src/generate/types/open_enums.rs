//! Enums that keep what they do not know.
//!
//! typify's enums fail on a value that the document does not list, and a whole answer with them.
//! Google adds values whenever it likes, so an enum gets one more variant, for any other value.

use quote::quote;
use syn::{Item, ItemEnum, Type, parse_quote};

use super::{deprecated, renamed};
use crate::generate::api::{Api, array};

/// Opens every enum, and gives its values their documentation.
pub(super) fn open(items: &mut Vec<Item>, api: &Api) {
    let names: Vec<_> = items
        .iter()
        .filter_map(|item| match item {
            Item::Enum(item) => Some(item.ident.clone()),
            _ => None,
        })
        .collect();
    items.retain(|item| match item {
        // Conversions of a closed enum, which the open one does without failing.
        Item::Impl(item) => !matches!(
            &*item.self_ty,
            Type::Path(own) if own.path.get_ident().is_some_and(|own| names.contains(own))
        ),
        _ => true,
    });
    *items = std::mem::take(items)
        .into_iter()
        .flat_map(|item| match item {
            Item::Enum(item) => opened(item, api),
            other => vec![other],
        })
        .collect();
}

fn opened(mut item: ItemEnum, api: &Api) -> Vec<Item> {
    let name = &item.ident;
    let schema = api.schema_of(name);
    let is_among = |list: &str, value: &str| array(&schema[list]).any(|one| one == value);
    let mut values = vec![];
    for variant in &mut item.variants {
        let value = renamed(&variant.attrs).unwrap_or_else(|| variant.ident.to_string());
        let meaning = schema["x-google-enum-descriptions"][&value].as_str();
        let meaning = meaning.unwrap_or_default();
        let doc = match meaning.is_empty() {
            true => format!("`{value}`"),
            false => format!("`{value}`: {meaning}"),
        };
        let preview = match is_among("x-google-enum-preview", &value) {
            true => "**Developer Preview.** ",
            false => "",
        };
        let doc = format!("{preview}{doc}");
        variant.attrs = vec![parse_quote!(#[doc = #doc])];
        if is_among("x-google-enum-deprecated", &value) {
            variant.attrs.push(deprecated::attribute());
        }
        let ident = &variant.ident;
        values.push(quote!(#ident = #value));
    }
    item.attrs
        .retain(|attribute| attribute.path().is_ident("doc"));
    item.attrs
        .push(parse_quote!(#[derive(Clone, Debug, Eq, Hash, PartialEq)]));
    item.variants.push(parse_quote! {
        #[doc = " A value that this version of the crate does not know, as it came."]
        UnknownValue(crate::UnknownValue)
    });
    let conversions = parse_quote!(crate::format::unknown::open_enum!(#name { #(#values),* }););
    vec![Item::Enum(item), Item::Macro(conversions)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generate::types::{after, api};
    use serde_json::json;

    #[test]
    fn an_enum_keeps_what_it_does_not_know_and_says_what_values_mean() {
        let api = api(json!({ "Mode": {
            "enum": ["FAST", "Slow"],
            "x-google-enum-descriptions": { "FAST": "Quickly." },
            "x-google-enum-deprecated": ["Slow"],
            "x-google-enum-preview": ["FAST"],
        } }));
        let code = r#"
            /// How.
            #[derive(Clone, Copy, ::serde::Serialize)]
            pub enum Mode { #[serde(rename = "FAST")] Fast, Slow }
            impl ::std::convert::TryFrom<&str> for Mode {}
            impl From<Mode> for Other {}
        "#;
        insta::assert_snapshot!(after(code, |items| open(items, &api)), @r#"
        /// How.
        #[derive(Clone, Debug, Eq, Hash, PartialEq)]
        pub enum Mode {
            ///**Developer Preview.** `FAST`: Quickly.
            Fast,
            ///`Slow`
            #[deprecated = "Google has deprecated it; the documentation says more"]
            Slow,
            /// A value that this version of the crate does not know, as it came.
            UnknownValue(crate::UnknownValue),
        }
        crate::format::unknown::open_enum!(Mode { Fast = "FAST", Slow = "Slow" });
        impl From<Mode> for Other {}
        "#);
    }
}
