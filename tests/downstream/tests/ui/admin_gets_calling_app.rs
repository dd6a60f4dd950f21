use chat_sdk::{CallingApp, Members, UserAuth};

fn get(members: Members<UserAuth>) {
    let _ = members.as_admin().get(CallingApp);
}

fn main() {}
