//! One method: the builder of its request.

use anyhow::{Context, Result};
use heck::ToPascalCase;
use proc_macro2::Ident;
use quote::{format_ident, quote};
use syn::{FnArg, ImplItemFn, Item, ReturnType, Type, parse_quote};

use super::{docs, wire};
use crate::generate::api::{Api, Operation, type_name, value_name};
use crate::generate::tables::names::{Name, Names};
use crate::generate::types::{self, deprecated, empty, shorter};

/// What a builder is made of.
pub(super) struct Request<'a> {
    pub(super) operation: &'a Operation,
    /// The builder's name, such as `Create`.
    pub(super) ident: Ident,
    /// The function that makes it, such as `create`.
    pub(super) function: Ident,
    /// What the method cannot do without, in order.
    pub(super) required: Vec<Argument>,
    pub(super) optional: Vec<Argument>,
    /// progenitor's statements that put the request together.
    statements: Vec<syn::Stmt>,
    answer: Type,
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

impl<'a> Request<'a> {
    pub(super) fn of(
        operation: &'a Operation,
        made: &ImplItemFn,
        api: &Api,
        names: &Names,
    ) -> Result<Self> {
        let mut required = vec![];
        let mut optional = vec![];
        for path in &operation.names {
            let name = names.of(&path.form)?;
            let ident = value_name(&path.parameter)?;
            required.push(Argument::of_name(ident, name.clone(), &path.description));
        }
        if let Some(body) = &operation.body {
            let ty = type_name(body);
            let argument = Argument {
                ident: format_ident!("body"),
                ty: parse_quote!(types::#ty),
                description: String::new(),
                deprecated: false,
                name: None,
            };
            // A body without fields says nothing that one has to say.
            match empty::is_empty(api.schema(Some(body))) {
                true => optional.push(argument),
                false => required.push(argument),
            }
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
        let ReturnType::Type(_, output) = &made.sig.output else {
            anyhow::bail!("progenitor's function gives nothing back");
        };
        Ok(Self {
            operation,
            ident: format_ident!("{}", operation.method.to_pascal_case()),
            function: value_name(&operation.method)?,
            statements: wire::statements(made, &required)?,
            answer: (**output).clone(),
            required,
            optional,
        })
    }

    /// The function of the group that makes the builder.
    pub(super) fn function(&self) -> syn::ImplItemFn {
        let Self {
            ident, function, ..
        } = self;
        let docs = docs::of(self);
        let alias = &self.operation.id;
        let old = self.operation.deprecated.then(deprecated::attribute);
        let arguments = self.required.iter().map(|argument| {
            let (ident, takes) = (&argument.ident, argument.takes());
            quote!(#ident: #takes)
        });
        let given = self.required.iter().map(|argument| {
            let (ident, becomes) = (&argument.ident, argument.becomes());
            match argument.is_plain() {
                true => quote!(#ident),
                false => quote!(#ident: #becomes),
            }
        });
        let unset = self.optional.iter().map(|argument| {
            let ident = &argument.ident;
            quote!(#ident: None)
        });
        parse_quote! {
            #(#[doc = #docs])*
            #[doc(alias = #alias)]
            #old
            pub fn #function(&self, #(#arguments),*) -> #ident<'a> {
                #ident { client: self.client, #(#given,)* #(#unset,)* }
            }
        }
    }

    /// The builder itself.
    pub(super) fn items(&self, group: &Ident) -> [Item; 2] {
        let Self {
            ident,
            function,
            statements,
            answer,
            ..
        } = self;
        let doc =
            format!(" A request of [`{group}::{function}`], which [`send`](Self::send) sends.");
        let fields: Vec<&Ident> = self
            .required
            .iter()
            .chain(&self.optional)
            .map(|argument| &argument.ident)
            .collect();
        let types = self
            .required
            .iter()
            .map(|argument| argument.ty.clone())
            .chain(self.optional.iter().map(|argument| {
                let ty = &argument.ty;
                parse_quote!(Option<#ty>)
            }));
        let setters = self.optional.iter().map(Argument::setter);
        let line = format!(" Sends `{}`.", docs::line(self.operation));
        let method = self.operation.constant();
        // A body that may be left out is an empty one.
        let body = self
            .optional
            .iter()
            .any(|argument| argument.ident == "body");
        let body = body.then(|| quote!(let body = body.unwrap_or_default();));
        [
            parse_quote! {
                #[doc = #doc]
                #[derive(Clone, Debug)]
                #[must_use = "nothing is sent before `send`"]
                pub struct #ident<'a> {
                    client: &'a Client,
                    #(#fields: #types,)*
                }
            },
            parse_quote! {
                impl #ident<'_> {
                    #(#setters)*
                    #[doc = #line]
                    #[doc = ""]
                    #[doc = " # Errors"]
                    #[doc = ""]
                    #[doc = " [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the"]
                    #[doc = " transport failed with; the other errors say what is wrong with a request or an answer."]
                    pub async fn send(self) -> #answer {
                        let Self { client, #(#fields),* } = self;
                        #body
                        #(#statements)*
                        client.call(request, &methods::#method).await
                    }
                }
            },
        ]
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

    /// What a function takes for it.
    fn takes(&self) -> Type {
        let ty = &self.ty;
        match types::inner(ty, "Vec") {
            Some(item) => parse_quote!(impl IntoIterator<Item = impl Into<#item>>),
            None if self.is_plain() => ty.clone(),
            None => parse_quote!(impl Into<#ty>),
        }
    }

    /// What becomes of it.
    fn becomes(&self) -> syn::Expr {
        let ident = &self.ident;
        match types::inner(&self.ty, "Vec") {
            Some(_) => parse_quote!(#ident.into_iter().map(Into::into).collect()),
            None if self.is_plain() => parse_quote!(#ident),
            None => parse_quote!(#ident.into()),
        }
    }

    /// Whether it is taken as it is: then the compiler knows what a `parse` has to make.
    fn is_plain(&self) -> bool {
        let ty = &self.ty;
        let text = quote!(#ty).to_string().replace(' ', "");
        let scalar = ["bool", "i32", "u32", "i64", "u64", "f64"].contains(&text.as_str());
        scalar || self.name.is_some() || self.ident == "body" || text == "crate::FieldMask"
    }

    fn setter(&self) -> syn::ImplItemFn {
        let (ident, takes, becomes) = (&self.ident, self.takes(), self.becomes());
        let doc = match self.description.is_empty() {
            true => " The body, which has no fields that this version of the crate knows.",
            false => self.description.as_str(),
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
    let text = quote!(#ty)
        .to_string()
        .replace("& 'a str", "String")
        .replace("& 'a ", "");
    let ty: Type = syn::parse_str(&text)?;
    let mut ty = match types::inner(&ty, "Option") {
        Some(inner) => inner.clone(),
        None => ty,
    };
    syn::visit_mut::VisitMut::visit_type_mut(&mut shorter::Shorter, &mut ty);
    Ok(ty)
}
