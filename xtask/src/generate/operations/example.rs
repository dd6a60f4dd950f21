//! An example for each method, which compiles as a test of the documentation.

use heck::ToSnakeCase;
use quote::quote;

use super::request::{Argument, Request};

/// The lines of the example.
pub(super) fn of(request: &Request<'_>) -> Vec<String> {
    let mut lines = vec![
        "```".to_owned(),
        "use chat_sdk_gen::{Client, types};".to_owned(),
        String::new(),
        "async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {".to_owned(),
    ];
    let uses_types = request
        .required
        .iter()
        .any(|argument| argument.ident == "body");
    if !uses_types {
        lines[1] = "use chat_sdk_gen::Client;".to_owned();
    }
    for argument in &request.required {
        lines.push(format!("    let {} = {};", argument.ident, value(argument)));
    }
    let groups: String = request
        .operation
        .resource
        .iter()
        .map(|name| format!(".{}()", name.to_snake_case()))
        .collect();
    let arguments: Vec<String> = request
        .required
        .iter()
        .map(|argument| argument.ident.to_string())
        .collect();
    lines.extend([
        format!(
            "    let request = client{groups}.{}({});",
            request.function,
            arguments.join(", ")
        ),
        "    println!(\"{:?}\", request.send().await?);".to_owned(),
        "    Ok(())".to_owned(),
        "}".to_owned(),
        "```".to_owned(),
    ]);
    lines
}

fn value(argument: &Argument) -> String {
    let ty = &argument.ty;
    let ty = quote!(#ty).to_string().replace(' ', "");
    match &argument.name {
        Some(name) => format!("\"{}\".parse()?", name.sample()),
        None if argument.ident == "body" => format!("{ty}::default()"),
        None if ty == "crate::FieldMask" => "\"*\".parse()?".to_owned(),
        None => format!("\"{}\"", argument.ident.to_string().to_uppercase()),
    }
}
