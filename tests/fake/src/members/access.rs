//! Who may look into a space, and whose membership their scopes reach.

use crate::auth::caller::{Caller, Identity};
use crate::auth::scope::{IMPORT, MEMBERSHIPS_APP};
use crate::chat::{Chat, Space, Who};
use crate::error::ApiError;
use crate::seed::SpaceType;

pub(crate) fn find<'a>(chat: &'a Chat, id: &str) -> Result<&'a Space, ApiError> {
    chat.space(id)
        .ok_or_else(|| ApiError::not_found(format!("The space spaces/{id} was not found.")))
}

/// Refuses callers that are not in the space; administrators need not be.
pub(crate) fn enter(space: &Space, caller: &Caller) -> Result<(), ApiError> {
    match &caller.identity {
        Identity::Admin => Ok(()),
        Identity::App => {
            if space.kind == SpaceType::DirectMessage && caller.acts_by_approval() {
                return Err(ApiError::invalid(
                    "DMs are not supported for methods requiring app authentication with \
                     administrator approval.",
                ));
            }
            match space.has(&Who::App) {
                true => Ok(()),
                false => Err(ApiError::denied(
                    "This Chat app is not a member of this space.",
                )),
            }
        }
        Identity::User(id) => {
            if !space.import_mode && !caller.has_other_than(&[IMPORT]) {
                return Err(caller.insufficient());
            }
            match space.has(&Who::User(id.clone())) {
                true => Ok(()),
                false => Err(ApiError::denied(
                    "The caller is not a member of this space.",
                )),
            }
        }
    }
}

/// Refuses to add or remove what this kind of auth, or the token's scopes, do not cover.
pub(super) fn reach(space: &Space, caller: &Caller, who: &Who) -> Result<(), ApiError> {
    match (&caller.identity, who) {
        (Identity::App, Who::User(_)) | (Identity::Admin, Who::User(_) | Who::Group(_)) => Ok(()),
        (Identity::App, Who::Group(_)) => Err(ApiError::denied(
            "Memberships of Google Groups require user authentication.",
        )),
        (Identity::App, Who::App) => Err(ApiError::denied(
            "Memberships of Chat apps require user authentication.",
        )),
        (Identity::Admin, Who::App) => Err(without_apps()),
        (Identity::User(_), Who::App) => match caller.has(MEMBERSHIPS_APP) {
            true => Ok(()),
            false => Err(caller.insufficient()),
        },
        (Identity::User(_), _) => {
            let set_aside: &[&str] = match space.import_mode {
                true => &[MEMBERSHIPS_APP],
                false => &[MEMBERSHIPS_APP, IMPORT],
            };
            match caller.has_other_than(set_aside) {
                true => Ok(()),
                false => Err(caller.insufficient()),
            }
        }
    }
}

pub(super) fn without_apps() -> ApiError {
    ApiError::denied("Memberships of Chat apps are not supported with administrator access.")
}
