//! What a method is called with: arguments, and what may be set.

use anyhow::{Context, Result};
use proc_macro2::Ident;
use quote::{format_ident, quote};
use syn::visit_mut::VisitMut;
use syn::{FnArg, ImplItemFn, Type, parse_quote};

use crate::generate::api::{Operation, type_name, value_name};
use crate::generate::document::FORMATS;
use crate::generate::tables::names::{Name, Names};
use crate::generate::types::{self, deprecated, shorter};

/// The arguments of a method.
pub(super) struct Arguments {
    /// What it cannot do without, in order.
    pub(super) required: Vec<Argument>,
    pub(super) optional: Vec<Argument>,
}

/// An argument or a setter.
pub(super) struct Argument {
    pub(super) ident: Ident,
    /// The type of the value itself.
    pub(super) ty: Type,
    pub(super) description: String,
    deprecated: bool,
    /// A resource name in the path.
    pub(super) name: Option<Name>,
}

impl Arguments {
    /// The names in the path, the body, and the query, whose types progenitor's function knows.
    pub(super) fn of(operation: &Operation, made: &ImplItemFn, names: &Names) -> Result<Self> {
        let mut required = vec![];
        let mut optional = vec![];
        for path in &operation.names {
            let name = names.of(&path.form)?;
            let ident = value_name(&path.parameter)?;
            required.push(Argument::of_name(ident, name.clone(), &path.description));
        }
        if let Some(body) = &operation.body {
            let ty = type_name(body);
            required.push(Argument {
                ident: format_ident!("body"),
                ty: parse_quote!(types::#ty),
                description: String::new(),
                deprecated: false,
                name: None,
            });
        }
        for query in &operation.query {
            let ident = value_name(&query.name)?;
            let list = if query.required {
                &mut required
            } else {
                &mut optional
            };
            list.push(Argument {
                ty: owned(&parameter(made, &ident)?)?,
                ident,
                description: query.description.clone(),
                deprecated: query.deprecated,
                name: None,
            });
        }
        Ok(Self { required, optional })
    }
}

impl Argument {
    pub(super) fn of_name(ident: Ident, name: Name, description: &str) -> Self {
        let ty = &name.ident;
        Self {
            ty: parse_quote!(names::#ty),
            ident,
            description: description.to_owned(),
            deprecated: false,
            name: Some(name),
        }
    }

    /// The type as a path.
    pub(super) fn path(&self) -> String {
        let ty = &self.ty;
        quote!(#ty).to_string().replace(' ', "")
    }

    /// What a function takes for it.
    pub(super) fn takes(&self) -> Type {
        let ty = &self.ty;
        match types::inner(ty, "Vec") {
            Some(item) => parse_quote!(impl IntoIterator<Item = impl Into<#item>>),
            None if self.is_plain() => ty.clone(),
            None => parse_quote!(impl Into<#ty>),
        }
    }

    /// What becomes of it.
    pub(super) fn becomes(&self) -> syn::Expr {
        let ident = &self.ident;
        match types::inner(&self.ty, "Vec") {
            Some(_) => parse_quote!(#ident.into_iter().map(Into::into).collect()),
            None if self.is_plain() => parse_quote!(#ident),
            None => parse_quote!(#ident.into()),
        }
    }

    /// Whether it is taken as it is: then the compiler knows what a `parse` has to make.
    pub(super) fn is_plain(&self) -> bool {
        let parsed = self.name.is_some() || self.path() == "crate::FieldMask";
        parsed || self.ident == "body" || types::is_scalar(&self.ty)
    }

    pub(super) fn setter(&self) -> syn::ImplItemFn {
        let (ident, takes, becomes) = (&self.ident, self.takes(), self.becomes());
        let doc = match self.description.is_empty() {
            true => format!(" `{ident}`, of which Google's document says nothing more."),
            false => self.description.clone(),
        };
        let old = self.deprecated.then(deprecated::attribute);
        parse_quote! {
            #[doc = #doc]
            #old
            pub fn #ident(mut self, #ident: #takes) -> Self {
                self.#ident = Some(#becomes);
                self
            }
        }
    }
}

/// The type of a parameter in progenitor's function.
fn parameter(made: &ImplItemFn, ident: &Ident) -> Result<Type> {
    let found = made.sig.inputs.iter().find_map(|input| match input {
        FnArg::Typed(typed) => match &*typed.pat {
            syn::Pat::Ident(pat) if pat.ident == *ident => Some((*typed.ty).clone()),
            _ => None,
        },
        FnArg::Receiver(_) => None,
    });
    found.with_context(|| format!("progenitor's function has no parameter `{ident}`"))
}

/// `Option<&'a str>` → `String`: the value that a builder keeps.
fn owned(ty: &Type) -> Result<Type> {
    let mut text = quote!(#ty).to_string().replace(' ', "");
    text = text.replace("&'astr", "String").replace("&'a", "");
    // A query is text: a number needs no format there.
    for (_, _, _, rust) in FORMATS
        .iter()
        .filter(|format| format.3.starts_with("wire::"))
    {
        let plain = rust.rsplit("::").next().unwrap_or(rust);
        text = text.replace(rust, plain);
    }
    let ty: Type = syn::parse_str(&text)?;
    let mut ty = match types::inner(&ty, "Option") {
        Some(inner) => inner.clone(),
        None => ty,
    };
    shorter::Shorter.visit_type_mut(&mut ty);
    Ok(ty)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_builder_keeps_the_value_itself() {
        for (taken, kept) in [
            ("&'a str", "String"),
            ("Option<&'a str>", "String"),
            ("Option<i32>", "i32"),
            ("Option<&'a wire::int64::i64>", "i64"),
            ("Option<types::View>", "types::View"),
            ("&'a types::Message", "types::Message"),
            (
                "Option<&'a ::std::vec::Vec<::std::string::String>>",
                "Vec<String>",
            ),
        ] {
            let ty = owned(&syn::parse_str(taken).unwrap()).unwrap();
            assert_eq!(quote!(#ty).to_string().replace(' ', ""), kept);
        }
    }
}
