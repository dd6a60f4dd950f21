//! From a seed to what the server holds; a seed that contradicts itself is refused.

use std::collections::HashSet;

use super::{APP_ID, Chat, Membership, Space, State, Who, beginning};
use crate::error::Error;
use crate::seed::{self, Seed};
use crate::streams::Streams;

impl Chat {
    pub(crate) fn plant(seed: Seed) -> Result<Self, Error> {
        let mut chat = Self {
            users: seed.users,
            groups: seed.groups,
            spaces: Vec::new(),
            streams: Streams::default(),
            ticks: 0,
            administrator_approval: true,
            app_configured: true,
        };
        chat.check_identities()?;
        for space in seed.spaces {
            let space = chat.plant_space(space)?;
            if chat.space(&space.id).is_some() {
                return Err(bad(format!("spaces/{} is there twice", space.id)));
            }
            chat.spaces.push(space);
        }
        Ok(chat)
    }

    fn check_identities(&self) -> Result<(), Error> {
        let mut seen = HashSet::from([APP_ID.to_owned()]);
        for user in &self.users {
            if user.id.is_empty() || !user.id.bytes().all(|byte| byte.is_ascii_digit()) {
                return Err(bad(format!("the user id {:?} is not a number", user.id)));
            }
            if !user.email.contains('@') {
                return Err(bad(format!("{:?} is not an email address", user.email)));
            }
            for name in [user.id.clone(), user.email.to_lowercase()] {
                if !seen.insert(name.clone()) {
                    return Err(bad(format!("{name} is there twice")));
                }
            }
        }
        for group in &self.groups {
            if !seen.insert(group.id.clone()) {
                return Err(bad(format!("the id {} is there twice", group.id)));
            }
        }
        Ok(())
    }

    fn plant_space(&mut self, space: seed::Space) -> Result<Space, Error> {
        let id = space.name.strip_prefix("spaces/").unwrap_or_default();
        if id.is_empty() || id.contains('/') {
            return Err(bad(format!(
                "{:?} is not of the form spaces/ID",
                space.name
            )));
        }
        let mut planted = Space {
            id: id.to_owned(),
            kind: space.space_type,
            display_name: space.display_name,
            made_by_app: space.made_by_app,
            import_mode: space.import_mode,
            members_hidden: space.members_hidden,
            create_time: beginning(),
            memberships: Vec::new(),
        };
        for member in space.members {
            let who = self.resolve(&member.who).ok_or_else(|| {
                let (who, name) = (&member.who, &space.name);
                bad(format!("{who}, in {name}, is nobody it lists"))
            })?;
            if planted.current(&who).is_some() {
                return Err(bad(format!("{} is in {} twice", member.who, space.name)));
            }
            let unspecified = member.invited || matches!(who, Who::Group(_));
            planted.memberships.push(Membership {
                role: (!unspecified).then_some(member.role),
                state: match member.invited {
                    true => State::Invited,
                    false => State::Joined,
                },
                who,
                create_time: self.tick(),
                delete_time: None,
            });
        }
        Ok(planted)
    }

    fn resolve(&self, who: &str) -> Option<Who> {
        if who == "app" {
            return Some(Who::App);
        }
        match who.strip_prefix("groups/") {
            Some(id) => self.group(id).map(|group| Who::Group(group.id.clone())),
            None => self
                .user_by_email(who)
                .map(|user| Who::User(user.id.clone())),
        }
    }
}

fn bad(reason: String) -> Error {
    Error::Seed(reason)
}

#[cfg(test)]
mod tests {
    use super::Chat;
    use crate::seed::{Member, Seed};

    #[test]
    fn the_default_seed_holds_together() {
        let chat = Chat::plant(Seed::default()).unwrap();
        assert_eq!(chat.spaces.len(), 4);
    }

    #[test]
    fn generated_members_come_after_the_others() {
        let seed = Seed::default()
            .with_members("spaces/TEAM", 3)
            .with_members("spaces/TEAM", 2);
        let chat = Chat::plant(seed).unwrap();
        assert_eq!(chat.space("TEAM").unwrap().memberships.len(), 6);
    }

    #[test]
    fn refuses_members_it_does_not_know() {
        let mut seed = Seed::default();
        seed.spaces[0].members.push(Member::new("zoe@example.com"));
        let error = Chat::plant(seed).err().unwrap().to_string();
        assert!(error.contains("zoe@example.com, in spaces/TEAM"));
    }
}
