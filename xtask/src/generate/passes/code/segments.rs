//! Path segments that are checked.

use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, Token, parse_quote};

/// `encode_path` lets `..`, `\` and nothing at all through, and a URL parser makes another path
/// of them. The crate's own `segment` refuses those, with the parameter's name.
pub(super) struct CheckedSegments;

impl VisitMut for CheckedSegments {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        visit_mut::visit_expr_mut(self, expr);
        if let Expr::Call(call) = expr
            && matches!(&*call.func, Expr::Path(path) if path.path.is_ident("encode_path"))
            && let Some(Expr::Reference(value)) = call.args.first()
            && let Expr::MethodCall(value) = &*value.expr
        {
            let variable = &value.receiver;
            let name = quote::quote!(#variable).to_string();
            *expr = parse_quote!(crate::path::segment(#name, &#variable).map_err(Error::InvalidRequest)?);
        }
    }

    /// The path is put together in a `format!`, whose arguments are tokens to syn.
    fn visit_macro_mut(&mut self, call: &mut syn::Macro) {
        let arguments = Punctuated::<Expr, Token![,]>::parse_terminated;
        if call.path.is_ident("format")
            && let Ok(mut arguments) = call.parse_body_with(arguments)
        {
            arguments
                .iter_mut()
                .for_each(|argument| self.visit_expr_mut(argument));
            call.tokens = quote::quote!(#arguments);
        }
    }

    fn visit_item_use_mut(&mut self, item: &mut syn::ItemUse) {
        if let syn::UseTree::Path(path) = &mut item.tree {
            without(&mut path.tree, "encode_path");
        }
    }
}

/// Takes a name out of `use a::{…}`.
fn without(tree: &mut syn::UseTree, name: &str) {
    if let syn::UseTree::Group(group) = tree {
        group.items = std::mem::take(&mut group.items)
            .into_iter()
            .filter(|item| !matches!(item, syn::UseTree::Name(leaf) if leaf.ident == name))
            .collect();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generate::passes::code::after;

    #[test]
    fn segments_are_checked() {
        let code = r#"use progenitor_client::{encode_path, Error}; fn f() { format!("{}/{}", a.b, encode_path(&spaces_id.to_string())) }"#;
        insta::assert_snapshot!(after(&mut CheckedSegments, code), @r#"
        use progenitor_client::Error;
        fn f() {
            format!(
                "{}/{}", a.b, crate ::path::segment("spaces_id", & spaces_id)
                .map_err(Error::InvalidRequest) ?
            )
        }
        "#);
    }
}
