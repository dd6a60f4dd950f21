//! The one error type.

mod google;
mod hint;
mod kind;
mod status;

use std::fmt;

use chat_sdk_gen::{Failure, MethodId};
use serde_json::Value;

pub use kind::ErrorKind;
pub use status::Status;

use google::GoogleError;

type Source = Box<dyn std::error::Error + Send + Sync>;

/// Why something failed.
///
/// Shown with `{}` it is one sentence that names the value or the call, and what to do about it
/// where that is known. [`kind`](Self::kind) says at which point it failed; for an answer of
/// Google's, [`status`](Self::status), [`google_message`](Self::google_message),
/// [`details`](Self::details) and [`body`](Self::body) hold what Google said. A cause that the
/// sentence does not give is its [`source`](std::error::Error::source).
///
/// ```
/// use chat_sdk::{ErrorKind, User};
///
/// let error = User::id("groups/03abcdef").unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::InvalidInput);
/// assert!(error.to_string().contains("groups/03abcdef"));
/// ```
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    message: String,
    hint: Option<String>,
    method: Option<&'static str>,
    google: Option<GoogleError>,
    source: Option<Source>,
}

impl Error {
    /// At which point it failed.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The method that was called, by its id in Google's documentation, such as
    /// `chat.spaces.members.create`.
    pub fn method(&self) -> Option<&str> {
        self.0.method
    }

    /// The HTTP status of the answer.
    pub fn http_status(&self) -> Option<u16> {
        self.0.google.as_ref().map(|google| google.http_status)
    }

    /// Google's status, which says more than the HTTP status does.
    pub fn status(&self) -> Option<&Status> {
        self.0.google.as_ref()?.status.as_ref()
    }

    /// Google's message, word for word.
    pub fn google_message(&self) -> Option<&str> {
        self.0.google.as_ref()?.message.as_deref()
    }

    /// Google's details: JSON objects with a type URL in `@type`, such as
    /// `type.googleapis.com/google.rpc.ErrorInfo`.
    pub fn details(&self) -> &[Value] {
        self.0.google.as_ref().map_or(&[], |google| &google.details)
    }

    /// The body of the answer as it came.
    pub fn body(&self) -> Option<&str> {
        self.0.google.as_ref().map(|google| google.body.as_str())
    }

    /// What to do about it, where that is known.
    pub fn hint(&self) -> Option<&str> {
        self.0.hint.as_deref()
    }

    fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            hint: None,
            method: None,
            google: None,
            source: None,
        }))
    }

    fn because(mut self, source: impl Into<Source>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    fn of(mut self, method: &'static str) -> Self {
        self.0.method = Some(method);
        self
    }

    /// A value that is refused before anything is sent.
    pub(crate) fn input(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::InvalidInput, message)
    }

    /// A credential that cannot be used.
    pub(crate) fn credentials(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Credentials, message)
    }

    /// A credential that cannot be used, and why.
    pub(crate) fn credentials_because(
        message: impl Into<String>,
        source: impl Into<Source>,
    ) -> Self {
        Self::credentials(message).because(source)
    }

    /// A client that cannot be set up.
    pub(crate) fn setup(message: &str, source: impl Into<Source>) -> Self {
        Self::new(ErrorKind::Setup, message).because(source)
    }

    /// No answer at all.
    pub(crate) fn transport(what: &str, error: reqwest::Error) -> Self {
        // The address may hold an email; which call it was is said by name.
        let error = error.without_url();
        let why = if error.is_timeout() {
            "no answer in time"
        } else if error.is_connect() {
            "no connection"
        } else {
            "the connection broke"
        };
        Self::new(ErrorKind::Transport, format!("{what}: {why}")).because(error)
    }

    /// The token endpoint said no.
    pub(crate) fn token_refused(who: &str, http_status: u16, body: String) -> Self {
        let google = GoogleError::of_token_endpoint(http_status, body);
        let mut error = Self::new(
            ErrorKind::TokenRefused,
            format!("no access token for {who}: {}", google.summary()),
        );
        error.0.hint = hint::of_token(&google).map(str::to_owned);
        error.0.google = Some(google);
        error
    }

    /// The token endpoint answered with something else than a token.
    pub(crate) fn token_unreadable(who: &str, error: serde_json::Error) -> Self {
        // serde's own words may quote the token.
        Self::new(
            ErrorKind::Decode,
            format!(
                "the token endpoint's answer for {who} is no access token: not the expected JSON \
                 at line {} column {}",
                error.line(),
                error.column()
            ),
        )
    }

    /// An answer without something that Google always sends.
    pub(crate) fn incomplete(method: &'static str, what: &str) -> Self {
        Self::new(ErrorKind::Decode, format!("{method}: {what}")).of(method)
    }

    /// The error of a call through the generated client ([`Chat::api`](crate::Chat::api)), with
    /// all that this type can say of it. It reads the body of the answer.
    ///
    /// ```no_run
    /// # async fn run(chat: chat_sdk::Chat<chat_sdk::AppAuth>) -> Result<(), chat_sdk::Error> {
    /// match chat.api().chat_spaces_get().spaces_id("AAAA").send().await {
    ///     Ok(space) => println!("{:?}", space.display_name),
    ///     Err(error) => return Err(chat_sdk::Error::from_generated(error).await),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn from_generated(error: chat_sdk_gen::Error) -> Self {
        Self::from_call("a call of the generated client", error).await
    }

    /// What the generated client returned for a call of `method`.
    pub(crate) async fn from_call(method: &'static str, error: chat_sdk_gen::Error) -> Self {
        use chat_sdk_gen::Error as Gen;
        match error {
            Gen::InvalidRequest(what) | Gen::Custom(what) => {
                Self::new(ErrorKind::InvalidInput, format!("{method}: {what}")).of(method)
            }
            Gen::UnexpectedResponse(response) => Self::from_response(method, response).await,
            Gen::InvalidResponsePayload(body, error) => {
                let mut failed = Self::new(
                    ErrorKind::Decode,
                    format!("{method}: the answer is not of the documented form: {error}"),
                );
                failed.0.google = Some(GoogleError {
                    http_status: 200,
                    status: None,
                    message: None,
                    details: vec![],
                    body: String::from_utf8_lossy(&body).into_owned(),
                });
                failed.of(method)
            }
            Gen::CommunicationError(error)
            | Gen::InvalidUpgrade(error)
            | Gen::ResponseBodyError(error) => Self::transport(method, error).of(method),
            Gen::ErrorResponse(response) => Self::from_google(
                method,
                GoogleError::of(response.status().as_u16(), String::new()),
            ),
        }
    }

    async fn from_response(method: &'static str, response: reqwest::Response) -> Self {
        let response = match Failure::take::<Self>(response) {
            Ok(error) => return error.of(method),
            Err(response) => *response,
        };
        let method = response
            .extensions()
            .get::<MethodId>()
            .map_or(method, |id| id.0);
        let http_status = response.status().as_u16();
        match response.text().await {
            Ok(body) => Self::from_google(method, GoogleError::of(http_status, body)),
            Err(error) => Self::transport(method, error).of(method),
        }
    }

    fn from_google(method: &'static str, google: GoogleError) -> Self {
        if (200..300).contains(&google.http_status) {
            let what = format!(
                "the API documents no answer with the HTTP status {}",
                google.http_status
            );
            let mut error = Self::incomplete(method, &what);
            error.0.google = Some(google);
            return error;
        }
        let mut error =
            Self::new(ErrorKind::Api, format!("{method}: {}", google.summary())).of(method);
        error.0.hint = hint::of_call(method, &google);
        error.0.google = Some(google);
        error
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.message.trim_end_matches('.'))?;
        match &self.0.hint {
            Some(hint) => write!(f, "; {hint}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Error");
        out.field("kind", &self.0.kind)
            .field("message", &self.0.message);
        if let Some(hint) = &self.0.hint {
            out.field("hint", hint);
        }
        if let Some(google) = &self.0.google {
            out.field("google", google);
        }
        if let Some(source) = &self.0.source {
            out.field("source", source);
        }
        out.finish()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_ref().map(|source| &**source as _)
    }
}

impl From<std::convert::Infallible> for Error {
    fn from(never: std::convert::Infallible) -> Self {
        match never {}
    }
}
