//! A document: its top level, its scopes, and everything below.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::at::{At, pairs, unknown};
use super::{Kind, Subject, cycles, method, parameter, schema};
use crate::discovery::{Document, Method, Resource};

/// Compares two documents.
pub(super) fn compare(at: &mut At<'_>, old: &Document, new: &Document) {
    top(at, old, new);
    scopes(at, old, new);
    for (name, old, new) in pairs(&old.parameters, &new.parameters) {
        let at = at.other(Subject::Parameter, format!("parameters.{name}"));
        parameter::common(at, old, new);
    }
    let (old_methods, new_methods) = (methods(old), methods(new));
    for (id, old, new) in pairs(&old_methods, &new_methods) {
        let mut at = at.other(Subject::Method, *id);
        method::compare(&mut at, old.copied(), new.copied());
    }
    for (name, old, new) in pairs(&old.schemas, &new.schemas) {
        let mut at = at.other(Subject::Schema, name);
        match (old, new) {
            (Some(old), Some(new)) => schema::compare(&mut at, old, new),
            (None, _) => at.note(Kind::Additive, "added"),
            (_, None) => at.note(Kind::Breaking, "removed"),
        }
    }
    cycles::compare(at, old, new);
    let (old_resources, new_resources) = (resources(old), resources(new));
    for (name, old, new) in pairs(&old_resources, &new_resources) {
        if let (Some(old), Some(new)) = (old, new) {
            at.other(Subject::Document, name).unknown(old, new);
        }
    }
}

fn top(at: &mut At<'_>, old: &Document, new: &Document) {
    for (place, kind, old, new) in [
        ("id", Kind::Text, &old.id, &new.id),
        ("name", Kind::Text, &old.name, &new.name),
        ("version", Kind::Text, &old.version, &new.version),
        ("title", Kind::Text, &old.title, &new.title),
        // Callers who configured a proxy or a fake for the one do not reach the other.
        ("rootUrl", Kind::Breaking, &old.root_url, &new.root_url),
        (
            "servicePath",
            Kind::Breaking,
            &old.service_path,
            &new.service_path,
        ),
    ] {
        at.other(Subject::Document, place)
            .itself(kind, Some(old), Some(new));
    }
    at.other(Subject::Document, "documentationLink").itself(
        Kind::Text,
        old.documentation_link.as_deref(),
        new.documentation_link.as_deref(),
    );
    if old.description != new.description {
        at.other(Subject::Document, "description")
            .note(Kind::Text, "changed");
    }
    for (name, old, new) in unknown(&old.unknown, &new.unknown) {
        at.other(Subject::Document, name)
            .itself(Kind::Text, old.as_deref(), new.as_deref());
    }
}

fn scopes(at: &mut At<'_>, old: &Document, new: &Document) {
    let (old, new) = (&old.auth, &new.auth);
    let mut at = at.other(Subject::Document, "auth");
    at.unknown(&old.unknown, &new.unknown);
    at.unknown(&old.oauth2.unknown, &new.oauth2.unknown);
    for (url, old, new) in pairs(&old.oauth2.scopes, &new.oauth2.scopes) {
        let mut at = at.other(Subject::Scope, url);
        match (old, new) {
            (Some(old), Some(new)) => {
                at.description(&old.description, &new.description);
                at.unknown(&old.unknown, &new.unknown);
            }
            (None, _) => at.note(Kind::Additive, "added"),
            (_, None) => at.note(Kind::Breaking, "removed"),
        }
    }
}

/// Methods by id. Two methods with one id are no document that could be generated from.
fn methods(document: &Document) -> BTreeMap<&str, &Method> {
    document
        .all_methods()
        .into_iter()
        .map(|(_, method)| (method.id.as_str(), method))
        .collect()
}

/// What the model does not know of each resource, by the names that lead to it.
fn resources(document: &Document) -> BTreeMap<String, &Map<String, Value>> {
    let mut found = BTreeMap::new();
    let mut rest: Vec<(String, &Resource)> = document
        .resources
        .iter()
        .map(|(name, resource)| (format!("resources.{name}"), resource))
        .collect();
    while let Some((place, resource)) = rest.pop() {
        rest.extend(
            resource
                .resources
                .iter()
                .map(|(name, below)| (format!("{place}.{name}"), below)),
        );
        found.insert(place, &resource.unknown);
    }
    found
}
