//! What roles allow, apart from any request.

use crate::auth::caller::{Caller, Identity};
use crate::chat::{Membership, Space, Who};
use crate::error::ApiError;
use crate::seed::{Role, SpaceType};

/// Whether someone with this role may take away the membership of someone with that one.
pub(super) fn may_remove(actor: Role, target: Role) -> bool {
    match actor {
        Role::Manager => true,
        Role::AssistantManager => target < Role::Manager,
        Role::Member => false,
    }
}

/// Whether someone with this role may change a role: nobody hands out, or takes, more than
/// their own role has.
pub(super) fn may_change(actor: Role, from: Role, to: Role) -> bool {
    match actor {
        Role::Manager => true,
        Role::AssistantManager => from.max(to) < Role::Manager,
        Role::Member => false,
    }
}

/// The removal of a membership by anyone but its owner.
pub(super) fn remove(space: &Space, caller: &Caller, target: &Membership) -> Result<(), ApiError> {
    let theirs = target.role.unwrap_or_default();
    match &caller.identity {
        Identity::Admin => Ok(()),
        Identity::App if theirs == Role::Manager && !space.made_by_app => Err(ApiError::denied(
            "A Chat app can remove managers only from spaces that it created.",
        )),
        Identity::App => Ok(()),
        // Conversations without a name know no managers, and any member can manage apps.
        Identity::User(_) if space.kind != SpaceType::Space || target.who == Who::App => Ok(()),
        Identity::User(_) if may_remove(role_of(space, caller), theirs) => Ok(()),
        Identity::User(_) => Err(ApiError::denied(match theirs {
            Role::Manager => "Only a manager of the space can remove a manager.",
            _ => "Only a manager of the space can remove other members.",
        })),
    }
}

/// The role of a calling user.
pub(super) fn role_of(space: &Space, caller: &Caller) -> Role {
    let Identity::User(id) = &caller.identity else {
        return Role::Member;
    };
    let membership = space.current(&Who::User(id.clone()));
    membership
        .and_then(|membership| membership.role)
        .unwrap_or_default()
}

pub(super) fn keep_a_manager(space: &Space, target: &Membership) -> Result<(), ApiError> {
    match space.is_sole_manager(target) {
        true => Err(ApiError::precondition(
            "The sole manager of a space cannot be removed; make someone else a manager first.",
        )),
        false => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::{may_change, may_remove};
    use crate::seed::Role::{AssistantManager, Manager, Member};

    #[test]
    fn managers_are_removed_by_managers() {
        assert!(may_remove(Manager, Manager));
        assert!(may_remove(AssistantManager, Member));
        assert!(may_remove(AssistantManager, AssistantManager));
        assert!(!may_remove(AssistantManager, Manager));
        assert!(!may_remove(Member, Member));
    }

    #[test]
    fn managers_are_made_by_managers() {
        assert!(may_change(Manager, Member, Manager));
        assert!(may_change(AssistantManager, Member, AssistantManager));
        assert!(!may_change(AssistantManager, Member, Manager));
        assert!(!may_change(AssistantManager, Manager, Member));
        assert!(!may_change(Member, Member, AssistantManager));
    }
}
