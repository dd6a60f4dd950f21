//! Calls as they come from the wire, without a wire.

use std::time::Duration;

use axum::body::HttpBody as _;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};

use super::{Call, Server};
use crate::answer::Answer;
use crate::auth::key::Key;
use crate::auth::scope::Scopes;
use crate::auth::token::{Grant, Subject};
use crate::chat::Chat;
use crate::discovery::{Discovery, Document, Preview};
use crate::seed::Seed;

const MEMBERS: &str = "/v1/spaces/TEAM/members";
const CREATE: &str = "chat.spaces.members.create";
const BOB: &[u8] = br#"{"member":{"name":"users/bob@example.com","type":"HUMAN"}}"#;

fn server(lifetime: Duration) -> (Server, String) {
    let chat = Chat::plant(Seed::default()).unwrap();
    let discovery = Discovery {
        preview: Some(Preview {
            document: Document::new("{}"),
            key: "key".to_owned(),
        }),
        ..Discovery::default()
    };
    let key = Key::shared().unwrap();
    let server = Server::new(String::new(), key, chat, discovery, lifetime).unwrap();
    let grant = Grant {
        subject: Subject::User("ann@example.com".to_owned()),
        scopes: Scopes::of(&["chat.memberships", "chat.messages"]),
    };
    let token = server.state().tokens.issue(grant, lifetime);
    (server, format!("Bearer {token}"))
}

fn send(server: &Server, token: &str, verb: &str, path: &str, body: &[u8]) -> StatusCode {
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let call = Call {
        verb,
        path,
        query,
        authorization: Some(token),
        if_none_match: None,
        body,
    };
    match server.answer(&call) {
        (Some(prepared), _) => prepared.response().status(),
        (None, response) => response.status(),
    }
}

#[test]
fn every_call_ends_where_it_should() {
    let (server, token) = server(Duration::from_secs(60));
    for (verb, path, status) in [
        ("GET", MEMBERS, 200),
        ("GET", "/v1/spaces/TEAM/members?pageSiz=1", 400),
        ("GET", "/v1/spaces/APPMADE/members?useAdminAccess=true", 403),
        ("GET", "/v1/spaces/TEAM/messages", 501),
        ("GET", "/v1/spaces/TEAM/nothing", 404),
        ("GET", "/$discovery/rest?version=v1", 200),
        ("GET", "/$discovery/rest?version=v2", 404),
        (
            "GET",
            "/$discovery/rest?version=v1&labels=DEVELOPER_PREVIEW",
            403,
        ),
        ("POST", "/token", 400),
    ] {
        let told = format!("{verb} {path}");
        assert_eq!(send(&server, &token, verb, path, b""), status, "{told}");
    }
    assert_eq!(send(&server, "Bearer other", "GET", MEMBERS, b""), 401);
    assert_eq!(send(&server, "Basic other", "GET", MEMBERS, b""), 401);
}

#[test]
fn tokens_expire() {
    let (server, token) = server(Duration::ZERO);
    assert_eq!(send(&server, &token, "GET", MEMBERS, b""), 401);
}

#[test]
fn calls_are_recorded_as_they_came() {
    let (server, token) = server(Duration::from_secs(60));
    let path = "/v1/spaces/TEAM/members/bob%40example.com";
    send(&server, &token, "GET", &format!("{path}?alt=json"), b"");
    send(&server, &token, "POST", "/token", b"assertion=secret");
    let state = server.state();
    let [recorded] = state.journal.requests.as_slice() else {
        panic!("one call is to be recorded");
    };
    assert_eq!(recorded.method, "chat.spaces.members.get");
    assert_eq!(
        (recorded.path.as_str(), recorded.query.as_str()),
        (path, "alt=json")
    );
    assert_eq!(state.journal.token_requests, 1);
}

#[test]
fn prepared_answers_take_turns() {
    let (server, token) = server(Duration::from_secs(60));
    let prepare = |answer: Answer| {
        let prepared = answer.prepare().unwrap();
        server.state().journal.prepare(CREATE, prepared);
    };
    prepare(Answer::status(502).body("<html>"));
    prepare(Answer::status(503).once_done());
    let create = || send(&server, &token, "POST", MEMBERS, BOB);
    assert_eq!(create(), 502, "and nothing is done");
    assert_eq!(create(), 503, "and bob is added");
    assert_eq!(create(), 409);
}

#[test]
fn the_developer_preview_is_routed_and_its_scopes_are_checked() {
    let (server, ann) = server(Duration::from_secs(60));
    let app = |scope: &str| {
        let subject = Subject::App;
        let scopes = Scopes::of(&[scope]);
        let grant = Grant { subject, scopes };
        let lifetime = Duration::from_secs(60);
        format!("Bearer {}", server.state().tokens.issue(grant, lifetime))
    };
    let path = "/v1/spaces/APPMADE/streamMessages";
    let body = br#"{"progressText":"Thinking","referencedMessage":"spaces/APPMADE/messages/1.1"}"#;
    let bot = app("chat.bot");
    assert_eq!(send(&server, &bot, "POST", path, body), 200);
    assert_eq!(send(&server, &ann, "POST", path, body), 403);
    let beyond = app("chat.app.messages.readonly");
    assert_eq!(send(&server, &beyond, "POST", path, body), 403);
    let unknown = br#"{"progress":"Thinking"}"#;
    assert_eq!(send(&server, &bot, "POST", path, unknown), 400);
    let stream = format!("{path}/STREAM1");
    assert_eq!(send(&server, &bot, "GET", &stream, b""), 404, "no method");
    assert_eq!(send(&server, &bot, "DELETE", &stream, b""), 200);
}

#[test]
fn a_discovery_document_is_sent_once() {
    let (server, _) = server(Duration::from_secs(60));
    let uri = Uri::from_static("/$discovery/rest?version=v1&labels=DEVELOPER_PREVIEW&key=key");
    let ask = |etag: Option<&HeaderValue>| {
        let mut headers = HeaderMap::new();
        headers.extend(etag.map(|etag| (header::IF_NONE_MATCH, etag.clone())));
        let call = Call::read(&Method::GET, &uri, &headers, b"");
        server.answer(&call).1
    };
    let first = ask(None);
    assert_eq!(first.status(), 200);
    let again = ask(first.headers().get(header::ETAG));
    assert_eq!(again.status(), 304);
    assert_eq!(again.into_body().size_hint().exact(), Some(0));
}
