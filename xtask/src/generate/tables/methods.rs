//! The methods as a table.

use anyhow::{Result, bail};
use quote::quote;
use serde_json::Value;
use syn::{Expr, parse_quote};

use super::scopes;
use crate::generate::api::{Api, Operation, entries, is_deprecated};
use crate::generate::tree::Tree;

/// Writes a constant for each method of the document, and the list of them all.
pub(crate) fn write(api: &Api, tree: &mut Tree) -> Result<()> {
    let path = "methods.rs";
    let doc = " What the document knows of each method.";
    tree.describe(path, parse_quote!(#![doc = #doc]));
    tree.add(
        path,
        parse_quote!(
            use super::scopes;
        ),
    );
    tree.add(
        path,
        parse_quote!(
            use crate::method::{Method, Pages, Place, Scopes};
        ),
    );
    for operation in &api.operations {
        let (name, row) = (operation.constant(), row(operation, api)?);
        let doc = format!(" `{}`", operation.id);
        tree.add(
            path,
            parse_quote!(#[doc = #doc] pub const #name: Method = #row;),
        );
    }
    let names = api.operations.iter().map(Operation::constant);
    tree.add(
        path,
        parse_quote! {
            #[doc = " Every method, in the order of their ids."]
            pub(crate) const ALL: &[&Method] = &[#(&#names),*];
        },
    );
    Ok(())
}

fn row(operation: &Operation, api: &Api) -> Result<Expr> {
    let Operation {
        id,
        verb,
        path,
        preview,
        media,
        ..
    } = operation;
    let list = |urls: &[String]| {
        let names = urls.iter().map(|url| scopes::constant(url));
        quote!(&[#(scopes::#names),*])
    };
    let app = list(&operation.scopes.app);
    let user = list(&operation.scopes.user);
    let admin = list(&operation.scopes.admin);
    let pages = pages(operation, api)?;
    let request_id = option(place_of(operation, api, "requestId"));
    // A POST that gives pages reads.
    let idempotent = verb != "POST" || pages.is_some();
    let pages = option(pages);
    let reference = operation.reference();
    Ok(parse_quote! {
        Method {
            id: #id,
            verb: #verb,
            path: #path,
            scopes: Scopes { app: #app, user: #user, admin: #admin },
            idempotent: #idempotent,
            request_id: #request_id,
            pages: #pages,
            media: #media,
            preview: #preview,
            reference: #reference,
        }
    })
}

fn option(value: Option<Expr>) -> Expr {
    match value {
        Some(value) => parse_quote!(Some(#value)),
        None => parse_quote!(None),
    }
}

/// Where a request says something.
fn place_of(operation: &Operation, api: &Api, field: &str) -> Option<Expr> {
    let body = api.schema(operation.body.as_ref());
    if operation.query.iter().any(|query| query.name == field) {
        Some(parse_quote!(Place::Query))
    } else if body["properties"].get(field).is_some() {
        Some(parse_quote!(Place::Body))
    } else {
        None
    }
}

/// How answers go on: a token goes both ways, and one list is what the pages are of.
fn pages(operation: &Operation, api: &Api) -> Result<Option<Expr>> {
    let answer = &api.schema(operation.answer.as_ref())["properties"];
    let Some(place) = place_of(operation, api, "pageToken") else {
        return Ok(None);
    };
    if answer.get("nextPageToken").is_none() {
        return Ok(None);
    }
    let lists: Vec<&String> = entries(answer)
        .filter(|(_, property)| is_list(property))
        .map(|(name, _)| name)
        .collect();
    let [items] = lists[..] else {
        bail!(
            "method `{}` gives pages, and its answer has {} lists that they could be of",
            operation.id,
            lists.len()
        );
    };
    Ok(Some(parse_quote!(Pages { place: #place, items: #items })))
}

/// Whether a property lists values of a type of the document. What is on its way out does not count.
fn is_list(property: &Value) -> bool {
    property["items"].get("$ref").is_some() && !is_deprecated(property)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_row_says_what_the_document_says() {
        let list = json!({
            "x-google-method-id": "chat.spaces.search", "tags": ["spaces"],
            "parameters": [{ "name": "pageToken", "in": "query" }],
            "responses": { "200": { "content": { "application/json": {
                "schema": { "$ref": "#/components/schemas/Found" },
            } } } },
            "security": [{ "oauth2": ["https://x/auth/chat.bot"] }],
        });
        let document = json!({
            "paths": {
                "/v1/spaces:search": { "get": list },
                "/v1/spaces": { "post": {
                    "x-google-method-id": "chat.spaces.create", "tags": ["spaces"],
                    "parameters": [{ "name": "requestId", "in": "query" }],
                    "x-google-preview": true,
                } },
            },
            "components": {
                "schemas": { "Found": { "properties": {
                    "nextPageToken": { "type": "string" },
                    "old": { "type": "array", "items": { "$ref": "Old" }, "deprecated": true },
                    "results": { "type": "array", "items": { "$ref": "Space" } },
                    "unreachable": { "type": "array", "items": { "type": "string" } },
                } } },
                "securitySchemes": { "oauth2": { "x-google-scope-kinds": {
                    "https://x/auth/chat.bot": "app",
                } } },
            },
        });
        let mut tree = Tree::default();
        write(&Api::read(&document).unwrap(), &mut tree).unwrap();
        insta::assert_snapshot!(tree.render()["methods.rs"], @r#"
        // Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
        // here is mended in the converter or in a pass of the generator.

        //! What the document knows of each method.

        use super::scopes;
        use crate::method::{Method, Pages, Place, Scopes};

        /// `chat.spaces.create`
        pub const SPACES_CREATE: Method = Method {
            id: "chat.spaces.create",
            verb: "POST",
            path: "/v1/spaces",
            scopes: Scopes {
                app: &[],
                user: &[],
                admin: &[],
            },
            idempotent: false,
            request_id: Some(Place::Query),
            pages: None,
            media: false,
            preview: true,
            reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces/create",
        };

        /// `chat.spaces.search`
        pub const SPACES_SEARCH: Method = Method {
            id: "chat.spaces.search",
            verb: "GET",
            path: "/v1/spaces:search",
            scopes: Scopes {
                app: &[scopes::CHAT_BOT],
                user: &[],
                admin: &[],
            },
            idempotent: true,
            request_id: None,
            pages: Some(Pages {
                place: Place::Query,
                items: "results",
            }),
            media: false,
            preview: false,
            reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces/search",
        };

        /// Every method, in the order of their ids.
        pub(crate) const ALL: &[&Method] = &[&SPACES_CREATE, &SPACES_SEARCH];
        "#);
    }
}
