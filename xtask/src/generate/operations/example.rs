//! An example for each method, which compiles as a test of the documentation.

use heck::ToSnakeCase;
use proc_macro2::Ident;

use super::argument::Argument;
use crate::generate::api::Operation;

/// The lines of the example.
pub(super) fn of(operation: &Operation, function: &Ident, required: &[Argument]) -> Vec<String> {
    let uses = match required.iter().any(|argument| argument.ident == "body") {
        true => "use chat_sdk_gen::{Client, types};",
        false => "use chat_sdk_gen::Client;",
    };
    let values: String = required
        .iter()
        .map(|argument| format!("    let {} = {};\n", argument.ident, value(argument)))
        .collect();
    let resource: String = operation
        .resource
        .iter()
        .map(|name| format!(".{}()", name.to_snake_case()))
        .collect();
    let arguments: Vec<String> = required
        .iter()
        .map(|argument| argument.ident.to_string())
        .collect();
    let arguments = arguments.join(", ");
    let example = format!(
        "```\n\
         {uses}\n\
         \n\
         async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {{\n\
         {values}    \
         let request = client{resource}.{function}({arguments});\n    \
         println!(\"{{:?}}\", request.send().await?);\n    \
         Ok(())\n\
         }}\n\
         ```"
    );
    let indented = example.lines().map(|line| match line.is_empty() {
        true => String::new(),
        false => format!(" {line}"),
    });
    indented.collect()
}

/// A value that compiles.
fn value(argument: &Argument) -> String {
    let ty = argument.path();
    match &argument.name {
        Some(name) => format!("\"{}\".parse()?", name.sample()),
        None if argument.ident == "body" => format!("{ty}::default()"),
        None if ty == "crate::FieldMask" => {
            format!("\"{}\".parse()?", field(&argument.description))
        }
        None => format!("\"{}\"", argument.ident.to_string().to_uppercase()),
    }
}

/// The first field that the description of a mask names. All fields with an empty body, copied,
/// would clear them all.
fn field(description: &str) -> &str {
    let mut in_code = description.split('`').skip(1).step_by(2);
    let is_field = |code: &&str| {
        !code.is_empty() && code.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    };
    in_code.find(is_field).unwrap_or("name")
}

#[cfg(test)]
mod tests {
    use super::field;

    #[test]
    fn an_example_names_a_field() {
        assert_eq!(
            field("Use `*` for all. Supported paths: - `role` - `state`"),
            "role"
        );
        assert_eq!(field("What."), "name");
    }
}
