//! How a server is set up and started.

use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::auth::key::Key;
use crate::chat::Chat;
use crate::discovery::{Discovery, Document, Preview};
use crate::error::Error;
use crate::fake::Fake;
use crate::seed::Seed;
use crate::server::{self, Server};

/// How a [`Fake`] is to start.
#[derive(Clone, Debug)]
#[must_use]
pub struct Builder {
    seed: Seed,
    port: u16,
    token_lifetime: Duration,
    administrator_approval: bool,
    app_configured: bool,
    discovery: Discovery,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            seed: Seed::default(),
            port: 0,
            token_lifetime: Duration::from_secs(3599),
            administrator_approval: true,
            app_configured: true,
            discovery: Discovery::default(),
        }
    }
}

impl Builder {
    /// What the server holds at the start; [`Seed::default`] otherwise.
    pub fn seed(mut self, seed: Seed) -> Self {
        self.seed = seed;
        self
    }

    /// The port to listen on; any free one otherwise.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// How long access tokens live; a second less than an hour otherwise.
    pub fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.token_lifetime = lifetime;
        self
    }

    /// Whether an administrator has approved the app's `chat.app.*` scopes; yes otherwise.
    pub fn administrator_approval(mut self, approved: bool) -> Self {
        self.administrator_approval = approved;
        self
    }

    /// Whether a Chat app is configured in the Cloud project; yes otherwise.
    pub fn app_configured(mut self, configured: bool) -> Self {
        self.app_configured = configured;
        self
    }

    /// The discovery document, served as it is; [`chat_api_spec::DISCOVERY`] otherwise.
    pub fn discovery(mut self, text: impl Into<String>) -> Self {
        self.discovery.public = Document::new(text);
        self
    }

    /// The discovery document for the label `DEVELOPER_PREVIEW`, served as it is, and the one
    /// API key that is valid; otherwise any key is, and gets the public document.
    pub fn preview(mut self, text: impl Into<String>, api_key: impl Into<String>) -> Self {
        self.discovery.preview = Some(Preview {
            document: Document::new(text),
            key: api_key.into(),
        });
        self
    }

    /// Starts the server on the loopback interface, in the current tokio runtime.
    ///
    /// The first start of a process makes the service account's key, which takes a moment.
    ///
    /// # Errors
    /// Where the port cannot be had, or the seed contradicts itself.
    pub async fn start(self) -> Result<Fake, Error> {
        let mut chat = Chat::plant(self.seed)?;
        chat.administrator_approval = self.administrator_approval;
        chat.app_configured = self.app_configured;
        let key = tokio::task::spawn_blocking(Key::shared)
            .await
            .map_err(|error| Error::Key(error.to_string()))??;
        let unheard = |source| Error::Listen {
            port: self.port,
            source,
        };
        let listener = TcpListener::bind(("127.0.0.1", self.port))
            .await
            .map_err(unheard)?;
        let address = listener.local_addr().map_err(unheard)?;
        let url = format!("http://{address}");
        let server = Arc::new(Server::new(
            url,
            key,
            chat,
            self.discovery,
            self.token_lifetime,
        )?);
        let (stop, stopped) = oneshot::channel::<()>();
        let router = server::router(Arc::clone(&server));
        let serve = axum::serve(listener, router).with_graceful_shutdown(async {
            // Nothing is ever sent: the sender's end is what is waited for.
            let _ = stopped.await;
        });
        tokio::spawn(async { serve.await });
        Ok(Fake {
            server,
            _stop: stop,
        })
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::net::TcpStream;

    use crate::fake::Fake;

    #[tokio::test]
    async fn a_dropped_fake_stops() {
        let fake = Fake::start().await.unwrap();
        let address = fake.url().trim_start_matches("http://").to_owned();
        assert!(TcpStream::connect(&address).await.is_ok());
        drop(fake);
        for _ in 0..100 {
            tokio::time::sleep(Duration::from_millis(10)).await;
            if TcpStream::connect(&address).await.is_err() {
                return;
            }
        }
        panic!("the server still listens");
    }

    #[tokio::test]
    async fn a_port_has_one_listener() {
        let first = Fake::start().await.unwrap();
        let port = first.url().rsplit(':').next().unwrap().parse().unwrap();
        let error = Fake::builder().port(port).start().await.unwrap_err();
        assert!(error.to_string().starts_with("cannot listen on 127.0.0.1"));
    }
}
