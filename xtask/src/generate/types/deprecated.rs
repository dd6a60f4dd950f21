//! What Google has deprecated.

use syn::{Item, parse_quote};

use super::renamed;
use crate::generate::api::{Api, is_deprecated};

/// Marks the fields that the document calls deprecated.
pub(super) fn mark(items: &mut [Item], api: &Api) {
    for (name, field) in super::fields(items) {
        let own = field.ident.as_ref().map(ToString::to_string);
        let json = renamed(&field.attrs).or(own).unwrap_or_default();
        if is_deprecated(&api.schema_of(name)["properties"][&json]) {
            field.attrs.push(attribute());
        }
    }
}

/// `#[deprecated]`, with what the compiler says of it.
pub(crate) fn attribute() -> syn::Attribute {
    parse_quote!(#[deprecated = "Google has deprecated it; the documentation says more"])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generate::types::{after, api};
    use serde_json::json;

    #[test]
    fn deprecated_fields_say_so() {
        let api = api(json!({ "A": { "properties": {
            "oldOne": { "deprecated": true },
            "olderOne": { "description": "Optional. Deprecated: Use `new`." },
            "new": { "description": "Replaces the deprecated `oldOne`." },
        } } }));
        let code = r#"struct A {
            #[serde(skip_serializing_if = "Option::is_none", rename = "oldOne")] old_one: u8,
            #[serde(rename = "olderOne")] older_one: u8,
            new: u8,
        }"#;
        insta::assert_snapshot!(after(code, |items| mark(items, &api)), @r#"
        struct A {
            #[serde(skip_serializing_if = "Option::is_none", rename = "oldOne")]
            #[deprecated = "Google has deprecated it; the documentation says more"]
            old_one: u8,
            #[serde(rename = "olderOne")]
            #[deprecated = "Google has deprecated it; the documentation says more"]
            older_one: u8,
            new: u8,
        }
        "#);
    }
}
