//! Small documents, and what becomes of them.

use serde_json::{Value, json};

use super::{Conversion, convert, text};
use crate::discovery::Document;

/// A document with one method and one schema, changed by `change`.
fn document(change: impl FnOnce(&mut Value)) -> Document {
    let mut value = json!({
        "kind": "discovery#restDescription",
        "id": "notes:v1", "name": "notes", "version": "v1", "revision": "20260101",
        "title": "Notes API", "description": "Keeps notes.", "rootUrl": "https://notes.example/",
        "auth": { "oauth2": { "scopes": {
            "https://notes.example/auth/notes": { "description": "See notes" },
            "https://notes.example/auth/notes.bot": { "description": "Be a bot" },
        } } },
        "schemas": { "Note": { "id": "Note", "type": "object", "properties": { "text": { "type": "string" } } } },
        "resources": { "books": { "resources": { "notes": { "methods": { "get": {
            "id": "notes.books.notes.get", "httpMethod": "GET", "description": "Gets a note.",
            "path": "v1/{+name}", "flatPath": "v1/books/{booksId}/notes/{notesId}",
            "parameterOrder": ["name"],
            "parameters": { "name": {
                "type": "string", "location": "path", "required": true,
                "pattern": "^books/[^/]+/notes/[^/]+$", "description": "The note's name.",
            } },
            "response": { "$ref": "Note" },
            "scopes": ["https://notes.example/auth/notes", "https://notes.example/auth/notes.bot"],
        } } } } } },
    });
    change(&mut value);
    Document::read(&value.to_string()).unwrap()
}

const METHOD: &str = "/resources/books/resources/notes/methods/get";

fn converted(change: impl FnOnce(&mut Value)) -> Conversion {
    convert(&document(change)).unwrap()
}

fn refused(change: impl FnOnce(&mut Value)) -> String {
    convert(&document(change)).unwrap_err().to_string()
}

fn set(place: &str, value: Value) -> impl FnOnce(&mut Value) {
    move |document| {
        let (parent, key) = place.rsplit_once('/').unwrap();
        document.pointer_mut(parent).unwrap()[key] = value;
    }
}

fn schema(fields: Value) -> String {
    let conversion = converted(set("/schemas/Note/properties/text", fields));
    let mut shown =
        text(&conversion.openapi["components"]["schemas"]["Note"]["properties"]["text"]);
    shown.push_str(&conversion.report.to_string());
    shown
}

#[test]
fn a_method_becomes_an_operation() {
    let conversion = converted(|_| {});
    assert!(conversion.report.is_empty(), "{}", conversion.report);
    insta::assert_snapshot!(text(&conversion.openapi["paths"]), @r##"
    {
      "/v1/books/{booksId}/notes/{notesId}": {
        "get": {
          "operationId": "notes.books.notes.get",
          "tags": [
            "books.notes"
          ],
          "description": "Gets a note.",
          "parameters": [
            {
              "name": "booksId",
              "in": "path",
              "required": true,
              "description": "The `booksId` of `name`, whose form is `books/{booksId}/notes/{notesId}`. The note's name.",
              "schema": {
                "type": "string"
              }
            },
            {
              "name": "notesId",
              "in": "path",
              "required": true,
              "description": "The `notesId` of `name`, whose form is `books/{booksId}/notes/{notesId}`. The note's name.",
              "schema": {
                "type": "string"
              }
            }
          ],
          "responses": {
            "200": {
              "description": "The call succeeded.",
              "content": {
                "application/json": {
                  "schema": {
                    "$ref": "#/components/schemas/Note"
                  }
                }
              }
            },
            "4XX": {
              "$ref": "#/components/responses/Error"
            },
            "5XX": {
              "$ref": "#/components/responses/Error"
            }
          },
          "security": [
            {
              "oauth2": [
                "https://notes.example/auth/notes"
              ]
            },
            {
              "oauth2": [
                "https://notes.example/auth/notes.bot"
              ]
            }
          ],
          "x-google-method-id": "notes.books.notes.get",
          "x-google-path": {
            "template": "v1/{+name}",
            "parameters": {
              "name": {
                "form": "books/{booksId}/notes/{notesId}",
                "required": true,
                "description": "The note's name.",
                "pattern": "^books/[^/]+/notes/[^/]+$"
              }
            },
            "order": [
              "name"
            ]
          }
        }
      }
    }
    "##);
}

#[test]
fn scopes_become_one_scheme() {
    insta::assert_snapshot!(text(&converted(|_| {}).openapi["components"]["securitySchemes"]), @r#"
    {
      "oauth2": {
        "type": "oauth2",
        "description": "An OAuth 2.0 access token in the Authorization header.",
        "flows": {
          "authorizationCode": {
            "authorizationUrl": "https://accounts.google.com/o/oauth2/v2/auth",
            "tokenUrl": "https://oauth2.googleapis.com/token",
            "scopes": {
              "https://notes.example/auth/notes": "See notes",
              "https://notes.example/auth/notes.bot": "Be a bot"
            }
          }
        },
        "x-google-scope-kinds": {
          "https://notes.example/auth/notes": "user",
          "https://notes.example/auth/notes.bot": "app"
        }
      }
    }
    "#);
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    assert_eq!(
        text(&converted(|_| {}).openapi),
        text(&converted(|_| {}).openapi)
    );
}

#[test]
fn query_parameters_are_typed() {
    let parameters = json!({
        "name": { "type": "string", "location": "path", "required": true, "pattern": "^books/[^/]+/notes/[^/]+$" },
        "pageSize": { "type": "integer", "format": "int32", "location": "query", "default": "10", "minimum": "1" },
        "view": { "type": "string", "location": "query", "repeated": true, "enum": ["A", "B"], "enumDescriptions": ["First.", "Second."] },
        "odd": { "type": "boolean", "location": "query", "default": "perhaps", "deprecated": true },
    });
    let conversion = converted(set(&format!("{METHOD}/parameters"), parameters));
    let operation = &conversion.openapi["paths"]["/v1/books/{booksId}/notes/{notesId}"]["get"];
    insta::assert_snapshot!(
        format!("{}{}", text(&json!(operation["parameters"].as_array().unwrap()[2..])), conversion.report), @r#"
    [
      {
        "name": "odd",
        "in": "query",
        "deprecated": true,
        "schema": {
          "type": "boolean"
        }
      },
      {
        "name": "pageSize",
        "in": "query",
        "schema": {
          "type": "integer",
          "format": "int32",
          "default": 10,
          "minimum": 1
        }
      },
      {
        "name": "view",
        "in": "query",
        "description": "- `A`: First.\n- `B`: Second.",
        "schema": {
          "type": "array",
          "items": {
            "type": "string",
            "enum": [
              "A",
              "B"
            ],
            "x-google-enum-open": true,
            "x-google-enum-descriptions": {
              "A": "First.",
              "B": "Second."
            }
          }
        },
        "style": "form",
        "explode": true
      }
    ]
    notes.books.notes.get.odd: `default` is `perhaps`, which is no boolean
    "#);
}

#[test]
fn a_reference_with_siblings_is_an_all_of() {
    insta::assert_snapshot!(schema(json!({ "$ref": "Note", "description": "Another.", "readOnly": true })), @r##"
    {
      "allOf": [
        {
          "$ref": "#/components/schemas/Note"
        }
      ],
      "description": "Another.",
      "readOnly": true
    }
    "##);
    insta::assert_snapshot!(schema(json!({ "$ref": "Note" })), @r##"
    {
      "$ref": "#/components/schemas/Note"
    }
    "##);
}

#[test]
fn enums_are_open_and_keep_their_meanings() {
    let fields = json!({
        "type": "string", "description": "How.", "enum": ["A", "A", "B"],
        "enumDescriptions": ["First.", "Again.", ""], "enumDeprecated": [false, false, true],
    });
    insta::assert_snapshot!(schema(fields), @r#"
    {
      "type": "string",
      "enum": [
        "A",
        "B"
      ],
      "x-google-enum-open": true,
      "x-google-enum-deprecated": [
        "B"
      ],
      "x-google-enum-descriptions": {
        "A": "First.",
        "B": ""
      },
      "description": "How.\n\n- `A`: First.\n- `B`"
    }
    "#);
}

#[test]
fn formats_maps_and_any() {
    insta::assert_snapshot!(schema(json!({ "type": "string", "format": "google-datetime" })), @r#"
    {
      "type": "string",
      "format": "date-time",
      "x-google-format": "google-datetime"
    }
    "#);
    insta::assert_snapshot!(schema(json!({ "type": "string", "format": "int64" })), @r#"
    {
      "type": "string",
      "format": "int64"
    }
    "#);
    insta::assert_snapshot!(schema(json!({ "type": "object", "additionalProperties": { "type": "any" } })), @r#"
    {
      "type": "object",
      "additionalProperties": {}
    }
    "#);
}

#[test]
fn media_gets_operations_of_its_own() {
    let conversion = converted(|document| {
        let method = document.pointer_mut(METHOD).unwrap();
        method["httpMethod"] = json!("POST");
        method["request"] = json!({ "$ref": "Note" });
        method["supportsMediaUpload"] = json!(true);
        method["mediaUpload"] = json!({ "accept": ["*/*"], "maxSize": "7", "protocols": {
            "simple": { "multipart": true, "path": "/upload/v1/{+name}" },
            "resumable": { "multipart": true, "path": "/resumable/upload/v1/{+name}" },
        } });
    });
    let mut shown = conversion.openapi["paths"].clone();
    for operation in shown.as_object_mut().unwrap().values_mut() {
        let operation = operation["post"].as_object_mut().unwrap();
        operation.retain(|key, _| {
            key.contains("media")
                || ["operationId", "requestBody", "x-google-method-id"].contains(&key.as_str())
        });
    }
    insta::assert_snapshot!(text(&shown), @r##"
    {
      "/resumable/upload/v1/books/{booksId}/notes/{notesId}": {
        "post": {
          "operationId": "notes.books.notes.get.resumable",
          "requestBody": {
            "required": true,
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Note"
                }
              }
            }
          },
          "x-google-media-variant-of": "notes.books.notes.get",
          "x-google-media-upload": {
            "protocol": "resumable",
            "multipart": true,
            "accept": [
              "*/*"
            ],
            "maxSize": "7"
          }
        }
      },
      "/upload/v1/books/{booksId}/notes/{notesId}": {
        "post": {
          "operationId": "notes.books.notes.get.simple",
          "requestBody": {
            "required": true,
            "content": {
              "*/*": {
                "schema": {
                  "type": "string",
                  "format": "binary"
                }
              },
              "multipart/related": {
                "schema": {
                  "type": "object",
                  "description": "First part the JSON, second part the bytes.",
                  "properties": {
                    "metadata": {
                      "$ref": "#/components/schemas/Note"
                    },
                    "media": {
                      "type": "string",
                      "format": "binary"
                    }
                  }
                }
              }
            }
          },
          "x-google-media-variant-of": "notes.books.notes.get",
          "x-google-media-upload": {
            "protocol": "simple",
            "multipart": true,
            "accept": [
              "*/*"
            ],
            "maxSize": "7"
          }
        }
      },
      "/v1/books/{booksId}/notes/{notesId}": {
        "post": {
          "operationId": "notes.books.notes.get",
          "requestBody": {
            "required": true,
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Note"
                }
              }
            }
          },
          "x-google-method-id": "notes.books.notes.get",
          "x-google-media-upload-variants": [
            "notes.books.notes.get.resumable",
            "notes.books.notes.get.simple"
          ]
        }
      }
    }
    "##);
}

#[test]
fn a_download_has_two_kinds_of_answer() {
    let conversion = converted(set(&format!("{METHOD}/supportsMediaDownload"), json!(true)));
    let operation = &conversion.openapi["paths"]["/v1/books/{booksId}/notes/{notesId}"]["get"];
    insta::assert_snapshot!(text(&operation["responses"]["200"]), @r##"
    {
      "description": "The call succeeded.",
      "content": {
        "application/json": {
          "schema": {
            "$ref": "#/components/schemas/Note"
          }
        },
        "*/*": {
          "schema": {
            "type": "string",
            "format": "binary"
          }
        }
      }
    }
    "##);
    assert_eq!(operation["x-google-media-download"]["value"], "media");
}

#[test]
fn what_is_unknown_is_reported() {
    let conversion = converted(set(&format!("{METHOD}/colour"), json!("blue")));
    insta::assert_snapshot!(conversion.report.to_string(), @r#"notes.books.notes.get: unknown field `colour` with the value `"blue"`"#);
}

#[test]
fn what_has_no_meaning_is_reported() {
    insta::assert_snapshot!(schema(json!({ "type": "any", "format": "int64", "enumDescriptions": ["x"] })), @"
    {}
    Note.text: `format` beside a type that has none
    Note.text: `enumDescriptions` beside a type that has none
    ");
    let conversion = converted(set(
        &format!("{METHOD}/parameters/name/type"),
        json!("integer"),
    ));
    insta::assert_snapshot!(conversion.report.to_string(), @"notes.books.notes.get.name: the path variable is more than a required string; only that is kept");
}

#[test]
fn what_cannot_be_converted_is_named() {
    insta::assert_snapshot!(refused(|document| {
        document.pointer_mut(METHOD).unwrap().as_object_mut().unwrap().remove("response");
    }), @"method `notes.books.notes.get` has no `response`; name the type it answers with");
    insta::assert_snapshot!(refused(set(&format!("{METHOD}/response"), json!({ "$ref": "Nothing" }))), @"`notes.books.notes.get` refers to the schema `Nothing`, which the document does not have");
    insta::assert_snapshot!(refused(set("/schemas/Note/properties/text", json!({ "$ref": "Nothing" }))), @"`Note.text` refers to the schema `Nothing`, which the document does not have");
    insta::assert_snapshot!(refused(set("/schemas/Note/properties/text", json!({ "type": "colour" }))), @"`Note.text` has the type `colour`, which is none of any, array, boolean, integer, number, object, string");
    insta::assert_snapshot!(refused(set(&format!("{METHOD}/httpMethod"), json!("BREW"))), @"method `notes.books.notes.get` has the httpMethod `BREW`, which OpenAPI does not know");
    insta::assert_snapshot!(refused(set(&format!("{METHOD}/scopes"), json!(["x"]))), @"method `notes.books.notes.get` accepts the scope `x`, which the document's `auth` does not list");
    insta::assert_snapshot!(refused(set(&format!("{METHOD}/parameters/name/location"), json!("header"))), @"method `notes.books.notes.get`: parameter `name` has the location `header`, expected `path` or `query`");
}

#[test]
fn what_openapi_cannot_say_is_named() {
    insta::assert_snapshot!(refused(set("/schemas/A b~1c", json!({}))), @"the schema name `A b~1c` has other characters than letters, digits, `.`, `_` and `-`");
    insta::assert_snapshot!(refused(set(&format!("{METHOD}/parameters/name/type"), json!("blob"))), @"`notes.books.notes.get.name` has the type `blob`, which is none of any, array, boolean, integer, number, object, string");
}

#[test]
fn two_methods_on_one_route_are_named() {
    let twin = |document: &mut Value, id: &str| {
        let mut twin = document.pointer(METHOD).unwrap().clone();
        twin["id"] = json!(id);
        twin["flatPath"] = json!("v1/books/{b}/notes/{n}");
        document["methods"] = json!({ "fetch": twin });
    };
    insta::assert_snapshot!(refused(|document| twin(document, "notes.fetch")), @"methods `notes.fetch` and `notes.books.notes.get` are both `GET /v1/books/{booksId}/notes/{notesId}`; one route can have one method");
    insta::assert_snapshot!(refused(|document| twin(document, "notes.books.notes.get")), @"two methods have the id `notes.books.notes.get`");
}
