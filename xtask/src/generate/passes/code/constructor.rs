//! No constructor that panics.

use syn::{ImplItem, Item};

/// `Client::new` makes an HTTP client of its own and panics when that fails; a client is made
/// with the HTTP client and the transport of the crate above.
pub(super) fn run(code: &mut syn::File) {
    for item in &mut code.items {
        let Item::Impl(item) = item else { continue };
        if item.trait_.is_none()
            && matches!(&*item.self_ty, syn::Type::Path(path) if path.path.is_ident("Client"))
        {
            item.items.retain(
                |item| !matches!(item, ImplItem::Fn(function) if function.sig.ident == "new"),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_constructor_goes() {
        let mut file = syn::parse_file(
            "impl Client { pub fn new() {} pub fn with() {} } impl Other { fn new() {} }",
        )
        .unwrap();
        run(&mut file);
        insta::assert_snapshot!(prettyplease::unparse(&file), @"
        impl Client {
            pub fn with() {}
        }
        impl Other {
            fn new() {}
        }
        ");
    }
}
