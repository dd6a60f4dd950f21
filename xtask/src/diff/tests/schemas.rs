//! Types, fields and enums.

use super::*;

fn text(old: Value, new: Value) -> String {
    between(&format!("{FIELDS}/text"), old, new)
}

#[test]
fn a_type_comes_or_goes_with_all_it_has() {
    insta::assert_snapshot!(after("/schemas/Note", Value::Null), @"breaking schema Note: removed");
    insta::assert_snapshot!(after("/schemas/Book", json!({ "type": "object", "properties": { "a": {} } })), @"additive schema Book: added");
}

#[test]
fn a_field_comes_or_goes() {
    insta::assert_snapshot!(after(&format!("{FIELDS}/text"), Value::Null), @"breaking field Note.text: removed");
    insta::assert_snapshot!(after(&format!("{FIELDS}/notes"), json!({ "type": "array", "items": { "$ref": "Note" } })), @"additive field Note.notes: added: `list of Note`");
}

#[test]
fn the_first_field_makes_a_struct_of_a_map() {
    insta::assert_snapshot!(after("/schemas/Empty/properties", json!({ "a": { "type": "string" } })), @"breaking schema Empty: type `object without fields` → `object`");
}

#[test]
fn the_type_of_a_field() {
    let string = || json!({ "type": "string" });
    let note = || json!({ "$ref": "Note" });
    insta::assert_snapshot!(text(string(), json!({ "type": "boolean" })), @"breaking field Note.text: type `string` → `boolean`");
    insta::assert_snapshot!(text(string(), note()), @"breaking field Note.text: type `string` → `Note`");
    insta::assert_snapshot!(text(note(), json!({ "type": "array", "items": note() })), @"breaking field Note.text: type `Note` → `list of Note`");
    insta::assert_snapshot!(text(note(), json!({ "type": "object", "additionalProperties": note() })), @"breaking field Note.text: type `Note` → `map of Note`");
    insta::assert_snapshot!(text(string(), json!({ "type": "string", "enum": ["A"] })), @"breaking field Note.text: type `string` → `string enum`");
    insta::assert_snapshot!(text(json!({ "type": "string", "enum": ["A"] }), string()), @"breaking field Note.text: type `string enum` → `string`");
    insta::assert_snapshot!(text(string(), json!({ "type": "string", "format": "google-datetime" })), @"breaking field Note.text: type `string` → `string (google-datetime)`");
    insta::assert_snapshot!(text(string(), json!({ "type": "string", "format": "int64" })), @"additive field Note.text: type `string` → `string (int64)`");
}

#[test]
fn marks_and_words_of_a_field() {
    let marked =
        json!({ "type": "string", "readOnly": true, "deprecated": true, "description": "Other." });
    let plain = json!({ "type": "string" });
    insta::assert_snapshot!(text(plain.clone(), marked.clone()), @"
    additive field Note.text: now deprecated
    text field Note.text: description added
    text field Note.text: now read-only
    ");
    insta::assert_snapshot!(text(marked, plain), @"
    text field Note.text: description removed
    text field Note.text: no longer deprecated
    text field Note.text: no longer read-only
    ");
}

#[test]
fn what_is_inside_lists_maps_and_inline_types() {
    let tags = |inside: Value| json!({ "type": "array", "items": inside });
    insta::assert_snapshot!(text(tags(json!({ "type": "string", "enum": ["A"] })), tags(json!({ "type": "string", "enum": ["B"] }))), @"
    breaking enum value Note.text[]=A: removed
    additive enum value Note.text[]=B: added
    ");
    let map = |inside: Value| json!({ "type": "object", "additionalProperties": inside });
    insta::assert_snapshot!(text(map(json!({ "description": "A." })), map(json!({ "description": "B." }))), @"text field Note.text.*: description");
    let open = |rest: Value| json!({ "properties": { "a": {} }, "additionalProperties": rest });
    let closed = || json!({ "properties": { "a": {} } });
    insta::assert_snapshot!(text(closed(), open(json!({ "type": "string" }))), @"additive field Note.text.*: added: `string`");
    insta::assert_snapshot!(text(open(json!({ "type": "string" })), closed()), @"breaking field Note.text.*: removed");
    let inline = |inside: Value| json!({ "type": "object", "properties": { "a": inside } });
    insta::assert_snapshot!(text(inline(json!({ "type": "string" })), inline(json!({ "type": "integer" }))), @"breaking field Note.text.a: type `string` → `integer`");
}

#[test]
fn the_values_of_an_enum() {
    let known = |values: Value, fields: Value| {
        let mut schema = json!({ "type": "string", "enum": values });
        for (name, value) in fields.as_object().unwrap() {
            schema[name] = value.clone();
        }
        schema
    };
    let plain = || known(json!(["A", "B"]), json!({}));
    insta::assert_snapshot!(text(plain(), known(json!(["A", "C"]), json!({}))), @"
    breaking enum value Note.text=B: removed
    additive enum value Note.text=C: added
    ");
    insta::assert_snapshot!(text(plain(), known(json!(["B", "X", "A"]), json!({}))), @"
    additive enum value Note.text=X: added
    text field Note.text: order of the values
    ");
    insta::assert_snapshot!(text(plain(), known(json!(["A", "B"]), json!({ "enumDescriptions": ["", "Bee."] }))), @"text enum value Note.text=B: description added");
    insta::assert_snapshot!(text(plain(), known(json!(["A", "B"]), json!({ "enumDeprecated": [false, true] }))), @"additive enum value Note.text=B: now deprecated");
    insta::assert_snapshot!(text(plain(), known(json!(["A", "B", "A"]), json!({}))), @"text field Note.text: other");
}

#[test]
fn a_field_that_closes_a_cycle_changes_others() {
    let with = |book: Value, books: Value| {
        document(|json| {
            put(
                json,
                "/schemas/Book",
                json!({ "properties": { "note": { "$ref": "Note" }, "title": {} } }),
            );
            put(json, &format!("{FIELDS}/book"), book);
            put(json, &format!("{FIELDS}/books"), books);
        })
    };
    let book = || json!({ "$ref": "Book" });
    let list = || json!({ "type": "array", "items": book() });
    let (open, closed) = (with(Value::Null, list()), with(book(), list()));
    insta::assert_snapshot!(lines(&diff(&open, &closed)), @"
    breaking field Book.note: now in a cycle of types, and may be boxed
    additive field Note.book: added: `Book`
    ");
    insta::assert_snapshot!(lines(&diff(&closed, &open)), @"
    breaking field Book.note: no longer in a cycle of types, and may be boxed no more
    breaking field Note.book: removed
    ");
    insta::assert_snapshot!(lines(&diff(&with(Value::Null, Value::Null), &open)), @"additive field Note.books: added: `list of Book`");
}
