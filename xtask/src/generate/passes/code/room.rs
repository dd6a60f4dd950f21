//! Room for what Google adds.

use syn::{Item, parse_quote};

/// Google adds fields and values whenever it likes: types are `non_exhaustive`, so that this is
/// no breaking change. They are made by their builders, or from their default.
pub(super) fn run(code: &mut syn::File) {
    let types = code.items.iter_mut().filter_map(|item| match item {
        Item::Mod(module) if module.ident == "types" => module.content.as_mut(),
        _ => None,
    });
    for item in types.flat_map(|(_, items)| items) {
        let attributes = match item {
            Item::Struct(item) => &mut item.attrs,
            Item::Enum(item) => &mut item.attrs,
            _ => continue,
        };
        attributes.push(parse_quote!(#[non_exhaustive]));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_have_room_for_more() {
        let code = "mod types { struct A {} enum B {} mod builder { struct A {} } } struct C;";
        let mut file = syn::parse_file(code).unwrap();
        run(&mut file);
        insta::assert_snapshot!(prettyplease::unparse(&file), @"
        mod types {
            #[non_exhaustive]
            struct A {}
            #[non_exhaustive]
            enum B {}
            mod builder {
                struct A {}
            }
        }
        struct C;
        ");
    }
}
