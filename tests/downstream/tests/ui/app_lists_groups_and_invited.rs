use chat_sdk::{AppAuth, Members};

fn list(members: Members<AppAuth>) {
    let _ = members.list().show_groups();
    let _ = members.list().show_invited();
    let _ = members.list().apps();
}

fn main() {}
