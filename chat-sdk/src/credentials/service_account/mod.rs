//! Service accounts.

mod assertion;
mod file;

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use chat_sdk_gen::scopes;

use super::cache::Cached;
use super::exchange::exchange;
use super::{Credentials, Source, Token, TokenSource};
use crate::{AppAuth, Error, User, UserAuth, http};
use file::KeyFile;

/// What a token of the app is for, when nothing is said.
const FOR_THE_APP: [&str; 2] = [scopes::CHAT_BOT, scopes::CHAT_APP_MEMBERSHIPS];

/// What a token for a user is for, when nothing is said.
const FOR_A_USER: [&str; 2] = [scopes::CHAT_MEMBERSHIPS, scopes::CHAT_MEMBERSHIPS_APP];

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
    scopes: Option<Vec<String>>,
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
            scopes: None,
        })
    }

    /// Asks for these scopes and no others; constants are in [`scopes`](crate::scopes).
    #[must_use]
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// Acts for a user of the organisation, named by email address. Scopes that were asked for
    /// with [`scopes`](Self::scopes) stay.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput): the text is no email address.
    pub fn delegate(self, subject: &str) -> Result<DelegatedAccount, Error> {
        Ok(DelegatedAccount {
            file: self.file,
            scopes: self.scopes.unwrap_or_else(|| default(&FOR_A_USER)),
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
    fn into_source(self) -> Result<Source, Error> {
        let scopes = self.scopes.unwrap_or_else(|| default(&FOR_THE_APP));
        refuse(
            &scopes,
            |scope| !scopes::APP.contains(&scope),
            |scope| {
                format!(
                    "`{scope}` is no scope of app authentication; let the account act for a user with \
                 `delegate`, or ask for `chat.bot` and `chat.app.*` scopes"
                )
            },
        )?;
        Grant::shared(self.file, scopes, None)
    }
}

impl Credentials<UserAuth> for DelegatedAccount {
    fn into_source(self) -> Result<Source, Error> {
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
        Grant::shared(self.file, self.scopes, Some(subject))
    }
}

fn default(scopes: &[&str]) -> Vec<String> {
    scopes.iter().map(|scope| (*scope).to_owned()).collect()
}

/// Refuses a list of scopes that is empty, or that has one without its address or one that
/// Google never grants.
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
    for scope in scopes {
        let short = |url: &&&str| url.ends_with(&format!("/{scope}"));
        if let Some(url) = self::scopes::ALL.iter().find(short) {
            return Err(Error::credentials(format!(
                "`{scope}` is short for a scope; ask for `{url}`, or use a constant of `scopes`"
            )));
        }
        if self::scopes::ALL.contains(&scope.as_str()) && wrong(scope) {
            return Err(Error::credentials(why(scope)));
        }
    }
    Ok(())
}

/// The JWT bearer grant: a signed statement for a token.
struct Grant {
    http: reqwest::Client,
    file: Arc<KeyFile>,
    scopes: Vec<String>,
    subject: Option<String>,
}

impl Grant {
    fn shared(
        file: Arc<KeyFile>,
        scopes: Vec<String>,
        subject: Option<String>,
    ) -> Result<Source, Error> {
        // The token endpoint is another host than the API, with rules of its own for proxies.
        let http = http::client(&file.token_uri)?;
        let grant = Self {
            http,
            file,
            scopes,
            subject,
        };
        Ok(Source(Arc::new(Cached::new(grant))))
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
            exchange(&self.http, &self.file.token_uri, &self.who(), &form).await
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
