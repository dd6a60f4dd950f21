use chat_sdk::{AppAuth, CallingApp, Members};

fn remove(members: Members<AppAuth>) {
    let _ = members.remove(CallingApp);
}

fn main() {}
