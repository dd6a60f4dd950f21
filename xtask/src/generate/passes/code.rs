//! Passes over the code, after progenitor.

use std::collections::BTreeMap;

use openapiv3::OpenAPI;
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{Attribute, Block, Expr, ImplItem, Item, Lit, Meta, Stmt, Token, parse_quote};

use super::{open_enums, prose};

/// Runs every pass.
pub(crate) fn run(code: &mut syn::File, spec: &OpenAPI) {
    drop_default_constructor(code);
    leave_room(code);
    open_enums::run(code);
    ReadableDocs.visit_file_mut(code);
    NoApiVersion.visit_file_mut(code);
    CheckedSegments.visit_file_mut(code);
    DiscoveryIds(ids(spec)).visit_file_mut(code);
}

/// `Client::new` makes an HTTP client of its own and panics when that fails; a client is made
/// with the HTTP client and the transport of the crate above.
fn drop_default_constructor(code: &mut syn::File) {
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

/// Google adds fields and values whenever it likes: types are `non_exhaustive`, so that this is
/// no breaking change. They are made by their builders, or from their default.
fn leave_room(code: &mut syn::File) {
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

/// Descriptions become doc comments that rustdoc takes, one line at a time.
pub(crate) struct ReadableDocs;

impl VisitMut for ReadableDocs {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        *attributes = attributes
            .drain(..)
            .flat_map(|attribute| match doc_text(&attribute) {
                Some(text) => prose::lines(&text)
                    .into_iter()
                    .map(|line| {
                        let line = if line.is_empty() {
                            line
                        } else {
                            format!(" {line}")
                        };
                        let style = attribute.style;
                        Attribute {
                            style,
                            ..parse_quote!(#[doc = #line])
                        }
                    })
                    .collect(),
                None => vec![attribute],
            })
            .collect();
    }
}

fn doc_text(attribute: &Attribute) -> Option<String> {
    let Meta::NameValue(meta) = &attribute.meta else {
        return None;
    };
    match &meta.value {
        Expr::Lit(literal) if meta.path.is_ident("doc") => match &literal.lit {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

/// progenitor sends the document's version in an `api-version` header that Google does not know.
struct NoApiVersion;

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

/// `encode_path` lets `..`, `\` and nothing at all through, and a URL parser makes another path
/// of them. The crate's own `segment` refuses those, with the parameter's name.
struct CheckedSegments;

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

/// A hook learns the method by its id in Google's documentation, not by progenitor's name for it.
struct DiscoveryIds(BTreeMap<String, String>);

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

    fn after(pass: &mut impl VisitMut, code: &str) -> String {
        let mut file = syn::parse_file(code).unwrap();
        pass.visit_file_mut(&mut file);
        prettyplease::unparse(&file)
    }

    #[test]
    fn the_default_constructor_goes() {
        let mut file = syn::parse_file(
            "impl Client { pub fn new() {} pub fn with() {} } impl Other { fn new() {} }",
        )
        .unwrap();
        drop_default_constructor(&mut file);
        insta::assert_snapshot!(prettyplease::unparse(&file), @"
        impl Client {
            pub fn with() {}
        }
        impl Other {
            fn new() {}
        }
        ");
    }

    #[test]
    fn types_have_room_for_more() {
        let code = "mod types { struct A {} enum B {} mod builder { struct A {} } } struct C;";
        let mut file = syn::parse_file(code).unwrap();
        leave_room(&mut file);
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

    #[test]
    fn docs_are_lines() {
        insta::assert_snapshot!(after(&mut ReadableDocs, "#[doc = \"One https://a.example\\n\\nTwo\"] struct A;"), @"
        /// One <https://a.example>
        ///
        /// Two
        struct A;
        ");
    }

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
