//! The steps on files: what each command reads, checks and writes.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::convert::{self, Conversion, Report};
use crate::discovery::Document;
use crate::generate;
use crate::lock::{Entry, Form, Lock, sha256};
use crate::preview;
use crate::surface;
use crate::workspace::{self, Workspace};

const DISCOVERY_WAY_OUT: &str =
    "restore it, or record the edit with `cargo xtask convert --accept-edit`";
const OPENAPI_WAY_OUT: &str = "run `cargo xtask convert`";

/// What the source of a document that was edited by hand begins with.
const EDITED: &str = "edited by hand, after ";

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
    if out.exists() && out.canonicalize()? == input.canonicalize()? {
        bail!(
            "{} is the input itself; name another file with --out",
            out.display()
        );
    }
    let Conversion { openapi, report } = convert_text(&workspace::read(input)?)
        .with_context(|| format!("cannot convert {}", input.display()))?;
    workspace::write(out, &convert::text(&openapi))?;
    Ok(Converted {
        path: out.to_owned(),
        report,
    })
}

/// The locked discovery documents, as text.
#[derive(Debug, Clone)]
pub struct Documents {
    /// The public one.
    pub public: String,
    /// The preview one, or a supplement to the public one.
    pub preview: String,
}

/// The OpenAPI documents of both surfaces.
#[derive(Debug)]
pub struct OpenApis {
    /// Of the public document.
    pub public: Conversion,
    /// Of the preview document, with what is preview marked.
    pub preview: Conversion,
}

impl Documents {
    /// Reads both and checks them against the lock.
    ///
    /// # Errors
    ///
    /// A file is missing or is not the locked one.
    pub fn locked(workspace: &Workspace, lock: &Lock) -> Result<Self> {
        let documents = Self::unchecked(workspace, lock)?;
        lock.public
            .discovery
            .verify(&documents.public, DISCOVERY_WAY_OUT)?;
        lock.preview
            .discovery
            .verify(&documents.preview, DISCOVERY_WAY_OUT)?;
        Ok(documents)
    }

    fn unchecked(workspace: &Workspace, lock: &Lock) -> Result<Self> {
        let read = |entry: &Entry| workspace::read(&workspace.spec().join(&entry.discovery.path));
        Ok(Self {
            public: read(&lock.public)?,
            preview: read(&lock.preview)?,
        })
    }

    /// The preview document with everything public, and what the one that was served lacks.
    ///
    /// # Errors
    ///
    /// One of the texts is not JSON.
    pub fn merged(&self, form: Form) -> Result<preview::Merged> {
        let json =
            |text: &str| serde_json::from_str::<Value>(text).context("not a discovery document");
        Ok(preview::merge(
            &json(&self.public)?,
            &json(&self.preview)?,
            form == Form::Supplement,
        ))
    }

    /// Converts both.
    ///
    /// # Errors
    ///
    /// One of them cannot be converted.
    pub fn convert(&self, form: Form) -> Result<OpenApis> {
        let public = convert_text(&self.public).context("cannot convert the public document")?;
        let merged = self.merged(form)?;
        let mut preview = convert_text(&merged.document.to_string())
            .context("cannot convert the preview document")?;
        for (place, what) in &merged.notes {
            preview.report.left_out(place, what);
        }
        preview::mark(&mut preview.openapi, &public.openapi);
        Ok(OpenApis { public, preview })
    }
}

/// Converts the locked documents, lists their surfaces, and records the sums of the results.
///
/// # Errors
///
/// A document is not the locked one (unless `accept_edit`), or cannot be converted; nothing
/// is written then.
pub fn convert(workspace: &Workspace, accept_edit: bool) -> Result<Vec<Converted>> {
    let mut lock = workspace.lock()?;
    let documents = if accept_edit {
        let documents = Documents::unchecked(workspace, &lock)?;
        accept(&mut lock.public, &documents.public)?;
        accept(&mut lock.preview, &documents.preview)?;
        documents
    } else {
        Documents::locked(workspace, &lock)?
    };
    let made = Made::of(workspace, &mut lock, &documents)?;
    workspace::write_all(&made.files)?;
    Ok(made.converted)
}

/// What follows from two documents, before it is written.
#[derive(Debug)]
pub struct Made {
    /// OpenAPI documents, surfaces, and the lock with their sums.
    pub files: Vec<(PathBuf, String)>,
    /// What was converted, the public document first.
    pub converted: Vec<Converted>,
    /// The text of each OpenAPI document, in the same order.
    pub openapi: [String; 2],
}

impl Made {
    /// Converts the documents and records the sums of the results in the lock.
    ///
    /// # Errors
    ///
    /// One of them cannot be converted.
    pub fn of(workspace: &Workspace, lock: &mut Lock, documents: &Documents) -> Result<Self> {
        let OpenApis { public, preview } = documents.convert(lock.preview.form)?;
        let mut files = vec![];
        let mut converted = vec![];
        let openapi = [&public, &preview].map(|conversion| convert::text(&conversion.openapi));
        for ((name, entry, conversion), text) in [
            ("public", &mut lock.public, public),
            ("preview", &mut lock.preview, preview),
        ]
        .into_iter()
        .zip(&openapi)
        {
            entry.openapi.sha256 = sha256(text);
            let path = workspace.spec().join(&entry.openapi.path);
            files.push((workspace.surface(name), surface::list(&conversion.openapi)));
            files.push((path.clone(), text.clone()));
            converted.push(Converted {
                path,
                report: conversion.report,
            });
        }
        files.push((workspace.lock_file(), lock.text()?));
        Ok(Self {
            files,
            converted,
            openapi,
        })
    }
}

/// Records an edited document as what it is: no longer the one that its source has.
fn accept(entry: &mut Entry, text: &str) -> Result<()> {
    let sum = sha256(text);
    if entry.discovery.sha256 == sum {
        return Ok(());
    }
    if entry.form == Form::Served {
        entry.revision = Some(Document::read(text)?.revision);
        entry.etag = None;
    }
    if !entry.source.starts_with(EDITED) {
        entry.source = format!("{EDITED}{}", entry.source);
    }
    entry.discovery.sha256 = sum;
    Ok(())
}

fn convert_text(discovery: &str) -> Result<Conversion> {
    Ok(convert::convert(&Document::read(discovery)?)?)
}

/// Generates the client from the locked OpenAPI documents, and writes it. Gives back the ids of
/// the operations that are left to be written by hand.
///
/// # Errors
///
/// A document is not the locked one or cannot be generated from; nothing is written then.
pub fn generate(workspace: &Workspace) -> Result<Vec<String>> {
    let generated = generate::generate(&locked_openapi(workspace)?)?;
    workspace::write_folder(&workspace.generated(), &generated.files)?;
    Ok(generated.left_out)
}

/// What differs between the files that are there and those that would be generated: the code,
/// and the surfaces.
///
/// # Errors
///
/// As [`generate()`]; nothing is written in any case.
pub fn check(workspace: &Workspace) -> Result<Option<String>> {
    let openapi = locked_openapi(workspace)?;
    let mut wanted = generate::generate(&openapi)?.files;
    let mut there = workspace.generated_now()?;
    for (name, openapi) in ["public", "preview"].into_iter().zip(&openapi) {
        let file = format!("chat-api-spec/surface/{name}.txt");
        if let Ok(text) = workspace::read(&workspace.surface(name)) {
            there.insert(file.clone(), text);
        }
        wanted.insert(file, surface::list(&serde_json::from_str(openapi)?));
    }
    Ok(generate::check::diff(&there, &wanted))
}

/// The text of each OpenAPI document, the public one first.
fn locked_openapi(workspace: &Workspace) -> Result<[String; 2]> {
    let lock = workspace.lock()?;
    // What was converted from an edited document is not what the lock describes.
    Documents::locked(workspace, &lock)?;
    let read = |entry: &Entry| -> Result<String> {
        let openapi = workspace::read(&workspace.spec().join(&entry.openapi.path))?;
        entry.openapi.verify(&openapi, OPENAPI_WAY_OUT)?;
        Ok(openapi)
    };
    Ok([read(&lock.public)?, read(&lock.preview)?])
}
