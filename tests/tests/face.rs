//! What the public types are, whatever else changes.

use chat_sdk::{
    Add, AdminAccess, AppAuth, BearerToken, Chat, ChatBuilder, DelegatedAccount, Error, Get, Group,
    List, Members, MembershipName, Remove, ServiceAccount, SetRole, Space, SpaceName, User,
    UserAuth,
};

use chat_sdk::generated::operations::spaces::members;
use chat_sdk::generated::{Client, types};

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

/// The types of the API are held to more in their own crate, where they are made.
#[test]
fn generated_requests_go_from_task_to_task() {
    fn under_way<T: Send>(_: impl FnOnce(members::Create<'static>) -> T) {}
    shared::<Client>();
    shared::<types::Membership>();
    shared::<(members::Create<'static>, members::List<'static>)>();
    under_way(members::Create::send);
}
