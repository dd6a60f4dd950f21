//! Methods by their ids.

use std::collections::BTreeMap;

use openapiv3::OpenAPI;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, Lit};

/// A hook learns the method by its id in Google's documentation, not by progenitor's name for it.
pub(super) struct DiscoveryIds(BTreeMap<String, String>);

impl DiscoveryIds {
    /// For the operations of a document.
    pub(super) fn of(spec: &OpenAPI) -> Self {
        Self(ids(spec))
    }
}

impl VisitMut for DiscoveryIds {
    fn visit_expr_struct_mut(&mut self, expr: &mut syn::ExprStruct) {
        visit_mut::visit_expr_struct_mut(self, expr);
        if !expr.path.is_ident("OperationInfo") {
            return;
        }
        for field in &mut expr.fields {
            if let Expr::Lit(literal) = &mut field.expr
                && let Lit::Str(name) = &literal.lit
                && let Some(id) = self.0.get(&name.value())
            {
                literal.lit = Lit::Str(syn::LitStr::new(id, name.span()));
            }
        }
    }
}

/// progenitor's name of each operation to its id.
fn ids(spec: &OpenAPI) -> BTreeMap<String, String> {
    spec.operations()
        .filter_map(|(_, _, operation)| operation.operation_id.clone())
        .map(|id| (snake(&id), id))
        .collect()
}

/// `chat.spaces.findDirectMessage` → `chat_spaces_find_direct_message`, as progenitor spells it.
fn snake(id: &str) -> String {
    let mut out = String::new();
    for c in id.chars() {
        match c {
            '.' => out.push('_'),
            c if c.is_ascii_uppercase() => out.extend(['_', c.to_ascii_lowercase()]),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generate::passes::code::after;

    #[test]
    fn hooks_see_discovery_ids() {
        let ids = BTreeMap::from([(snake("x.spaces.findIt"), "x.spaces.findIt".to_owned())]);
        let code = r#"fn f() { let info = OperationInfo { operation_id: "x_spaces_find_it" }; }"#;
        insta::assert_snapshot!(after(&mut DiscoveryIds(ids), code), @r#"
        fn f() {
            let info = OperationInfo {
                operation_id: "x.spaces.findIt",
            };
        }
        "#);
    }
}
