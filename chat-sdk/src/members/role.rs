//! `spaces.members.patch`: the role, the one field that can be changed.

use std::fmt;
use std::future::IntoFuture;

use chat_sdk_gen::methods;
use chat_sdk_gen::types::{Membership, MembershipRole};

use super::call::{self, Call};
use super::{Get, Members, MembershipExt};
use crate::{AuthKind, Error, MembershipName};

/// A member's role in a space.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Role {
    /// `ROLE_MEMBER`: a plain member.
    Member,
    /// `ROLE_ASSISTANT_MANAGER`, which the Chat app calls Manager; in named spaces only.
    AssistantManager,
    /// `ROLE_MANAGER`, which the Chat app calls Owner; in named spaces only.
    Manager,
}

impl Role {
    /// The role as the API writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Member => "ROLE_MEMBER",
            Self::AssistantManager => "ROLE_ASSISTANT_MANAGER",
            Self::Manager => "ROLE_MANAGER",
        }
    }
}

impl From<Role> for MembershipRole {
    fn from(role: Role) -> Self {
        role.as_str().into()
    }
}

impl PartialEq<Role> for MembershipRole {
    fn eq(&self, role: &Role) -> bool {
        self.as_str() == role.as_str()
    }
}

impl PartialEq<MembershipRole> for Role {
    fn eq(&self, role: &MembershipRole) -> bool {
        role == self
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A change of role to come; made by [`Members::set_role`].
#[derive(Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct SetRole<A: AuthKind> {
    members: Members<A>,
    member: Result<MembershipName, Error>,
    role: Role,
}

impl<A: AuthKind> SetRole<A> {
    pub(super) fn new(
        members: Members<A>,
        member: Result<MembershipName, Error>,
        role: Role,
    ) -> Self {
        Self {
            members,
            member,
            role,
        }
    }
}

impl<A: AuthKind> IntoFuture for SetRole<A> {
    type Output = Result<Membership, Error>;
    type IntoFuture = Call<Membership>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self {
                members,
                member,
                role,
            } = self;
            let member = without_alias(&members, member?).await?;
            let membership = Membership::default().with_role(role);
            let mask = "role".parse()?;
            let request = members
                .api
                .spaces()
                .members()
                .patch(member, membership, mask);
            let request =
                call::with_admin_access::<A, _>(request, |request| request.use_admin_access(true));
            let answer = request.send().await;
            call::finish::<A, _>(&methods::SPACES_MEMBERS_PATCH, answer).await
        })
    }
}

/// `get` and `delete` know an email address as an alias; `patch` does not.
async fn without_alias<A: AuthKind>(
    members: &Members<A>,
    name: MembershipName,
) -> Result<MembershipName, Error> {
    if !name.member().contains('@') {
        return Ok(name);
    }
    Get::new(members.clone(), Ok(name)).await?.resource_name()
}
