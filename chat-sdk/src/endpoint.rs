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
        let refuse = |why: &str| Err(Refused(format!("`{text}` {why}")));
        let Ok(url) = Url::parse(text) else {
            return refuse("is no URL; expected one such as `https://chat.googleapis.com`");
        };
        if !url.username().is_empty() || url.password().is_some() {
            // The text holds a password: it is not repeated.
            return Err(Refused(
                "a URL with a user or password in it is refused".to_owned(),
            ));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return refuse("has a `?` or `#` part; expected an address without");
        }
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

impl From<Endpoint> for Url {
    fn from(endpoint: Endpoint) -> Self {
        endpoint.0
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
            "chat",
            "https://a/?b",
            "http://localhost.example",
        ] {
            let refused = Endpoint::parse(url).unwrap_err().to_string();
            assert!(refused.contains(url), "{refused}");
        }
        assert!(
            !Endpoint::parse("https://me:pw@host/")
                .unwrap_err()
                .to_string()
                .contains("pw")
        );
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
