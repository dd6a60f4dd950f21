//! The list of all methods.

use heck::{ToPascalCase, ToSnakeCase};
use syn::parse_quote;

use crate::generate::api::{Api, Operation, value_name};
use crate::generate::prose;
use crate::generate::tree::Tree;

const INTRODUCTION: [&str; 6] = [
    " The methods of the API, under their resources.",
    "",
    " A method is called with what it cannot do without, the rest is set, and `send` sends it.",
    "",
    " | method | what it does |",
    " |---|---|",
];

/// Writes the list into the documentation of the module, a row for each method.
pub(super) fn write(api: &Api, tree: &mut Tree) {
    let path = "operations/mod.rs";
    for line in INTRODUCTION {
        tree.describe(path, parse_quote!(#![doc = #line]));
    }
    for operation in &api.operations {
        let row = row(operation);
        tree.describe(path, parse_quote!(#![doc = #row]));
    }
}

fn row(operation: &Operation) -> String {
    let summary = prose::summary(&operation.description);
    let id = &operation.id;
    if operation.media {
        return format!(" | `{id}` | {summary} Moves bytes, and has no operation here. |");
    }
    let modules: String = operation
        .resource
        .iter()
        .map(|name| format!("{}::", name.to_snake_case()))
        .collect();
    let group = match operation.resource.last() {
        Some(last) => last.to_pascal_case(),
        None => "crate::Client".to_owned(),
    };
    let function = value_name(&operation.method).map(|name| name.to_string());
    let function = function.unwrap_or_default();
    format!(" | [`{id}`]({modules}{group}::{function}) | {summary} |")
}
