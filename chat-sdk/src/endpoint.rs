//! Addresses that may be told a secret.

use std::fmt;

use url::{Host, Url};

/// An address that tokens or signed statements may be sent to: TLS, or this machine.
#[derive(Debug, Clone)]
pub(crate) struct Endpoint(Url);

/// Why an address may not.
#[derive(Debug)]
pub(crate) struct Refused(String);

impl Endpoint {
    pub(crate) fn parse(text: &str) -> Result<Self, Refused> {
        let Ok(url) = Url::parse(text) else {
            // What is no URL may still hold a password: it is not repeated.
            return Err(Refused(
                "this is no URL; expected one such as `https://chat.googleapis.com`".to_owned(),
            ));
        };
        if !url.username().is_empty() || url.password().is_some() {
            return Err(Refused(
                "a URL with a user or password in it is refused".to_owned(),
            ));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(Refused(
                "a URL with a `?` or `#` part is refused; give the address alone".to_owned(),
            ));
        }
        let refuse = |why: &str| Err(Refused(format!("`{text}` {why}")));
        match url.scheme() {
            "https" => Ok(Self(url)),
            "http" if is_loopback(&url) => Ok(Self(url)),
            _ => refuse("would send secrets in the open; use `https`, or `http` on loopback"),
        }
    }

    /// Whether this is plain HTTP, and so on this machine.
    pub(crate) fn is_plain(&self) -> bool {
        self.0.scheme() == "http"
    }

    /// Whether a URL is on the same server.
    pub(crate) fn serves(&self, url: &Url) -> bool {
        self.0.origin() == url.origin()
    }

    pub(crate) fn url(&self) -> &Url {
        &self.0
    }

    /// The address without a slash at its end.
    pub(crate) fn base(&self) -> &str {
        self.0.as_str().trim_end_matches('/')
    }
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Endpoint;

    #[test]
    fn secrets_travel_over_tls_or_stay_on_this_machine() {
        for url in [
            "https://chat.googleapis.com/",
            "http://127.0.0.1:80",
            "http://localhost:1",
            "http://[::1]:9/x",
        ] {
            assert!(Endpoint::parse(url).is_ok(), "{url}");
        }
        for url in [
            "http://chat.googleapis.com",
            "http://10.0.0.1",
            "ftp://127.0.0.1",
            "http://localhost.example",
        ] {
            let refused = Endpoint::parse(url).unwrap_err().to_string();
            assert!(refused.contains(url), "{refused}");
        }
    }

    #[test]
    fn what_may_hold_a_secret_is_not_repeated() {
        for url in [
            "https://me:pw@host/",
            "https://me:pw@bad host",
            "https://host/?key=pw",
            "https://host/#pw",
        ] {
            let refused = Endpoint::parse(url).unwrap_err().to_string();
            assert!(!refused.contains("pw"), "{refused}");
        }
    }

    #[test]
    fn a_server_is_scheme_host_and_port() {
        let endpoint = Endpoint::parse("https://chat.googleapis.com/").unwrap();
        for (url, same) in [
            ("https://chat.googleapis.com/v1/spaces", true),
            ("https://chat.googleapis.com:444/v1/spaces", false),
            ("http://chat.googleapis.com/v1/spaces", false),
            ("https://evil.example/v1/spaces", false),
        ] {
            assert_eq!(
                endpoint.serves(&url::Url::parse(url).unwrap()),
                same,
                "{url}"
            );
        }
    }

    #[test]
    fn a_base_has_no_slash_at_its_end() {
        assert_eq!(
            Endpoint::parse("https://a.example/").unwrap().base(),
            "https://a.example"
        );
        assert_eq!(
            Endpoint::parse("https://a.example/b/").unwrap().base(),
            "https://a.example/b"
        );
    }
}
