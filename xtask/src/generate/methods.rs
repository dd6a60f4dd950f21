//! The methods as a table.

use quote::quote;
use serde_json::Value;

use super::files::HEADER;

/// A file with a table of every method of the document, in the order of their ids.
pub(super) fn render(document: &Value) -> String {
    let mut rows: Vec<_> = document["paths"]
        .as_object()
        .into_iter()
        .flatten()
        .flat_map(|(path, item)| {
            item.as_object()
                .into_iter()
                .flatten()
                .map(move |(verb, operation)| (path, verb, operation))
        })
        .filter_map(|(path, verb, operation)| {
            let id = operation["x-google-method-id"].as_str()?;
            let verb = verb.to_uppercase();
            let scopes = operation["security"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(|one| one["oauth2"][0].as_str());
            let preview = operation["x-google-preview"] == true;
            Some((
                id,
                quote!(Method { id: #id, verb: #verb, path: #path, scopes: &[#(#scopes),*], preview: #preview }),
            ))
        })
        .collect();
    rows.sort_by_key(|(id, _)| *id);
    let rows = rows.into_iter().map(|(_, row)| row);
    let file = syn::parse_quote! {
        use crate::Method;

        /// Every method of the API, in the order of their ids.
        pub const METHODS: &[Method] = &[#(#rows),*];
    };
    format!("{HEADER}{}", prettyplease::unparse(&file))
}
