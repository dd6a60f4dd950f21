//! `spaces.members.patch`: the role, the one field that can be changed.

use std::fmt;
use std::future::IntoFuture;

use chat_sdk_gen::types::{Membership, MembershipRole};

use super::call::{self, Call};
use super::{Get, Members, MembershipExt};
use crate::{AuthKind, Error};

/// A member's role in a space.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// `ROLE_MEMBER`: a plain member.
    Member,
    /// `ROLE_ASSISTANT_MANAGER`, which the Chat app calls Manager; in named spaces only.
    AssistantManager,
    /// `ROLE_MANAGER`, which the Chat app calls Owner; in named spaces only.
    Manager,
}

impl From<Role> for MembershipRole {
    fn from(role: Role) -> Self {
        match role {
            Role::Member => Self::RoleMember,
            Role::AssistantManager => Self::RoleAssistantManager,
            Role::Manager => Self::RoleManager,
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        MembershipRole::from(*self).fmt(f)
    }
}

/// A change of role to come; made by [`Members::set_role`].
#[derive(Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct SetRole<A: AuthKind> {
    members: Members<A>,
    member: Result<String, Error>,
    role: Role,
}

impl<A: AuthKind> SetRole<A> {
    pub(super) fn new(members: Members<A>, member: Result<String, Error>, role: Role) -> Self {
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
            let request = members
                .api
                .chat_spaces_members_patch()
                .spaces_id(members.space.id())
                .members_id(member)
                .update_mask("role")
                .body_map(|body| body.role(MembershipRole::from(role)));
            let request =
                call::with_admin_access::<A, _>(request, |request| request.use_admin_access(true));
            call::finish(call::PATCH, request.send().await).await
        })
    }
}

/// `get` and `delete` know an email address as an alias; `patch` does not.
async fn without_alias<A: AuthKind>(members: &Members<A>, member: String) -> Result<String, Error> {
    if !member.contains('@') {
        return Ok(member);
    }
    let membership = Get::new(members.clone(), Ok(member)).await?;
    Ok(membership.resource_name()?.member().to_owned())
}
