//! `spaces.members.get`.

use serde_json::Value;

use super::{access, names, render};
use crate::auth::caller::{Caller, Identity};
use crate::chat::{Chat, Who};
use crate::error::ApiError;
use crate::request::Request;

pub(crate) fn get(chat: &mut Chat, caller: &Caller, request: &Request) -> Result<Value, ApiError> {
    let space = access::find(chat, request.path("spacesId"))?;
    access::enter(space, caller)?;
    let id = request.path("membersId");
    let who = names::in_path(chat, id)?;
    match (&caller.identity, &who) {
        (Identity::Admin, Who::App) => return Err(access::without_apps()),
        (Identity::App, Who::Group(_)) => {
            return Err(ApiError::denied(
                "Memberships of Google Groups require user authentication.",
            ));
        }
        _ => {}
    }
    let membership = space.current(&who).ok_or_else(|| names::missing(id))?;
    Ok(render::membership(chat, &space.id, membership))
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::super::testing::{Result, admin, app, id, member, to, user};
    use super::get;
    use crate::auth::caller::Caller;
    use crate::chat::Chat;
    use crate::error::Status;
    use crate::seed::Seed;

    fn look(caller: &Caller, space: &str, who: &str) -> Result {
        let mut chat = Chat::plant(Seed::default()).unwrap();
        let request = to(&member(space, who), &[], Value::Null);
        get(&mut chat, caller, &request).map_err(|error| error.status())
    }

    #[test]
    fn aliases_are_answered_with_the_canonical_name() {
        let ann = user("ann", &["chat.memberships.readonly"]);
        for alias in [id("ann"), "ann@example.com"] {
            let found = look(&ann, "APPMADE", alias).unwrap();
            assert_eq!(
                found["name"],
                format!("spaces/APPMADE/members/{}", id("ann"))
            );
        }
        assert_eq!(
            look(&ann, "APPMADE", "app").unwrap()["member"]["type"],
            "BOT"
        );
    }

    #[test]
    fn errors_tell_who_is_missing() {
        let ann = user("ann", &["chat.memberships"]);
        let carol = user("carol", &["chat.memberships"]);
        let bot = app(&["chat.bot"]);
        let denied = Status::PermissionDenied;
        let error = |caller, space, who| look(caller, space, who).unwrap_err();
        assert_eq!(error(&ann, "TEAM", "bob@example.com"), Status::NotFound);
        assert_eq!(error(&ann, "NONE", "bob@example.com"), Status::NotFound);
        assert_eq!(
            error(&ann, "TEAM", "zoe@example.com"),
            Status::InvalidArgument
        );
        assert_eq!(error(&carol, "TEAM", id("ann")), denied);
        assert_eq!(error(&bot, "TEAM", id("ann")), denied);
        assert_eq!(error(&bot, "DM", id("ann")), denied);
        assert_eq!(error(&admin(), "APPMADE", "app"), denied);
    }
}
