//! `spaces.get` and `spaces.list`, as far as tests of memberships need them.

use serde_json::{Value, json};

use crate::auth::caller::{Caller, Identity};
use crate::chat::{Chat, Space, State, Who};
use crate::error::ApiError;
use crate::filter;
use crate::members::{access, render};
use crate::page::Page;
use crate::request::Request;

pub(crate) fn get(chat: &mut Chat, caller: &Caller, request: &Request) -> Result<Value, ApiError> {
    let space = access::find(chat, request.path("spacesId"))?;
    access::enter(space, caller)?;
    Ok(body(space))
}

pub(crate) fn list(chat: &mut Chat, caller: &Caller, request: &Request) -> Result<Value, ApiError> {
    let text = request.query.text("filter");
    let kinds = kinds(text)?;
    let page = Page::read(&request.query, &format!("{:?} {text:?}", caller.identity))?;
    let me = match &caller.identity {
        Identity::User(id) => Who::User(id.clone()),
        Identity::App | Identity::Admin => Who::App,
    };
    let mine = chat.spaces.iter().enumerate().filter(|(_, space)| {
        space.has(&me) && (kinds.is_empty() || kinds.iter().any(|kind| kind == space.kind.name()))
    });
    let (spaces, next) = page.cut(mine, |(position, _)| format!("{position:08}"));
    let mut answer = json!({});
    if !spaces.is_empty() {
        answer["spaces"] = spaces.into_iter().map(|(_, space)| body(space)).collect();
    }
    if let Some(token) = next {
        answer["nextPageToken"] = token.into();
    }
    Ok(answer)
}

/// The types a filter asks for, joined by OR; the API takes either spelling of the field.
fn kinds(text: Option<&str>) -> Result<Vec<String>, ApiError> {
    let Some(text) = text else {
        return Ok(Vec::new());
    };
    let refuse = |reason: String| ApiError::invalid(format!("Invalid filter {text:?}: {reason}."));
    let filter = filter::parse(text).map_err(refuse)?;
    let [alternatives] = filter.as_slice() else {
        return Err(refuse("a space has one type".to_owned()));
    };
    let fits = |term: &filter::Term| {
        term.equal
            && matches!(term.field.as_str(), "space_type" | "spaceType")
            && matches!(
                term.value.as_str(),
                "SPACE" | "GROUP_CHAT" | "DIRECT_MESSAGE"
            )
    };
    match alternatives.iter().find(|term| !fits(term)) {
        Some(term) => Err(refuse(format!("{} is no such field or value", term.field))),
        None => Ok(alternatives.iter().map(|term| term.value.clone()).collect()),
    }
}

fn body(space: &Space) -> Value {
    let joined = |wanted: fn(&Who) -> bool| {
        let mut count = 0;
        for membership in space.present() {
            count += i32::from(membership.state == State::Joined && wanted(&membership.who));
        }
        count
    };
    let mut body = json!({
        "name": format!("spaces/{}", space.id),
        "spaceType": space.kind.name(),
        "createTime": render::time(space.create_time),
        "membershipCount": {
            "joinedDirectHumanUserCount": joined(|who| matches!(who, Who::User(_))),
            "joinedGroupCount": joined(|who| matches!(who, Who::Group(_))),
        },
    });
    if !space.display_name.is_empty() {
        body["displayName"] = space.display_name.clone().into();
    }
    if space.import_mode {
        body["importMode"] = true.into();
    }
    body
}

#[cfg(test)]
mod tests {
    use super::kinds;

    #[test]
    fn filters_by_type() {
        assert_eq!(kinds(None).unwrap().len(), 0);
        let two = r#"spaceType = "SPACE" OR space_type = "GROUP_CHAT""#;
        assert_eq!(kinds(Some(two)).unwrap(), ["SPACE", "GROUP_CHAT"]);
        assert!(kinds(Some(r#"space_type = "ROOM""#)).is_err());
        assert!(kinds(Some(r#"space_type != "SPACE""#)).is_err());
        assert!(kinds(Some(r#"spaceType = "SPACE" AND spaceType = "SPACE""#)).is_err());
    }
}
