//! Resource names: a type for each form that a path has.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};
use heck::{ToPascalCase, ToSnakeCase};
use proc_macro2::Ident;
use quote::format_ident;
use syn::parse_quote;

use crate::generate::api::Api;
use crate::generate::tree::Tree;

/// The names of an API by their forms.
#[derive(Debug)]
pub(crate) struct Names(BTreeMap<String, Name>);

/// One resource name.
#[derive(Debug, Clone)]
pub(crate) struct Name {
    /// The type, such as `MembershipName`.
    pub(crate) ident: Ident,
    /// The form for people, such as `spaces/{space}/members/{member}`.
    form: String,
    /// What is in the document's form: the variables of the path, such as `spacesId`.
    variables: Vec<String>,
    /// The accessors of the parts, in the same order.
    parts: Vec<Ident>,
}

impl Names {
    /// A name is called after what its `get` gives back, as in `MembershipName`, or else after
    /// the last part that says what it is, as in `ReactionName`; after all its parts, if that is
    /// what it takes to tell it from another.
    ///
    /// # Errors
    ///
    /// Two forms would have one name.
    pub(crate) fn of_api(api: &Api) -> Result<Self> {
        let forms: BTreeSet<&String> = api
            .generated()
            .flat_map(|operation| &operation.names)
            .map(|name| &name.form)
            .collect();
        let of_get = |form: &String| {
            let mut gets = api.generated().filter(|other| other.method == "get");
            let get = gets.find(|get| get.names.iter().any(|name| name.form == *form));
            get.and_then(|get| get.answer.clone())
        };
        let short = |form: &String| of_get(form).unwrap_or_else(|| last(form)).to_pascal_case();
        let mut names = BTreeMap::new();
        for form in &forms {
            let is_taken = forms
                .iter()
                .any(|other| other != form && short(other) == short(form));
            let subject = if is_taken { whole(form) } else { short(form) };
            names.insert((*form).clone(), Name::of(form, &format!("{subject}Name")));
        }
        let mut taken: BTreeMap<String, &String> = BTreeMap::new();
        for (form, name) in &names {
            if let Some(other) = taken.insert(name.ident.to_string(), form) {
                bail!("`{other}` and `{form}` would both be a `{}`", name.ident);
            }
        }
        Ok(Self(names))
    }

    /// The name with this form.
    pub(crate) fn of(&self, form: &str) -> Result<&Name> {
        let found = self.0.get(form);
        found.with_context(|| format!("the path has no name of the form `{form}`"))
    }

    /// Writes the types.
    pub(crate) fn write(&self, tree: &mut Tree) {
        let path = "names.rs";
        for (form, name) in &self.0 {
            let Name {
                ident,
                form: shown,
                parts,
                ..
            } = name;
            let doc = format!(
                " The name of {} `{}`: `{shown}`.",
                article(ident),
                subject(ident)
            );
            tree.add(
                path,
                parse_quote! {
                    crate::name::resource_name!(#[doc = #doc] #ident, #shown, #(#parts),*);
                },
            );
            // `spaces/{space}` of `spaces/{space}/members/{member}`.
            let parent = form
                .rsplitn(3, '/')
                .nth(2)
                .and_then(|parent| self.0.get(parent));
            if let Some(parent) = parent.filter(|_| form.ends_with('}')) {
                let (parent, first) = (&parent.ident, &parent.parts);
                tree.add(
                    path,
                    parse_quote! {
                        impl #ident {
                            #[doc = " The name of what it is in."]
                            pub fn parent(&self) -> #parent {
                                #parent { #(#first: self.#first.clone()),* }
                            }
                        }
                    },
                );
            }
        }
    }
}

impl Name {
    /// The name of a form such as `spaces/{spacesId}/members/{membersId}`.
    pub(crate) fn of(form: &str, ident: &str) -> Self {
        let mut segments = vec![];
        let (mut variables, mut parts) = (vec![], vec![]);
        let mut collection = "";
        for segment in form.split('/') {
            let variable = segment
                .strip_prefix('{')
                .and_then(|rest| rest.strip_suffix('}'));
            let Some(variable) = variable else {
                collection = segment;
                segments.push(segment.to_owned());
                continue;
            };
            let one = singular(collection);
            parts.push(format_ident!("{}", one.to_snake_case()));
            segments.push(format!("{{{one}}}"));
            variables.push(variable.to_owned());
        }
        Self {
            ident: format_ident!("{ident}"),
            form: segments.join("/"),
            variables,
            parts,
        }
    }

    /// The part that a variable of the path stands for, by progenitor's name for it.
    pub(crate) fn part_of(&self, variable: &str) -> Option<&Ident> {
        let at = self
            .variables
            .iter()
            .position(|own| own.to_snake_case() == variable);
        self.parts.get(at?)
    }

    /// A name of this form.
    pub(crate) fn sample(&self) -> String {
        let segments = self.form.split('/').map(|segment| {
            match segment
                .strip_prefix('{')
                .and_then(|rest| rest.strip_suffix('}'))
            {
                Some(variable) => variable.to_snake_case().to_uppercase(),
                None => segment.to_owned(),
            }
        });
        segments.collect::<Vec<_>>().join("/")
    }
}

/// What the last segment says: the collection that it is one of, or itself.
fn last(form: &str) -> String {
    let mut segments = form.rsplit('/');
    match segments.next() {
        Some(segment) if segment.starts_with('{') => singular(segments.next().unwrap_or(segment)),
        segment => segment.unwrap_or_default().to_owned(),
    }
}

/// `rooms/{roomsId}/conversations/{conversationsId}` → `RoomConversation`.
fn whole(form: &str) -> String {
    let collections = form.split('/').filter(|segment| !segment.starts_with('{'));
    collections
        .map(|one| singular(one).to_pascal_case())
        .collect()
}

/// `spaces` → `space`.
fn singular(collection: &str) -> String {
    match collection.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => collection
            .strip_suffix('s')
            .unwrap_or(collection)
            .to_owned(),
    }
}

fn subject(ident: &Ident) -> String {
    let name = ident.to_string();
    name.strip_suffix("Name").unwrap_or(&name).to_owned()
}

fn article(ident: &Ident) -> &'static str {
    match ident.to_string().starts_with(['A', 'E', 'I', 'O']) {
        true => "an",
        false => "a",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_has_a_part_for_each_variable() {
        let name = Name::of(
            "spaces/{spacesId}/spaceEvents/{spaceEventsId}",
            "SpaceEventName",
        );
        assert_eq!(name.form, "spaces/{space}/spaceEvents/{spaceEvent}");
        assert_eq!(name.parts, ["space", "space_event"]);
        assert_eq!(name.part_of("space_events_id").unwrap(), "space_event");
        assert_eq!(name.sample(), "spaces/SPACE/spaceEvents/SPACE_EVENT");
    }

    #[test]
    fn a_name_is_called_after_what_it_is_of() {
        for (form, name) in [
            ("users/{usersId}", "user"),
            ("categories/{categoriesId}", "category"),
            ("users/{usersId}/availability", "availability"),
        ] {
            assert_eq!(last(form), name);
        }
        assert_eq!(
            whole("rooms/{roomsId}/conversations/{conversationsId}"),
            "RoomConversation"
        );
    }
}
