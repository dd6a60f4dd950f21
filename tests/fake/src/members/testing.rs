//! Callers and requests for the tests of the handlers.

use serde_json::Value;

use crate::auth::caller::{Caller, Identity};
use crate::error::Status;
use crate::operations::query::Query;
use crate::request::Request;

pub(crate) type Result = std::result::Result<Value, Status>;

/// The ids of the default seed.
pub(crate) fn id(name: &str) -> &'static str {
    match name {
        "ann" => "100000000000000000001",
        "bob" => "100000000000000000002",
        "carol" => "100000000000000000003",
        _ => "0",
    }
}

pub(crate) fn user(name: &str, scopes: &[&str]) -> Caller {
    Caller::of(Identity::User(id(name).to_owned()), scopes)
}

pub(crate) fn app(scopes: &[&str]) -> Caller {
    Caller::of(Identity::App, scopes)
}

pub(crate) fn admin() -> Caller {
    Caller::of(Identity::Admin, &["chat.admin.memberships"])
}

pub(crate) fn space(id: &str) -> Vec<(&str, &str)> {
    vec![("spacesId", id)]
}

pub(crate) fn member<'a>(space: &'a str, member: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![("spacesId", space), ("membersId", member)]
}

pub(crate) fn to(path: &[(&str, &str)], query: &[(&str, &str)], body: Value) -> Request {
    let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    Request {
        path: path.iter().map(owned).collect(),
        query: Query::of(query),
        body,
    }
}
