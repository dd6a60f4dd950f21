//! The client.

use std::fmt;
use std::marker::PhantomData;

use chat_sdk_gen::SharedTransport;
use secrecy::SecretString;

use crate::credentials::{Credentials, Source};
use crate::endpoint::Endpoint;
use crate::transport::{Authorized, Marks};
use crate::{AppAuth, AuthKind, Error, Members, SpaceName, UserAuth, http};

/// Google's server, the base URL of every client that is not told otherwise.
pub const GOOGLE: &str = "https://chat.googleapis.com";

/// A client of the Google Chat API that authenticates as `A`: [`AppAuth`] or [`UserAuth`].
///
/// Clones share connections and tokens.
///
/// ```
/// use chat_sdk::{Chat, ServiceAccount, User};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), chat_sdk::Error> {
/// # let fake = chat_fake::Fake::start().await.unwrap();
/// # let credentials = fake.credentials_json();
/// let chat = Chat::app(ServiceAccount::from_json(&credentials)?)
/// #     .base_url(fake.url())
///     .build()?;
/// let members = chat.space("spaces/APPMADE")?.members();
/// let added = members.add(User::email("bob@example.com")?).await?;
/// assert!(!added.is_invited());
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

    /// The generated client: the operations of the API, with the same credentials. Those that
    /// move bytes (media upload and download) are not among them.
    ///
    /// Its errors are made this crate's by [`Error::from_generated`]. Which method Google accepts
    /// from which kind of authentication is not in its types; [`Method::scopes`] says which have
    /// scopes for it.
    ///
    /// [`Method::scopes`]: chat_sdk_gen::Method::scopes
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), chat_sdk::Error> {
    /// # let fake = chat_fake::Fake::start().await.unwrap();
    /// # let token = chat_sdk::BearerToken::new(&fake.app_token(&["chat.bot"]))?;
    /// # let chat = chat_sdk::Chat::app(token).base_url(fake.url()).build()?;
    /// match chat.api().spaces().get("spaces/APPMADE".parse()?).send().await {
    ///     Ok(space) => assert_eq!(space.display_name.as_deref(), Some("Made by the app")),
    ///     Err(error) => return Err(chat_sdk::Error::from_generated(error).await),
    /// }
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
#[derive(Clone)]
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

type IntoSource = Box<dyn FnOnce() -> Result<Source, Error> + Send + Sync>;

/// Sets up a [`Chat`]; made by [`Chat::app`] and [`Chat::user`].
#[must_use = "a client is made by `build`"]
pub struct ChatBuilder<A: AuthKind> {
    credentials: IntoSource,
    base_url: String,
    marks: Marks,
    auth: PhantomData<fn() -> A>,
}

impl<A: AuthKind> ChatBuilder<A> {
    fn new(credentials: impl Credentials<A>) -> Self {
        Self {
            credentials: Box::new(|| credentials.into_source()),
            base_url: GOOGLE.to_owned(),
            marks: Marks::default(),
            auth: PhantomData,
        }
    }

    /// Calls another server than Google's: `https`, or `http` on loopback.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// Names what the calls want to see, in the header `X-Goog-Visibilities`; for the developer
    /// preview that is `DEVELOPER_PREVIEW`. Nothing is named otherwise.
    ///
    /// Google's samples for Chat do without; other Workspace APIs ask for it, with an API key.
    pub fn visibilities<S: Into<String>>(mut self, labels: impl IntoIterator<Item = S>) -> Self {
        self.marks.visibilities = labels.into_iter().map(Into::into).collect();
        self
    }

    /// Sends an API key with the calls, in the header `X-Goog-Api-Key` and so in no URL. None is
    /// sent otherwise.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.marks.api_key = Some(SecretString::from(key.into()));
        self
    }

    /// Makes the client. Nothing is sent.
    ///
    /// # Errors
    ///
    /// - [`InvalidInput`](crate::ErrorKind::InvalidInput): the base URL would send tokens in
    ///   the open.
    /// - [`Credentials`](crate::ErrorKind::Credentials): scopes that Google never grants to
    ///   these credentials; an API key or a visibility that no header can hold.
    /// - [`Setup`](crate::ErrorKind::Setup): TLS cannot be set up on this machine.
    pub fn build(self) -> Result<Chat<A>, Error> {
        let base = Endpoint::parse(&self.base_url)
            .map_err(|error| Error::input(format!("base URL: {error}")))?;
        let http = http::client(&base)?;
        let source = (self.credentials)()?;
        let transport = SharedTransport::new(Authorized {
            http: http.clone(),
            base: base.clone(),
            source,
            marks: self.marks.headers()?,
        });
        let api = chat_sdk_gen::Client::new(base.base(), http, transport);
        Ok(Chat {
            api,
            auth: PhantomData,
        })
    }
}

impl<A: AuthKind> fmt::Debug for ChatBuilder<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The base URL is not checked yet, and may hold a password.
        f.debug_struct("ChatBuilder").finish_non_exhaustive()
    }
}
