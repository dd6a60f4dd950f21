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
