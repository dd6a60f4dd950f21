//! Clients of a fake server.

#![allow(
    clippy::unwrap_used,
    reason = "test code: what fails here fails the test"
)]

use chat_fake::Fake;
use chat_sdk::{AppAuth, BearerToken, Chat, Error, User, UserAuth};

/// A client of a user whose token has these scopes.
pub fn user(fake: &Fake, email: &str, scopes: &[&str]) -> Chat<UserAuth> {
    let token = BearerToken::new(&fake.user_token(email, scopes)).unwrap();
    Chat::user(token).base_url(fake.url()).build().unwrap()
}

/// Ann, who manages most spaces of the default seed, with the scopes for members and the app.
pub fn ann(fake: &Fake) -> Chat<UserAuth> {
    user(
        fake,
        "ann@example.com",
        &["chat.memberships", "chat.memberships.app"],
    )
}

/// The Chat app itself.
pub fn app(fake: &Fake) -> Chat<AppAuth> {
    let token = fake.app_token(&["chat.bot", "chat.app.memberships"]);
    let token = BearerToken::new(&token).unwrap();
    Chat::app(token).base_url(fake.url()).build().unwrap()
}

/// Bob, who joins at once.
pub fn bob() -> User {
    User::email("bob@example.com").unwrap()
}

/// Where, with what status, and the sentence.
pub fn told(error: &Error) -> String {
    let status = error
        .status()
        .map_or_else(String::new, |status| format!(" {status}"));
    format!("{:?}{status}\n{error}", error.kind())
}
