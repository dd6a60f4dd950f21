//! `spaces/{space}/members/{member}`.

use std::fmt;
use std::str::FromStr;

use super::{SpaceName, segment};
use crate::Error;

const FORM: &str = "spaces/{space}/members/{member}";

/// The resource name of a membership, `spaces/{space}/members/{member}`, as Google gives it in
/// answers.
///
/// ```
/// use chat_sdk::MembershipName;
///
/// let name: MembershipName = "spaces/AAAA/members/123".parse()?;
/// assert_eq!(name.space().id(), "AAAA");
/// assert_eq!(name.member(), "123");
/// # Ok::<(), chat_sdk::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MembershipName {
    space: SpaceName,
    member: String,
}

impl MembershipName {
    /// The space that the membership is in.
    pub fn space(&self) -> &SpaceName {
        &self.space
    }

    /// The part after `members/`.
    pub fn member(&self) -> &str {
        &self.member
    }
}

impl fmt::Display for MembershipName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/members/{}", self.space, self.member)
    }
}

impl FromStr for MembershipName {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self, Error> {
        let parts = name
            .strip_prefix("spaces/")
            .and_then(|rest| rest.split_once("/members/"));
        let Some((space, member)) = parts else {
            return Err(Error::input(format!(
                "`{}` is no membership; expected `{FORM}`",
                segment::shown(name)
            )));
        };
        segment::check(space, name, FORM)?;
        segment::check(member, name, FORM)?;
        if member == "app" {
            return Err(Error::input(format!(
                "`{}` is an alias of the calling app's membership; use `CallingApp`",
                segment::shown(name)
            )));
        }
        Ok(Self {
            space: format!("spaces/{space}").parse()?,
            member: member.to_owned(),
        })
    }
}

impl TryFrom<&str> for MembershipName {
    type Error = Error;

    fn try_from(name: &str) -> Result<Self, Error> {
        name.parse()
    }
}

impl TryFrom<&String> for MembershipName {
    type Error = Error;

    fn try_from(name: &String) -> Result<Self, Error> {
        name.parse()
    }
}

#[cfg(test)]
mod tests {
    use super::MembershipName;

    #[test]
    fn what_is_no_name_of_a_membership_is_refused() {
        for name in [
            "",
            "spaces/A",
            "spaces/A/members/",
            "spaces//members/1",
            "spaces/A/members/app",
            "spaces/A/members/1/x",
            "spaces/A/members/..",
            "spaces/A/members/1?x",
        ] {
            let error = name.parse::<MembershipName>().unwrap_err().to_string();
            assert!(error.contains(name), "{error}");
        }
    }
}
