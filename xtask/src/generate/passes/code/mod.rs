//! Passes over the code, after progenitor; one file for each.

mod api_version;
mod constructor;
mod docs;
mod ids;
mod open_enums;
mod room;
mod segments;

use openapiv3::OpenAPI;
use syn::visit_mut::VisitMut;

pub(crate) use docs::ReadableDocs;

/// Runs every pass.
pub(crate) fn run(code: &mut syn::File, spec: &OpenAPI) {
    constructor::run(code);
    room::run(code);
    open_enums::run(code);
    ReadableDocs.visit_file_mut(code);
    api_version::NoApiVersion.visit_file_mut(code);
    segments::CheckedSegments.visit_file_mut(code);
    ids::DiscoveryIds::of(spec).visit_file_mut(code);
}

/// A piece of code after a pass.
#[cfg(test)]
fn after(pass: &mut impl VisitMut, code: &str) -> String {
    let mut file = syn::parse_str(code).expect("the test's code is Rust");
    pass.visit_file_mut(&mut file);
    prettyplease::unparse(&file)
}
