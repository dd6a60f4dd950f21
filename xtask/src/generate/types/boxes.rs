//! Types that hold themselves.

use quote::quote;
use syn::{Item, parse_quote};

use super::inner;

/// typify breaks a circle of types with a box around the `Option`, and then writes `null` where
/// nothing is. The box belongs inside, and nothing is not written.
pub(super) fn inside_out(items: &mut [Item]) {
    for (_, field) in super::fields(items) {
        let held = inner(&field.ty, "Box").and_then(|boxed| inner(boxed, "Option"));
        let Some(held) = held.cloned() else { continue };
        field.ty = parse_quote!(Option<Box<#held>>);
        let serde = field.attrs.iter_mut().find(|a| a.path().is_ident("serde"));
        if let Some(syn::Meta::List(list)) = serde.map(|attribute| &mut attribute.meta) {
            let others = &list.tokens;
            list.tokens = quote!(#others, skip_serializing_if = "Option::is_none");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generate::types::after;

    #[test]
    fn nothing_is_not_written() {
        let code = r#"struct A { #[serde(default)] own: Box<Option<A>>, b: Option<B> }"#;
        insta::assert_snapshot!(after(code, |items| inside_out(items)), @r#"
        struct A {
            #[serde(default, skip_serializing_if = "Option::is_none")]
            own: Option<Box<A>>,
            b: Option<B>,
        }
        "#);
    }
}
