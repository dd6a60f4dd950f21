//! Items as text.

use syn::{File, Item};

/// First line of every generated file.
const HEADER: &str = "\
// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

";

/// A file of these items.
pub(super) fn file(items: Vec<Item>) -> File {
    File {
        shebang: None,
        frontmatter: None,
        attrs: vec![],
        items,
    }
}

/// The text of a file: a blank line before each item that is more than a line.
pub(super) fn text(file: &File) -> String {
    let mut out = HEADER.to_owned();
    let head = File {
        items: vec![],
        ..file.clone()
    };
    out.push_str(&prettyplease::unparse(&head));
    let mut last = if file.attrs.is_empty() { 1 } else { 2 };
    for item in &file.items {
        let text = match item {
            Item::Macro(item) => call(item),
            item => prettyplease::unparse(&self::file(vec![item.clone()])),
        };
        let lines = text.lines().count();
        if lines > 1 && !is_gated_line(item) || last > 1 {
            out.push('\n');
        }
        match item {
            Item::Impl(_) => out.push_str(&spaced(&text)),
            _ => out.push_str(&text),
        }
        last = if is_gated_line(item) { 1 } else { lines };
    }
    // No two blank lines, and none at the ends.
    while out.contains("\n\n\n") {
        out = out.replace("\n\n\n", "\n\n");
    }
    out
}

/// The text of a block with a blank line between its functions.
fn spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 64);
    let mut after_function = false;
    for line in text.lines() {
        if after_function && line.starts_with("    ") {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        after_function = line == "    }";
    }
    out
}

/// A module or an import, with a condition above it at the most.
fn is_gated_line(item: &Item) -> bool {
    matches!(item, Item::Mod(_) | Item::Use(_))
}

/// The call of a macro of `chat-sdk-gen`, which prettyplease cannot lay out: documentation, a
/// name, and an entry to each line.
fn call(item: &syn::ItemMacro) -> String {
    use proc_macro2::{Delimiter, TokenTree};
    use quote::ToTokens;
    let path = item.mac.path.to_token_stream().to_string().replace(' ', "");
    let attributes: String = item
        .attrs
        .iter()
        .map(|attribute| format!("{}\n", attribute.to_token_stream()).replace("# [cfg (", "#[cfg("))
        .collect();
    let mut out = format!("{attributes}{path}! {{\n    ");
    let mut tokens = item.mac.tokens.clone().into_iter().peekable();
    while let Some(token) = tokens.next() {
        match &token {
            TokenTree::Punct(punct) if punct.as_char() == '#' => {
                let doc = tokens.next().map(|doc| doc.to_string());
                let doc = doc.unwrap_or_default();
                let doc = doc
                    .split_once('"')
                    .map_or("", |(_, text)| text.trim_end_matches(['"', ']']));
                out.push_str(&format!("///{doc}\n    "));
            }
            TokenTree::Punct(punct) if punct.as_char() == ',' => out.push_str(", "),
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                out.push_str(" {\n");
                let mut entry = String::new();
                for token in group.stream() {
                    match &token {
                        TokenTree::Punct(punct) if punct.as_char() == ',' => {
                            out.push_str(&format!("        {entry},\n"));
                            entry.clear();
                        }
                        TokenTree::Punct(_) => entry.push_str(&format!(" {token} ")),
                        _ => entry.push_str(&token.to_string()),
                    }
                }
                if !entry.is_empty() {
                    out.push_str(&format!("        {entry},\n"));
                }
                out.push_str("    }");
            }
            other => out.push_str(&other.to_string()),
        }
    }
    out.push_str("\n}\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_laid_out_as_a_person_would() {
        let file = syn::parse_file(
            "//! About.
            mod a; #[cfg(feature = \"preview\")] mod b;
            use c::d;
            /// A.
            struct A { a: u8 }
            impl A { fn one() { if a { b } } /** Two. */ fn two() {} }
            #[cfg(feature = \"preview\")]
            make! { #[doc = \" An A.\"] A, \"a/{b}\", b }
            open!(A { B = \"B\", C = \"C\" });",
        );
        insta::assert_snapshot!(text(&file.unwrap()), @r#"
        // Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
        // here is mended in the converter or in a pass of the generator.

        //! About.

        mod a;
        #[cfg(feature = "preview")]
        mod b;
        use c::d;

        /// A.
        struct A {
            a: u8,
        }

        impl A {
            fn one() {
                if a {
                    b
                }
            }

            /// Two.
            fn two() {}
        }

        #[cfg(feature = "preview")]
        make! {
            /// An A.
            A, "a/{b}", b
        }

        open! {
            A {
                B = "B",
                C = "C",
            }
        }
        "#);
    }
}
