//! The members of a space: add, get, list, change the role, remove.
//!
//! One file for each operation; [`may`] says who may do what to whom.

mod add;
mod call;
mod filter;
mod get;
mod key;
mod list;
mod may;
mod remove;
mod role;
mod view;

use std::fmt;
use std::marker::PhantomData;

pub use add::{Add, Added};
pub use get::Get;
pub use key::MemberKey;
pub use list::{List, Page};
pub use may::{AddWith, GetWith, RemoveWith, SetRoleWith};
pub use remove::Remove;
pub use role::{Role, SetRole};
pub use view::{MemberKind, MembershipExt};

use crate::{AdminAccess, AuthKind, SpaceName, UserAuth};

/// The members of one space, as `A` may handle them.
///
/// Every method gives something to `.await`, or to stream; nothing is sent before that.
///
/// | | [`AppAuth`](crate::AppAuth) | [`UserAuth`] | [`AdminAccess`] |
/// |---|---|---|---|
/// | [`add`](Self::add) a human | of the own organisation | yes | of the own organisation |
/// | [`add`](Self::add) a group | does not compile | yes | yes |
/// | [`add`](Self::add) the calling app | does not compile | yes | does not compile |
/// | [`get`](Self::get) the calling app | yes | yes | does not compile |
/// | [`list`](Self::list) groups, invited | does not compile | yes | yes |
/// | [`list`](Self::list) apps | does not compile | yes | does not compile |
/// | [`set_role`](Self::set_role) of the calling app | does not compile | does not compile | does not compile |
/// | [`remove`](Self::remove) the calling app | does not compile | yes | does not compile |
///
/// Reference: [spaces.members](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.members).
pub struct Members<A: AuthKind> {
    api: chat_sdk_gen::Client,
    space: SpaceName,
    auth: PhantomData<fn() -> A>,
}

impl<A: AuthKind> Members<A> {
    pub(crate) fn new(api: chat_sdk_gen::Client, space: SpaceName) -> Self {
        Self {
            api,
            space,
            auth: PhantomData,
        }
    }

    /// The space whose members these are.
    pub fn space(&self) -> &SpaceName {
        &self.space
    }

    /// Adds a member, or invites them when they do not accept automatically.
    ///
    /// Sends `POST /v1/{space}/members`. Who can be added depends on who asks: a
    /// [`User`](crate::User) always; a [`Group`](crate::Group) with user authentication, to a
    /// named space; the [`CallingApp`](crate::CallingApp) with user authentication that is not
    /// admin access. A role is given afterwards, with [`set_role`](Self::set_role).
    ///
    /// Scopes, one of: with user authentication `chat.memberships`, `chat.memberships.app` (the
    /// calling app only, and the only one for it), `chat.import` (in import mode); with app
    /// authentication `chat.app.memberships`, which an administrator has to approve; with admin
    /// access `chat.admin.memberships`.
    ///
    /// # Errors
    ///
    /// [`Api`](crate::ErrorKind::Api), among others with the status
    /// [`AlreadyExists`](crate::Status::AlreadyExists) for someone who is a member or invited.
    ///
    /// Reference: [spaces.members.create](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.members/create).
    pub fn add<M: AddWith<A>>(&self, member: M) -> Add<A> {
        Add::new(self.clone(), member.into_membership())
    }

    /// Gets one membership: by [`MembershipName`](crate::MembershipName), by
    /// [`User`](crate::User) (an id or an email address), or the
    /// [`CallingApp`](crate::CallingApp)'s.
    ///
    /// Sends `GET /v1/{space}/members/{member}`.
    ///
    /// Scopes, one of: with user authentication `chat.memberships`,
    /// `chat.memberships.readonly`; with app authentication `chat.bot`, `chat.app.memberships`;
    /// with admin access `chat.admin.memberships`, `chat.admin.memberships.readonly`.
    ///
    /// # Errors
    ///
    /// - [`InvalidInput`](crate::ErrorKind::InvalidInput): a name of another space's member.
    /// - [`Api`](crate::ErrorKind::Api), with the status
    ///   [`NotFound`](crate::Status::NotFound) or
    ///   [`PermissionDenied`](crate::Status::PermissionDenied) for someone who is no member.
    ///
    /// Reference: [spaces.members.get](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.members/get).
    pub fn get<K: GetWith<A>>(&self, member: K) -> Get<A> {
        Get::new(self.clone(), member.in_space(&self.space))
    }

    /// Lists the members who have joined.
    ///
    /// Sends `GET /v1/{space}/members`, once for each page. With app authentication Google
    /// leaves out every app, and an empty or partial list may mean that the space hides its
    /// members. With admin access the list is limited to humans (and groups, if they are shown):
    /// Google accepts no other.
    ///
    /// Scopes: as for [`get`](Self::get), and `chat.import` with user authentication in import
    /// mode.
    ///
    /// # Errors
    ///
    /// The stream ends with the first error: [`Api`](crate::ErrorKind::Api),
    /// [`Transport`](crate::ErrorKind::Transport), or [`Decode`](crate::ErrorKind::Decode) when
    /// the server gives the same page token again.
    ///
    /// Reference: [spaces.members.list](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.members/list).
    pub fn list(&self) -> List<A> {
        List::new(self.clone())
    }

    /// Changes a member's role.
    ///
    /// Sends `PATCH /v1/{space}/members/{member}?updateMask=role`. Google knows no email address
    /// here: for a [`User`](crate::User) given by email, the membership is looked up first, as
    /// with [`get`](Self::get) and with the scopes that it takes (`chat.import` is none of them).
    ///
    /// Scopes, one of: with user authentication `chat.memberships`, `chat.import` (in import
    /// mode); with app authentication `chat.app.memberships`, and only in spaces that the app
    /// created; with admin access `chat.admin.memberships`.
    ///
    /// # Errors
    ///
    /// - [`InvalidInput`](crate::ErrorKind::InvalidInput): a name of another space's member.
    /// - [`Api`](crate::ErrorKind::Api): among others for a role other than
    ///   [`Role::Member`] in a group chat or direct message.
    ///
    /// Reference: [spaces.members.patch](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.members/patch).
    pub fn set_role<K: SetRoleWith<A>>(&self, member: K, role: Role) -> SetRole<A> {
        SetRole::new(self.clone(), member.in_space(&self.space), role)
    }

    /// Removes a member, or takes back an invitation.
    ///
    /// Sends `DELETE /v1/{space}/members/{member}` and gives back the membership as it is now. A
    /// group is removed by the [`MembershipName`](crate::MembershipName) that it has in the
    /// space. The only manager of a space cannot be removed, and a manager only by a manager
    /// (with app authentication: only in a space that the app created).
    ///
    /// Scopes: as for [`add`](Self::add).
    ///
    /// # Errors
    ///
    /// - [`InvalidInput`](crate::ErrorKind::InvalidInput): a name of another space's member.
    /// - [`Api`](crate::ErrorKind::Api): among others with app authentication for a group.
    ///
    /// Reference: [spaces.members.delete](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.members/delete).
    pub fn remove<K: RemoveWith<A>>(&self, member: K) -> Remove<A> {
        Remove::new(self.clone(), member.in_space(&self.space))
    }
}

impl Members<UserAuth> {
    /// The same members, with the privileges of a Workspace administrator
    /// (`useAdminAccess=true`).
    ///
    /// The user has to be an administrator with the privilege to manage Chat and spaces
    /// conversations, and the token needs a `chat.admin.*` scope.
    ///
    /// See [Manage Google Chat spaces as an administrator](https://developers.google.com/workspace/chat/admin-overview).
    pub fn as_admin(&self) -> Members<AdminAccess> {
        Members::new(self.api.clone(), self.space.clone())
    }
}

impl<A: AuthKind> Clone for Members<A> {
    fn clone(&self) -> Self {
        Self::new(self.api.clone(), self.space.clone())
    }
}

impl<A: AuthKind> fmt::Debug for Members<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Members")
            .field("space", &self.space.to_string())
            .finish_non_exhaustive()
    }
}
