//! What the public types are, whatever else changes.

use chat_sdk::{
    Add, AdminAccess, AppAuth, BearerToken, Chat, ChatBuilder, DelegatedAccount, Error, Get, Group,
    List, Members, MembershipName, Remove, ServiceAccount, SetRole, Space, SpaceName, User,
    UserAuth,
};

fn shared<T: Send + Sync + 'static>() {}
fn sent<T: Send + 'static>() {}

/// Clients and errors go from task to task; so do calls that are under way.
#[test]
fn public_types_are_send_and_sync() {
    shared::<Chat<AppAuth>>();
    shared::<Chat<UserAuth>>();
    shared::<ChatBuilder<UserAuth>>();
    shared::<Space<UserAuth>>();
    shared::<Members<AdminAccess>>();
    shared::<Error>();
    shared::<(BearerToken, DelegatedAccount, ServiceAccount)>();
    shared::<(Group, MembershipName, SpaceName, User)>();
    shared::<(Add<AppAuth>, Get<AppAuth>, List<AppAuth>)>();
    shared::<(Remove<AppAuth>, SetRole<AppAuth>)>();
    sent::<<Add<AppAuth> as IntoFuture>::IntoFuture>();
}
