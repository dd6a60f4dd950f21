//! Methods and their parameters.

use super::*;

fn method(field: &str, value: Value) -> String {
    after(&format!("{METHOD}/{field}"), value)
}

fn filter(old: Value, new: Value) -> String {
    between(&format!("{METHOD}/parameters/filter"), old, new)
}

#[test]
fn a_method_comes_or_goes_with_all_it_has() {
    let all = "/resources/books/methods";
    insta::assert_snapshot!(after(all, json!({})), @"breaking method notes.books.list: removed");
    let get = json!({ "get": { "id": "notes.books.get", "httpMethod": "GET", "path": "v1/{+name}",
        "flatPath": "v1/books/{booksId}", "parameters": { "name": { "location": "path" } } } });
    insta::assert_snapshot!(between(all, json!({}), get), @"additive method notes.books.get: added: `GET v1/books/{booksId}`");
}

#[test]
fn a_route_is_felt_by_its_variables() {
    insta::assert_snapshot!(method("httpMethod", json!("POST")), @"additive method notes.books.list: route `GET v1/books/{booksId}/notes` → `POST v1/books/{booksId}/notes`");
    insta::assert_snapshot!(method("flatPath", json!("v2/books/{booksId}/notes")), @"additive method notes.books.list: route `GET v1/books/{booksId}/notes` → `GET v2/books/{booksId}/notes`");
    insta::assert_snapshot!(method("flatPath", json!("v1/books/{booksId}/notes/{notesId}")), @"
    breaking method notes.books.list: path variables `booksId` → `booksId, notesId`
    additive method notes.books.list: route `GET v1/books/{booksId}/notes` → `GET v1/books/{booksId}/notes/{notesId}`
    ");
    insta::assert_snapshot!(method("path", json!("v1/{+book}/notes")), @"text method notes.books.list: path template `v1/{+parent}/notes` → `v1/{+book}/notes`");
    insta::assert_snapshot!(method("flatPath", Value::Null), @"
    breaking method notes.books.list: path variables `booksId` → `parent`
    additive method notes.books.list: route `GET v1/books/{booksId}/notes` → `GET v1/{+parent}/notes`
    ");
    insta::assert_snapshot!(method("parameterOrder", json!([])), @"text method notes.books.list: order of the path parameters `parent` → nothing");
}

#[test]
fn the_types_of_a_method() {
    insta::assert_snapshot!(method("request", json!({ "$ref": "Note" })), @"breaking method notes.books.list: request added: `Note`");
    insta::assert_snapshot!(method("response", json!({ "$ref": "Empty" })), @"breaking method notes.books.list: response `Note` → `Empty`");
    insta::assert_snapshot!(method("response", Value::Null), @"breaking method notes.books.list: response removed, was `Note`");
}

#[test]
fn bytes() {
    let simple = json!({ "simple": { "path": "/upload/v1", "multipart": true } });
    let upload = json!({ "accept": ["*/*"], "protocols": simple });
    insta::assert_snapshot!(method("mediaUpload", upload.clone()), @"breaking method notes.books.list: media upload added, so the generated client no longer has the method");
    insta::assert_snapshot!(method("supportsMediaUpload", json!(true)), @"text method notes.books.list: other: `supportsMediaUpload` `false` → `true`");
    let place = format!("{METHOD}/mediaUpload");
    insta::assert_snapshot!(between(&place, upload.clone(), Value::Null), @"breaking method notes.books.list: media upload removed");
    let other = json!({ "accept": ["image/*"], "maxSize": "7", "protocols": {
        "simple": { "path": "/up/v1" }, "resumable": { "path": "/up/v1" } } });
    insta::assert_snapshot!(between(&place, upload, other), @"
    breaking method notes.books.list: media type removed, was `*/*`
    breaking method notes.books.list: upload protocol `simple` no longer takes JSON with the bytes
    additive method notes.books.list: media type added: `image/*`
    additive method notes.books.list: most bytes added: `7`
    additive method notes.books.list: route of the upload protocol `simple` `/upload/v1` → `/up/v1`
    additive method notes.books.list: upload protocol added: `resumable`
    ");

    let both = |download: bool| {
        document(|json| {
            put(json, &place, json!({ "protocols": simple }));
            put(
                json,
                &format!("{METHOD}/supportsMediaDownload"),
                json!(download),
            );
        })
    };
    insta::assert_snapshot!(lines(&diff(&both(false), &both(true))), @"additive method notes.books.list: media download added");
}

#[test]
fn words_and_warnings_of_a_method() {
    insta::assert_snapshot!(method("description", json!("Lists all notes.")), @"text method notes.books.list: description");
    insta::assert_snapshot!(method("description", json!("")), @"text method notes.books.list: description removed");
    insta::assert_snapshot!(method("deprecated", json!(true)), @"additive method notes.books.list: now deprecated");
    insta::assert_snapshot!(between(&format!("{METHOD}/deprecated"), json!(true), json!(false)), @"text method notes.books.list: no longer deprecated");
}

#[test]
fn a_query_parameter_comes_or_goes() {
    let query = json!({ "type": "string", "location": "query" });
    let required = json!({ "type": "string", "location": "query", "required": true });
    insta::assert_snapshot!(filter(query.clone(), Value::Null), @"breaking parameter notes.books.list.filter: removed");
    insta::assert_snapshot!(filter(Value::Null, query.clone()), @"additive parameter notes.books.list.filter: added: `string`");
    insta::assert_snapshot!(filter(Value::Null, required.clone()), @"breaking parameter notes.books.list.filter: added and required: `string`");
    insta::assert_snapshot!(filter(query.clone(), required.clone()), @"breaking parameter notes.books.list.filter: now required");
    insta::assert_snapshot!(filter(required, query), @"additive parameter notes.books.list.filter: now optional");
}

#[test]
fn the_type_of_a_query_parameter() {
    let query = |mut fields: Value| {
        fields["location"] = json!("query");
        fields
    };
    let plain = || query(json!({ "type": "string" }));
    insta::assert_snapshot!(filter(plain(), query(json!({ "type": "boolean" }))), @"breaking parameter notes.books.list.filter: type `string` → `boolean`");
    insta::assert_snapshot!(filter(plain(), query(json!({ "type": "string", "repeated": true }))), @"breaking parameter notes.books.list.filter: type `string` → `list of string`");
    insta::assert_snapshot!(filter(plain(), query(json!({ "type": "string", "format": "google-datetime" }))), @"breaking parameter notes.books.list.filter: type `string` → `string (google-datetime)`");
    insta::assert_snapshot!(filter(plain(), query(json!({ "type": "string", "format": "google-fieldmask" }))), @"additive parameter notes.books.list.filter: type `string` → `string (google-fieldmask)`");
    insta::assert_snapshot!(filter(plain(), query(json!({ "type": "string", "enum": ["A"] }))), @"breaking parameter notes.books.list.filter: type `string` → `string enum`");
    insta::assert_snapshot!(filter(query(json!({ "enum": ["A", "B"] })), query(json!({ "enum": ["A", "C"] }))), @"
    breaking enum value notes.books.list.filter=B: removed
    additive enum value notes.books.list.filter=C: added
    ");
    insta::assert_snapshot!(filter(plain(), query(json!({ "type": "string", "deprecated": true, "description": "Other." }))), @"
    additive parameter notes.books.list.filter: now deprecated
    text parameter notes.books.list.filter: description added
    ");
}

#[test]
fn the_limits_of_a_query_parameter() {
    let query = |kind: &str, fields: Value| {
        let mut query = fields;
        query["location"] = json!("query");
        query["type"] = json!(kind);
        query
    };
    let string = |fields: Value| query("string", fields);
    let integer = |fields: Value| query("integer", fields);
    insta::assert_snapshot!(filter(string(json!({ "default": "x" })), string(json!({ "default": "y" }))), @"additive parameter notes.books.list.filter: default `x` → `y`");
    insta::assert_snapshot!(filter(string(json!({ "pattern": "^x$" })), string(json!({ "pattern": "^y$" }))), @"additive parameter notes.books.list.filter: pattern `^x$` → `^y$`");
    insta::assert_snapshot!(filter(string(json!({})), string(json!({ "pattern": "^y$" }))), @"breaking parameter notes.books.list.filter: pattern added: `^y$`");
    let int32 =
        |minimum: &str| integer(json!({ "format": "int32", "minimum": minimum, "maximum": "9" }));
    insta::assert_snapshot!(filter(int32("0"), int32("2")), @"additive parameter notes.books.list.filter: minimum `0` → `2`");
    insta::assert_snapshot!(filter(int32("0"), int32("1")), @"breaking parameter notes.books.list.filter: minimum `0` → `1`");
    insta::assert_snapshot!(filter(integer(json!({ "maximum": "7" })), integer(json!({ "maximum": "70000" }))), @"breaking parameter notes.books.list.filter: maximum `7` → `70000`");
}

#[test]
fn a_path_parameter_is_felt_by_the_flat_path_only() {
    insta::assert_snapshot!(method("parameters/parent", Value::Null), @"text parameter notes.books.list.parent: removed");
    insta::assert_snapshot!(method("parameters/parent/pattern", json!("^books/.*$")), @"text parameter notes.books.list.parent: pattern `^books/[^/]+$` → `^books/.*$`");
    insta::assert_snapshot!(method("parameters/parent/location", json!("query")), @"breaking parameter notes.books.list.parent: location `path` → `query`");
}
