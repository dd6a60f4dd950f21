//! `groups/{group}`: a Google Group.

use std::fmt;
use std::str::FromStr;

use chat_sdk_gen::names::{self, InvalidName};
use chat_sdk_gen::types;

use crate::Error;

const FORM: &str = "groups/{group}";

/// A Google Group, by the id that the Cloud Identity API gives it.
///
/// ```
/// use chat_sdk::Group;
///
/// assert_eq!(Group::id("03abcdef")?.to_string(), "groups/03abcdef");
/// assert!(Group::id("staff@example.com").is_err());
/// # Ok::<(), chat_sdk::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Group {
    id: String,
}

impl Group {
    /// A group by its id: `03abcdef` or `groups/03abcdef`.
    ///
    /// # Errors
    ///
    /// The text is no id: an email address (Chat does not know groups by email), another kind of
    /// name, or something that would change a path.
    pub fn id(id: &str) -> Result<Self, Error> {
        let bare = id.strip_prefix("groups/").unwrap_or(id);
        if bare.contains('@') {
            return Err(Error::input(format!(
                "`{}` is an email address, and Chat knows a group by its id only; look the id \
                 up with `groups.lookup` of the Cloud Identity API",
                InvalidName::shown(id)
            )));
        }
        if let Some((kind, _)) = bare.split_once('/') {
            let what = format!("is of the kind `{}`, not a group", InvalidName::shown(kind));
            return Err(InvalidName::new(id, what, FORM).into());
        }
        names::check(bare, id, FORM)?;
        Ok(Self {
            id: bare.to_owned(),
        })
    }
}

impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "groups/{}", self.id)
    }
}

/// A group as the generated types have it.
impl From<Group> for types::Group {
    fn from(group: Group) -> Self {
        Self::default().with_name(group.to_string())
    }
}

impl FromStr for Group {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::id(text)
    }
}
