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
    let marked = surface("preview")
        .into_iter()
        .filter(|line| line.contains("[preview]"));
    for line in marked {
        let (kind, rest) = line.split_once(' ').unwrap();
        let name = rest.split(':').next().unwrap();
        let (file, text) = match kind {
            "method" => ("builder.rs", format!("operation_id: \"{name}\"")),
            "schema" => ("types.rs", format!("\npub struct {name} ")),
            _ => continue,
        };
        assert!(!files[&format!("public/{file}")].contains(&text), "{line}");
        if files["preview/types.rs"].contains(&text) {
            // rustdoc shows it.
            let before = files["preview/types.rs"].split(&text).next().unwrap();
            assert!(
                before[before.len().saturating_sub(2000)..].contains("**Developer Preview.**"),
                "{line}"
            );
        }
        if kind == "method" {
            assert!(files[&format!("preview/{file}")].contains(&text), "{line}");
        }
    }
}
