//! A membership as the API writes it: canonical ids, and nothing that is unspecified.

use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::{Value, json};

use crate::chat::{APP_NAME, Chat, Membership, Who};

pub(crate) fn name(space: &str, who: &Who) -> String {
    format!("spaces/{space}/members/{}", who.id())
}

pub(crate) fn time(moment: DateTime<Utc>) -> String {
    moment.to_rfc3339_opts(SecondsFormat::Micros, true)
}

pub(super) fn membership(chat: &Chat, space: &str, membership: &Membership) -> Value {
    let who = &membership.who;
    let mut body = json!({
        "name": name(space, who),
        "state": membership.state.name(),
        "createTime": time(membership.create_time),
    });
    if let Some(role) = membership.role {
        body["role"] = role.name().into();
    }
    if let Some(moment) = membership.delete_time {
        body["deleteTime"] = time(moment).into();
    }
    match who {
        Who::Group(id) => body["groupMember"] = json!({ "name": format!("groups/{id}") }),
        Who::App => body["member"] = user(who, APP_NAME, "BOT"),
        Who::User(id) => {
            let known = chat.user(id);
            let display_name = known.map(|user| &*user.display_name).unwrap_or_default();
            body["member"] = user(who, display_name, "HUMAN");
            body["affiliation"] = match known.is_some_and(|user| user.is_internal()) {
                true => "INTERNAL".into(),
                false => "EXTERNAL".into(),
            };
        }
    }
    body
}

pub(crate) fn user(who: &Who, display_name: &str, kind: &str) -> Value {
    let mut user = json!({ "name": format!("users/{}", who.id()), "type": kind });
    if !display_name.is_empty() {
        user["displayName"] = display_name.into();
    }
    user
}
