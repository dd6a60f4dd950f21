//! `spaces.members.create`.

use std::future::IntoFuture;

use chat_sdk_gen::methods;
use chat_sdk_gen::types::{Membership, MembershipState};

use super::Members;
use super::call::{self, Call};
use crate::{AuthKind, Error};

/// An addition to come; made by [`Members::add`].
#[derive(Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct Add<A: AuthKind> {
    members: Members<A>,
    membership: Membership,
}

/// What became of an addition.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Added {
    /// They are a member now.
    Joined(Membership),
    /// They are invited, and become a member when they accept.
    Invited(Membership),
    /// The call succeeded, and the answer's state is neither of these.
    Other(Membership),
}

impl Added {
    /// The membership as Google gave it.
    pub fn membership(&self) -> &Membership {
        match self {
            Self::Joined(membership) | Self::Invited(membership) | Self::Other(membership) => {
                membership
            }
        }
    }

    /// The membership as Google gave it.
    pub fn into_membership(self) -> Membership {
        match self {
            Self::Joined(membership) | Self::Invited(membership) | Self::Other(membership) => {
                membership
            }
        }
    }

    /// Whether they have yet to accept.
    pub fn is_invited(&self) -> bool {
        matches!(self, Self::Invited(_))
    }
}

impl<A: AuthKind> Add<A> {
    pub(super) fn new(members: Members<A>, membership: Membership) -> Self {
        Self {
            members,
            membership,
        }
    }
}

impl<A: AuthKind> IntoFuture for Add<A> {
    type Output = Result<Added, Error>;
    type IntoFuture = Call<Added>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self {
                members,
                membership,
            } = self;
            let space = members.space.clone();
            let request = members.api.spaces().members().create(space, membership);
            let request =
                call::with_admin_access::<A, _>(request, |request| request.use_admin_access(true));
            let answer = request.send().await;
            let membership = call::finish::<A, _>(&methods::SPACES_MEMBERS_CREATE, answer).await?;
            Ok(match membership.state {
                Some(MembershipState::Joined) => Added::Joined(membership),
                Some(MembershipState::Invited) => Added::Invited(membership),
                _ => Added::Other(membership),
            })
        })
    }
}
