//! A document with its tag, so that nobody need read it twice.

use std::fmt;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use axum::body::Bytes;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};

#[derive(Clone)]
pub(crate) struct Document {
    text: Bytes,
    etag: String,
}

impl fmt::Debug for Document {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut document = formatter.debug_struct("Document");
        document.field("etag", &self.etag).finish_non_exhaustive()
    }
}

impl Document {
    pub(crate) fn new(text: impl Into<String>) -> Self {
        let text = text.into();
        let mut hasher = DefaultHasher::new();
        text.hash(&mut hasher);
        Self {
            text: text.into(),
            etag: format!("\"{:016x}\"", hasher.finish()),
        }
    }

    /// The text, or only its tag where the caller has the text already.
    pub(crate) fn response(&self, if_none_match: Option<&str>) -> Response {
        let etag = (header::ETAG, self.etag.as_str());
        if if_none_match.is_some_and(|tags| self.is_among(tags)) {
            return (StatusCode::NOT_MODIFIED, [etag]).into_response();
        }
        let json = (header::CONTENT_TYPE, "application/json; charset=UTF-8");
        ([json, etag], self.text.clone()).into_response()
    }

    /// Whether a list of tags has this one; a weak tag is as good as a strong one here.
    fn is_among(&self, tags: &str) -> bool {
        tags.split(',').map(str::trim).any(|tag| {
            let strong = tag.strip_prefix("W/").unwrap_or(tag);
            tag == "*" || strong == self.etag
        })
    }

    #[cfg(test)]
    pub(super) fn text(&self) -> String {
        String::from_utf8_lossy(&self.text).into_owned()
    }
}

#[cfg(test)]
mod tests {
    use axum::http::header;

    use super::Document;

    #[test]
    fn a_tag_goes_with_the_text() {
        let (one, same, other) = (
            Document::new("{}"),
            Document::new("{}"),
            Document::new("[]"),
        );
        assert_eq!(one.etag, same.etag);
        assert_ne!(one.etag, other.etag);
        assert_eq!(one.etag.matches('"').count(), 2);
        assert_eq!(one.response(None).headers()[header::ETAG], *one.etag);
    }

    #[test]
    fn what_the_caller_has_is_not_sent_again() {
        let document = Document::new("{}");
        let status = |tags: &str| document.response(Some(tags)).status().as_u16();
        assert_eq!(status(&document.etag), 304);
        assert_eq!(status(&format!("\"a\", W/{}", document.etag)), 304);
        assert_eq!(status("*"), 304);
        assert_eq!(status("\"a\""), 200);
        assert_eq!(status(document.etag.trim_matches('"')), 200);
    }
}
