//! One method: the builder of its request.

use anyhow::Result;
use heck::ToPascalCase;
use proc_macro2::Ident;
use quote::{format_ident, quote};
use syn::{ImplItemFn, Item, ReturnType, Type, parse_quote};

use super::argument::{Argument, Arguments};
use super::{docs, wire};
use crate::generate::api::{Operation, value_name};
use crate::generate::tables::names::Names;
use crate::generate::types::deprecated;

/// What a builder is made of.
pub(super) struct Request<'a> {
    pub(super) operation: &'a Operation,
    /// The builder's name, such as `Create`.
    ident: Ident,
    /// The function that makes it, such as `create`.
    function: Ident,
    /// What the method cannot do without, in order.
    required: Vec<Argument>,
    optional: Vec<Argument>,
    /// progenitor's statements that put the request together.
    statements: Vec<syn::Stmt>,
    answer: Type,
}

impl<'a> Request<'a> {
    pub(super) fn of(operation: &'a Operation, made: &ImplItemFn, names: &Names) -> Result<Self> {
        let Arguments { required, optional } = Arguments::of(operation, made, names)?;
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
        let docs = docs::of(self.operation, function, &self.required);
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
    pub(super) fn items(&self, group: &Ident) -> [Item; 3] {
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
                    #[doc = " `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out."]
                    pub async fn send(self) -> #answer {
                        let Self { client, #(#fields),* } = self;
                        #(#statements)*
                        client.call(request, &methods::#method).await
                    }
                }
            },
            parse_quote!(const _: () = crate::visitor::is_shared::<#ident<'static>>();),
        ]
    }
}
