//! `spaces.members.create`.

use serde_json::Value;

use super::history::History;
use super::{access, names, render};
use crate::auth::caller::{Caller, Identity};
use crate::chat::{Chat, Membership, Space, State, Who};
use crate::error::{ApiError, Status};
use crate::request::Request;
use crate::seed::{Role, SpaceType};

pub(crate) fn create(
    chat: &mut Chat,
    caller: &Caller,
    request: &Request,
) -> Result<Value, ApiError> {
    let body = &request.body;
    if body.get("role").is_some_and(|role| !role.is_null()) {
        return Err(ApiError::invalid(
            "The role of a membership can only be set in an update.",
        ));
    }
    let who = names::in_body(chat, body)?;
    let space = access::find(chat, request.path("spacesId"))?;
    access::enter(space, caller)?;
    access::reach(space, caller, &who)?;
    let state = joins_as(chat, caller, space, &who)?;
    let history = History::read(space, body)?;
    if history.is_none() && space.current(&who).is_some() {
        return Err(ApiError::new(
            Status::AlreadyExists,
            "The space has this member, or has invited them, already.",
        ));
    }

    let id = space.id.clone();
    let now = chat.tick();
    let membership = match history {
        Some(History { begin, end }) => Membership {
            who,
            role: None,
            state: State::NotAMember,
            create_time: begin.unwrap_or(now),
            delete_time: Some(end),
        },
        None => Membership {
            role: role(&who, state),
            who,
            state,
            create_time: now,
            delete_time: None,
        },
    };
    let answer = render::membership(chat, &id, &membership);
    if let Some(space) = chat.space_mut(&id) {
        space.memberships.push(membership);
    }
    Ok(answer)
}

/// Whether this one can be in this space at all, and how they come in.
fn joins_as(chat: &Chat, caller: &Caller, space: &Space, who: &Who) -> Result<State, ApiError> {
    let id = match who {
        // Between two people there is room for the app, which is then not one of the two.
        Who::App => return Ok(State::Joined),
        Who::Group(_) if space.kind == SpaceType::Space => return Ok(State::Joined),
        Who::Group(_) => {
            return Err(ApiError::invalid(
                "Google Groups can only be members of named spaces.",
            ));
        }
        Who::User(_) if space.kind == SpaceType::DirectMessage => {
            return Err(ApiError::invalid(
                "Nobody can be added to a direct message.",
            ));
        }
        Who::User(id) => id,
    };
    let user = chat.user(id).ok_or_else(|| names::missing(id))?;
    if !user.is_internal() && !matches!(caller.identity, Identity::User(_)) {
        return Err(ApiError::denied(
            "Adding users outside the organization requires user authentication without \
             administrator access.",
        ));
    }
    if !user.chat_enabled {
        return Err(ApiError::precondition(
            "Google Chat is turned off for this user.",
        ));
    }
    Ok(match user.auto_accept {
        true => State::Joined,
        false => State::Invited,
    })
}

fn role(who: &Who, state: State) -> Option<Role> {
    let specified = state == State::Joined && !matches!(who, Who::Group(_));
    specified.then_some(Role::Member)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::testing::{Result, admin, app, space, to, user};
    use super::create;
    use crate::auth::caller::Caller;
    use crate::chat::Chat;
    use crate::error::Status;
    use crate::seed::Seed;

    fn add(chat: &mut Chat, caller: &Caller, id: &str, name: &str) -> Result {
        let body = match name.split_once('/') {
            Some(("groups", _)) => json!({ "groupMember": { "name": name } }),
            _ if name == "users/app" => json!({ "member": { "name": name, "type": "BOT" } }),
            _ => json!({ "member": { "name": name, "type": "HUMAN" } }),
        };
        create(chat, caller, &to(&space(id), &[], body)).map_err(|error| error.status())
    }

    fn state(answer: Result) -> Value {
        answer.unwrap()["state"].clone()
    }

    #[test]
    fn people_join_or_are_invited() {
        let mut chat = Chat::plant(Seed::default()).unwrap();
        let ann = user("ann", &["chat.memberships"]);
        let bob = add(&mut chat, &ann, "TEAM", "users/bob@example.com").unwrap();
        assert_eq!(bob["name"], "spaces/TEAM/members/100000000000000000002");
        assert_eq!(bob["role"], "ROLE_MEMBER");
        assert!(!bob.to_string().contains('@'));
        let mut add = |name: &str| add(&mut chat, &ann, "TEAM", name);
        assert_eq!(state(add("users/carol@example.com")), "INVITED");
        assert_eq!(state(add("groups/03abcdef")), "JOINED");
        assert_eq!(
            add("users/bob@example.com").unwrap_err(),
            Status::AlreadyExists
        );
        assert_eq!(
            add("users/carol@example.com").unwrap_err(),
            Status::AlreadyExists
        );
        assert_eq!(
            add("users/dave@example.com").unwrap_err(),
            Status::FailedPrecondition
        );
    }

    #[test]
    fn the_app_comes_in_by_its_own_scope_alone() {
        let mut chat = Chat::plant(Seed::default()).unwrap();
        let general = user("ann", &["chat.memberships"]);
        let own = user("ann", &["chat.memberships.app"]);
        let mut add = |caller, name| add(&mut chat, caller, "TEAM", name);
        assert_eq!(
            add(&general, "users/app").unwrap_err(),
            Status::PermissionDenied
        );
        assert_eq!(
            add(&own, "users/bob@example.com").unwrap_err(),
            Status::PermissionDenied
        );
        assert_eq!(state(add(&own, "users/app")), "JOINED");
        assert_eq!(
            add(&admin(), "users/app").unwrap_err(),
            Status::PermissionDenied
        );
    }

    #[test]
    fn app_auth_is_for_people_of_the_organisation() {
        let mut chat = Chat::plant(Seed::default()).unwrap();
        let app = app(&["chat.app.memberships"]);
        let mut add = |id, name| add(&mut chat, &app, id, name);
        let denied = Status::PermissionDenied;
        assert!(add("APPMADE", "users/bob@example.com").is_ok());
        assert_eq!(
            add("APPMADE", "users/eve@partner.example").unwrap_err(),
            denied
        );
        assert_eq!(add("APPMADE", "groups/03abcdef").unwrap_err(), denied);
        assert_eq!(add("TEAM", "users/bob@example.com").unwrap_err(), denied);
        assert_eq!(
            add("DM", "users/carol@example.com").unwrap_err(),
            Status::InvalidArgument
        );
    }

    #[test]
    fn the_sort_of_space_matters() {
        let mut chat = Chat::plant(Seed::default()).unwrap();
        let ann = user("ann", &["chat.memberships", "chat.memberships.app"]);
        let mut add = |id, name| add(&mut chat, &ann, id, name);
        let invalid = Status::InvalidArgument;
        assert_eq!(add("GROUPCHAT", "groups/03abcdef").unwrap_err(), invalid);
        assert_eq!(add("DM", "users/carol@example.com").unwrap_err(), invalid);
        assert!(add("DM", "users/app").is_ok());
    }
}
