//! The program itself: exit codes, and that the API key is in nothing that it prints or writes.

#![allow(
    clippy::unwrap_used,
    reason = "test code: what fails here fails the test"
)]

use std::io::{Read, Write};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Command, Output};

const KEY: &str = "AIza-the-k3y";

fn xtask(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(arguments)
        .env("GOOGLE_API_KEY", KEY)
        .env("RUST_BACKTRACE", "1")
        .output()
        .unwrap()
}

/// A server that answers once, and gives back the first line of what it was sent.
fn answering(status: &str, body: &str) -> (String, std::thread::JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/rest", listener.local_addr().unwrap());
    let answer = format!(
        "HTTP/1.1 {status}\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    let asked = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut heard = vec![0; 4096];
        let read = stream.read(&mut heard).unwrap();
        stream.write_all(answer.as_bytes()).unwrap();
        let text = String::from_utf8_lossy(&heard[..read]).into_owned();
        text.lines().next().unwrap().to_owned()
    });
    (url, asked)
}

fn document() -> String {
    std::fs::read_to_string(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../chat-api-spec/discovery/chat.v1.json"),
    )
    .unwrap()
}

#[test]
fn the_key_is_sent_and_never_seen_again() {
    let home = tempfile::tempdir().unwrap();
    let out = home.path().join("out.json");
    let to = out.to_str().unwrap();
    let echo =
        format!(r#"{{"error":{{"code":400,"message":"bad {KEY}","status":"INVALID_ARGUMENT"}}}}"#);
    for (status, body, code) in [
        ("200 OK", document(), 0),
        ("400 Bad Request", echo, 1),
        (
            "302 Found\r\nlocation: https://AIza-the-k3y.example/",
            String::new(),
            1,
        ),
        ("200 OK", format!("{{\"kind\":\"{KEY}\"}}"), 1),
    ] {
        let (url, asked) = answering(status, &body);
        let output = xtask(&[
            "fetch",
            "--labels",
            "DEVELOPER_PREVIEW",
            "--url",
            &url,
            "--out",
            to,
        ]);
        assert_eq!(
            asked.join().unwrap(),
            format!("GET /rest?version=v1&labels=DEVELOPER_PREVIEW&key={KEY} HTTP/1.1")
        );
        let shown = format!("{output:?}").to_lowercase();
        assert!(!shown.contains("k3y"), "{shown}");
        assert_eq!(output.status.code(), Some(code), "{shown}");
        if code == 1 {
            let sentence = String::from_utf8(output.stderr).unwrap();
            assert_eq!(sentence.lines().count(), 1, "{sentence}");
        }
    }
    assert_eq!(
        std::fs::read_to_string(&out).unwrap(),
        document(),
        "the first, and none after it"
    );
}

#[test]
fn a_slip_does_not_show_the_key() {
    for arguments in [
        &["fetch", "--help"][..],
        &[
            "fetch",
            "--url",
            "chat.googleapis.com/rest?key=AIza-the-k3y",
        ],
        &["fetch", "--url", "https://127.0.0.1/rest?Key=AIza-the-k3y"],
        &["fetch", "--url", "https://me:AIza-the-k3y@127.0.0.1/rest"],
        &["fetch", "--api-key-file", "AIza-the-k3y"],
    ] {
        let output = xtask(arguments);
        let shown = format!("{output:?}");
        assert!(!shown.contains("k3y"), "{shown}");
    }
}

#[test]
fn fail_on_decides_the_exit_code() {
    let home = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &str| {
        let path = home.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let now = file("now.json", &document());
    let less = file(
        "less.json",
        &document()
            .replace("\"ROLE_ASSISTANT_MANAGER\",", "")
            .replace("\"ROLE_ASSISTANT_MANAGER\"", "\"ROLE_X\""),
    );
    let code = |arguments: &[&str]| xtask(arguments).status.code();
    assert_eq!(code(&["diff", &now, &now, "--fail-on", "any"]), Some(0));
    assert_eq!(code(&["diff", &now, &less]), Some(0));
    assert_eq!(
        code(&["diff", &now, &less, "--fail-on", "breaking"]),
        Some(1)
    );
    assert_eq!(code(&["convert", &now, "--out", &now]), Some(1));
    assert_eq!(code(&["convert", "no-such.json", "--out", &less]), Some(1));
    assert_eq!(
        code(&["fetch", "--api", "drive:v3", "--from", &now]),
        Some(1)
    );
}
