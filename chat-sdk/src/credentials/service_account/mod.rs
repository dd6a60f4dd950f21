//! Service accounts.

mod assertion;
mod file;

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use chat_sdk_gen::scopes;
use url::Url;

use super::cache::Cached;
use super::exchange::exchange;
use super::{Credentials, Source, Token, TokenSource};
use crate::{AppAuth, Error, User, UserAuth};
use file::KeyFile;

const GRANT: &str = "urn:ietf:params:oauth:grant-type:jwt-bearer";

/// A service account with its key: app authentication.
///
/// Its tokens carry the scopes `chat.bot` and `chat.app.memberships`, unless
/// [`scopes`](Self::scopes) says otherwise. They are fetched when first needed, kept, and
/// renewed shortly before they expire.
///
/// See [Authenticate as a Google Chat app](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app).
#[derive(Clone)]
pub struct ServiceAccount {
    file: Arc<KeyFile>,
    scopes: Vec<String>,
}

/// A service account that acts for a user of the organisation, by domain-wide delegation: user
/// authentication.
///
/// Its tokens carry the scopes `chat.memberships` and `chat.memberships.app`, unless
/// [`scopes`](Self::scopes) says otherwise. An administrator has to allow all of them for the
/// account's client id.
///
/// See [Authenticate as a Google Chat user](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user).
#[derive(Clone)]
pub struct DelegatedAccount {
    file: Arc<KeyFile>,
    scopes: Vec<String>,
    subject: String,
}

impl ServiceAccount {
    /// Reads `credentials.json`, the key file that the Cloud console gives out.
    ///
    /// # Errors
    ///
    /// [`Credentials`](crate::ErrorKind::Credentials): the file cannot be read, is not a service
    /// account's, or its key is not an RSA key.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        let shown = path.display().to_string();
        let text = std::fs::read_to_string(path)
            .map_err(|error| Error::credentials(format!("cannot read {shown}: {error}")))?;
        Self::read(&text, &shown)
    }

    /// Reads the text of a key file.
    ///
    /// # Errors
    ///
    /// As [`from_file`](Self::from_file).
    pub fn from_json(json: &str) -> Result<Self, Error> {
        Self::read(json, "the service account file")
    }

    fn read(json: &str, shown: &str) -> Result<Self, Error> {
        Ok(Self {
            file: Arc::new(KeyFile::read(json, shown)?),
            scopes: [scopes::CHAT_BOT, scopes::CHAT_APP_MEMBERSHIPS]
                .map(str::to_owned)
                .into(),
        })
    }

    /// Asks for these scopes and no others; constants are in [`scopes`](crate::scopes).
    #[must_use]
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// Acts for a user of the organisation, named by email address.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput): the text is no email address.
    pub fn delegate(self, subject: &str) -> Result<DelegatedAccount, Error> {
        Ok(DelegatedAccount {
            file: self.file,
            scopes: [scopes::CHAT_MEMBERSHIPS, scopes::CHAT_MEMBERSHIPS_APP]
                .map(str::to_owned)
                .into(),
            subject: User::email(subject)?.segment().to_owned(),
        })
    }

    /// The account's email address.
    pub fn client_email(&self) -> &str {
        &self.file.client_email
    }
}

impl DelegatedAccount {
    /// Asks for these scopes and no others; constants are in [`scopes`](crate::scopes).
    #[must_use]
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// The user that the account acts for.
    pub fn subject(&self) -> &str {
        &self.subject
    }
}

impl Credentials<AppAuth> for ServiceAccount {
    fn into_source(self, http: &reqwest::Client) -> Result<Source, Error> {
        refuse(
            &self.scopes,
            |scope| !scopes::APP.contains(&scope),
            |scope| {
                format!(
                    "`{scope}` is no scope of app authentication; let the account act for a user with \
                 `delegate`, or ask for `chat.bot` and `chat.app.*` scopes"
                )
            },
        )?;
        Ok(Grant {
            http: http.clone(),
            file: self.file,
            scopes: self.scopes,
            subject: None,
        }
        .shared())
    }
}

impl Credentials<UserAuth> for DelegatedAccount {
    fn into_source(self, http: &reqwest::Client) -> Result<Source, Error> {
        let subject = self.subject;
        refuse(
            &self.scopes,
            |scope| scopes::APP.contains(&scope),
            |scope| {
                format!(
                    "`{scope}` is a scope of app authentication, which Google refuses together with \
                 the user `{subject}`; leave out `delegate`, or ask for user scopes"
                )
            },
        )?;
        let grant = Grant {
            http: http.clone(),
            file: self.file,
            scopes: self.scopes,
            subject: Some(subject),
        };
        Ok(grant.shared())
    }
}

/// Refuses a list of scopes that is empty or that Google never grants.
fn refuse(
    scopes: &[String],
    wrong: impl Fn(&str) -> bool,
    why: impl FnOnce(&str) -> String,
) -> Result<(), Error> {
    if scopes.is_empty() {
        return Err(Error::credentials(
            "no scope is asked for; name at least one",
        ));
    }
    match scopes
        .iter()
        .find(|scope| self::scopes::ALL.contains(&scope.as_str()) && wrong(scope))
    {
        Some(scope) => Err(Error::credentials(why(scope))),
        None => Ok(()),
    }
}

/// The JWT bearer grant: a signed statement for a token.
struct Grant {
    http: reqwest::Client,
    file: Arc<KeyFile>,
    scopes: Vec<String>,
    subject: Option<String>,
}

impl Grant {
    fn shared(self) -> Source {
        Source(Arc::new(Cached::new(self)))
    }

    fn endpoint(&self) -> &Url {
        &self.file.token_uri
    }

    /// Account, key and user, for errors.
    fn who(&self) -> String {
        let KeyFile {
            client_email,
            private_key_id,
            ..
        } = &*self.file;
        match &self.subject {
            Some(subject) => format!("{client_email} (key {private_key_id}) acting for {subject}"),
            None => format!("{client_email} (key {private_key_id})"),
        }
    }
}

impl TokenSource for Grant {
    fn token(&self) -> Token<'_> {
        Box::pin(async move {
            let assertion = assertion::sign(&self.file, &self.scopes, self.subject.as_deref())?;
            let form = [("grant_type", GRANT), ("assertion", assertion.as_str())];
            exchange(&self.http, self.endpoint(), &self.who(), &form).await
        })
    }
}

impl fmt::Debug for ServiceAccount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServiceAccount")
            .field("client_email", &self.file.client_email)
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for DelegatedAccount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DelegatedAccount")
            .field("client_email", &self.file.client_email)
            .field("scopes", &self.scopes)
            .field("subject", &self.subject)
            .finish_non_exhaustive()
    }
}
