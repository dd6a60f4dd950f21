//! Access tokens: random, remembered, and really expiring.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::scope::Scopes;

/// Whom a token stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Subject {
    /// The Chat app itself: a service account without `sub`.
    App,
    /// A user, by email: signed in, or impersonated by a service account.
    User(String),
}

/// What a token is good for.
#[derive(Clone, Debug)]
pub(crate) struct Grant {
    pub(crate) subject: Subject,
    pub(crate) scopes: Scopes,
}

/// Why a token is no good.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    Unknown,
    Expired,
}

#[derive(Default)]
pub(crate) struct Tokens(HashMap<String, (Grant, Instant)>);

impl Tokens {
    pub(crate) fn issue(&mut self, grant: Grant, lifetime: Duration) -> String {
        let random: [u8; 32] = rand::random();
        let token = format!("ya29.{}", URL_SAFE_NO_PAD.encode(random));
        self.0
            .insert(token.clone(), (grant, Instant::now() + lifetime));
        token
    }

    pub(crate) fn look_up(&self, token: &str) -> Result<&Grant, Refusal> {
        match self.0.get(token) {
            Some((grant, end)) if Instant::now() < *end => Ok(grant),
            Some(_) => Err(Refusal::Expired),
            None => Err(Refusal::Unknown),
        }
    }

    pub(crate) fn expire_all(&mut self) {
        let now = Instant::now();
        self.0.values_mut().for_each(|(_, end)| *end = now);
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Grant, Refusal, Scopes, Subject, Tokens};

    #[test]
    fn tokens_end() {
        let grant = Grant {
            subject: Subject::App,
            scopes: Scopes::of(&["chat.bot"]),
        };
        let mut tokens = Tokens::default();
        let long = tokens.issue(grant.clone(), Duration::from_secs(60));
        let none = tokens.issue(grant, Duration::ZERO);
        assert!(tokens.look_up(&long).is_ok());
        assert_eq!(tokens.look_up(&none).unwrap_err(), Refusal::Expired);
        assert_eq!(tokens.look_up("else").unwrap_err(), Refusal::Unknown);
        tokens.expire_all();
        assert_eq!(tokens.look_up(&long).unwrap_err(), Refusal::Expired);
    }
}
