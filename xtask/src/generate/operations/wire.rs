//! What progenitor's functions do on the wire, with what Google does not know taken out.

use anyhow::{Result, bail};
use quote::quote;
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ImplItemFn, Stmt, Token, parse_quote};

use super::argument::Argument;

/// The statements that make `request`. What follows them is the same in every function, and a
/// function of the client does it.
///
/// # Errors
///
/// The function decodes something else than a JSON answer with the status 200.
pub(super) fn statements(made: &ImplItemFn, required: &[Argument]) -> Result<Vec<Stmt>> {
    let text = |stmt: &Stmt| quote!(#stmt).to_string();
    let whole = &made.block;
    let whole = quote!(#whole).to_string().replace([' ', '{', '}'], "");
    if !whole.contains("200u16=>ResponseValue::from_response(response).await") {
        bail!("progenitor expects another answer than JSON with the status 200");
    }
    let mut statements: Vec<Stmt> = made.block.stmts.clone();
    let end = statements
        .iter()
        .position(|stmt| text(stmt).starts_with("let info ="));
    statements.truncate(end.unwrap_or(0));
    // The document's version, in a header that Google does not know.
    statements.retain(|stmt| {
        !text(stmt).starts_with("header_map") && !text(stmt).starts_with("let mut header_map")
    });
    let mut pass = Wire {
        required,
        unknown: vec![],
    };
    for stmt in &mut statements {
        pass.visit_stmt_mut(stmt);
    }
    match pass.unknown.first() {
        None => Ok(statements),
        Some(variable) => bail!("no resource name has the path's variable `{variable}`"),
    }
}

struct Wire<'a> {
    required: &'a [Argument],
    /// Variables of the path that no resource name has.
    unknown: Vec<String>,
}

impl Wire<'_> {
    /// The part of a resource name that a variable of the path stands for.
    fn part(&self, variable: &str) -> Option<Expr> {
        self.required.iter().find_map(|argument| {
            let name = argument.name.as_ref()?;
            let part = name.part_of(variable)?;
            let ident = &argument.ident;
            Some(parse_quote!(segment(#ident.#part())))
        })
    }
}

impl VisitMut for Wire<'_> {
    fn visit_local_mut(&mut self, local: &mut syn::Local) {
        local.attrs.clear();
        if let syn::Pat::Ident(pat) = &mut local.pat {
            pat.mutability = None;
        }
        visit_mut::visit_local_mut(self, local);
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        visit_mut::visit_expr_mut(self, expr);
        match expr {
            Expr::MethodCall(call) if call.method == "headers" => {
                *expr = (*call.receiver).clone();
            }
            Expr::MethodCall(call) if call.method == "header" => {
                *expr = {
                    let receiver = &call.receiver;
                    parse_quote!(#receiver.header(::reqwest::header::ACCEPT, "application/json"))
                };
            }
            Expr::Field(field) if matches!(&*field.base, Expr::Path(path) if path.path.is_ident("self")) =>
            {
                let member = match &field.member {
                    syn::Member::Named(name) if name == "baseurl" => "base_url",
                    _ => "http",
                };
                let member = quote::format_ident!("{member}");
                *expr = parse_quote!(client.#member);
            }
            Expr::Call(call) if matches!(&*call.func, Expr::Path(path) if path.path.is_ident("encode_path")) => {
                if let Some(Expr::Reference(value)) = call.args.first()
                    && let Expr::MethodCall(value) = &*value.expr
                {
                    let variable = &value.receiver;
                    let variable = quote!(#variable).to_string();
                    match self.part(&variable) {
                        Some(part) => *expr = part,
                        None => self.unknown.push(variable),
                    }
                }
            }
            _ => {}
        }
    }

    /// The path is put together in a `format!`, whose arguments are tokens to syn.
    fn visit_macro_mut(&mut self, call: &mut syn::Macro) {
        let arguments = Punctuated::<Expr, Token![,]>::parse_terminated;
        if call.path.is_ident("format")
            && let Ok(mut arguments) = call.parse_body_with(arguments)
        {
            arguments.pop_punct();
            arguments
                .iter_mut()
                .for_each(|argument| self.visit_expr_mut(argument));
            call.tokens = quote!(#arguments);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generate::tables::names::Name;

    fn argument() -> Argument {
        let name = Name::of("spaces/{spacesId}", "SpaceName");
        Argument::of_name(quote::format_ident!("parent"), name, "")
    }

    #[test]
    fn the_request_is_what_google_knows_of_it() {
        let code = r#"
            pub async fn x_list<'a>(&'a self, spaces_id: &'a str, filter: Option<&'a str>) {
                let url = format!("{}/v1/{}/x", self.baseurl, encode_path(&spaces_id.to_string()),);
                let mut header_map = HeaderMap::with_capacity(1usize);
                header_map.append(HeaderName::from_static("api-version"), V);
                #[allow(unused_mut)]
                let mut request = self.client.get(url)
                    .header(::reqwest::header::ACCEPT, V)
                    .query(&progenitor_client::QueryParam::new("filter", &filter))
                    .headers(header_map).build()?;
                let info = OperationInfo { operation_id: "x_list" };
                match response.status().as_u16() {
                    200u16 => ResponseValue::from_response(response).await,
                    _ => Err(Error::UnexpectedResponse(response)),
                }
            }
        "#;
        let made = syn::parse_str(code).unwrap();
        let statements = statements(&made, &[argument()]).unwrap();
        let file = crate::generate::render::file(vec![parse_quote!(fn f() { #(#statements)* })]);
        insta::assert_snapshot!(prettyplease::unparse(&file), @r#"
        fn f() {
            let url = format!("{}/v1/{}/x", client.base_url, segment(parent.space()));
            let request = client
                .http
                .get(url)
                .header(::reqwest::header::ACCEPT, "application/json")
                .query(&progenitor_client::QueryParam::new("filter", &filter))
                .build()?;
        }
        "#);
    }

    #[test]
    fn a_path_without_a_name_is_refused() {
        let code = r#"async fn f(&self) {
            let url = format!("{}/{}", self.baseurl, encode_path(&other_id.to_string()));
            let info = OperationInfo {};
            match status { 200u16 => ResponseValue::from_response(response).await }
        }"#;
        let error = statements(&syn::parse_str(code).unwrap(), &[argument()]).unwrap_err();
        insta::assert_snapshot!(error, @"no resource name has the path's variable `other_id`");
    }

    #[test]
    fn another_answer_is_refused() {
        let made = syn::parse_str("async fn f(&self) { Ok(ResponseValue::empty(response)) }");
        let error = statements(&made.unwrap(), &[]).unwrap_err();
        insta::assert_snapshot!(error, @"progenitor expects another answer than JSON with the status 200");
    }
}
