//! `spaces.members.list`.

use serde_json::{Value, json};

use super::filter::Filter;
use super::{access, render};
use crate::auth::caller::{Caller, Identity};
use crate::chat::{Chat, Membership, State, Who};
use crate::error::ApiError;
use crate::page::Page;
use crate::request::Request;

pub(crate) fn list(chat: &mut Chat, caller: &Caller, request: &Request) -> Result<Value, ApiError> {
    let query = &request.query;
    let text = query.text("filter");
    let show = Show {
        groups: query.flag("showGroups"),
        invited: query.flag("showInvited"),
    };
    let filter = Filter::read(text)?;
    let page = Page::read(
        query,
        &format!(
            "{} {:?} {show:?} {:?}",
            request.path("spacesId"),
            caller.identity,
            text
        ),
    )?;
    match caller.identity {
        Identity::Admin if !filter.is_for_people_only() => {
            return Err(ApiError::invalid(
                "With administrator access the filter has to hold member.type = \"HUMAN\" or \
                 member.type != \"BOT\", and no other type.",
            ));
        }
        Identity::App if show.groups || show.invited => {
            return Err(ApiError::invalid(
                "showGroups and showInvited require user authentication.",
            ));
        }
        _ => {}
    }
    let space = access::find(chat, request.path("spacesId"))?;
    access::enter(space, caller)?;

    let hidden = space.members_hidden && caller.identity == Identity::App;
    let shown = space.present().filter(|membership| {
        !hidden && show.takes(caller, membership) && filter.lets_through(membership)
    });
    let (memberships, next) = page.cut(shown, |one| render::time(one.create_time));
    let mut answer = json!({});
    if !memberships.is_empty() {
        let rendered = memberships.into_iter();
        let rendered = rendered.map(|one| render::membership(chat, &space.id, one));
        answer["memberships"] = rendered.collect();
    }
    if let Some(token) = next {
        answer["nextPageToken"] = token.into();
    }
    Ok(answer)
}

/// What a list leaves out unless it is asked for.
#[derive(Debug)]
struct Show {
    groups: bool,
    invited: bool,
}

impl Show {
    fn takes(&self, caller: &Caller, membership: &Membership) -> bool {
        let sort = match membership.who {
            Who::User(_) => true,
            Who::Group(_) => self.groups,
            // Apps and administrators see no apps, not even the calling one.
            Who::App => matches!(caller.identity, Identity::User(_)),
        };
        sort && (self.invited || membership.state == State::Joined)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::super::testing::{Result, admin, app, space, to, user};
    use super::list;
    use crate::auth::caller::Caller;
    use crate::chat::Chat;
    use crate::error::Status;
    use crate::seed::{Member, Seed};

    fn chat() -> Chat {
        let mut seed = Seed::default();
        let members = &mut seed.spaces[1].members;
        members.push(Member::new("groups/03abcdef"));
        members.push(Member {
            invited: true,
            ..Member::new("carol@example.com")
        });
        Chat::plant(seed).unwrap()
    }

    fn see(caller: &Caller, id: &str, query: &[(&str, &str)]) -> Result {
        let request = to(&space(id), query, Value::Null);
        list(&mut chat(), caller, &request).map_err(|error| error.status())
    }

    fn count(caller: &Caller, query: &[(&str, &str)]) -> usize {
        let answer = see(caller, "APPMADE", query).unwrap();
        answer["memberships"].as_array().map_or(0, Vec::len)
    }

    #[test]
    fn what_is_listed_depends_on_who_asks() {
        let ann = user("ann", &["chat.memberships"]);
        let both = [("showGroups", "true"), ("showInvited", "true")];
        let people = ("filter", "member.type = \"HUMAN\"");
        assert_eq!(count(&ann, &[]), 2);
        assert_eq!(count(&ann, &both), 4);
        assert_eq!(count(&ann, &[people]), 1);
        assert_eq!(count(&app(&["chat.bot"]), &[]), 1);
        assert_eq!(count(&admin(), &[people]), 1);
    }

    #[test]
    fn an_empty_list_is_an_empty_object() {
        let ann = user("ann", &["chat.memberships"]);
        let nobody = [("filter", "role = \"ROLE_ASSISTANT_MANAGER\"")];
        assert_eq!(
            see(&ann, "APPMADE", &nobody).unwrap(),
            serde_json::json!({})
        );
    }

    #[test]
    fn some_questions_are_refused() {
        let invalid = Status::InvalidArgument;
        let bot = app(&["chat.bot"]);
        assert_eq!(see(&admin(), "TEAM", &[]).unwrap_err(), invalid);
        let invited = [("showInvited", "true")];
        assert_eq!(see(&bot, "APPMADE", &invited).unwrap_err(), invalid);
        assert_eq!(
            see(&bot, "TEAM", &[]).unwrap_err(),
            Status::PermissionDenied
        );
    }
}
