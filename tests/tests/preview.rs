//! The developer preview is the public surface and more, and what is more is marked.

#![allow(
    clippy::unwrap_used,
    reason = "test code: what fails here fails the test"
)]

use xtask::workspace::Workspace;

fn surface(name: &str) -> Vec<String> {
    let text = std::fs::read_to_string(Workspace::here().surface(name)).unwrap();
    text.lines()
        .map(|line| line.trim_start().to_owned())
        .collect()
}

#[test]
fn the_preview_surface_has_everything_public_and_marks_the_rest() {
    let (public, preview) = (surface("public"), surface("preview"));
    assert!(public.iter().all(|line| preview.contains(line)));
    assert!(!public.iter().any(|line| line.contains("[preview]")));

    let mut more = String::new();
    for line in preview.iter().filter(|line| !public.contains(line)) {
        more.push_str(line);
        more.push('\n');
    }
    insta::assert_snapshot!(more);
}

/// The public face of the crate is what the public document has, and the feature adds to it.
#[test]
fn what_is_preview_is_in_the_preview_code_alone() {
    let files = Workspace::here().generated_now().unwrap();
    for file in ["builder.rs", "methods.rs", "mod.rs", "types.rs"] {
        let (public, preview) = (
            &files[&format!("public/{file}")],
            &files[&format!("preview/{file}")],
        );
        assert!(!public.to_lowercase().contains("streammessage"), "{file}");
        assert!(preview.to_lowercase().contains("streammessage"), "{file}");
    }
    assert!(
        files["preview/mod.rs"].contains("**Developer Preview.**"),
        "rustdoc shows it"
    );
}
