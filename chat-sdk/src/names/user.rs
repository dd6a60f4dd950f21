//! `users/{user}`: a human.

use std::fmt;
use std::str::FromStr;

use chat_sdk_gen::names::{self, InvalidName};
use chat_sdk_gen::types;

use super::email;
use crate::Error;

const FORM: &str = "users/{id}, people/{id}, an id or an email address";

/// A human who is, or is to be, a member: by id or by email address.
///
/// The id is the one that the People API (`people/{id}`) and the Directory API give. Someone
/// outside the organisation, or with a consumer account, is known by email address only.
///
/// ```
/// use chat_sdk::User;
///
/// assert_eq!(User::id("123456789")?, "people/123456789".parse()?);
/// assert_eq!(User::email("ann@example.com")?.to_string(), "users/ann@example.com");
/// assert!(User::id("groups/03abcdef").is_err());
/// # Ok::<(), chat_sdk::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct User {
    id: String,
}

impl User {
    /// A user by the id of the People API or the Directory API: `123`, `users/123` or
    /// `people/123`.
    ///
    /// # Errors
    ///
    /// The text is no id: an email address, another kind of name, the alias `app`, or something
    /// that would change a path.
    pub fn id(id: &str) -> Result<Self, Error> {
        let bare = id
            .strip_prefix("users/")
            .or_else(|| id.strip_prefix("people/"))
            .unwrap_or(id);
        if bare.contains('@') {
            return Err(Error::input(format!(
                "`{}` is an email address; use `User::email`",
                InvalidName::shown(id)
            )));
        }
        if bare == "app" {
            return Err(Error::input(format!(
                "`{}` is the calling Chat app, not a human; use `CallingApp`",
                InvalidName::shown(id)
            )));
        }
        if let Some((kind, _)) = bare.split_once('/') {
            let what = format!("is of the kind `{}`, not a user", InvalidName::shown(kind));
            return Err(InvalidName::new(id, what, FORM).into());
        }
        names::check(bare, id, FORM)?;
        Ok(Self {
            id: bare.to_owned(),
        })
    }

    /// A user by email address: `ann@example.com` or `users/ann@example.com`.
    ///
    /// # Errors
    ///
    /// The text is no email address, or something that would change a path.
    pub fn email(email: &str) -> Result<Self, Error> {
        let bare = email.strip_prefix("users/").unwrap_or(email);
        email::check(bare)?;
        Ok(Self {
            id: bare.to_owned(),
        })
    }

    /// Whether this is an email address, which Google takes for an alias of the id.
    pub fn is_email(&self) -> bool {
        self.id.contains('@')
    }

    /// The part after `users/`.
    pub(crate) fn segment(&self) -> &str {
        &self.id
    }
}

impl fmt::Display for User {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "users/{}", self.id)
    }
}

/// A human as the generated types have it.
impl From<User> for types::User {
    fn from(user: User) -> Self {
        Self::default()
            .with_name(user.to_string())
            .with_type(types::UserType::Human)
    }
}

impl FromStr for User {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        if text.contains('@') {
            Self::email(text)
        } else {
            Self::id(text)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_of_an_id_is_one_user() {
        let ann = User::id("123").unwrap();
        for text in ["123", "users/123", "people/123"] {
            assert_eq!(text.parse::<User>().unwrap(), ann);
        }
    }

    #[test]
    fn what_is_no_human_is_named() {
        for (text, words) in [
            ("groups/03abc", "not a user"),
            ("users/app", "use `CallingApp`"),
            ("users/", "empty"),
            ("users/../x", "not a user"),
            ("users/1?x", "'?'"),
            ("users/1%2F2", "'%'"),
        ] {
            let error = text.parse::<User>().unwrap_err().to_string();
            assert!(error.contains(words) && error.contains(text), "{error}");
        }
    }
}
