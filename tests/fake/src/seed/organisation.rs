//! The seed that a server has unless it is given another: `example.com` and its four spaces.

use super::{Account, Group, Member, Seed, Space, SpaceType, User};

/// Ids of generated users start here, far from those of the named ones.
const GENERATED: u128 = 200_000_000_000_000_000_000;

impl Default for Seed {
    /// The organisation `example.com`, where everyone stands for one case.
    ///
    /// | who | case |
    /// |---|---|
    /// | `ann@example.com` | manages the named spaces |
    /// | `bob@example.com` | joins at once |
    /// | `carol@example.com` | has auto-accept off, so is invited |
    /// | `dave@example.com` | has Chat turned off |
    /// | `admin@example.com` | is an administrator, and in no space |
    /// | `eve@partner.example` | belongs to another organisation, so is invited |
    /// | `groups/03abcdef` | the group `staff@example.com` |
    ///
    /// | space | what it is |
    /// |---|---|
    /// | `spaces/TEAM` | named; ann manages it; the app is not in it |
    /// | `spaces/APPMADE` | named, made by the app, which is in it; ann manages it |
    /// | `spaces/GROUPCHAT` | a group chat of ann and bob |
    /// | `spaces/DM` | a direct message between ann and bob |
    fn default() -> Self {
        let user = |number: u32, email: &str, name: &str| {
            User::new(format!("1000000000000000000{number:02}"), email, name)
        };
        let pair = || {
            vec![
                Member::new("ann@example.com"),
                Member::new("bob@example.com"),
            ]
        };
        Self {
            users: vec![
                user(1, "ann@example.com", "Ann"),
                user(2, "bob@example.com", "Bob"),
                User {
                    auto_accept: false,
                    ..user(3, "carol@example.com", "Carol")
                },
                User {
                    chat_enabled: false,
                    ..user(4, "dave@example.com", "Dave")
                },
                User {
                    administrator: true,
                    ..user(5, "admin@example.com", "Admin")
                },
                User {
                    account: Account::External,
                    auto_accept: false,
                    ..user(6, "eve@partner.example", "Eve")
                },
            ],
            groups: vec![Group {
                id: "03abcdef".to_owned(),
                email: "staff@example.com".to_owned(),
            }],
            spaces: vec![
                Space {
                    display_name: "Team".to_owned(),
                    members: vec![Member::manager("ann@example.com")],
                    ..Space::new("spaces/TEAM", SpaceType::Space)
                },
                Space {
                    display_name: "Made by the app".to_owned(),
                    made_by_app: true,
                    members: vec![Member::manager("ann@example.com"), Member::new("app")],
                    ..Space::new("spaces/APPMADE", SpaceType::Space)
                },
                Space {
                    members: pair(),
                    ..Space::new("spaces/GROUPCHAT", SpaceType::GroupChat)
                },
                Space {
                    members: pair(),
                    ..Space::new("spaces/DM", SpaceType::DirectMessage)
                },
            ],
        }
    }
}

impl Seed {
    /// Adds `count` generated users of the organisation to a space, after those already in it.
    ///
    /// A space that the seed does not have yet is added, as a named one.
    #[must_use]
    pub fn with_members(mut self, space: &str, count: usize) -> Self {
        let first = self.users.len();
        let users: Vec<_> = (first..first + count)
            .map(|number| {
                User::new(
                    (GENERATED + number as u128).to_string(),
                    format!("member{number}@example.com"),
                    format!("Member {number}"),
                )
            })
            .collect();
        let members = users.iter().map(|user| Member::new(&user.email));
        match self.spaces.iter_mut().find(|one| one.name == space) {
            Some(found) => found.members.extend(members),
            None => self.spaces.push(Space {
                display_name: space.trim_start_matches("spaces/").to_owned(),
                members: members.collect(),
                ..Space::new(space, SpaceType::Space)
            }),
        }
        self.users.extend(users);
        self
    }

    /// Adds a space, or puts it in the place of the one with its name.
    #[must_use]
    pub fn with_space(mut self, space: Space) -> Self {
        match self.spaces.iter_mut().find(|one| one.name == space.name) {
            Some(found) => *found = space,
            None => self.spaces.push(space),
        }
        self
    }

    /// Adds a user, or puts them in the place of the one with their email.
    #[must_use]
    pub fn with_user(mut self, user: User) -> Self {
        match self.users.iter_mut().find(|one| one.email == user.email) {
            Some(found) => *found = user,
            None => self.users.push(user),
        }
        self
    }
}
