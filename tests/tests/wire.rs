//! What a request looks like on the wire, to the last header.

#![allow(
    clippy::unwrap_used,
    reason = "test code: what fails here fails the test"
)]

use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread::JoinHandle;

use chat_sdk::{BearerToken, Chat, ChatBuilder, Role, User, UserAuth};

/// A server for one call: it answers with a membership and gives back what it was sent.
fn server() -> (String, JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let heard = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut heard = vec![];
        let mut part = [0; 4096];
        // The body is JSON, and ends with the brace that its length says.
        while !complete(&heard) {
            let read = stream.read(&mut part).unwrap();
            heard.extend_from_slice(&part[..read]);
        }
        let body = r#"{"name":"spaces/A/members/1","state":"JOINED"}"#;
        write!(
            stream,
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        )
        .unwrap();
        String::from_utf8(heard).unwrap()
    });
    (url, heard)
}

fn complete(heard: &[u8]) -> bool {
    let text = String::from_utf8_lossy(heard);
    let Some((head, body)) = text.split_once("\r\n\r\n") else {
        return false;
    };
    let length = head.lines().find_map(|line| {
        line.to_ascii_lowercase()
            .strip_prefix("content-length: ")?
            .parse()
            .ok()
    });
    body.len() >= length.unwrap_or(0)
}

/// The request of a role change, with its headers in order of their names.
async fn heard(configure: impl FnOnce(ChatBuilder<UserAuth>) -> ChatBuilder<UserAuth>) -> String {
    let (url, heard) = server();
    let chat = Chat::user(BearerToken::new("t0ken").unwrap()).base_url(&url);
    let members = configure(chat)
        .build()
        .unwrap()
        .space("spaces/A")
        .unwrap()
        .members();
    members
        .set_role(User::id("1").unwrap(), Role::Manager)
        .await
        .unwrap();
    let text = heard
        .join()
        .unwrap()
        .replace(url.trim_start_matches("http://"), "HOST");
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    let mut lines: Vec<&str> = head.lines().collect();
    lines[1..].sort_unstable();
    format!("{}\n\n{body}", lines.join("\n")).replace(env!("CARGO_PKG_VERSION"), "VERSION")
}

#[tokio::test]
async fn a_request_says_what_was_set_and_no_more() {
    insta::assert_snapshot!(heard(|chat| chat).await);
}

#[tokio::test]
async fn visibilities_and_key_are_sent_when_asked_for() {
    let said = heard(|chat| chat.visibilities(["DEVELOPER_PREVIEW"]).api_key("a-k3y")).await;
    assert!(said.contains("\nx-goog-api-key: a-k3y\n"), "{said}");
    assert!(
        said.contains("\nx-goog-visibilities: DEVELOPER_PREVIEW"),
        "{said}"
    );
    assert!(!said.lines().next().unwrap().contains("k3y"), "in no URL");
}
