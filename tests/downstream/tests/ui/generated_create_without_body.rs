use chat_sdk::generated::Client;
use chat_sdk::types::Membership;

fn create(client: &Client) {
    let members = client.spaces().members();
    let _ = members.create("spaces/AAAA".parse().unwrap());
    let _ = members.patch("spaces/AAAA/members/1".parse().unwrap(), Membership::default());
}

fn main() {}
