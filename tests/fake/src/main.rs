//! Runs the fake Chat server until it is interrupted.

#![forbid(unsafe_code)]

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use chat_fake::seed::{Seed, SpaceType};
use chat_fake::{Error, Fake};
use clap::Parser;

/// A Google Chat server for tests, on the loopback interface.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// The port to listen on; 0 takes any free one
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// A JSON file that says what the server holds, in place of the organisation example.com
    #[arg(long, value_name = "FILE")]
    seed: Option<PathBuf>,
    /// Where to write a service account file that the server accepts
    #[arg(long, value_name = "FILE")]
    credentials: Option<PathBuf>,
}

#[derive(Debug, thiserror::Error)]
enum Failure {
    #[error("cannot read {}: {source}", path.display())]
    Read {
        path: PathBuf,
        source: std::io::Error,
    },
    #[error("{} is not a seed: {source}", path.display())]
    Seed {
        path: PathBuf,
        source: serde_json::Error,
    },
    #[error("cannot write {}: {source}", path.display())]
    Write {
        path: PathBuf,
        source: std::io::Error,
    },
    #[error(transparent)]
    Start(#[from] Error),
    #[error("cannot wait for an interruption: {0}")]
    Signal(#[source] std::io::Error),
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            let _ = writeln!(std::io::stderr(), "chat-fake: {failure}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Result<(), Failure> {
    let seed = match &arguments.seed {
        Some(path) => read(path)?,
        None => Seed::default(),
    };
    let table = table(&seed);
    let fake = Fake::builder()
        .seed(seed)
        .port(arguments.port)
        .start()
        .await?;
    if let Some(path) = &arguments.credentials {
        write(path, &fake.credentials_json())?;
    }
    // A closed standard output is no reason to stop serving.
    let _ = write!(std::io::stdout(), "{}\n\n{table}", fake.url());
    tokio::signal::ctrl_c().await.map_err(Failure::Signal)
}

fn read(path: &Path) -> Result<Seed, Failure> {
    let text = std::fs::read(path).map_err(|source| Failure::Read {
        path: path.to_owned(),
        source,
    })?;
    serde_json::from_slice(&text).map_err(|source| Failure::Seed {
        path: path.to_owned(),
        source,
    })
}

/// Whole or not at all: the file is made beside its place, for its owner only, and then moved.
fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let written = tempfile::NamedTempFile::new_in(folder).and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        file.as_file().sync_all()?;
        file.persist(path).map_err(|error| error.error)
    });
    match written {
        Ok(_) => Ok(()),
        Err(source) => Err(Failure::Write {
            path: path.to_owned(),
            source,
        }),
    }
}

fn table(seed: &Seed) -> String {
    let mut lines = String::new();
    for user in &seed.users {
        lines += &format!("{:<24} users/{}\n", user.email, user.id);
    }
    for group in &seed.groups {
        lines += &format!("{:<24} groups/{}\n", group.email, group.id);
    }
    for space in &seed.spaces {
        let kind = match space.space_type {
            SpaceType::Space => "named",
            SpaceType::GroupChat => "group chat",
            SpaceType::DirectMessage => "direct message",
        };
        let count = space.members.len();
        lines += &format!("{:<24} {kind}, {count} in it\n", space.name);
    }
    lines
}
