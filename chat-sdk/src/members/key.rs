//! What finds a membership in a space.

use crate::{CallingApp, Error, MembershipName, SpaceName, User};

/// What Google calls the calling app, in the place of a member's id.
const APP: &str = "app";

/// What finds one membership in a space: a [`MembershipName`], a [`User`], the [`CallingApp`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not find a membership",
    note = "use a `MembershipName`, a `User` or the `CallingApp`"
)]
pub trait MemberKey: sealed::Sealed {
    /// The name that a path has for the membership in a space.
    #[doc(hidden)]
    fn in_space(self, space: &SpaceName) -> Result<MembershipName, Error>;
}

impl MemberKey for User {
    fn in_space(self, space: &SpaceName) -> Result<MembershipName, Error> {
        Ok(MembershipName::new(space.space(), self.segment())?)
    }
}

impl MemberKey for CallingApp {
    fn in_space(self, space: &SpaceName) -> Result<MembershipName, Error> {
        Ok(MembershipName::new(space.space(), APP)?)
    }
}

impl MemberKey for MembershipName {
    fn in_space(self, space: &SpaceName) -> Result<MembershipName, Error> {
        if self.parent() != *space {
            return Err(Error::input(format!(
                "`{self}` is a membership of another space than `{space}`"
            )));
        }
        if self.member() == APP {
            return Err(Error::input(format!(
                "`{self}` is an alias of the calling app's membership; use `CallingApp`"
            )));
        }
        Ok(self)
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
    fn a_name_is_one_of_the_space_and_of_no_app() {
        let space: SpaceName = "spaces/A".parse().unwrap();
        let in_space = |text: &str| {
            let name: MembershipName = text.parse().unwrap();
            let found = name.in_space(&space);
            found
                .map(|name| name.to_string())
                .map_err(|error| error.to_string())
        };
        let own = "spaces/A/members/1".to_owned();
        assert_eq!(in_space(&own), Ok(own));
        assert_eq!(
            in_space("spaces/B/members/1").unwrap_err(),
            "`spaces/B/members/1` is a membership of another space than `spaces/A`"
        );
        assert_eq!(
            in_space("spaces/A/members/app").unwrap_err(),
            "`spaces/A/members/app` is an alias of the calling app's membership; use `CallingApp`"
        );
    }
}
