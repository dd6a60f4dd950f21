//! Where the files live, and how they are written: whole or not at all.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::lock::Lock;

/// What temporary files begin with; git ignores those that an interrupted run leaves.
const STAGING: &str = ".staging-";

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

    /// The list of what a surface (`public`, `preview`) has.
    pub fn surface(&self, name: &str) -> PathBuf {
        self.spec().join("surface").join(format!("{name}.txt"))
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

    /// The generated files as they are now, by path below their folder; nothing when there are
    /// none.
    ///
    /// # Errors
    ///
    /// A file cannot be read.
    pub fn generated_now(&self) -> Result<Files> {
        let mut files = Files::new();
        let folder = self.generated();
        if folder.exists() {
            collect(&folder, "", &mut files)?;
        }
        Ok(files)
    }
}

/// Texts by their path below some folder, with `/` between its parts on every system.
pub type Files = BTreeMap<String, String>;

fn collect(folder: &Path, prefix: &str, files: &mut Files) -> Result<()> {
    let failed = || format!("cannot read {}", folder.display());
    for entry in fs::read_dir(folder).with_context(failed)? {
        let path = entry.with_context(failed)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let name = format!("{prefix}{name}");
        if path.is_dir() {
            collect(&path, &format!("{name}/"), files)?;
        } else {
            files.insert(name, read(&path)?);
        }
    }
    Ok(())
}

/// Reads a text file.
///
/// # Errors
///
/// Names the file that cannot be read.
pub fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

/// Writes a file whole or not at all.
///
/// # Errors
///
/// Names the file that cannot be written; what was there is still there.
pub fn write(path: &Path, text: &str) -> Result<()> {
    write_all(&[(path.to_owned(), text.to_owned())])
}

/// Writes several files, each whole, and none of them before all are ready beside their place;
/// those that were replaced are put back when one cannot be.
///
/// # Errors
///
/// Names the file that cannot be written.
pub fn write_all(files: &[(PathBuf, String)]) -> Result<()> {
    let mut ready = vec![];
    for (path, text) in files {
        let failed = || format!("cannot write {}", path.display());
        if path.exists() && !path.is_file() {
            bail!(
                "{} is no regular file; nothing is written over it",
                path.display()
            );
        }
        let folder = path
            .parent()
            .filter(|folder| *folder != Path::new(""))
            .unwrap_or(Path::new("."));
        fs::create_dir_all(folder).with_context(failed)?;
        let mut builder = tempfile::Builder::new();
        builder.prefix(STAGING);
        let mut file = readable(builder).tempfile_in(folder).with_context(failed)?;
        file.write_all(text.as_bytes()).with_context(failed)?;
        ready.push((file, path));
    }
    let before: Vec<Option<String>> = ready
        .iter()
        .map(|(_, path)| fs::read_to_string(path).ok())
        .collect();
    for (at, (file, path)) in ready.into_iter().enumerate() {
        if let Err(error) = file.persist(path) {
            for ((path, _), before) in files.iter().zip(&before).take(at) {
                match before {
                    Some(text) => fs::write(path, text),
                    None => fs::remove_file(path),
                }
                .with_context(|| format!("cannot put {} back", path.display()))?;
            }
            return Err(error.error).with_context(|| format!("cannot write {}", path.display()));
        }
    }
    Ok(())
}

/// Writes a folder of files whole or not at all; files that were there and are no more go.
///
/// # Errors
///
/// Names the folder that cannot be written; what was there is still there.
pub fn write_folder(path: &Path, files: &Files) -> Result<()> {
    let failed = || format!("cannot write {}", path.display());
    let parent = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(parent).with_context(failed)?;
    let staging = tempfile::Builder::new()
        .prefix(STAGING)
        .tempdir_in(parent)
        .with_context(failed)?;
    let (new, old) = (staging.path().join("new"), staging.path().join("old"));
    fs::create_dir(&new).with_context(failed)?;
    for (name, text) in files {
        let file = new.join(name);
        fs::create_dir_all(file.parent().unwrap_or(&new)).with_context(failed)?;
        fs::write(file, text).with_context(failed)?;
    }
    if path.exists() {
        fs::rename(path, &old).with_context(failed)?;
    }
    if let Err(error) = fs::rename(&new, path) {
        if old.exists() && fs::rename(&old, path).is_err() {
            let kept = staging.keep();
            return Err(error).with_context(|| {
                format!(
                    "cannot write {}; what was there is in {}",
                    path.display(),
                    kept.display()
                )
            });
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
        let files = |names: &[&str]| -> Files {
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
