//! The discovery endpoint: which document a query gets, and which key that takes.

mod document;

use std::fmt;

use url::form_urlencoded::parse;

pub(crate) use self::document::Document;
use crate::error::ApiError;

const PREVIEW_LABEL: &str = "DEVELOPER_PREVIEW";

/// The documents that are handed out.
#[derive(Clone, Debug)]
pub(crate) struct Discovery {
    pub(crate) public: Document,
    pub(crate) preview: Option<Preview>,
}

/// The document of the developer preview, and the API key that opens it.
#[derive(Clone)]
pub(crate) struct Preview {
    pub(crate) document: Document,
    pub(crate) key: String,
}

impl fmt::Debug for Preview {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut preview = formatter.debug_struct("Preview");
        let preview = preview.field("document", &self.document);
        preview.finish_non_exhaustive()
    }
}

impl Default for Discovery {
    fn default() -> Self {
        Self {
            public: Document::new(chat_api_spec::DISCOVERY),
            preview: None,
        }
    }
}

impl Discovery {
    /// # Errors
    /// NOT_FOUND for another version or label, PERMISSION_DENIED for labels without a key, and
    /// INVALID_ARGUMENT for a wrong key. None of them has the key in it.
    pub(crate) fn find(&self, query: &str) -> Result<&Document, ApiError> {
        if values(query, "version").next().as_deref() != Some("v1") {
            return Err(ApiError::not_found(
                "There is no discovery document of this version.",
            ));
        }
        let lists: Vec<_> = values(query, "labels").collect();
        let labels: Vec<_> = lists.iter().flat_map(|list| list.split(',')).collect();
        self.check_key(values(query, "key").next().as_deref(), !labels.is_empty())?;
        if labels.is_empty() {
            return Ok(&self.public);
        }
        if !labels.contains(&PREVIEW_LABEL) {
            return Err(ApiError::not_found(
                "There is no discovery document with these labels.",
            ));
        }
        let preview = self.preview.as_ref().map(|preview| &preview.document);
        Ok(preview.unwrap_or(&self.public))
    }

    fn check_key(&self, key: Option<&str>, needed: bool) -> Result<(), ApiError> {
        match (key, &self.preview) {
            (None, _) if needed => Err(ApiError::denied(
                "Method doesn't allow unregistered callers; a document with labels is given out \
                 only for an API key.",
            )),
            (Some(key), Some(preview)) if key != preview.key => Err(ApiError::invalid(
                "API key not valid. Please pass a valid API key.",
            )
            .because_of_service("API_KEY_INVALID")),
            _ => Ok(()),
        }
    }
}

/// What a query says under a name; an empty value counts as left out.
fn values(query: &str, name: &str) -> impl Iterator<Item = String> {
    let pairs =
        parse(query.as_bytes()).filter(move |(key, value)| key == name && !value.is_empty());
    pairs.map(|(_, value)| value.into_owned())
}

#[cfg(test)]
mod tests {
    use super::{Discovery, Document, Preview};
    use crate::error::Status;

    fn configured() -> Discovery {
        Discovery {
            public: Document::new("public"),
            preview: Some(Preview {
                document: Document::new("preview"),
                key: "right".to_owned(),
            }),
        }
    }

    fn look(discovery: &Discovery, query: &str) -> Result<String, Status> {
        let found = discovery.find(query).map_err(|error| error.status())?;
        Ok(found.text())
    }

    #[test]
    fn labels_take_the_key() {
        let discovery = configured();
        let label = "labels=DEVELOPER_PREVIEW";
        for (rest, answer) in [
            ("", Ok("public")),
            ("labels=&key=", Ok("public")),
            ("key=right", Ok("public")),
            ("key=wrong", Err(Status::InvalidArgument)),
            (label, Err(Status::PermissionDenied)),
            (&format!("{label}&key="), Err(Status::PermissionDenied)),
            (&format!("{label}&key=wrong"), Err(Status::InvalidArgument)),
            (&format!("{label}&key=right"), Ok("preview")),
            (&format!("key=right&labels=OTHER&{label}"), Ok("preview")),
            ("key=right&labels=A%2CDEVELOPER_PREVIEW", Ok("preview")),
            ("key=right&labels=OTHER", Err(Status::NotFound)),
            ("key=wrong&labels=OTHER", Err(Status::InvalidArgument)),
        ] {
            let found = look(&discovery, &format!("version=v1&{rest}"));
            assert_eq!(found, answer.map(str::to_owned), "{rest}");
        }
        assert_eq!(look(&discovery, "version=v2"), Err(Status::NotFound));
        assert_eq!(look(&discovery, ""), Err(Status::NotFound));
    }

    #[test]
    fn without_a_preview_there_is_no_wrong_key() {
        let discovery = Discovery {
            preview: None,
            ..configured()
        };
        let query = "version=v1&labels=DEVELOPER_PREVIEW";
        let found = look(&discovery, &format!("{query}&key=any"));
        assert_eq!(found, Ok("public".to_owned()));
        assert_eq!(look(&discovery, query), Err(Status::PermissionDenied));
    }

    #[test]
    fn keys_are_never_shown() {
        let discovery = configured();
        let error = discovery.find("version=v1&key=s3cret").unwrap_err();
        let body = error.body().to_string();
        assert!(body.contains("API_KEY_INVALID") && body.contains("googleapis.com"));
        assert!(!body.contains("s3cret") && !body.contains("right"));
        assert!(!format!("{discovery:?}").contains("right"));
    }
}
