//! What the documentation of a method says.

use proc_macro2::Ident;

use super::argument::Argument;
use super::example;
use crate::generate::api::Operation;
use crate::generate::prose;
use crate::generate::tables::scopes;

/// `POST /v1/{parent}/members`
pub(super) fn line(operation: &Operation) -> String {
    let path = operation.template.replace("{+", "{");
    format!("{} /{}", operation.verb, path.trim_start_matches('/'))
}

/// Google's words, then what the document knows: the HTTP line, arguments, scopes, an example and
/// the reference.
pub(super) fn of(operation: &Operation, function: &Ident, required: &[Argument]) -> Vec<String> {
    let mut lines = vec![
        prose::summarised(&operation.description),
        String::new(),
        format!(" Sends `{}`.", line(operation)),
        String::new(),
    ];
    if !required.is_empty() {
        lines.extend([" # Arguments".to_owned(), String::new()]);
        lines.extend(required.iter().flat_map(|argument| {
            let (ident, ty) = (&argument.ident, argument.path());
            let link = match ty.rsplit_once("::") {
                Some((_, last)) => format!("[`{last}`]({ty})"),
                None => format!("`{ty}`"),
            };
            let words = prose::lines(&argument.description);
            // What is more than a line belongs to the item.
            format!(" - `{ident}`, a {link}. {}", words.join("\n   "))
                .lines()
                .map(|line| line.trim_end().to_owned())
                .collect::<Vec<_>>()
        }));
        lines.push(String::new());
    }
    lines.extend([" # Scopes".to_owned(), String::new()]);
    lines.push(
        " What the document lists; a token needs one of its kind of authentication.".to_owned(),
    );
    lines.push(String::new());
    for (kind, list) in [
        ("App authentication", &operation.scopes.app),
        ("User authentication", &operation.scopes.user),
        (
            "Administrators, with `use_admin_access`",
            &operation.scopes.admin,
        ),
    ] {
        let links: Vec<String> = list.iter().map(|url| scopes::link(url)).collect();
        let links = match links.is_empty() {
            true => "none".to_owned(),
            false => links.join(", "),
        };
        lines.push(format!(" - {kind}: {links}"));
    }
    lines.extend([String::new(), " # Example".to_owned(), String::new()]);
    lines.extend(example::of(operation, function, required));
    lines.extend([
        String::new(),
        format!(" Reference: [{}]({}).", operation.id, operation.reference()),
    ]);
    lines
}
