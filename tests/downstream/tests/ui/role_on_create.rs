use chat_sdk::{Members, Role, User, UserAuth};

fn add(members: Members<UserAuth>, user: User) {
    let _ = members.add(user).role(Role::Manager);
}

fn main() {}
