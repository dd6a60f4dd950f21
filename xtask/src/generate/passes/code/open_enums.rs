//! Enums that keep what they do not know.
//!
//! typify's enums fail on a value that the document does not list, and a whole answer with them.
//! Google adds values whenever it likes, so an enum gets one more variant, for any other text.

use syn::{Attribute, Ident, Item, ItemEnum, LitStr, Type, parse_quote};

/// Opens every enum of the types.
pub(super) fn run(code: &mut syn::File) {
    let types = code.items.iter_mut().filter_map(|item| match item {
        Item::Mod(module) if module.ident == "types" => module.content.as_mut(),
        _ => None,
    });
    for (_, items) in types {
        let names: Vec<Ident> = items
            .iter()
            .filter_map(string_enum)
            .map(|(name, _)| name)
            .collect();
        items.retain(|item| !is_replaced(item, &names));
        *items = std::mem::take(items).into_iter().flat_map(open).collect();
    }
}

/// The name of an enum whose variants are all plain, and the texts they stand for.
fn string_enum(item: &Item) -> Option<(Ident, Vec<(Ident, LitStr)>)> {
    let Item::Enum(item) = item else { return None };
    let variants = item.variants.iter().map(|variant| {
        let renamed = variant.attrs.iter().find_map(serde_name);
        let own = LitStr::new(&variant.ident.to_string(), variant.ident.span());
        variant
            .fields
            .is_empty()
            .then(|| (variant.ident.clone(), renamed.unwrap_or(own)))
    });
    Some((item.ident.clone(), variants.collect::<Option<_>>()?))
}

/// `#[serde(rename = "…")]`
fn serde_name(attribute: &Attribute) -> Option<LitStr> {
    let mut found = None;
    if attribute.path().is_ident("serde") {
        let _ = attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("rename") {
                found = Some(meta.value()?.parse()?);
            }
            Ok(())
        });
    }
    found
}

/// Conversions of a closed enum, which the open one does without failing.
fn is_replaced(item: &Item, names: &[Ident]) -> bool {
    let Item::Impl(item) = item else { return false };
    let (Type::Path(own), Some((of, _))) = (&*item.self_ty, &item.trait_) else {
        return false;
    };
    let of = of
        .segments
        .last()
        .map(|last| last.ident.to_string())
        .unwrap_or_default();
    own.path.get_ident().is_some_and(|own| names.contains(own))
        && ["Display", "FromStr", "TryFrom"].contains(&of.as_str())
}

fn open(item: Item) -> Vec<Item> {
    let Some((name, texts)) = string_enum(&item) else {
        return vec![item];
    };
    let Item::Enum(item) = item else {
        return vec![item];
    };
    let mut items = vec![Item::Enum(opened(item))];
    let file = conversions(&name, &texts);
    items.extend(file.items);
    items
}

fn opened(mut item: ItemEnum) -> ItemEnum {
    item.attrs.retain(|attribute| {
        !attribute.path().is_ident("derive") && !attribute.path().is_ident("serde")
    });
    item.attrs
        .push(parse_quote!(#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]));
    for variant in &mut item.variants {
        variant
            .attrs
            .retain(|attribute| !attribute.path().is_ident("serde"));
    }
    item.variants.push(parse_quote! {
        #[doc = " A value that this version of the crate does not know, as it came."]
        UnknownValue(::std::string::String)
    });
    item
}

fn conversions(name: &Ident, texts: &[(Ident, LitStr)]) -> syn::File {
    let (variants, values): (Vec<_>, Vec<_>) = texts.iter().cloned().unzip();
    parse_quote! {
        impl #name {
            #[doc = " The value as the API writes it."]
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#variants => #values,)*
                    Self::UnknownValue(value) => value,
                }
            }
        }
        impl ::std::fmt::Display for #name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
        impl ::std::convert::From<&str> for #name {
            fn from(value: &str) -> Self {
                match value {
                    #(#values => Self::#variants,)*
                    other => Self::UnknownValue(other.to_owned()),
                }
            }
        }
        impl ::std::convert::From<::std::string::String> for #name {
            fn from(value: ::std::string::String) -> Self {
                Self::from(value.as_str())
            }
        }
        impl ::std::str::FromStr for #name {
            type Err = ::std::convert::Infallible;
            fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
                Ok(Self::from(value))
            }
        }
        impl ::serde::Serialize for #name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        impl<'de> ::serde::Deserialize<'de> for #name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                <::std::borrow::Cow<'de, str> as ::serde::Deserialize>::deserialize(deserializer).map(|value| Self::from(&*value))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn an_enum_keeps_what_it_does_not_know() {
        let code = r#"mod types {
            /** How. */
            #[derive(Clone, Copy, ::serde::Serialize)]
            pub enum Mode { #[serde(rename = "FAST")] Fast, Slow }
            impl ::std::convert::TryFrom<&str> for Mode {}
            impl Other for Mode {}
            pub enum Shape { Round(u8) }
        }"#;
        let mut file = syn::parse_file(code).unwrap();
        super::run(&mut file);
        insta::assert_snapshot!(prettyplease::unparse(&file), @r#"
        mod types {
            /// How.
            #[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
            pub enum Mode {
                Fast,
                Slow,
                /// A value that this version of the crate does not know, as it came.
                UnknownValue(::std::string::String),
            }
            impl Mode {
                /// The value as the API writes it.
                pub fn as_str(&self) -> &str {
                    match self {
                        Self::Fast => "FAST",
                        Self::Slow => "Slow",
                        Self::UnknownValue(value) => value,
                    }
                }
            }
            impl ::std::fmt::Display for Mode {
                fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                    f.write_str(self.as_str())
                }
            }
            impl ::std::convert::From<&str> for Mode {
                fn from(value: &str) -> Self {
                    match value {
                        "FAST" => Self::Fast,
                        "Slow" => Self::Slow,
                        other => Self::UnknownValue(other.to_owned()),
                    }
                }
            }
            impl ::std::convert::From<::std::string::String> for Mode {
                fn from(value: ::std::string::String) -> Self {
                    Self::from(value.as_str())
                }
            }
            impl ::std::str::FromStr for Mode {
                type Err = ::std::convert::Infallible;
                fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
                    Ok(Self::from(value))
                }
            }
            impl ::serde::Serialize for Mode {
                fn serialize<S: ::serde::Serializer>(
                    &self,
                    serializer: S,
                ) -> ::std::result::Result<S::Ok, S::Error> {
                    serializer.serialize_str(self.as_str())
                }
            }
            impl<'de> ::serde::Deserialize<'de> for Mode {
                fn deserialize<D: ::serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::std::result::Result<Self, D::Error> {
                    <::std::borrow::Cow<
                        'de,
                        str,
                    > as ::serde::Deserialize>::deserialize(deserializer)
                        .map(|value| Self::from(&*value))
                }
            }
            impl Other for Mode {}
            pub enum Shape {
                Round(u8),
            }
        }
        "#);
    }
}
