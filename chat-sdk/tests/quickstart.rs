//! The quickstart as a person starts it.

#![allow(
    clippy::unwrap_used,
    reason = "test code: what fails here fails the test"
)]

use std::process::{Command, Output};

/// Runs the example that `cargo test` built beside this test.
fn quickstart(args: &[&str]) -> Output {
    let test = std::env::current_exe().unwrap();
    let built = test.ancestors().nth(2).unwrap().join("examples/quickstart");
    assert!(
        built
            .with_extension(std::env::consts::EXE_EXTENSION)
            .exists(),
        "run `cargo build --example quickstart` first"
    );
    Command::new(built).args(args).output().unwrap()
}

/// What a failed start says; it is one line and the exit code is 1.
fn refused(args: &[&str]) -> String {
    let output = quickstart(args);
    assert_eq!(output.status.code(), Some(1));
    let sentence = String::from_utf8(output.stderr).unwrap();
    assert_eq!(sentence.lines().count(), 1, "{sentence}");
    sentence
}

#[test]
fn without_arguments_it_plays_on_the_fake() {
    let output = quickstart(&[]);
    assert!(output.status.success(), "{output:?}");
    let shown = String::from_utf8(output.stdout).unwrap();
    let url = shown
        .split_whitespace()
        .find(|word| word.starts_with("http://"))
        .unwrap();
    insta::assert_snapshot!(shown.replace(url, "http://127.0.0.1:PORT."));
}

#[test]
fn wrong_arguments_are_one_sentence() {
    let all = [
        refused(&["--colour"]),
        refused(&["--credentials", "x.json"]),
        refused(&["--space", "spaces/AAAA"]),
        refused(&[
            "--credentials",
            "no-such.json",
            "--space",
            "spaces/A",
            "--user",
            "1",
        ]),
    ];
    insta::assert_snapshot!(all.concat());
}

/// A server elsewhere, as Google is: its own process would be, its own threads are enough.
#[tokio::test(flavor = "multi_thread")]
async fn a_server_elsewhere_is_used_and_its_refusals_are_one_sentence() {
    let fake = chat_fake::Fake::start().await.unwrap();
    let home = tempfile::tempdir().unwrap();
    let file = |name: &str, text: String| {
        let path = home.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let good = fake.credentials_json();
    let mut foreign: serde_json::Value = serde_json::from_str(&good).unwrap();
    foreign["private_key_id"] = "0123456789".into();
    let (good, foreign) = (
        file("good.json", good),
        file("foreign.json", foreign.to_string()),
    );
    let at = |credentials: &str, space: &str| -> Vec<String> {
        [
            "--credentials",
            credentials,
            "--base-url",
            fake.url(),
            "--space",
            space,
            "--user",
            "bob@example.com",
        ]
        .map(str::to_owned)
        .to_vec()
    };
    let run = |arguments: Vec<String>| {
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        tokio::task::block_in_place(|| quickstart(&arguments))
    };

    let as_app = run(at(&good, "spaces/APPMADE"));
    assert!(as_app.status.success(), "{as_app:?}");
    let mut as_ann = at(&good, "spaces/TEAM");
    as_ann.extend(["--subject", "ann@example.com", "--group", "03abcdef"].map(str::to_owned));
    let as_ann = run(as_ann);
    assert!(as_ann.status.success(), "{as_ann:?}");
    let left = fake.members("spaces/TEAM");
    assert_eq!(
        left.iter()
            .filter(|one| one.state != "NOT_A_MEMBER")
            .count(),
        1,
        "{left:?}"
    );

    let mut shown = vec![];
    for arguments in [at(&good, "spaces/TEAM"), at(&foreign, "spaces/APPMADE")] {
        let output = run(arguments);
        assert_eq!(output.status.code(), Some(1));
        let sentence = String::from_utf8(output.stderr).unwrap();
        assert_eq!(sentence.lines().count(), 1, "{sentence}");
        shown.push(sentence);
    }
    insta::assert_snapshot!(shown.concat());
}
