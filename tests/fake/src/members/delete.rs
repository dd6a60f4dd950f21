//! `spaces.members.delete`.

use serde_json::Value;

use super::{access, names, render, rules};
use crate::auth::caller::{Caller, Identity};
use crate::chat::{Chat, Membership, State, Who};
use crate::error::ApiError;
use crate::request::Request;
use crate::seed::SpaceType;

pub(crate) fn delete(
    chat: &mut Chat,
    caller: &Caller,
    request: &Request,
) -> Result<Value, ApiError> {
    let space = access::find(chat, request.path("spacesId"))?;
    let id = request.path("membersId");
    let who = names::in_path(chat, id)?;
    let membership = space.current(&who);
    let leaving = membership.is_some() && is_self(caller, &who);
    // Someone who is only invited is not in the space yet, but may decline.
    if !leaving {
        access::enter(space, caller)?;
    }
    access::reach(space, caller, &who)?;
    let membership = membership.ok_or_else(|| names::missing(id))?;
    if space.kind == SpaceType::DirectMessage && who != Who::App {
        return Err(ApiError::invalid(
            "Nobody can be removed from a direct message.",
        ));
    }
    if !leaving {
        rules::remove(space, caller, membership)?;
    }
    rules::keep_a_manager(space, membership)?;
    let removed = membership.clone();

    let id = space.id.clone();
    let removed = Membership {
        role: None,
        state: State::NotAMember,
        delete_time: Some(chat.tick()),
        ..removed
    };
    if let Some(space) = chat.space_mut(&id) {
        space.remove(&who);
    }
    Ok(render::membership(chat, &id, &removed))
}

fn is_self(caller: &Caller, who: &Who) -> bool {
    matches!((&caller.identity, who), (Identity::User(caller), Who::User(id)) if caller == id)
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::super::testing::{Result, app, id, member, to, user};
    use super::delete;
    use crate::auth::caller::Caller;
    use crate::chat::Chat;
    use crate::error::Status;
    use crate::seed::{Member, Seed};

    /// TEAM with ann managing, bob in it and carol invited; APPMADE with bob managing too.
    fn chat() -> Chat {
        let mut seed = Seed::default();
        let team = &mut seed.spaces[0].members;
        team.push(Member::new("bob@example.com"));
        team.push(Member {
            invited: true,
            ..Member::new("carol@example.com")
        });
        let made = &mut seed.spaces[1].members;
        made.push(Member::manager("bob@example.com"));
        Chat::plant(seed).unwrap()
    }

    fn remove(caller: &Caller, space: &str, who: &str) -> Result {
        let request = to(&member(space, who), &[], Value::Null);
        delete(&mut chat(), caller, &request).map_err(|error| error.status())
    }

    #[test]
    fn the_answer_is_the_membership_that_was() {
        let ann = user("ann", &["chat.memberships"]);
        let gone = remove(&ann, "TEAM", "bob@example.com").unwrap();
        assert_eq!(gone["state"], "NOT_A_MEMBER");
        assert_eq!(gone["name"], format!("spaces/TEAM/members/{}", id("bob")));
    }

    #[test]
    fn managers_remove_and_everyone_leaves() {
        let denied = Status::PermissionDenied;
        let bob = user("bob", &["chat.memberships"]);
        let carol = user("carol", &["chat.memberships"]);
        assert_eq!(remove(&bob, "TEAM", id("ann")).unwrap_err(), denied);
        assert_eq!(remove(&bob, "TEAM", id("carol")).unwrap_err(), denied);
        assert_eq!(remove(&carol, "TEAM", id("bob")).unwrap_err(), denied);
        assert!(remove(&bob, "TEAM", id("bob")).is_ok());
        assert!(remove(&carol, "TEAM", id("carol")).is_ok());
        assert!(remove(&bob, "GROUPCHAT", id("ann")).is_ok());
        assert_eq!(
            remove(&bob, "DM", id("bob")).unwrap_err(),
            Status::InvalidArgument
        );
    }

    #[test]
    fn the_sole_manager_stays() {
        let ann = user("ann", &["chat.memberships"]);
        assert_eq!(
            remove(&ann, "TEAM", id("ann")).unwrap_err(),
            Status::FailedPrecondition
        );
        assert!(remove(&ann, "APPMADE", id("ann")).is_ok());
    }

    #[test]
    fn an_app_removes_managers_where_it_made_the_space() {
        let app = app(&["chat.app.memberships"]);
        assert!(remove(&app, "APPMADE", id("bob")).is_ok());
        assert_eq!(
            remove(&app, "APPMADE", "app").unwrap_err(),
            Status::PermissionDenied
        );
        let own = user("ann", &["chat.memberships.app"]);
        assert!(remove(&own, "APPMADE", "app").is_ok());
    }
}
