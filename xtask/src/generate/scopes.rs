//! The scopes as constants.

use proc_macro2::Ident;
use quote::{format_ident, quote};
use serde_json::Value;
use syn::visit_mut::VisitMut;

use super::files::HEADER;
use super::passes::code::ReadableDocs;

/// A file with a constant for each scope of the document.
pub(super) fn render(document: &Value) -> String {
    let scheme = &document["components"]["securitySchemes"]["oauth2"];
    let constants = scheme["flows"]["authorizationCode"]["scopes"]
        .as_object()
        .into_iter()
        .flatten()
        .map(|(url, text)| {
            let name = constant(url);
            let text = text.as_str().unwrap_or_default().to_owned();
            let kind = match scheme["x-google-scope-kinds"][url].as_str() {
                Some("app") => "For app authentication.",
                Some("admin") => "For user authentication by an administrator, with admin access.",
                _ => "For user authentication.",
            };
            quote! {
                #[doc = #text]
                #[doc = ""]
                #[doc = #kind]
                pub const #name: &str = #url;
            }
        });
    let all = scheme["flows"]["authorizationCode"]["scopes"]
        .as_object()
        .into_iter()
        .flatten();
    let urls: Vec<&String> = all.map(|(url, _)| url).collect();
    let list = |name: &str, text: &str, kind: Option<&str>| {
        let (name, members) = (
            format_ident!("{name}"),
            urls.iter().filter(|url| {
                kind.is_none() || scheme["x-google-scope-kinds"][url.as_str()].as_str() == kind
            }),
        );
        let members = members.map(|url| constant(url));
        quote! {
            #[doc = #text]
            pub const #name: &[&str] = &[#(#members),*];
        }
    };
    let lists = [
        list("ALL", "Every scope.", None),
        list("APP", "The scopes of app authentication.", Some("app")),
        list("USER", "The scopes of user authentication.", Some("user")),
        list("ADMIN", "The scopes of admin access.", Some("admin")),
    ];
    let mut file: syn::File = syn::parse_quote! { #(#constants)* #(#lists)* };
    ReadableDocs.visit_file_mut(&mut file);
    format!("{HEADER}{}", prettyplease::unparse(&file))
}

/// `https://www.googleapis.com/auth/chat.memberships.readonly` → `CHAT_MEMBERSHIPS_READONLY`.
fn constant(url: &str) -> Ident {
    let name = url.trim_end_matches('/').rsplit('/').next().unwrap_or(url);
    format_ident!("{}", name.replace(['.', '-'], "_").to_uppercase())
}
