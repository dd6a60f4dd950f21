//! What finds a membership in a space.

use crate::{CallingApp, Error, MembershipName, SpaceName, User};

/// What finds one membership in a space: a [`MembershipName`], a [`User`], the [`CallingApp`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not find a membership",
    note = "use a `MembershipName`, a `User` or the `CallingApp`"
)]
pub trait MemberKey: sealed::Sealed {
    /// The part after `members/`.
    #[doc(hidden)]
    fn segment(self, space: &SpaceName) -> Result<String, Error>;
}

impl MemberKey for User {
    fn segment(self, _: &SpaceName) -> Result<String, Error> {
        Ok(User::segment(&self).to_owned())
    }
}

impl MemberKey for CallingApp {
    fn segment(self, _: &SpaceName) -> Result<String, Error> {
        Ok("app".to_owned())
    }
}

impl MemberKey for MembershipName {
    fn segment(self, space: &SpaceName) -> Result<String, Error> {
        if self.space() == space {
            Ok(self.member().to_owned())
        } else {
            Err(Error::input(format!(
                "`{self}` is a membership of another space than `{space}`"
            )))
        }
    }
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::CallingApp {}
    impl Sealed for super::MembershipName {}
    impl Sealed for super::User {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_membership_of_another_space_is_refused() {
        let space: SpaceName = "spaces/A".parse().unwrap();
        let name = |text: &str| text.parse::<MembershipName>().unwrap();
        assert_eq!(name("spaces/A/members/1").segment(&space).unwrap(), "1");
        let error = name("spaces/B/members/1")
            .segment(&space)
            .unwrap_err()
            .to_string();
        assert_eq!(
            error,
            "`spaces/B/members/1` is a membership of another space than `spaces/A`"
        );
    }
}
