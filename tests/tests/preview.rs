//! The developer preview is the public surface and more, and what is more is marked.

#![allow(
    clippy::unwrap_used,
    reason = "test code: what fails here fails the test"
)]

use heck::ToSnakeCase;
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
fn what_is_preview_stands_behind_the_feature_and_says_so() {
    let files = Workspace::here().generated_now().unwrap();
    let gated = |file: &str, line: &str| {
        let text = &files[file];
        text.contains(&format!("#[cfg(feature = \"preview\")]\n{line}"))
    };
    let marked = surface("preview")
        .into_iter()
        .filter(|line| line.contains("[preview]"));
    let mut seen = 0;
    for line in marked {
        let (kind, rest) = line.split_once(' ').unwrap();
        let name = rest.split(':').next().unwrap();
        let module = match kind {
            "method" => {
                let methods = &files["methods.rs"];
                let (_, row) = methods.split_once(&format!("id: \"{name}\"")).unwrap();
                let (row, _) = row.split_once("};").unwrap();
                assert!(row.contains("preview: true"), "{line}");
                assert!(gated("operations/spaces.rs", "pub mod stream_messages;"));
                "operations/spaces/stream_messages.rs".to_owned()
            }
            "schema" => {
                let module = name.to_snake_case();
                assert!(gated("types/mod.rs", &format!("mod {module};")), "{line}");
                format!("types/{module}.rs")
            }
            _ => continue,
        };
        assert!(files[&module].contains("**Developer Preview.**"), "{line}");
        seen += 1;
    }
    assert_ne!(seen, 0);
}
