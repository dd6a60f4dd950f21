//! A small API from end to end: what a reader learns the passes from.

use serde_json::{Value, json};

use super::generate;
use crate::convert::{convert, text};
use crate::discovery::Document;

/// An API with one resource, and what its preview has more.
fn api(preview: bool) -> String {
    let name = json!({
        "name": {
            "description": "Required. The book.", "location": "path", "pattern": "^books/[^/]+$",
            "required": true, "type": "string",
        },
    });
    let method = |verb: &str, id: &str, path: &str, parameters: &Value| {
        json!({
            "id": format!("chat.books.{id}"), "httpMethod": verb,
            "path": path, "flatPath": path.replace("{+name}", "books/{booksId}"),
            "description": format!("Does {id} with a book. And more: - One. - Two."),
            "parameters": parameters, "response": { "$ref": "Book" },
            "scopes": ["https://www.googleapis.com/auth/chat.bot"],
        })
    };
    let mut patch = method("PATCH", "patch", "v1/{+name}", &name);
    patch["request"] = json!({ "$ref": "Book" });
    patch["parameters"]["updateMask"] = json!({
        "description": "Required. What.", "format": "google-fieldmask", "location": "query",
        "type": "string",
    });
    patch["parameters"]["mood"] = json!({
        "description": "Optional. Deprecated: it was never good.", "location": "query",
        "type": "string", "enum": ["GOOD"], "enumDescriptions": ["Never."],
    });
    let mut list = method("GET", "pages.list", "v1/{+name}/pages", &name);
    list["parameters"]["pageToken"] =
        json!({ "description": "Optional.", "location": "query", "type": "string" });
    list["response"] = json!({ "$ref": "ListPagesResponse" });
    list["deprecated"] = json!(true);
    let mut document = json!({
        "kind": "discovery#restDescription", "id": "chat:v1", "name": "chat", "version": "v1",
        "revision": "1", "title": "Books", "description": "Books.",
        "rootUrl": "https://chat.example/", "servicePath": "",
        "auth": { "oauth2": { "scopes": {
            "https://www.googleapis.com/auth/chat.bot": { "description": "All." },
        } } },
        "resources": { "books": {
            "methods": { "get": method("GET", "get", "v1/{+name}", &name), "patch": patch },
            "resources": { "pages": { "methods": { "list": list } } },
        } },
        "schemas": { "Book": { "id": "Book", "type": "object", "description": "A book.", "properties": {
            "pages": { "type": "string", "format": "int64", "description": "How many." },
            "cover": { "type": "string", "enum": ["HARD"], "enumDescriptions": ["Keeps."] },
            "sequel": { "$ref": "Book" },
        } }, "ListPagesResponse": { "id": "ListPagesResponse", "type": "object", "properties": {
            "nextPageToken": { "type": "string" },
            "pages": { "type": "array", "items": { "$ref": "Book" } },
        } } },
    });
    if preview {
        document["resources"]["books"]["methods"]["get"]["parameters"]["deep"] =
            json!({ "description": "Optional. All.", "location": "query", "type": "boolean" });
        document["schemas"]["Book"]["properties"]["isbn"] = json!({ "type": "string" });
        document["schemas"]["Shelf"] = json!({ "id": "Shelf", "type": "object" });
    }
    let document = Document::read(&document.to_string()).unwrap();
    text(&convert(&document).unwrap().openapi)
}

#[test]
fn a_small_api_becomes_this() {
    let generated = generate(&[api(false), api(true)]).unwrap();
    let files: Vec<String> = generated
        .files
        .iter()
        .map(|(path, text)| {
            let (_, code) = text.split_once("\n\n").unwrap();
            format!("=== {path}\n{code}")
        })
        .collect();
    insta::assert_snapshot!(files.join("\n"));
}

#[test]
fn what_cannot_be_generated_is_named() {
    let error = generate(&["{".to_owned(), api(true)]).unwrap_err();
    assert_eq!(error.to_string(), "the public surface");
    let none = api(false).replace("\"form\": \"books/{booksId}\"", "\"form\": \"books\"");
    let error = format!("{:#}", generate(&[none, api(true)]).unwrap_err());
    let told = "the public surface: method `chat.books.get`: no resource name has the path's \
                variable `books_id`";
    assert_eq!(error, told);
}
