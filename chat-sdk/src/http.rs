//! The HTTP client under everything.

use std::sync::Arc;
use std::time::Duration;

use reqwest::redirect::Policy;
use rustls::crypto::ring;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::BuilderVerifierExt;

use crate::Error;
use crate::endpoint::Endpoint;

const USER_AGENT: &str = concat!("chat-sdk-rust/", env!("CARGO_PKG_VERSION"));
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const TIMEOUT: Duration = Duration::from_secs(60);

/// An HTTP client for calls to `base`.
pub(crate) fn client(base: &Endpoint) -> Result<reqwest::Client, Error> {
    let mut builder = reqwest::Client::builder()
        .user_agent(USER_AGENT)
        .connect_timeout(CONNECT_TIMEOUT)
        .timeout(TIMEOUT)
        // The API never redirects, and a redirect must not carry a token elsewhere.
        .redirect(Policy::none())
        .tls_backend_preconfigured(tls(base)?);
    if base.is_plain() {
        // A proxy cannot reach this machine's loopback.
        builder = builder.no_proxy();
    }
    builder
        .build()
        .map_err(|error| Error::setup("the HTTP client cannot be set up", error))
}

/// rustls on ring, trusting what the operating system trusts.
fn tls(base: &Endpoint) -> Result<ClientConfig, Error> {
    let builder = || {
        ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
    };
    let failed = |error| Error::setup("TLS cannot be set up", error);
    match builder().and_then(BuilderVerifierExt::with_platform_verifier) {
        Ok(config) => Ok(config.with_no_client_auth()),
        // A machine without certificates can still talk to itself, and to no one else.
        Err(_) if base.is_plain() => Ok(builder()
            .map_err(failed)?
            .with_root_certificates(RootCertStore::empty())
            .with_no_client_auth()),
        Err(error) => Err(Error::setup(
            "TLS cannot be set up; are the system's root certificates (ca-certificates) installed?",
            error,
        )),
    }
}
