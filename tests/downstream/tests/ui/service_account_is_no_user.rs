use chat_sdk::{Chat, DelegatedAccount, ServiceAccount};

fn clients(account: ServiceAccount, delegated: DelegatedAccount) {
    let _ = Chat::user(account);
    let _ = Chat::app(delegated);
}

fn main() {}
