//! From the names that requests carry to whom they mean.

use serde_json::Value;

use crate::chat::{APP_ID, Chat, Who};
use crate::error::ApiError;

/// The last segment of `spaces/S/members/M`: an id, `app`, or an email.
pub(super) fn in_path(chat: &Chat, id: &str) -> Result<Who, ApiError> {
    if id == "app" || id == APP_ID {
        return Ok(Who::App);
    }
    if id.contains('@') {
        let user = chat.user_by_email(id).ok_or_else(|| malformed(id))?;
        return Ok(Who::User(user.id.clone()));
    }
    match (chat.user(id), chat.group(id)) {
        (Some(user), _) => Ok(Who::User(user.id.clone())),
        (None, Some(group)) => Ok(Who::Group(group.id.clone())),
        (None, None) => Err(missing(id)),
    }
}

/// `member` or `groupMember` of a body.
pub(super) fn in_body(chat: &Chat, body: &Value) -> Result<Who, ApiError> {
    match (present(body, "member"), present(body, "groupMember")) {
        (Some(_), Some(_)) => Err(ApiError::invalid(
            "A membership has a member or a group member, not both.",
        )),
        (Some(member), None) => member_of(chat, member),
        (None, Some(group)) => group_of(chat, group),
        (None, None) => Err(malformed("")),
    }
}

fn member_of(chat: &Chat, member: &Value) -> Result<Who, ApiError> {
    let name = text(member, "name");
    let id = name.strip_prefix("users/").unwrap_or_default();
    match text(member, "type") {
        "HUMAN" => human(chat, id).ok_or_else(|| malformed(name)),
        "BOT" if id == "app" || id == APP_ID => Ok(Who::App),
        "BOT" => Err(ApiError::invalid(
            "Memberships of other Chat apps are not supported.",
        )),
        other => Err(ApiError::invalid(format!(
            "The type of a member is HUMAN or BOT, not {other:?}."
        ))),
    }
}

/// People outside the organisation are known by their email only.
fn human(chat: &Chat, id: &str) -> Option<Who> {
    let user = match id.contains('@') {
        true => chat.user_by_email(id),
        false => chat.user(id).filter(|user| user.is_internal()),
    };
    user.map(|user| Who::User(user.id.clone()))
}

fn group_of(chat: &Chat, group: &Value) -> Result<Who, ApiError> {
    let name = text(group, "name");
    let id = name.strip_prefix("groups/").unwrap_or_default();
    let group = chat.group(id).ok_or_else(|| {
        ApiError::invalid(format!(
            "Missing or malformed group resource name: {name:?} is not of the form \
             groups/{{group}}, with the id of a known group."
        ))
    })?;
    Ok(Who::Group(group.id.clone()))
}

pub(super) fn missing(id: &str) -> ApiError {
    ApiError::not_found(format!("The membership {id} was not found in this space."))
}

fn malformed(name: &str) -> ApiError {
    ApiError::invalid(format!(
        "Missing or malformed user resource name in the request: {name:?} is not of the form \
         users/{{user}}, with the id or the email of a known user."
    ))
}

/// A message field that is set; null is the same as left out.
fn present<'a>(body: &'a Value, field: &str) -> Option<&'a Value> {
    body.get(field).filter(|value| !value.is_null())
}

fn text<'a>(body: &'a Value, field: &str) -> &'a str {
    body[field].as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{in_body, in_path};
    use crate::chat::{Chat, Who};
    use crate::seed::Seed;

    const BOB: &str = "100000000000000000002";
    const EVE: &str = "100000000000000000006";

    fn bob() -> Who {
        Who::User(BOB.to_owned())
    }

    #[test]
    fn aliases_lead_to_the_canonical_id() {
        let chat = Chat::plant(Seed::default()).unwrap();
        assert_eq!(in_path(&chat, "Bob@Example.com").unwrap(), bob());
        assert_eq!(in_path(&chat, BOB).unwrap(), bob());
        assert_eq!(in_path(&chat, "app").unwrap(), Who::App);
        assert!(in_path(&chat, "12345").is_err());
        for name in [format!("users/{BOB}"), "users/bob@example.com".to_owned()] {
            let body = json!({ "member": { "name": name, "type": "HUMAN" } });
            assert_eq!(in_body(&chat, &body).unwrap(), bob());
        }
    }

    #[test]
    fn outsiders_have_an_email_only() {
        let chat = Chat::plant(Seed::default()).unwrap();
        let human = |id: &str| {
            let member = json!({ "name": format!("users/{id}"), "type": "HUMAN" });
            in_body(&chat, &json!({ "member": member }))
        };
        assert!(human("eve@partner.example").is_ok());
        assert!(human(EVE).is_err());
    }

    #[test]
    fn refuses_what_names_nobody() {
        let chat = Chat::plant(Seed::default()).unwrap();
        for body in [
            json!({}),
            json!({ "member": { "name": "users/bob@example.com" } }),
            json!({ "member": { "name": "people/1", "type": "HUMAN" } }),
            json!({ "member": { "name": "users/zoe@example.com", "type": "HUMAN" } }),
            json!({ "member": { "name": "users/123", "type": "BOT" } }),
            json!({ "member": { "name": "users/app", "type": "HUMAN" } }),
            json!({ "groupMember": { "name": "groups/staff@example.com" } }),
            json!({
                "member": { "name": "users/app", "type": "BOT" },
                "groupMember": { "name": "groups/03abcdef" },
            }),
        ] {
            assert!(in_body(&chat, &body).is_err(), "{body} was taken");
        }
    }
}
