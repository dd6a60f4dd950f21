//! `cargo xtask`: the command line over the library.

#![forbid(unsafe_code)]

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Result, bail};
use clap::{Parser, Subcommand};
use xtask::steps;
use xtask::workspace::Workspace;

/// Makes the OpenAPI document and the generated client of the Google Chat SDK.
#[derive(Parser)]
#[command(name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    step: Step,
}

#[derive(Subcommand)]
enum Step {
    /// Discovery document → OpenAPI document.
    Convert {
        /// A discovery document; without it, the locked one of chat-api-spec.
        #[arg(requires = "out")]
        input: Option<PathBuf>,
        /// Where the OpenAPI document goes.
        #[arg(long, requires = "input")]
        out: Option<PathBuf>,
        /// Take an edited chat-api-spec/discovery document as it is and record its new sum.
        #[arg(long, conflicts_with = "input")]
        accept_edit: bool,
    },
    /// OpenAPI document → chat-sdk-gen/src/generated.
    Generate {
        /// Write nothing; fail with a diff when what is checked in is not what would be written.
        #[arg(long)]
        check: bool,
    },
}

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
            for id in steps::generate(&workspace)?.left_out {
                println!("left out, to be written by hand: {id}");
            }
        }
    }
    Ok(())
}

fn report(done: &steps::Converted) {
    eprint!("{}", done.report);
    println!("wrote {}", done.path.display());
}
