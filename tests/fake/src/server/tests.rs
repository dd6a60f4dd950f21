//! Calls as they come from the wire, without a wire.

use std::time::Duration;

use axum::http::StatusCode;

use super::{Call, Server};
use crate::answer::Answer;
use crate::auth::key::Key;
use crate::auth::scope::Scopes;
use crate::auth::token::{Grant, Subject};
use crate::chat::Chat;
use crate::seed::Seed;

const MEMBERS: &str = "/v1/spaces/TEAM/members";
const CREATE: &str = "chat.spaces.members.create";
const BOB: &[u8] = br#"{"member":{"name":"users/bob@example.com","type":"HUMAN"}}"#;

fn server(lifetime: Duration) -> (Server, String) {
    let chat = Chat::plant(Seed::default()).unwrap();
    let server = Server::new(String::new(), Key::shared().unwrap(), chat, lifetime).unwrap();
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
