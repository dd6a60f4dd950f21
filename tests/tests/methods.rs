//! The table of methods says what the discovery documents say.

#![allow(
    clippy::unwrap_used,
    reason = "test code: what fails here fails the test"
)]

use std::collections::BTreeMap;
use std::fmt::Write;

use chat_sdk::generated::{Method, Place};
use chat_sdk::scopes;
use chat_sdk_tests::documents::{discovery_methods, schemas};
use serde_json::Value;

/// The scopes of a kind of authentication, in the order of their names.
fn of_kind<'a>(scopes: &[&'a str], kind: &str) -> Vec<&'a str> {
    let kind_of = |scope: &str| {
        let name = scope.rsplit('/').next().unwrap();
        match name.split('.').nth(1) {
            Some("bot" | "app") => "app",
            Some("admin") => "admin",
            _ => "user",
        }
    };
    let mut found: Vec<&str> = scopes
        .iter()
        .copied()
        .filter(|one| kind_of(one) == kind)
        .collect();
    found.sort_unstable();
    found
}

#[test]
fn every_scope_is_of_one_kind() {
    assert!(!scopes::ALL.is_empty());
    for (kind, there) in [
        ("app", scopes::APP),
        ("user", scopes::USER),
        ("admin", scopes::ADMIN),
    ] {
        assert_eq!(there, of_kind(scopes::ALL, kind), "{kind}");
    }
}

fn documented(text: &str) -> BTreeMap<String, Value> {
    discovery_methods(&serde_json::from_str(text).unwrap())
}

#[test]
fn the_table_has_every_method_as_the_document_has_it() {
    let public = documented(chat_api_spec::DISCOVERY);
    let mut all = documented(chat_api_spec::PREVIEW_DISCOVERY);
    all.extend(public.clone());
    let ids: Vec<&str> = Method::ALL.iter().map(|method| method.id).collect();
    assert_eq!(ids, all.keys().map(String::as_str).collect::<Vec<_>>());

    let schemas = schemas();
    for method in Method::ALL {
        let wanted = &all[method.id];
        let id = method.id;
        assert_eq!(method.verb, wanted["httpMethod"].as_str().unwrap(), "{id}");
        let path = wanted["flatPath"].as_str().unwrap();
        assert_eq!(method.path, format!("/{path}"), "{id}");
        assert_eq!(method.preview, !public.contains_key(id), "{id}");
        let media = wanted.get("mediaUpload").is_some() || wanted["supportsMediaDownload"] == true;
        assert_eq!(method.media, media, "{id}");

        let listed = wanted["scopes"].as_array().unwrap();
        let listed: Vec<&str> = listed.iter().map(|one| one.as_str().unwrap()).collect();
        for (kind, there) in [
            ("app", method.scopes.app),
            ("user", method.scopes.user),
            ("admin", method.scopes.admin),
        ] {
            assert_eq!(there, of_kind(&listed, kind), "{id}: {kind}");
        }

        let body = wanted["request"]["$ref"].as_str().unwrap_or_default();
        let place = |name: &str| {
            let in_query = wanted["parameters"].get(name).map(|_| Place::Query);
            let in_body = schemas[body]["properties"].get(name).map(|_| Place::Body);
            in_query.or(in_body)
        };
        assert_eq!(method.request_id, place("requestId"), "{id}");
        assert_eq!(
            method.pages.map(|pages| pages.place),
            place("pageToken"),
            "{id}"
        );
        if let Some(pages) = method.pages {
            let answer = wanted["response"]["$ref"].as_str().unwrap();
            let items = &schemas[answer]["properties"][pages.items];
            assert!(items["items"]["$ref"].is_string(), "{id}");
            assert_ne!(items["deprecated"], true, "{id}");
        }
    }
}

/// What may be sent twice, what comes in pages, and what is read: for the eye.
#[test]
fn how_methods_may_be_called() {
    let mut table = String::new();
    for method in Method::ALL {
        let mut marks = vec![];
        if method.idempotent {
            marks.push("idempotent".to_owned());
        }
        if let Some(place) = method.request_id {
            marks.push(format!("request id in the {place:?}").to_lowercase());
        }
        if let Some(pages) = method.pages {
            marks.push(format!(
                "pages of {}, token in the {:?}",
                pages.items, pages.place
            ));
        }
        if method.media {
            marks.push("bytes".to_owned());
        }
        if method.preview {
            marks.push("preview".to_owned());
        }
        writeln!(table, "{} {}: {}", method.verb, method.id, marks.join("; ")).unwrap();
    }
    insta::assert_snapshot!(table);
}
