//! The parts of a request that the fake looks at.

use axum::http::{HeaderMap, Method, Uri, header};

pub(super) struct Call<'a> {
    pub(super) verb: &'a str,
    pub(super) path: &'a str,
    pub(super) query: &'a str,
    pub(super) authorization: Option<&'a str>,
    pub(super) if_none_match: Option<&'a str>,
    pub(super) body: &'a [u8],
}

impl<'a> Call<'a> {
    pub(super) fn read(
        method: &'a Method,
        uri: &'a Uri,
        headers: &'a HeaderMap,
        body: &'a [u8],
    ) -> Self {
        let text = |name: &str| headers.get(name)?.to_str().ok();
        let call = Self {
            verb: method.as_str(),
            path: uri.path(),
            query: uri.query().unwrap_or_default(),
            authorization: text(header::AUTHORIZATION.as_str()),
            if_none_match: text(header::IF_NONE_MATCH.as_str()),
            body,
        };
        // How Google's clients send a GET whose URL would be too long.
        match (text("x-http-method-override"), std::str::from_utf8(body)) {
            (Some("GET"), Ok(query)) if method == Method::POST => Self {
                verb: "GET",
                query,
                body: &[],
                ..call
            },
            _ => call,
        }
    }

    pub(super) fn is(&self, verb: &str, path: &str) -> bool {
        self.verb == verb && self.path == path
    }
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderMap, HeaderValue, Method, Uri};

    use super::Call;

    #[test]
    fn a_long_get_comes_as_a_form() {
        let uri = Uri::from_static("/v1/spaces");
        let mut headers = HeaderMap::new();
        let plain = Call::read(&Method::POST, &uri, &headers, b"pageSize=5");
        assert_eq!((plain.verb, plain.query), ("POST", ""));
        headers.insert("x-http-method-override", HeaderValue::from_static("GET"));
        let long = Call::read(&Method::POST, &uri, &headers, b"pageSize=5");
        assert_eq!((long.verb, long.query), ("GET", "pageSize=5"));
        assert!(long.body.is_empty());
    }
}
