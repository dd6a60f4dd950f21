//! Methods: their route, types and scopes.

use super::at::{At, pairs};
use super::{Kind, Subject, media, parameter};
use crate::discovery::{Method, Reference};

/// Compares a method that one of the documents has, or both.
pub(super) fn compare(at: &mut At<'_>, old: Option<&Method>, new: Option<&Method>) {
    match (old, new) {
        (Some(old), Some(new)) => at.never_silent(old, new, |at| both(at, old, new)),
        (None, Some(new)) => at.note(Kind::Additive, format!("added: `{}`", route(new))),
        (_, None) => at.note(Kind::Breaking, "removed"),
    }
}

fn both(at: &mut At<'_>, old: &Method, new: &Method) {
    path(at, old, new);
    types(at, "request", old.request.as_ref(), new.request.as_ref());
    types(at, "response", old.response.as_ref(), new.response.as_ref());
    media::compare(at, old, new);
    scopes(at, old, new);
    at.deprecated(old.deprecated, new.deprecated);
    at.description(&old.description, &new.description);
    for (name, old, new) in pairs(&old.parameters, &new.parameters) {
        let at = at.below(Subject::Parameter, &format!(".{name}"));
        parameter::of_method(at, old, new);
    }
    at.unknown(&old.unknown, &new.unknown);
}

/// Setters are named by the variables of the flat path; the rest of the route is the client's
/// own business, and so are the names of the path parameters.
fn path(at: &mut At<'_>, old: &Method, new: &Method) {
    let (old_names, new_names) = (variables(old), variables(new));
    if old_names != new_names {
        at.value(
            Kind::Breaking,
            "path variables",
            Some(&old_names.join(", ")),
            Some(&new_names.join(", ")),
        );
    }
    let (old_route, new_route) = (route(old), route(new));
    at.value(Kind::Additive, "route", Some(&old_route), Some(&new_route));
    if old_route == new_route {
        at.value(
            Kind::Text,
            "path template",
            Some(&old.path),
            Some(&new.path),
        );
    }
    if old.parameter_order != new.parameter_order {
        at.value(
            Kind::Text,
            "order of the path parameters",
            Some(&old.parameter_order.join(", ")),
            Some(&new.parameter_order.join(", ")),
        );
    }
}

fn types(at: &mut At<'_>, name: &str, old: Option<&Reference>, new: Option<&Reference>) {
    let type_of = |side: Option<&Reference>| side.map(|reference| reference.name.clone());
    let (old_type, new_type) = (type_of(old), type_of(new));
    at.value(
        Kind::Breaking,
        name,
        old_type.as_deref(),
        new_type.as_deref(),
    );
    if let (Some(old), Some(new)) = (old, new) {
        at.unknown(&old.unknown, &new.unknown);
    }
}

/// Any one scope is enough: one more harms no one, one less fails those who have only that.
fn scopes(at: &mut At<'_>, old: &Method, new: &Method) {
    let mut at = at.below(Subject::Scope, "");
    for scope in old.scopes.iter().filter(|one| !new.scopes.contains(one)) {
        at.note(Kind::Breaking, format!("no longer accepts `{scope}`"));
    }
    for scope in new.scopes.iter().filter(|one| !old.scopes.contains(one)) {
        at.note(Kind::Additive, format!("accepts `{scope}`"));
    }
    let kept = |list: &[String], other: &[String]| -> Vec<String> {
        let kept = list.iter().filter(|one| other.contains(one));
        kept.cloned().collect()
    };
    if kept(&old.scopes, &new.scopes) != kept(&new.scopes, &old.scopes) {
        at.note(Kind::Text, "order of the scopes");
    }
}

fn flat(method: &Method) -> &str {
    method.flat_path.as_deref().unwrap_or(&method.path)
}

fn route(method: &Method) -> String {
    format!("{} {}", method.http_method, flat(method))
}

/// The names between the braces of the flat path. Setters have no order, so these have none.
fn variables(method: &Method) -> Vec<&str> {
    let mut names: Vec<&str> = flat(method)
        .split('{')
        .skip(1)
        .filter_map(|part| part.split_once('}'))
        .map(|(name, _)| name.trim_start_matches('+'))
        .collect();
    names.sort_unstable();
    names
}
