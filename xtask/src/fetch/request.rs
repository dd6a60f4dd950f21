//! One document from a server.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, bail};
use reqwest::header::{ETAG, IF_NONE_MATCH, LOCATION, RETRY_AFTER};
use reqwest::redirect::Policy;
use reqwest::{Response, StatusCode};
use serde_json::Value;
use url::{Host, Url};

use super::ApiKey;

/// More than any discovery document has.
const MOST_BYTES: usize = 16 * 1024 * 1024;
const ATTEMPTS: u32 = 5;

/// What to ask for.
#[derive(Debug)]
pub(super) struct Request<'a> {
    /// Address with version and labels; it may be shown.
    pub(super) url: Url,
    /// Sent with it; the public document needs none.
    pub(super) key: Option<&'a ApiKey>,
    /// The tag of the document that is there.
    pub(super) etag: Option<&'a str>,
    /// How long all attempts may take together.
    pub(super) time_limit: Duration,
    /// How long to wait before the second attempt; twice as long before each further one.
    pub(super) backoff: Duration,
}

/// What came.
#[derive(Debug)]
pub(super) enum Answer {
    /// The document that is there is the newest.
    Unchanged,
    /// A document.
    Document { text: String, etag: Option<String> },
}

impl Request<'_> {
    /// Asks, and asks again when the server is busy.
    pub(super) async fn send(&self) -> Result<Answer> {
        let limit = format!(
            "{} gave no document within {:?}; raise --time-limit",
            self.host(),
            self.time_limit
        );
        tokio::time::timeout(self.time_limit, self.attempts())
            .await
            .map_err(|_| anyhow!(limit))?
    }

    async fn attempts(&self) -> Result<Answer> {
        let http = client(&self.url)?;
        let end = Instant::now() + self.time_limit;
        let mut attempt = 1;
        loop {
            let response = self.once(&http).await?;
            let status = response.status();
            let busy = status == StatusCode::TOO_MANY_REQUESTS || status.is_server_error();
            if !busy {
                return self.read(response).await;
            }
            if attempt == ATTEMPTS {
                bail!(
                    "{} answered {status} {ATTEMPTS} times; try again later",
                    self.host()
                );
            }
            let wait = self.wait(attempt, &response);
            if Instant::now() + wait >= end {
                bail!(
                    "{} answered {status}, and there is no time to wait {wait:?} as it takes; try \
                     again later, or raise --time-limit",
                    self.host()
                );
            }
            tokio::time::sleep(wait).await;
            attempt += 1;
        }
    }

    async fn once(&self, http: &reqwest::Client) -> Result<Response> {
        let mut url = self.url.clone();
        if let Some(key) = self.key {
            url.query_pairs_mut().append_pair("key", key.expose());
        }
        let mut request = http.get(url);
        if let Some(etag) = self.etag {
            request = request.header(IF_NONE_MATCH, etag);
        }
        let host = self.host();
        request
            .send()
            .await
            .map_err(reqwest::Error::without_url)
            .with_context(|| {
                format!(
                    "no connection to {host}; check the network, or use --from FILE or --offline"
                )
            })
    }

    /// The server's word, else the backoff; never longer than the time limit allows anyway.
    fn wait(&self, attempt: u32, response: &Response) -> Duration {
        let asked = response
            .headers()
            .get(RETRY_AFTER)
            .and_then(|value| value.to_str().ok()?.parse().ok());
        let asked = asked.map(|seconds: u64| Duration::from_secs(seconds.min(86_400)));
        asked.unwrap_or(self.backoff * 2_u32.pow(attempt - 1))
    }

    async fn read(&self, response: Response) -> Result<Answer> {
        let (host, status) = (self.host(), response.status());
        if status == StatusCode::NOT_MODIFIED {
            if self.etag.is_none() {
                bail!("{host} says that nothing changed, which it was not asked; try again");
            }
            return Ok(Answer::Unchanged);
        }
        if status.is_redirection() {
            let to = response
                .headers()
                .get(LOCATION)
                .and_then(|to| to.to_str().ok());
            let to = to
                .and_then(|to| self.url.join(to).ok())
                .map_or("elsewhere".to_owned(), |to| address(&to));
            bail!("{host} redirects to {to}, which is not followed; check --url");
        }
        let etag = response
            .headers()
            .get(ETAG)
            .and_then(|tag| tag.to_str().ok())
            .map(str::to_owned);
        let text = self.body(response).await?;
        if status != StatusCode::OK {
            bail!("{}", self.refusal(status, &text));
        }
        if text.trim_start().starts_with('<') {
            bail!("{host} answered with HTML, not with a discovery document; check --url");
        }
        Ok(Answer::Document { text, etag })
    }

    async fn body(&self, mut response: Response) -> Result<String> {
        let host = self.host();
        let mut bytes = vec![];
        loop {
            let chunk = response.chunk().await.map_err(reqwest::Error::without_url);
            let chunk =
                chunk.with_context(|| format!("the answer of {host} was cut off; try again"))?;
            let Some(chunk) = chunk else { break };
            bytes.extend_from_slice(&chunk);
            if bytes.len() > MOST_BYTES {
                bail!(
                    "the answer of {host} has more than {MOST_BYTES} bytes; no discovery document is that large"
                );
            }
        }
        String::from_utf8(bytes).map_err(|_| anyhow!("the answer of {host} is not text"))
    }

    /// One sentence for an answer that is an error, with the way out where it is known.
    fn refusal(&self, status: StatusCode, body: &str) -> String {
        let json: Value = serde_json::from_str(body).unwrap_or_default();
        let error = &json["error"];
        let details = error["details"].as_array().into_iter().flatten();
        let invalid_key = details
            .clone()
            .any(|detail| detail["reason"] == "API_KEY_INVALID");
        let said = error["message"].as_str();
        let said = said.map_or_else(String::new, |text| {
            format!(" ({})", text.trim_end_matches('.'))
        });
        let way_out = match status {
            StatusCode::BAD_REQUEST if invalid_key => {
                "the API key is not valid; use one from Credentials in the Cloud console"
            }
            StatusCode::FORBIDDEN => {
                "turn on the Chat API in the key's project, lift the key's restrictions, and enrol \
                 in the Developer Preview Program"
            }
            StatusCode::NOT_FOUND => "there is no such document; check --url, --api and --labels",
            _ => "check --url and --labels",
        };
        format!("{} answered {status}{said}; {way_out}", self.host())
    }

    fn host(&self) -> String {
        address(&self.url)
    }
}

/// Scheme, host and port: what is shown of an address.
fn address(url: &Url) -> String {
    url.origin().ascii_serialization()
}

/// TLS only, but for this machine itself.
pub(super) fn check(url: &Url) -> Result<()> {
    let loopback = is_loopback(url);
    if url.scheme() == "https" || (url.scheme() == "http" && loopback) {
        return Ok(());
    }
    bail!(
        "{} is neither https nor on loopback; the API key would travel in the open",
        address(url)
    )
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

fn client(url: &Url) -> Result<reqwest::Client> {
    // A program may choose for its process; if it has chosen already, that is as good.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let mut builder = reqwest::Client::builder()
        .user_agent(concat!("chat-sdk-xtask/", env!("CARGO_PKG_VERSION")))
        .redirect(Policy::none());
    if is_loopback(url) {
        builder = builder.no_proxy().tls_certs_only([]);
    }
    builder.build().context("the HTTP client cannot be set up")
}
