//! The code as files: the client, its types, its builders.

use std::collections::BTreeMap;

use syn::Item;

/// First line of every generated file.
pub(super) const HEADER: &str = "\
// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

";

/// Each module at the top level that holds more than re-exports becomes a file of its own.
pub(super) fn split(mut code: syn::File) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for item in &mut code.items {
        let Item::Mod(module) = item else { continue };
        if module.ident == "prelude" {
            continue;
        }
        let Some((_, items)) = module.content.take() else {
            continue;
        };
        module.semi = Some(Default::default());
        files.insert(format!("{}.rs", module.ident), render(items));
    }
    code.items.push(syn::parse_quote!(
        #[doc = " The methods of the API."]
        pub mod methods;
    ));
    code.items.push(syn::parse_quote!(
        #[doc = " The OAuth scopes of the API."]
        pub mod scopes;
    ));
    files.insert("mod.rs".to_owned(), render(code.items));
    files
}

fn render(items: Vec<Item>) -> String {
    let file = syn::File {
        shebang: None,
        frontmatter: None,
        attrs: vec![],
        items,
    };
    format!("{HEADER}{}", prettyplease::unparse(&file))
}
