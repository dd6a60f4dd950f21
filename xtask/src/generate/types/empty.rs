//! Types without fields.

use serde_json::Value;
use syn::{Item, Type, parse_quote};

use crate::generate::api::{Api, type_name};

/// typify takes an object without fields for a map. It is a type whose fields are yet to come:
/// one field later, it would be another type, and everything that names it would break.
pub(super) fn fill(items: &mut Vec<Item>, api: &Api) {
    let empty: Vec<_> = api
        .schemas
        .iter()
        .filter(|(_, schema)| is_empty(schema))
        .map(|(name, _)| type_name(name))
        .collect();
    items.retain(|item| match item {
        Item::Impl(item) => !empty.iter().any(|name| concerns(item, name)),
        _ => true,
    });
    for item in items {
        let Item::Struct(item) = item else { continue };
        if !empty.contains(&item.ident) {
            continue;
        }
        item.attrs
            .retain(|attribute| !attribute.path().is_ident("serde"));
        item.fields = syn::Fields::Named(parse_quote!({
            #[serde(flatten)]
            pub extra: ::serde_json::Map<String, ::serde_json::Value>,
        }));
        item.semi_token = None;
    }
}

/// Whether a type has no fields, and is no map either.
fn is_empty(schema: &Value) -> bool {
    schema["type"] == "object"
        && schema.get("properties").is_none()
        && schema.get("additionalProperties").is_none()
}

/// Whether an impl is a conversion between the type and a map, or gives the map.
fn concerns(item: &syn::ItemImpl, name: &syn::Ident) -> bool {
    let is_own = |ty: &Type| matches!(ty, Type::Path(path) if path.path.get_ident() == Some(name));
    let converts = item.trait_.as_ref().is_some_and(|(of, _)| {
        let last = of.segments.last();
        last.is_some_and(|last| match &last.arguments {
            syn::PathArguments::AngleBracketed(arguments) => arguments
                .args
                .iter()
                .any(|one| matches!(one, syn::GenericArgument::Type(ty) if is_own(ty))),
            _ => false,
        })
    });
    is_own(&item.self_ty) || converts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generate::types::{after, api};
    use serde_json::json;

    #[test]
    fn a_type_without_fields_is_a_struct() {
        let api = api(json!({
            "Empty": { "type": "object" },
            "Free": { "type": "object", "additionalProperties": {} },
        }));
        let code = r#"
            #[derive(Clone)]
            #[serde(transparent)]
            pub struct Empty(pub ::serde_json::Map<String, ::serde_json::Value>);
            impl ::std::ops::Deref for Empty {}
            impl From<Empty> for ::serde_json::Map<String, ::serde_json::Value> {}
            pub struct Free(pub ::serde_json::Map<String, ::serde_json::Value>);
            impl ::std::ops::Deref for Free {}
        "#;
        insta::assert_snapshot!(after(code, |items| fill(items, &api)), @"
        #[derive(Clone)]
        pub struct Empty {
            #[serde(flatten)]
            pub extra: ::serde_json::Map<String, ::serde_json::Value>,
        }
        pub struct Free(pub ::serde_json::Map<String, ::serde_json::Value>);
        impl ::std::ops::Deref for Free {}
        ");
    }
}
