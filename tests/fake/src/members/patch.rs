//! `spaces.members.patch`, which knows the role and nothing else.

use serde_json::Value;

use super::{access, names, render, rules};
use crate::auth::caller::{Caller, Identity};
use crate::chat::{Chat, Membership, Space, State, Who};
use crate::error::ApiError;
use crate::request::Request;
use crate::seed::{Role, SpaceType};

pub(crate) fn patch(
    chat: &mut Chat,
    caller: &Caller,
    request: &Request,
) -> Result<Value, ApiError> {
    let role = wanted(request)?;
    let id = request.path("membersId");
    if id == "app" || id.contains('@') {
        return Err(ApiError::invalid(format!(
            "Invalid membership resource name: an update takes no alias such as {id:?}."
        )));
    }
    let space = access::find(chat, request.path("spacesId"))?;
    access::enter(space, caller)?;
    let who = names::in_path(chat, id)?;
    let membership = space.current(&who).ok_or_else(|| names::missing(id))?;
    check(space, caller, membership, role)?;

    let id = space.id.clone();
    let changed = Membership {
        role: Some(role),
        ..membership.clone()
    };
    let answer = render::membership(chat, &id, &changed);
    if let Some(membership) = chat.space_mut(&id).and_then(|one| one.current_mut(&who)) {
        *membership = changed;
    }
    Ok(answer)
}

fn wanted(request: &Request) -> Result<Role, ApiError> {
    let mask = request
        .query
        .text("updateMask")
        .ok_or_else(|| ApiError::invalid("updateMask is required."))?;
    if let Some(path) = mask.split(',').find(|path| !matches!(*path, "role" | "*")) {
        return Err(ApiError::invalid(format!(
            "updateMask has the path {path:?}; only role can be updated."
        )));
    }
    let role = &request.body["role"];
    role.as_str().and_then(Role::named).ok_or_else(|| {
        ApiError::invalid(format!(
            "Invalid value at 'membership.role' \
             (type.googleapis.com/google.chat.v1.Membership.MembershipRole), {role}"
        ))
    })
}

fn check(
    space: &Space,
    caller: &Caller,
    membership: &Membership,
    to: Role,
) -> Result<(), ApiError> {
    if to != Role::Member && space.kind != SpaceType::Space {
        return Err(ApiError::invalid("Only named spaces have managers."));
    }
    if !matches!(membership.who, Who::User(_)) {
        return Err(ApiError::invalid("Only people can be given a role."));
    }
    if membership.state != State::Joined {
        return Err(ApiError::precondition(
            "Someone who has not joined yet cannot be given a role.",
        ));
    }
    let from = membership.role.unwrap_or_default();
    match &caller.identity {
        Identity::Admin => {}
        Identity::App if space.made_by_app => {}
        Identity::App => {
            return Err(ApiError::denied(
                "A Chat app can change roles only in spaces that it created.",
            ));
        }
        Identity::User(_) if space.kind != SpaceType::Space => {}
        Identity::User(_) if rules::may_change(rules::role_of(space, caller), from, to) => {}
        Identity::User(_) => {
            return Err(ApiError::denied(
                "Only a manager of the space can change this role.",
            ));
        }
    }
    match to {
        Role::Manager => Ok(()),
        _ => rules::keep_a_manager(space, membership),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::testing::{Result, admin, app, id, member, to, user};
    use super::patch;
    use crate::auth::caller::Caller;
    use crate::chat::Chat;
    use crate::error::Status;
    use crate::seed::{Member, Seed};

    fn chat() -> Chat {
        let mut seed = Seed::default();
        for space in &mut seed.spaces[..2] {
            space.members.push(Member::new("bob@example.com"));
        }
        Chat::plant(seed).unwrap()
    }

    fn send(caller: &Caller, path: (&str, &str), mask: &str, body: Value) -> Result {
        let request = to(&member(path.0, path.1), &[("updateMask", mask)], body);
        patch(&mut chat(), caller, &request).map_err(|error| error.status())
    }

    fn change(caller: &Caller, space: &str, who: &str, role: &str) -> Result {
        send(caller, (space, who), "role", json!({ "role": role }))
    }

    #[test]
    fn managers_change_roles() {
        let ann = user("ann", &["chat.memberships"]);
        let bob = user("bob", &["chat.memberships"]);
        let changed = change(&ann, "TEAM", id("bob"), "ROLE_MANAGER").unwrap();
        assert_eq!(changed["role"], "ROLE_MANAGER");
        assert!(change(&admin(), "TEAM", id("bob"), "ROLE_MANAGER").is_ok());
        assert_eq!(
            change(&bob, "TEAM", id("bob"), "ROLE_MANAGER").unwrap_err(),
            Status::PermissionDenied
        );
        assert_eq!(
            change(&ann, "TEAM", id("ann"), "ROLE_MEMBER").unwrap_err(),
            Status::FailedPrecondition
        );
    }

    #[test]
    fn an_app_changes_roles_where_it_made_the_space() {
        let app = app(&["chat.app.memberships"]);
        assert!(change(&app, "APPMADE", id("bob"), "ROLE_ASSISTANT_MANAGER").is_ok());
        assert_eq!(
            change(&app, "TEAM", id("bob"), "ROLE_MANAGER").unwrap_err(),
            Status::PermissionDenied
        );
    }

    #[test]
    fn only_the_role_of_a_person_in_a_named_space_changes() {
        let ann = user("ann", &["chat.memberships"]);
        let invalid = Status::InvalidArgument;
        let role = || json!({ "role": "ROLE_MANAGER" });
        let bob = ("TEAM", id("bob"));
        assert!(send(&ann, bob, "*", role()).is_ok());
        for (path, mask, body) in [
            (bob, "", role()),
            (bob, "state", role()),
            (bob, "role,state", role()),
            (bob, "role", json!({})),
            (bob, "role", json!({ "role": "OWNER" })),
            (("TEAM", "bob@example.com"), "role", role()),
            (("APPMADE", "app"), "role", role()),
            (("GROUPCHAT", id("bob")), "role", role()),
        ] {
            let told = format!("{path:?} {mask} {body}");
            assert_eq!(send(&ann, path, mask, body).unwrap_err(), invalid, "{told}");
        }
    }
}
