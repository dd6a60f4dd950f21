use chat_sdk::{AppAuth, CallingApp, Members};

fn add(members: Members<AppAuth>) {
    let _ = members.add(CallingApp);
}

fn main() {}
