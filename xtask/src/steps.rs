//! The steps on files: what each command reads, checks and writes.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::convert::{self, Conversion, Report};
use crate::discovery::Document;
use crate::generate::{self, Generated};
use crate::lock::sha256;
use crate::workspace::{self, Workspace};

const DISCOVERY_WAY_OUT: &str =
    "restore it, or record the edit with `cargo xtask convert --accept-edit`";
const OPENAPI_WAY_OUT: &str = "run `cargo xtask convert`";

/// A conversion that was written.
#[derive(Debug)]
pub struct Converted {
    /// Where to.
    pub path: PathBuf,
    /// What the OpenAPI document does not carry.
    pub report: Report,
}

/// Converts one file, anywhere.
///
/// # Errors
///
/// The input is no discovery document or cannot be converted; nothing is written then.
pub fn convert_file(input: &Path, out: &Path) -> Result<Converted> {
    let Conversion { openapi, report } = convert_text(&workspace::read(input)?)
        .with_context(|| format!("cannot convert {}", input.display()))?;
    workspace::write(out, &convert::text(&openapi))?;
    Ok(Converted {
        path: out.to_owned(),
        report,
    })
}

/// Converts every locked document and records the sums of the results.
///
/// # Errors
///
/// A document is not the locked one (unless `accept_edit`), or cannot be converted; nothing
/// is written then.
pub fn convert(workspace: &Workspace, accept_edit: bool) -> Result<Vec<Converted>> {
    let mut lock = workspace.lock()?;
    let mut results = vec![];
    for entry in &mut lock.documents {
        let discovery = workspace::read(&workspace.spec().join(&entry.discovery.path))?;
        if accept_edit {
            entry.discovery.sha256 = sha256(&discovery);
        } else {
            entry.discovery.verify(&discovery, DISCOVERY_WAY_OUT)?;
        }
        let Conversion { openapi, report } = convert_text(&discovery)
            .with_context(|| format!("cannot convert {}", entry.discovery.path))?;
        let text = convert::text(&openapi);
        entry.openapi.sha256 = sha256(&text);
        results.push((
            Converted {
                path: workspace.spec().join(&entry.openapi.path),
                report,
            },
            text,
        ));
    }
    for (converted, text) in &results {
        workspace::write(&converted.path, text)?;
    }
    workspace::write(&workspace.lock_file(), &lock.text()?)?;
    Ok(results
        .into_iter()
        .map(|(converted, _)| converted)
        .collect())
}

fn convert_text(discovery: &str) -> Result<Conversion> {
    Ok(convert::convert(&Document::read(discovery)?)?)
}

/// Generates the client from the locked OpenAPI document, and writes it.
///
/// # Errors
///
/// The document is not the locked one or cannot be generated from; nothing is written then.
pub fn generate(workspace: &Workspace) -> Result<Generated> {
    let generated = would_generate(workspace)?;
    workspace::write_folder(&workspace.generated(), &generated.files)?;
    Ok(generated)
}

/// What differs between the files that are there and those that would be generated.
///
/// # Errors
///
/// As [`generate()`]; nothing is written in any case.
pub fn check(workspace: &Workspace) -> Result<Option<String>> {
    let generated = would_generate(workspace)?;
    Ok(generate::check::diff(
        &workspace.generated_now()?,
        &generated.files,
    ))
}

fn would_generate(workspace: &Workspace) -> Result<Generated> {
    let lock = workspace.lock()?;
    let entry = lock
        .documents
        .first()
        .context("spec.lock lists no document")?;
    let openapi = workspace::read(&workspace.spec().join(&entry.openapi.path))?;
    entry.openapi.verify(&openapi, OPENAPI_WAY_OUT)?;
    generate::generate(&openapi)
}
