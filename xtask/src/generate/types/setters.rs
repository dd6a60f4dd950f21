//! Types that are put together in one expression.

use quote::format_ident;
use syn::{Field, Item, ItemImpl, Type, parse_quote};

use super::inner;

/// Gives each struct a setter for each field: `with_role(…)`. Fields are public too; a setter
/// spares the `Some` and the conversion. typify's own builders can fail, and are twice the code.
pub(super) fn add(items: &mut Vec<Item>) {
    *items = std::mem::take(items)
        .into_iter()
        .flat_map(|item| {
            let setters = match &item {
                Item::Struct(item) => of(item).map(Item::Impl),
                _ => None,
            };
            [Some(item), setters].into_iter().flatten()
        })
        .collect();
}

fn of(item: &syn::ItemStruct) -> Option<ItemImpl> {
    let setters: Vec<_> = item.fields.iter().filter_map(setter).collect();
    let name = &item.ident;
    (!setters.is_empty()).then(|| parse_quote!(impl #name { #(#setters)* }))
}

fn setter(field: &Field) -> Option<syn::ImplItemFn> {
    let name = field.ident.as_ref()?;
    if super::is_flattened(field) {
        return None;
    }
    let bare = name.to_string();
    let bare = bare.trim_end_matches('_');
    let function = format_ident!("with_{bare}");
    let doc = format!(" Sets [`{bare}`](Self#structfield.{name}).");
    let old = field
        .attrs
        .iter()
        .filter(|a| a.path().is_ident("deprecated"));
    let (takes, becomes) = shape(&field.ty)?;
    Some(parse_quote! {
        #[doc = #doc]
        #(#old)*
        pub fn #function(mut self, value: #takes) -> Self {
            self.#name = #becomes;
            self
        }
    })
}

/// What a setter takes, and what becomes of it.
fn shape(ty: &Type) -> Option<(Type, syn::Expr)> {
    if let Some(item) = inner(ty, "Vec") {
        return Some((
            parse_quote!(impl IntoIterator<Item = impl Into<#item>>),
            parse_quote!(value.into_iter().map(Into::into).collect()),
        ));
    }
    if let Some(value) = inner(ty, "BTreeMap").or_else(|| inner(ty, "Map")) {
        return Some((
            parse_quote!(impl IntoIterator<Item = (impl Into<String>, impl Into<#value>)>),
            parse_quote!(
                value
                    .into_iter()
                    .map(|(key, value)| (key.into(), value.into()))
                    .collect()
            ),
        ));
    }
    let value = inner(ty, "Option")?;
    Some(match inner(value, "Box") {
        Some(boxed) => (
            parse_quote!(impl Into<#boxed>),
            parse_quote!(Some(Box::new(value.into()))),
        ),
        None if super::is_scalar(value) => (value.clone(), parse_quote!(Some(value))),
        None => (
            parse_quote!(impl Into<#value>),
            parse_quote!(Some(value.into())),
        ),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generate::types::after;

    #[test]
    fn each_field_has_a_setter() {
        let code = "struct A {
            name: Option<String>,
            type_: Option<AType>,
            count: Option<i32>,
            parts: Vec<Part>,
            parent: Option<Box<A>>,
            inputs: ::std::collections::BTreeMap<String, Input>,
            #[deprecated] old: Option<bool>,
            free: ::serde_json::Map<String, ::serde_json::Value>,
            #[serde(flatten)] extra: ::serde_json::Map<String, ::serde_json::Value>,
        }";
        insta::assert_snapshot!(after(code, add), @"
        struct A {
            name: Option<String>,
            type_: Option<AType>,
            count: Option<i32>,
            parts: Vec<Part>,
            parent: Option<Box<A>>,
            inputs: ::std::collections::BTreeMap<String, Input>,
            #[deprecated]
            old: Option<bool>,
            free: ::serde_json::Map<String, ::serde_json::Value>,
            #[serde(flatten)]
            extra: ::serde_json::Map<String, ::serde_json::Value>,
        }
        impl A {
            /// Sets [`name`](Self#structfield.name).
            pub fn with_name(mut self, value: impl Into<String>) -> Self {
                self.name = Some(value.into());
                self
            }
            /// Sets [`type`](Self#structfield.type_).
            pub fn with_type(mut self, value: impl Into<AType>) -> Self {
                self.type_ = Some(value.into());
                self
            }
            /// Sets [`count`](Self#structfield.count).
            pub fn with_count(mut self, value: i32) -> Self {
                self.count = Some(value);
                self
            }
            /// Sets [`parts`](Self#structfield.parts).
            pub fn with_parts(
                mut self,
                value: impl IntoIterator<Item = impl Into<Part>>,
            ) -> Self {
                self.parts = value.into_iter().map(Into::into).collect();
                self
            }
            /// Sets [`parent`](Self#structfield.parent).
            pub fn with_parent(mut self, value: impl Into<A>) -> Self {
                self.parent = Some(Box::new(value.into()));
                self
            }
            /// Sets [`inputs`](Self#structfield.inputs).
            pub fn with_inputs(
                mut self,
                value: impl IntoIterator<Item = (impl Into<String>, impl Into<Input>)>,
            ) -> Self {
                self.inputs = value
                    .into_iter()
                    .map(|(key, value)| (key.into(), value.into()))
                    .collect();
                self
            }
            /// Sets [`old`](Self#structfield.old).
            #[deprecated]
            pub fn with_old(mut self, value: bool) -> Self {
                self.old = Some(value);
                self
            }
            /// Sets [`free`](Self#structfield.free).
            pub fn with_free(
                mut self,
                value: impl IntoIterator<
                    Item = (impl Into<String>, impl Into<::serde_json::Value>),
                >,
            ) -> Self {
                self.free = value
                    .into_iter()
                    .map(|(key, value)| (key.into(), value.into()))
                    .collect();
                self
            }
        }
        ");
    }
}
