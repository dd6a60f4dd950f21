//! JSON schemas of the types.

use quote::quote;
use syn::{Item, parse_quote};

/// Derives `JsonSchema` with the feature `schemars`, and says of what is read and written in a
/// way of its own which schema it has.
pub(super) fn derive(items: &mut [Item]) {
    for (_, field) in super::fields(items) {
        let ty = &field.ty;
        let stand_in = match quote!(#ty).to_string().replace(' ', "").as_str() {
            "Option<i64>" => "Option<crate::format::int64::Schema>",
            "Option<u64>" => "Option<crate::format::int64::UnsignedSchema>",
            "Option<f64>" => "Option<crate::format::float::Schema>",
            _ => continue,
        };
        field
            .attrs
            .push(parse_quote!(#[cfg_attr(feature = "schemars", schemars(with = #stand_in))]));
    }
    for item in items {
        if let Item::Struct(item) = item {
            let derive =
                parse_quote!(#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]);
            item.attrs.push(derive);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generate::types::after;

    #[test]
    fn types_have_schemas_with_the_feature() {
        let code = "struct A { at: Option<i64>, name: Option<String> }";
        insta::assert_snapshot!(after(code, |items| derive(items)), @r#"
        #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
        struct A {
            #[cfg_attr(
                feature = "schemars",
                schemars(with = "Option<crate::format::int64::Schema>")
            )]
            at: Option<i64>,
            name: Option<String>,
        }
        "#);
    }
}
