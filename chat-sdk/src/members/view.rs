//! A membership, seen as what it is about.

use chat_sdk_gen::types::{Membership, UserType};

use crate::{Error, MembershipName};

/// Whose membership it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MemberKind {
    /// A human.
    Human,
    /// A Chat app.
    App,
    /// A Google Group.
    Group,
}

/// What is often asked of a [`Membership`], whose fields are all optional.
pub trait MembershipExt {
    /// The membership's resource name, which [`Members::get`](crate::Members::get),
    /// [`set_role`](crate::Members::set_role) and [`remove`](crate::Members::remove) take.
    ///
    /// # Errors
    ///
    /// The membership has no name, as one that did not come from Google.
    fn resource_name(&self) -> Result<MembershipName, Error>;

    /// Whose membership it is, if it says.
    fn member_kind(&self) -> Option<MemberKind>;

    /// `users/{user}` or `groups/{group}`.
    fn member_name(&self) -> Option<&str>;

    /// The member's name for people, which Google does not always give.
    fn display_name(&self) -> Option<&str>;
}

impl MembershipExt for Membership {
    fn resource_name(&self) -> Result<MembershipName, Error> {
        match &self.name {
            Some(name) => Ok(name.parse()?),
            None => Err(Error::input(
                "the membership has no resource name; was it given by Google?",
            )),
        }
    }

    fn member_kind(&self) -> Option<MemberKind> {
        if self.group_member.is_some() {
            return Some(MemberKind::Group);
        }
        match self.member.as_ref()?.type_.as_ref()? {
            UserType::Human => Some(MemberKind::Human),
            UserType::Bot => Some(MemberKind::App),
            _ => None,
        }
    }

    fn member_name(&self) -> Option<&str> {
        let user = self.member.as_ref().and_then(|user| user.name.as_deref());
        user.or_else(|| {
            self.group_member
                .as_ref()
                .and_then(|group| group.name.as_deref())
        })
    }

    fn display_name(&self) -> Option<&str> {
        self.member.as_ref()?.display_name.as_deref()
    }
}
