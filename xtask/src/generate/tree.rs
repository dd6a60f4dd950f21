//! The generated files while they are put together: items, not text.

use std::collections::BTreeMap;

use syn::visit_mut::VisitMut;
use syn::{Attribute, File, Item};

use super::docs::ReadableDocs;
use super::render;

/// The files by their paths.
#[derive(Debug, Default, Clone, PartialEq)]
pub(crate) struct Tree(pub(crate) BTreeMap<String, File>);

impl Tree {
    /// Adds an item at the end of a file.
    pub(crate) fn add(&mut self, path: &str, item: Item) {
        self.file(path).items.push(item);
    }

    /// Adds an attribute of a file as a whole.
    pub(crate) fn describe(&mut self, path: &str, attribute: Attribute) {
        self.file(path).attrs.push(attribute);
    }

    /// Makes Google's descriptions in a file readable.
    pub(crate) fn readable_docs(&mut self, path: &str) {
        let file = self.file(path);
        file.items
            .iter_mut()
            .for_each(|item| ReadableDocs.visit_item_mut(item));
    }

    fn file(&mut self, path: &str) -> &mut File {
        let empty = || render::file(vec![]);
        self.0.entry(path.to_owned()).or_insert_with(empty)
    }

    /// The files as text.
    pub(crate) fn render(self) -> BTreeMap<String, String> {
        let files = self.0.into_iter();
        files
            .map(|(path, file)| (path, render::text(&file)))
            .collect()
    }
}
