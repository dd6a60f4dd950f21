use chat_sdk::{CallingApp, Members, UserAuth};

fn add(members: Members<UserAuth>) {
    let _ = members.as_admin().add(CallingApp);
}

fn main() {}
