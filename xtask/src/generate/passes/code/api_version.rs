//! No header that Google does not know.

use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, Stmt};

/// progenitor sends the document's version in an `api-version` header that Google does not know.
pub(super) struct NoApiVersion;

impl VisitMut for NoApiVersion {
    fn visit_block_mut(&mut self, block: &mut Block) {
        visit_mut::visit_block_mut(self, block);
        let text = |stmt: &Stmt| quote::quote!(#stmt).to_string();
        let before = block.stmts.len();
        block.stmts.retain(|stmt| {
            !text(stmt).starts_with("header_map . append")
                || !text(stmt).contains("\"api-version\"")
        });
        let others = block
            .stmts
            .iter()
            .any(|stmt| text(stmt).starts_with("header_map . append"));
        if block.stmts.len() != before && !others {
            block
                .stmts
                .retain(|stmt| !text(stmt).starts_with("let mut header_map"));
            DropCall("headers").visit_block_mut(block);
        }
    }
}

/// Takes one call out of a chain: `a.b().headers(x).c()` → `a.b().c()`.
struct DropCall(&'static str);

impl VisitMut for DropCall {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        visit_mut::visit_expr_mut(self, expr);
        if let Expr::MethodCall(call) = expr
            && call.method == self.0
        {
            *expr = (*call.receiver).clone();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generate::passes::code::after;

    #[test]
    fn the_api_version_header_goes_with_its_map() {
        let code = r#"fn f() {
            let mut header_map = HeaderMap::with_capacity(1usize);
            header_map.append(HeaderName::from_static("api-version"), V);
            let request = client.get(url).headers(header_map).build()?;
        }"#;
        insta::assert_snapshot!(after(&mut NoApiVersion, code), @"
        fn f() {
            let request = client.get(url).build()?;
        }
        ");
    }

    #[test]
    fn other_headers_stay() {
        let code = r#"fn f() {
            let mut header_map = HeaderMap::with_capacity(2usize);
            header_map.append(HeaderName::from_static("api-version"), V);
            header_map.append("x-other", other);
            let request = client.get(url).headers(header_map).build()?;
        }"#;
        insta::assert_snapshot!(after(&mut NoApiVersion, code), @r#"
        fn f() {
            let mut header_map = HeaderMap::with_capacity(2usize);
            header_map.append("x-other", other);
            let request = client.get(url).headers(header_map).build()?;
        }
        "#);
    }
}
