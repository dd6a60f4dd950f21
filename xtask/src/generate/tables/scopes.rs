//! The scopes as constants.

use proc_macro2::Ident;
use quote::format_ident;
use serde_json::Value;
use syn::visit_mut::VisitMut;
use syn::{Item, parse_quote};

use crate::generate::api::entries;
use crate::generate::docs::ReadableDocs;
use crate::generate::tree::Tree;

/// Writes a constant for each scope of the document, and lists by the kind of authentication.
pub(crate) fn write(document: &Value, tree: &mut Tree) {
    let path = "scopes.rs";
    let scheme = &document["components"]["securitySchemes"]["oauth2"];
    let scopes = &scheme["flows"]["authorizationCode"]["scopes"];
    let kind = |url: &str| scheme["x-google-scope-kinds"][url].as_str();
    let doc = " The OAuth scopes of the API.";
    tree.describe(path, parse_quote!(#![doc = #doc]));
    for (url, text) in entries(scopes) {
        let name = constant(url);
        let text = text.as_str().unwrap_or_default();
        let whose = match kind(url) {
            Some("app") => " For app authentication.",
            Some("admin") => " For user authentication by an administrator, with admin access.",
            _ => " For user authentication.",
        };
        let mut item: Item = parse_quote! {
            #[doc = #text]
            #[doc = ""]
            #[doc = #whose]
            pub const #name: &str = #url;
        };
        ReadableDocs.visit_item_mut(&mut item);
        tree.add(path, item);
    }
    for (name, text, wanted) in [
        ("ALL", " Every scope.", None),
        ("APP", " The scopes of app authentication.", Some("app")),
        ("USER", " The scopes of user authentication.", Some("user")),
        ("ADMIN", " The scopes of admin access.", Some("admin")),
    ] {
        let name = format_ident!("{name}");
        let members = entries(scopes)
            .filter(|(url, _)| wanted.is_none() || kind(url) == wanted)
            .map(|(url, _)| constant(url));
        tree.add(
            path,
            parse_quote! {
                #[doc = #text]
                pub const #name: &[&str] = &[#(#members),*];
            },
        );
    }
}

/// `https://www.googleapis.com/auth/chat.memberships.readonly` → `CHAT_MEMBERSHIPS_READONLY`.
pub(crate) fn constant(url: &str) -> Ident {
    format_ident!("{}", short(url).replace(['.', '-'], "_").to_uppercase())
}

/// A link to the constant, by the scope's short name.
pub(crate) fn link(url: &str) -> String {
    format!("[`{}`](crate::scopes::{})", short(url), constant(url))
}

fn short(url: &str) -> &str {
    url.trim_end_matches('/').rsplit('/').next().unwrap_or(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scopes_are_constants() {
        let url = "https://www.googleapis.com/auth/chat.memberships.readonly";
        assert_eq!(constant(url), "CHAT_MEMBERSHIPS_READONLY");
        assert_eq!(
            link(url),
            "[`chat.memberships.readonly`](crate::scopes::CHAT_MEMBERSHIPS_READONLY)"
        );
    }
}
