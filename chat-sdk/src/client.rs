//! The client.

use std::fmt;
use std::marker::PhantomData;

use chat_sdk_gen::SharedTransport;

use crate::credentials::{Credentials, Source};
use crate::endpoint::Endpoint;
use crate::transport::Authorized;
use crate::{AppAuth, AuthKind, Error, Members, SpaceName, UserAuth, http};

/// Google's server, the base URL of every client that is not told otherwise.
pub const GOOGLE: &str = "https://chat.googleapis.com";

/// A client of the Google Chat API that authenticates as `A`: [`AppAuth`] or [`UserAuth`].
///
/// Clones share connections and tokens.
///
/// ```no_run
/// use chat_sdk::{Chat, ServiceAccount, User};
///
/// # async fn run() -> Result<(), chat_sdk::Error> {
/// let chat = Chat::app(ServiceAccount::from_file("credentials.json")?).build()?;
/// let added = chat.space("spaces/AAAA")?.members().add(User::email("ann@example.com")?).await?;
/// # Ok(())
/// # }
/// ```
pub struct Chat<A: AuthKind> {
    api: chat_sdk_gen::Client,
    auth: PhantomData<fn() -> A>,
}

impl Chat<AppAuth> {
    /// A client for [app authentication](AppAuth).
    pub fn app(credentials: impl Credentials<AppAuth>) -> ChatBuilder<AppAuth> {
        ChatBuilder::new(credentials)
    }
}

impl Chat<UserAuth> {
    /// A client for [user authentication](UserAuth).
    pub fn user(credentials: impl Credentials<UserAuth>) -> ChatBuilder<UserAuth> {
        ChatBuilder::new(credentials)
    }
}

impl<A: AuthKind> Chat<A> {
    /// A space, by its resource name `spaces/{space}`. Nothing is sent.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput): the text is no name of a space.
    pub fn space<N>(&self, name: N) -> Result<Space<A>, Error>
    where
        N: TryInto<SpaceName>,
        Error: From<N::Error>,
    {
        Ok(Space {
            api: self.api.clone(),
            name: name.try_into()?,
            auth: PhantomData,
        })
    }

    /// The generated client: every operation of the API, with the same credentials.
    ///
    /// ```no_run
    /// # async fn run(chat: chat_sdk::Chat<chat_sdk::AppAuth>) -> Result<(), Box<dyn std::error::Error>> {
    /// let space = chat.api().chat_spaces_get().spaces_id("AAAA").send().await?;
    /// println!("{:?}", space.display_name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn api(&self) -> &chat_sdk_gen::Client {
        &self.api
    }
}

impl<A: AuthKind> Clone for Chat<A> {
    fn clone(&self) -> Self {
        Self {
            api: self.api.clone(),
            auth: PhantomData,
        }
    }
}

impl<A: AuthKind> fmt::Debug for Chat<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Chat").finish_non_exhaustive()
    }
}

/// A space, as the place of its members. It is a name: nothing was fetched.
pub struct Space<A: AuthKind> {
    api: chat_sdk_gen::Client,
    name: SpaceName,
    auth: PhantomData<fn() -> A>,
}

impl<A: AuthKind> Space<A> {
    /// The space's resource name.
    pub fn name(&self) -> &SpaceName {
        &self.name
    }

    /// The space's members.
    pub fn members(&self) -> Members<A> {
        Members::new(self.api.clone(), self.name.clone())
    }
}

impl<A: AuthKind> fmt::Debug for Space<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Space")
            .field(&self.name.to_string())
            .finish()
    }
}

type IntoSource = Box<dyn FnOnce(&reqwest::Client) -> Result<Source, Error> + Send + Sync>;

/// Sets up a [`Chat`]; made by [`Chat::app`] and [`Chat::user`].
#[must_use = "a client is made by `build`"]
pub struct ChatBuilder<A: AuthKind> {
    credentials: IntoSource,
    base_url: String,
    auth: PhantomData<fn() -> A>,
}

impl<A: AuthKind> ChatBuilder<A> {
    fn new(credentials: impl Credentials<A>) -> Self {
        Self {
            credentials: Box::new(|http| credentials.into_source(http)),
            base_url: GOOGLE.to_owned(),
            auth: PhantomData,
        }
    }

    /// Calls another server than Google's: `https`, or `http` on loopback.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// Makes the client. Nothing is sent.
    ///
    /// # Errors
    ///
    /// - [`InvalidInput`](crate::ErrorKind::InvalidInput): the base URL would send tokens in
    ///   the open.
    /// - [`Credentials`](crate::ErrorKind::Credentials): scopes that Google never grants to
    ///   these credentials.
    /// - [`Setup`](crate::ErrorKind::Setup): TLS cannot be set up on this machine.
    pub fn build(self) -> Result<Chat<A>, Error> {
        let base = Endpoint::parse(&self.base_url)
            .map_err(|error| Error::input(format!("base URL: {error}")))?;
        let http = http::client(&base)?;
        let source = (self.credentials)(&http)?;
        let transport = SharedTransport::new(Authorized {
            http: http.clone(),
            source,
        });
        let api = chat_sdk_gen::Client::new_with_client(base.base(), http, transport);
        Ok(Chat {
            api,
            auth: PhantomData,
        })
    }
}

impl<A: AuthKind> fmt::Debug for ChatBuilder<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChatBuilder")
            .field("base_url", &self.base_url)
            .finish_non_exhaustive()
    }
}
