//! Doc comments.

use syn::visit_mut::VisitMut;
use syn::{Attribute, Expr, Lit, Meta, parse_quote};

use super::prose;

/// Descriptions become doc comments that rustdoc takes, one line at a time.
pub(crate) struct ReadableDocs;

impl VisitMut for ReadableDocs {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        *attributes = attributes
            .drain(..)
            .flat_map(|attribute| match doc_text(&attribute) {
                Some(text) => prose::lines(&text)
                    .into_iter()
                    .map(|line| {
                        let line = if line.is_empty() {
                            line
                        } else {
                            format!(" {line}")
                        };
                        let style = attribute.style;
                        Attribute {
                            style,
                            ..parse_quote!(#[doc = #line])
                        }
                    })
                    .collect(),
                None => vec![attribute],
            })
            .collect();
    }
}

fn doc_text(attribute: &Attribute) -> Option<String> {
    let Meta::NameValue(meta) = &attribute.meta else {
        return None;
    };
    match &meta.value {
        Expr::Lit(literal) if meta.path.is_ident("doc") => match &literal.lit {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn docs_are_lines() {
        let code = "#[doc = \"One https://a.example\\n\\nTwo\"] struct A;";
        let mut file = syn::parse_file(code).unwrap();
        ReadableDocs.visit_file_mut(&mut file);
        insta::assert_snapshot!(prettyplease::unparse(&file), @"
        /// One <https://a.example>
        ///
        /// Two
        struct A;
        ");
    }
}
