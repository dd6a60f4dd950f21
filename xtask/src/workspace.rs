//! Where the files live, and how they are written: whole or not at all.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::lock::Lock;

/// The folder that holds the workspace.
#[derive(Debug, Clone)]
pub struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// The workspace that this program was built in.
    pub fn here() -> Self {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        Self::at(here.parent().unwrap_or(here))
    }

    /// A workspace in another folder.
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// The folder of the documents.
    pub fn spec(&self) -> PathBuf {
        self.root.join("chat-api-spec")
    }

    /// The lock file of the documents.
    pub fn lock_file(&self) -> PathBuf {
        self.spec().join("spec.lock")
    }

    /// The folder of the generated code.
    pub fn generated(&self) -> PathBuf {
        self.root.join("chat-sdk-gen/src/generated")
    }

    /// The lock.
    ///
    /// # Errors
    ///
    /// The file cannot be read or is no lock.
    pub fn lock(&self) -> Result<Lock> {
        Lock::read(&read(&self.lock_file())?)
            .with_context(|| format!("cannot read {}", self.lock_file().display()))
    }

    /// The generated files as they are now, by name; nothing when there are none.
    ///
    /// # Errors
    ///
    /// A file cannot be read.
    pub fn generated_now(&self) -> Result<BTreeMap<String, String>> {
        let folder = self.generated();
        if !folder.exists() {
            return Ok(BTreeMap::new());
        }
        fs::read_dir(&folder)
            .with_context(|| format!("cannot read {}", folder.display()))?
            .map(|entry| {
                let entry = entry?;
                Ok((
                    entry.file_name().to_string_lossy().into_owned(),
                    read(&entry.path())?,
                ))
            })
            .collect()
    }
}

/// Reads a text file.
///
/// # Errors
///
/// Names the file that cannot be read.
pub fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

/// Writes a file whole or not at all: to a temporary file beside it, then renamed.
///
/// # Errors
///
/// Names the file that cannot be written; what was there is still there.
pub fn write(path: &Path, text: &str) -> Result<()> {
    let failed = || format!("cannot write {}", path.display());
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).with_context(failed)?;
    let mut file = readable(tempfile::Builder::new())
        .tempfile_in(folder)
        .with_context(failed)?;
    file.write_all(text.as_bytes()).with_context(failed)?;
    file.persist(path).with_context(failed)?;
    Ok(())
}

/// Writes a folder of files whole or not at all; files that were there and are no more go.
///
/// # Errors
///
/// Names the folder that cannot be written; what was there is still there.
pub fn write_folder(path: &Path, files: &BTreeMap<String, String>) -> Result<()> {
    let failed = || format!("cannot write {}", path.display());
    let parent = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(parent).with_context(failed)?;
    let staging = tempfile::Builder::new()
        .prefix(".staging")
        .tempdir_in(parent)
        .with_context(failed)?;
    let (new, old) = (staging.path().join("new"), staging.path().join("old"));
    fs::create_dir(&new).with_context(failed)?;
    for (name, text) in files {
        fs::write(new.join(name), text).with_context(failed)?;
    }
    if path.exists() {
        fs::rename(path, &old).with_context(failed)?;
    }
    if let Err(error) = fs::rename(&new, path) {
        if old.exists() {
            fs::rename(&old, path).with_context(failed)?;
        }
        return Err(error).with_context(failed);
    }
    Ok(())
}

/// Temporary files are private by default; these become files of the repository.
fn readable<'a, 'b>(mut builder: tempfile::Builder<'a, 'b>) -> tempfile::Builder<'a, 'b> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o644));
    }
    builder
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_replaced_as_a_whole() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("out");
        let files = |names: &[&str]| -> BTreeMap<String, String> {
            names
                .iter()
                .map(|name| ((*name).to_owned(), (*name).to_uppercase()))
                .collect()
        };
        write_folder(&path, &files(&["a", "b"])).unwrap();
        write_folder(&path, &files(&["b", "c"])).unwrap();
        let mut names: Vec<_> = fs::read_dir(&path)
            .unwrap()
            .map(|e| e.unwrap().file_name())
            .collect();
        names.sort();
        assert_eq!(names, ["b", "c"]);
        assert_eq!(
            fs::read_dir(home.path()).unwrap().count(),
            1,
            "nothing is left beside it"
        );
    }

    #[test]
    fn a_file_that_cannot_be_written_is_named() {
        let home = tempfile::tempdir().unwrap();
        fs::write(home.path().join("file"), "").unwrap();
        let path = home.path().join("file/below");
        let error = write(&path, "text").unwrap_err().to_string();
        assert!(
            error.starts_with("cannot write ") && error.contains("file/below"),
            "{error}"
        );
    }
}
