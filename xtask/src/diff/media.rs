//! Bytes that a method takes or gives.

use super::Kind;
use super::at::{At, pairs};
use crate::discovery::{MediaProtocol, MediaUpload, Method};

/// Compares what a method does with bytes.
pub(super) fn compare(at: &mut At<'_>, old: &Method, new: &Method) {
    for (name, was, is) in [
        ("upload", uploads(old), uploads(new)),
        (
            "download",
            old.supports_media_download,
            new.supports_media_download,
        ),
    ] {
        match (was, is) {
            // The generator leaves out methods that move bytes, so the builder goes away.
            (false, true) if !moves_bytes(old) => at.note(
                Kind::Breaking,
                format!("media {name} added, so the generated client no longer has the method"),
            ),
            (false, true) => at.note(Kind::Additive, format!("media {name} added")),
            (true, false) => at.note(Kind::Breaking, format!("media {name} removed")),
            _ => {}
        }
    }
    if uploads(old) == uploads(new) {
        // It says nothing of how to upload, and so it changes nothing alone.
        let says = |method: &Method| method.supports_media_upload.to_string();
        let (old, new) = (says(old), says(new));
        at.value(
            Kind::Text,
            "other: `supportsMediaUpload`",
            Some(&old),
            Some(&new),
        );
    }
    if let (Some(old), Some(new)) = (&old.media_upload, &new.media_upload) {
        upload(at, old, new);
    }
}

fn upload(at: &mut At<'_>, old: &MediaUpload, new: &MediaUpload) {
    for kind in old.accept.iter().filter(|kind| !new.accept.contains(kind)) {
        at.value(Kind::Breaking, "media type", Some(kind), None);
    }
    for kind in new.accept.iter().filter(|kind| !old.accept.contains(kind)) {
        at.value(Kind::Additive, "media type", None, Some(kind));
    }
    at.value(
        Kind::Additive,
        "most bytes",
        old.max_size.as_deref(),
        new.max_size.as_deref(),
    );
    for (name, old, new) in pairs(&old.protocols, &new.protocols) {
        match (old, new) {
            (Some(old), Some(new)) => protocol(at, name, old, new),
            (None, _) => at.value(Kind::Additive, "upload protocol", None, Some(name)),
            (_, None) => at.value(Kind::Breaking, "upload protocol", Some(name), None),
        }
    }
    at.unknown(&old.unknown, &new.unknown);
}

fn protocol(at: &mut At<'_>, name: &str, old: &MediaProtocol, new: &MediaProtocol) {
    let route = format!("route of the upload protocol `{name}`");
    at.value(Kind::Additive, &route, Some(&old.path), Some(&new.path));
    match (old.multipart, new.multipart) {
        (true, false) => at.note(
            Kind::Breaking,
            format!("upload protocol `{name}` no longer takes JSON with the bytes"),
        ),
        (false, true) => at.note(
            Kind::Additive,
            format!("upload protocol `{name}` takes JSON with the bytes"),
        ),
        _ => {}
    }
    at.unknown(&old.unknown, &new.unknown);
}

fn uploads(method: &Method) -> bool {
    method
        .media_upload
        .as_ref()
        .is_some_and(|upload| !upload.protocols.is_empty())
}

fn moves_bytes(method: &Method) -> bool {
    uploads(method) || method.supports_media_download
}
