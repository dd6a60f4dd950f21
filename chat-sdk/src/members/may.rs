//! Who may do what to whom.
//!
//! Google's rules that follow from the kind of authentication and the kind of member alone. They
//! are types, so that breaking one does not compile.

use chat_sdk_gen::types;

use super::MemberKey;
use crate::{AdminAccess, AppAuth, AuthKind, CallingApp, Group, MembershipName, User, UserAuth};

/// A member that `A` may add to a space.
#[diagnostic::on_unimplemented(
    message = "`{A}` cannot add `{Self}` to a space",
    label = "not with this kind of authentication",
    note = "a human is `User::email(…)?` or `User::id(…)?`, a group `Group::id(…)?`, the app `CallingApp`",
    note = "a Chat app (`AppAuth`) adds humans only; for a Google Group or the app itself use user authentication (`Chat::user`)",
    note = "an administrator (`AdminAccess`) adds humans and groups; for the calling app use user authentication without `as_admin`"
)]
pub trait AddWith<A: AuthKind>: sealed::Body {}

impl<A: AuthKind> AddWith<A> for User {}
impl AddWith<UserAuth> for Group {}
impl AddWith<AdminAccess> for Group {}
impl AddWith<UserAuth> for CallingApp {}

/// A membership that `A` may read.
#[diagnostic::on_unimplemented(
    message = "`{A}` cannot get the membership of `{Self}`",
    label = "not with this kind of authentication",
    note = "an administrator (`AdminAccess`) cannot see the memberships of apps; leave out `as_admin`",
    note = "a membership that `list` or `add` gave is found by its `resource_name()?`, a group's too"
)]
pub trait GetWith<A: AuthKind>: MemberKey {}

impl<A: AuthKind> GetWith<A> for User {}
impl<A: AuthKind> GetWith<A> for MembershipName {}
impl GetWith<AppAuth> for CallingApp {}
impl GetWith<UserAuth> for CallingApp {}

/// A membership whose role `A` may change.
#[diagnostic::on_unimplemented(
    message = "`{A}` cannot change the role of `{Self}`",
    label = "only humans have roles",
    note = "use a `User` or a `MembershipName`"
)]
pub trait SetRoleWith<A: AuthKind>: MemberKey {}

impl<A: AuthKind> SetRoleWith<A> for User {}
impl<A: AuthKind> SetRoleWith<A> for MembershipName {}

/// A membership that `A` may remove.
#[diagnostic::on_unimplemented(
    message = "`{A}` cannot remove `{Self}` from a space",
    label = "not with this kind of authentication",
    note = "only user authentication (`Chat::user`) without `as_admin` removes the calling app",
    note = "a membership that `list` or `add` gave is found by its `resource_name()?`, a group's too"
)]
pub trait RemoveWith<A: AuthKind>: MemberKey {}

impl<A: AuthKind> RemoveWith<A> for User {}
impl<A: AuthKind> RemoveWith<A> for MembershipName {}
impl RemoveWith<UserAuth> for CallingApp {}

mod sealed {
    use super::types::Membership;

    /// A membership as `create` wants it.
    pub trait Body {
        fn into_membership(self) -> Membership;
    }
}

impl sealed::Body for User {
    fn into_membership(self) -> types::Membership {
        types::Membership::default().with_member(self)
    }
}

impl sealed::Body for CallingApp {
    fn into_membership(self) -> types::Membership {
        let app = types::User::default().with_name("users/app");
        types::Membership::default().with_member(app.with_type(types::UserType::Bot))
    }
}

impl sealed::Body for Group {
    fn into_membership(self) -> types::Membership {
        types::Membership::default().with_group_member(self)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::sealed::Body;
    use super::*;

    fn body(member: impl Body) -> Value {
        serde_json::to_value(member.into_membership()).unwrap()
    }

    #[test]
    fn bodies_say_what_google_wants() {
        assert_eq!(
            body(User::email("ann@example.com").unwrap()),
            json!({ "member": { "name": "users/ann@example.com", "type": "HUMAN" } })
        );
        assert_eq!(
            body(Group::id("03abc").unwrap()),
            json!({ "groupMember": { "name": "groups/03abc" } })
        );
        assert_eq!(
            body(CallingApp),
            json!({ "member": { "name": "users/app", "type": "BOT" } })
        );
    }
}
