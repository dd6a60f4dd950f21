use chat_sdk::{AppAuth, Members};

fn admin(members: Members<AppAuth>) {
    let _ = members.as_admin();
}

fn main() {}
