use chat_sdk::{CallingApp, Members, Role, UserAuth};

fn promote(members: Members<UserAuth>) {
    let _ = members.set_role(CallingApp, Role::Manager);
}

fn main() {}
