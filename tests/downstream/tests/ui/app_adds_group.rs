use chat_sdk::{AppAuth, Group, Members};

fn add(members: Members<AppAuth>, group: Group) {
    let _ = members.add(group);
}

fn main() {}
