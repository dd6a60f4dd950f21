//! `cargo xtask`: the command line over the library.

#![forbid(unsafe_code)]

mod cli;

use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::Parser;
use xtask::diff::{self, FailOn, Format};
use xtask::discovery::Document;
use xtask::fetch::{self, CHAT, Fetched};
use xtask::refresh;
use xtask::steps;
use xtask::workspace::{self, Workspace};

use cli::{Cli, Fetch, Step};

fn main() -> ExitCode {
    match run(Cli::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(cli: Cli) -> Result<()> {
    let workspace = Workspace::here();
    match cli.step {
        Step::Fetch(arguments) => fetch(&workspace, arguments)?,
        Step::Convert {
            input: Some(input),
            out: Some(out),
            ..
        } => {
            report(&steps::convert_file(&input, &out)?);
        }
        Step::Convert { accept_edit, .. } => {
            for done in steps::convert(&workspace, accept_edit)? {
                report(&done);
            }
        }
        Step::Generate { check: true } => {
            if let Some(diff) = steps::check(&workspace)? {
                println!("{diff}");
                bail!(
                    "chat-sdk-gen/src/generated is not what would be generated; run `cargo xtask generate`"
                );
            }
            println!("chat-sdk-gen/src/generated is up to date");
        }
        Step::Generate { check: false } => {
            let left_out = steps::generate(&workspace)?;
            println!("wrote {}", workspace.generated().display());
            println!("left out, to be written by hand: {}", left_out.join(", "));
        }
        Step::Diff {
            old,
            new,
            format,
            fail_on,
        } => {
            let read = |path: &std::path::Path| -> Result<Document> {
                Document::read(&workspace::read(path)?).with_context(|| path.display().to_string())
            };
            show(&diff::diff(&read(&old)?, &read(&new)?), format, fail_on)?;
        }
        Step::Refresh {
            source,
            pull_request,
        } => {
            let refreshed = refresh::refresh(&workspace, &source.options(None)?)?;
            tell("public document", &refreshed.outcome.public);
            tell("preview document", &refreshed.outcome.preview);
            for note in &refreshed.notes {
                eprintln!("{note}");
            }
            match pull_request {
                _ if !refreshed.is_new() => println!("nothing changed"),
                Some(path) => {
                    workspace::write(&path, &refreshed.body())?;
                    println!("{}", refreshed.title());
                }
                None => println!("{}\n\n{}", refreshed.title(), refreshed.body()),
            }
        }
    }
    Ok(())
}

fn fetch(workspace: &Workspace, arguments: Fetch) -> Result<()> {
    if arguments.offline {
        for entry in fetch::offline(workspace)?.entries() {
            println!("{} is the locked document", entry.discovery.path);
        }
        return Ok(());
    }
    let labelled = arguments.source.has_labels();
    let mut options = arguments.source.options(arguments.from)?;
    options.api = arguments.api;
    if let Some(out) = arguments.out {
        let labels = if labelled {
            options.labels.clone()
        } else {
            vec![]
        };
        let revision = fetch::to_file(&options, &labels, &out)?;
        println!("wrote {}, revision {revision}", out.display());
        return Ok(());
    }
    if options.api != CHAT {
        bail!(
            "`{}` is not the API of this workspace; say with --out where its document goes",
            options.api
        );
    }
    let outcome = fetch::workspace(workspace, &options, labelled)?;
    tell("public document", &outcome.public);
    tell("preview document", &outcome.preview);
    Ok(())
}

fn tell(what: &str, fetched: &Fetched) {
    match fetched {
        Fetched::Unchanged => println!("{what}: unchanged"),
        Fetched::Written {
            before: Some(before),
            now,
        } => println!("{what}: {before} → {now}"),
        Fetched::Written { before: None, now } => {
            println!("{what}: {now}, in place of the supplement")
        }
        Fetched::NotAsked => println!("{what}: left as it is"),
        Fetched::NoKey => println!(
            "{what}: not fetched, there is no API key; give one with --api-key-file or {}",
            fetch::VARIABLE
        ),
    }
}

fn show(diff: &diff::Diff, format: Format, fail_on: Option<FailOn>) -> Result<()> {
    print!("{}", diff.show(format));
    if fail_on.is_some_and(|fail_on| diff.fails(fail_on)) {
        bail!("there is a change that --fail-on does not let pass");
    }
    Ok(())
}

fn report(done: &steps::Converted) {
    eprint!("{}", done.report);
    println!("wrote {}", done.path.display());
}
