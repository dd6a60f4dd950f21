//! Where errors come from.

use chat_sdk_gen::{Failure, Method};

use super::google::GoogleError;
use super::{Error, ErrorKind, Source, hint};
use crate::auth::Caller;

impl Error {
    /// A value that is refused before anything is sent.
    pub(crate) fn input(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::InvalidInput, message)
    }

    /// A credential that cannot be used.
    pub(crate) fn credentials(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Credentials, message)
    }

    /// A client that cannot be set up.
    pub(crate) fn setup(message: &str, source: impl Into<Source>) -> Self {
        Self::new(ErrorKind::Setup, message).because(source)
    }

    /// No answer to a call.
    pub(crate) fn transport(method: Option<&'static Method>, error: reqwest::Error) -> Self {
        Self::no_answer(ErrorKind::Transport, call(method), error).of(method)
    }

    fn no_answer(kind: ErrorKind, what: &str, error: reqwest::Error) -> Self {
        let server = error.url().map(|url| url.origin().ascii_serialization());
        // The rest of the address may hold an email; what it was about is said by name.
        let error = error.without_url();
        let server = server.unwrap_or_else(|| "the server".to_owned());
        let why = if error.is_timeout() {
            format!("{server} did not answer in time")
        } else if error.is_connect() {
            format!("no connection to {server}; check the network and the proxy")
        } else {
            format!("the connection to {server} broke")
        };
        Self::new(kind, format!("{what}: {why}")).because(error)
    }

    /// No answer from the token endpoint.
    pub(crate) fn token_unreachable(who: &str, error: reqwest::Error) -> Self {
        Self::no_answer(
            ErrorKind::Token,
            &format!("no access token for {who}"),
            error,
        )
    }

    /// The token endpoint said no.
    pub(crate) fn token_refused(who: &str, http_status: u16, body: String) -> Self {
        let google = GoogleError::of_token_endpoint(http_status, body);
        let mut error = Self::new(
            ErrorKind::Token,
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
            ErrorKind::Token,
            format!(
                "no access token for {who}: the answer is not the expected JSON at line {} column \
                 {}",
                error.line(),
                error.column()
            ),
        )
    }

    /// An answer without something that Google always sends.
    pub(crate) fn incomplete(method: Option<&'static Method>, what: &str) -> Self {
        Self::new(ErrorKind::Decode, format!("{}: {what}", call(method))).of(method)
    }

    /// The error of a call through the generated client ([`Chat::api`](crate::Chat::api)), with
    /// all that this type can say of it. It reads the body of the answer.
    ///
    /// ```
    /// use chat_sdk::{Error, Status};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Error> {
    /// # let fake = chat_fake::Fake::start().await.unwrap();
    /// # let token = chat_sdk::BearerToken::new(&fake.app_token(&["chat.bot"]))?;
    /// # let chat = chat_sdk::Chat::app(token).base_url(fake.url()).build()?;
    /// let answer = chat.api().spaces().get("spaces/NONE".parse()?).send().await;
    /// let error = Error::from_generated(answer.unwrap_err()).await;
    /// assert_eq!(error.status(), Some(&Status::NotFound));
    /// assert_eq!(error.method(), Some("chat.spaces.get"));
    /// # Ok(())
    /// # }
    /// ```
    pub async fn from_generated(error: chat_sdk_gen::Error) -> Self {
        Self::from_call(None, None, error).await
    }

    /// What the generated client returned for a call, as far as the caller knows which and whose.
    pub(crate) async fn from_call(
        method: Option<&'static Method>,
        caller: Option<Caller>,
        error: chat_sdk_gen::Error,
    ) -> Self {
        use chat_sdk_gen::Error as Gen;
        let call = call(method);
        match error {
            Gen::InvalidRequest(what) | Gen::Custom(what) => {
                Self::new(ErrorKind::InvalidInput, format!("{call}: {what}")).of(method)
            }
            Gen::UnexpectedResponse(response) => Self::from_response(caller, response).await,
            Gen::InvalidResponsePayload(body, error) => {
                let what = format!("{call}: the answer is not of the documented form: {error}");
                let mut failed = Self::new(ErrorKind::Decode, what).of(method);
                let body = String::from_utf8_lossy(&body).into_owned();
                failed.0.google = Some(GoogleError::only(200, body));
                failed
            }
            Gen::CommunicationError(error)
            | Gen::InvalidUpgrade(error)
            | Gen::ResponseBodyError(error) => {
                Self::no_answer(ErrorKind::Transport, call, error).of(method)
            }
            // Answers that are errors are never described to the generated client.
            Gen::ErrorResponse(response) => {
                let google = GoogleError::only(response.status().as_u16(), String::new());
                Self::from_google(method, caller, google)
            }
        }
    }

    async fn from_response(caller: Option<Caller>, response: reqwest::Response) -> Self {
        // The generated client puts it on every response.
        let method = response.extensions().get::<&'static Method>().copied();
        let response = match Failure::take::<Self>(response) {
            Ok(error) => return error.of(method),
            Err(response) => *response,
        };
        let http_status = response.status().as_u16();
        match response.text().await {
            Ok(body) => Self::from_google(method, caller, GoogleError::of(http_status, body)),
            Err(error) => Self::transport(method, error),
        }
    }

    fn from_google(
        method: Option<&'static Method>,
        caller: Option<Caller>,
        google: GoogleError,
    ) -> Self {
        let mut error = if (200..300).contains(&google.http_status) {
            let what = format!(
                "the API documents no answer with the HTTP status {}",
                google.http_status
            );
            Self::incomplete(method, &what)
        } else {
            let what = format!("{}: {}", call(method), google.summary());
            let mut error = Self::new(ErrorKind::Api, what).of(method);
            error.0.hint = hint::of_call(method, caller, &google);
            error
        };
        error.0.google = Some(google);
        error
    }
}

/// What a sentence calls a call.
fn call(method: Option<&'static Method>) -> &'static str {
    method.map_or("a call of the API", |method| method.id)
}
