//! From a request on the wire to an answer on the wire.

mod call;
#[cfg(test)]
mod tests;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State as Extract};
use axum::http::{HeaderMap, Method, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use self::call::Call;
use crate::answer::Prepared;
use crate::auth::caller::{admit, authenticate};
use crate::auth::grant;
use crate::auth::key::Key;
use crate::auth::token::Tokens;
use crate::chat::Chat;
use crate::discovery::Discovery;
use crate::error::{ApiError, Error, Status};
use crate::journal::{Journal, Recorded};
use crate::operations::query::Query;
use crate::operations::template::Values;
use crate::operations::{Operation, Operations};
use crate::played;
use crate::request::Request;

/// What the two things that are no methods are called where methods go by their ids.
pub(crate) const TOKEN: &str = "token";
pub(crate) const DISCOVERY: &str = "discovery";
const TOKEN_PATH: &str = "/token";
const DISCOVERY_PATH: &str = "/$discovery/rest";

/// All that the handlers share.
pub(crate) struct Server {
    pub(crate) url: String,
    pub(crate) key: &'static Key,
    pub(crate) operations: Operations,
    pub(crate) token_lifetime: Duration,
    discovery: Discovery,
    state: Mutex<State>,
}

pub(crate) struct State {
    pub(crate) chat: Chat,
    pub(crate) tokens: Tokens,
    pub(crate) journal: Journal,
}

pub(crate) fn router(server: Arc<Server>) -> Router {
    Router::new()
        .fallback(answer)
        // What the API itself takes goes far beyond axum's default: attachments of 200 MB.
        .layer(DefaultBodyLimit::disable())
        .with_state(server)
}

async fn answer(
    Extract(server): Extract<Arc<Server>>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let call = Call::read(&method, &uri, &headers, &body);
    let (prepared, response) = server.answer(&call);
    let Some(prepared) = prepared else {
        return response;
    };
    tokio::time::sleep(prepared.delay).await;
    prepared.response()
}

impl Server {
    pub(crate) fn new(
        url: String,
        key: &'static Key,
        chat: Chat,
        discovery: Discovery,
        token_lifetime: Duration,
    ) -> Result<Self, Error> {
        Ok(Self {
            url,
            key,
            operations: Operations::read(chat_api_spec::PREVIEW_OPENAPI)?,
            token_lifetime,
            discovery,
            state: Mutex::new(State {
                chat,
                tokens: Tokens::default(),
                journal: Journal::default(),
            }),
        })
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        // A handler that panicked leaves the state as it is, which later calls can still read.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn token_url(&self) -> String {
        format!("{}{TOKEN_PATH}", self.url)
    }

    /// The answer of the server, and the prepared one that is to go out in its place.
    fn answer(&self, call: &Call) -> (Option<Prepared>, Response) {
        let mut state = self.state();
        if call.is("POST", TOKEN_PATH) {
            state.journal.token_requests += 1;
            return instead(state.journal.next_answer(TOKEN), || {
                self.token(&mut state, call)
            });
        }
        let found = self.operations.find(call.verb, call.path);
        let method = match &found {
            Some((operation, _)) => operation.method.id.to_owned(),
            None if call.is("GET", DISCOVERY_PATH) => DISCOVERY.to_owned(),
            None => format!("{} {}", call.verb, call.path),
        };
        state.journal.requests.push(Recorded {
            method: method.clone(),
            path: call.path.to_owned(),
            query: call.query.to_owned(),
            body: String::from_utf8_lossy(call.body).into_owned(),
        });
        instead(state.journal.next_answer(&method), || {
            if method == DISCOVERY {
                let found = self.discovery.find(call.query);
                return found.map_or_else(refusal, |one| one.response(call.if_none_match));
            }
            let played = self.play(&mut state, found, call);
            played.map_or_else(refusal, |body| in_json(StatusCode::OK, &body))
        })
    }

    fn play(
        &self,
        state: &mut State,
        found: Option<(&Operation, Values)>,
        call: &Call,
    ) -> Result<Value, ApiError> {
        let (operation, path) = found.ok_or_else(|| {
            ApiError::not_found(format!(
                "The API has no {} {}, so it was not found.",
                call.verb, call.path
            ))
        })?;
        let query = Query::read(call.query, operation)?;
        let State { chat, tokens, .. } = state;
        let grant = authenticate(
            call.authorization,
            |token| tokens.look_up(token),
            operation.method.id,
        )?;
        let caller = admit(grant, operation.method, query.flag("useAdminAccess"), chat)?;
        let handler = played::handler(operation.method.id).ok_or_else(|| {
            let message = format!("{} is not played by this fake.", operation.method.id);
            ApiError::new(Status::Unimplemented, message)
        })?;
        if !chat.app_configured {
            return Err(ApiError::not_found(
                "Google Chat app not found. To create a Chat app, you must turn on the Chat API \
                 and configure the app in the Google Cloud console.",
            ));
        }
        let body = self.operations.body(operation, call.body)?;
        handler(chat, &caller, &Request { path, query, body })
    }

    fn token(&self, state: &mut State, call: &Call) -> Response {
        let audience = self.token_url();
        let granted = grant::exchange(call.body, self.key, &audience, &state.chat);
        match granted {
            Ok(grant) => {
                let token = state.tokens.issue(grant, self.token_lifetime);
                let body = json!({
                    "access_token": token,
                    "expires_in": self.token_lifetime.as_secs(),
                    "token_type": "Bearer",
                });
                in_json(StatusCode::OK, &body)
            }
            Err(refused) => in_json(refused.status, &refused.body()),
        }
    }
}

/// Leaves out the call where a prepared answer stands in for it, unless that wants it done.
fn instead(
    prepared: Option<Prepared>,
    play: impl FnOnce() -> Response,
) -> (Option<Prepared>, Response) {
    match prepared {
        Some(prepared) if !prepared.once_done => (Some(prepared), ().into_response()),
        prepared => (prepared, play()),
    }
}

fn refusal(error: ApiError) -> Response {
    in_json(error.status().code(), &error.body())
}

fn in_json(status: StatusCode, body: &Value) -> Response {
    let json = [(header::CONTENT_TYPE, "application/json; charset=UTF-8")];
    (status, json, format!("{body:#}\n")).into_response()
}
