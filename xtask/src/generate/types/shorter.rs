//! Paths that a person would write.

use syn::visit_mut::{self, VisitMut};
use syn::{Attribute, LitStr, Meta, Path};

/// typify writes out every path, so that its output compiles anywhere. What the prelude has is
/// left out here.
pub(crate) struct Shorter;

const SHORT: [(&str, &str); 6] = [
    ("::std::option::Option", "Option"),
    ("::std::string::String", "String"),
    ("::std::vec::Vec", "Vec"),
    ("::std::boxed::Box", "Box"),
    ("::std::convert::From", "From"),
    ("::chrono::offset::Utc", "::chrono::Utc"),
];

impl VisitMut for Shorter {
    fn visit_path_mut(&mut self, path: &mut Path) {
        visit_mut::visit_path_mut(self, path);
        let names: Vec<String> = path.segments.iter().map(|s| s.ident.to_string()).collect();
        let whole = format!("::{}", names.join("::"));
        let known = SHORT.iter().find(|(long, _)| *long == whole);
        let Some((_, short)) = known.filter(|_| path.leading_colon.is_some()) else {
            return;
        };
        let Ok(mut shorter) = syn::parse_str::<Path>(short) else {
            return;
        };
        let arguments = path.segments.pop().map(|last| last.arguments);
        if let (Some(last), Some(arguments)) = (shorter.segments.last_mut(), arguments) {
            last.arguments = arguments;
        }
        *path = shorter;
    }

    /// serde takes paths as text.
    fn visit_attribute_mut(&mut self, attribute: &mut Attribute) {
        visit_mut::visit_attribute_mut(self, attribute);
        if let Meta::List(list) = &mut attribute.meta
            && list.path.is_ident("serde")
        {
            list.tokens = shorter(std::mem::take(&mut list.tokens));
        }
    }
}

fn shorter(tokens: proc_macro2::TokenStream) -> proc_macro2::TokenStream {
    use proc_macro2::{Literal, TokenTree};
    tokens
        .into_iter()
        .map(|token| {
            let TokenTree::Literal(literal) = &token else {
                return token;
            };
            let Ok(text) = syn::parse_str::<LitStr>(&literal.to_string()) else {
                return token;
            };
            let text = text.value();
            let short = SHORT
                .iter()
                .find_map(|(long, short)| Some((text.strip_prefix(long)?, short)));
            match short {
                Some((rest, short)) => Literal::string(&format!("{short}{rest}")).into(),
                None => token,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generate::types::after;

    #[test]
    fn what_the_prelude_has_needs_no_path() {
        let code = r#"struct A {
            #[serde(rename = "a", skip_serializing_if = "::std::option::Option::is_none")]
            a: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            b: ::chrono::DateTime<::chrono::offset::Utc>,
            c: ::serde_json::Value,
        }"#;
        insta::assert_snapshot!(after(code, |items| items.iter_mut().for_each(|item| Shorter.visit_item_mut(item))), @r#"
        struct A {
            #[serde(rename = "a", skip_serializing_if = "Option::is_none")]
            a: Option<Vec<String>>,
            b: ::chrono::DateTime<::chrono::Utc>,
            c: ::serde_json::Value,
        }
        "#);
    }
}
