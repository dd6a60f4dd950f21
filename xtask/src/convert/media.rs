//! Bytes: upload paths as operations of their own, downloads as a second kind of answer.

use serde_json::{Value, json};

use super::Report;
use super::path::{self, FlatPath};
use super::route::Route;
use crate::discovery::{MediaUpload, Method};

/// Adds `alt` and the answer that is bytes: `alt=media` is the same route with other content.
pub(super) fn download(operation: &mut Value) {
    if let Some(parameters) = operation["parameters"].as_array_mut() {
        parameters.push(json!({
            "name": "alt",
            "in": "query",
            "description": "`json` for the resource, `media` for its bytes.",
            "schema": { "type": "string", "enum": ["json", "media"], "default": "json" },
        }));
    }
    operation["responses"]["200"]["content"]["*/*"] =
        json!({ "schema": { "type": "string", "format": "binary" } });
    operation["x-google-media-download"] = json!({ "parameter": "alt", "value": "media" });
}

/// Marks the operation without bytes with the ids of its variants.
pub(super) fn mark(operation: &mut Value, uploads: &[Route]) {
    if !uploads.is_empty() {
        operation["x-google-media-upload-variants"] = uploads
            .iter()
            .map(|route| route.operation["operationId"].clone())
            .collect();
    }
}

/// One route for each upload protocol. `base` is the operation without bytes.
pub(super) fn uploads(
    method: &Method,
    flat: &FlatPath,
    base: &Value,
    report: &mut Report,
) -> Vec<Route> {
    let Some(upload) = &method.media_upload else {
        if method.supports_media_upload {
            report.left_out(&method.id, "supports media upload and does not say how");
        }
        return vec![];
    };
    report.unknown(&method.id, &upload.unknown);
    upload
        .protocols
        .iter()
        .map(|(name, protocol)| {
            report.unknown(&format!("{}.{name}", method.id), &protocol.unknown);
            let mut operation = base.clone();
            operation["operationId"] = json!(format!("{}.{name}", method.id));
            if let Some(map) = operation.as_object_mut() {
                // Only the method itself carries its id; this is a variant of it.
                map.remove("x-google-method-id");
            }
            operation["x-google-media-variant-of"] = json!(method.id);
            operation["x-google-media-upload"] = json!({
                "protocol": name,
                "multipart": protocol.multipart,
                "accept": upload.accept,
                "maxSize": upload.max_size,
            });
            match name.as_str() {
                "resumable" => resumable(&mut operation),
                _ => simple(&mut operation, upload, protocol.multipart),
            }
            Route {
                verb: method.http_method.clone(),
                path: path::rewrite(&protocol.path, flat),
                operation,
            }
        })
        .collect()
}

/// The bytes in the request itself: alone, or behind the JSON in a multipart/related body.
fn simple(operation: &mut Value, upload: &MediaUpload, multipart: bool) {
    let bytes = json!({ "type": "string", "format": "binary" });
    let metadata = operation["requestBody"]["content"]["application/json"]["schema"].clone();
    let mut content = json!({});
    let mut kinds = vec!["media"];
    for kind in &upload.accept {
        content[kind] = json!({ "schema": bytes });
    }
    if multipart && !metadata.is_null() {
        content["multipart/related"] = json!({ "schema": {
            "type": "object",
            "description": "First part the JSON, second part the bytes.",
            "properties": { "metadata": metadata, "media": bytes },
        } });
        kinds.push("multipart");
    }
    operation["requestBody"] = json!({ "required": true, "content": content });
    upload_type(operation, &kinds);
}

/// The request that opens a resumable upload; the bytes go to the address in `Location`.
fn resumable(operation: &mut Value) {
    upload_type(operation, &["resumable"]);
    if let Some(parameters) = operation["parameters"].as_array_mut() {
        for (name, kind, text) in [
            (
                "X-Upload-Content-Type",
                "string",
                "The media type of the bytes to come.",
            ),
            (
                "X-Upload-Content-Length",
                "integer",
                "How many bytes are to come.",
            ),
        ] {
            parameters.push(json!({
                "name": name, "in": "header", "description": text, "schema": { "type": kind },
            }));
        }
    }
    operation["responses"]["200"] = json!({
        "description": "The upload is open.",
        "headers": { "Location": {
            "description": "Where to send the bytes.",
            "schema": { "type": "string" },
        } },
    });
}

fn upload_type(operation: &mut Value, kinds: &[&str]) {
    if let Some(parameters) = operation["parameters"].as_array_mut() {
        parameters.push(json!({
            "name": "uploadType",
            "in": "query",
            "required": true,
            "description": "How the bytes are sent.",
            "schema": { "type": "string", "enum": kinds },
        }));
    }
}
