//! `spaces.members.delete`.

use std::future::IntoFuture;

use chat_sdk_gen::methods;
use chat_sdk_gen::types::Membership;

use super::Members;
use super::call::{self, Call};
use crate::{AuthKind, Error, MembershipName};

/// A removal to come; made by [`Members::remove`].
#[derive(Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct Remove<A: AuthKind> {
    members: Members<A>,
    member: Result<MembershipName, Error>,
}

impl<A: AuthKind> Remove<A> {
    pub(super) fn new(members: Members<A>, member: Result<MembershipName, Error>) -> Self {
        Self { members, member }
    }
}

impl<A: AuthKind> IntoFuture for Remove<A> {
    type Output = Result<Membership, Error>;
    type IntoFuture = Call<Membership>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self { members, member } = self;
            let request = members.api.spaces().members().delete(member?);
            let request =
                call::with_admin_access::<A, _>(request, |request| request.use_admin_access(true));
            call::finish::<A, _>(&methods::SPACES_MEMBERS_DELETE, request.send().await).await
        })
    }
}
