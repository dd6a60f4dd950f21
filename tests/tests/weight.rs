//! What a crate that depends on `chat-sdk` has in its tree.

#![allow(
    clippy::unwrap_used,
    reason = "test code: what fails here fails the test"
)]

use std::collections::BTreeSet;
use std::process::Command;

/// The most crates, with the consumer itself.
const MOST: usize = 140;

/// What is to stay out: a second TLS library, what only tests or a feature need.
const OUT: [&str; 6] = [
    "aws-lc-rs",
    "openssl",
    "opentelemetry",
    "rustls-aws",
    "rsa",
    "schemars",
];

#[test]
fn the_tree_of_a_consumer_stays_light() {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--package", "chat-sdk", "--edges", "normal,build"])
        .args(["--prefix", "none", "--locked", "--offline"])
        .output()
        .unwrap();
    let (tree, told) = (
        String::from_utf8(output.stdout).unwrap(),
        String::from_utf8_lossy(&output.stderr),
    );
    assert!(output.status.success(), "{told}");
    let crates: BTreeSet<&str> = tree
        .lines()
        .map(|line| line.trim_end_matches(" (*)"))
        .collect();
    let consumer = 1;
    assert!(
        crates.len() + consumer <= MOST,
        "{} crates in the tree:\n{tree}",
        crates.len() + consumer
    );
    for name in OUT {
        let found = crates
            .iter()
            .find(|one| one.split(' ').next() == Some(name));
        assert_eq!(found, None);
    }
    assert!(
        crates.iter().any(|one| one.starts_with("reqwest ")),
        "{tree}"
    );
}
