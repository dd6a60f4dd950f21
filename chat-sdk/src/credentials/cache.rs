//! One token for many calls.

use std::time::Instant;

use tokio::sync::Mutex;

use super::{AccessToken, Done, Token, TokenSource};

/// Keeps the token of another source until shortly before it expires.
///
/// The lock is held while a token is fetched, so that calls that wait for one share it.
pub(super) struct Cached<S> {
    source: S,
    token: Mutex<Option<AccessToken>>,
}

impl<S: TokenSource> Cached<S> {
    pub(super) fn new(source: S) -> Self {
        Self {
            source,
            token: Mutex::new(None),
        }
    }
}

impl<S: TokenSource> TokenSource for Cached<S> {
    fn token(&self) -> Token<'_> {
        Box::pin(async move {
            let mut kept = self.token.lock().await;
            if let Some(token) = kept.as_ref()
                && token.renew_at.is_none_or(|at| Instant::now() < at)
            {
                return Ok(token.clone());
            }
            let token = self.source.token().await?;
            *kept = Some(token.clone());
            Ok(token)
        })
    }

    /// Drops that token, unless another call has renewed it meanwhile.
    fn rejected<'a>(&'a self, token: &'a AccessToken) -> Done<'a> {
        Box::pin(async move {
            let mut kept = self.token.lock().await;
            kept.take_if(|kept| kept.is(token));
        })
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    /// A source that counts; its tokens are fresh or stale at once.
    struct Counting {
        asked: AtomicUsize,
        stale: bool,
    }

    impl TokenSource for Counting {
        fn token(&self) -> Token<'_> {
            self.asked.fetch_add(1, Ordering::Relaxed);
            let renew_at = self.stale.then(Instant::now);
            Box::pin(async move {
                tokio::task::yield_now().await;
                Ok(AccessToken::new("token".into(), renew_at))
            })
        }
    }

    async fn asked(stale: bool) -> usize {
        let cached = Cached::new(Counting {
            asked: AtomicUsize::new(0),
            stale,
        });
        let calls = (0..50).map(|_| cached.token());
        futures_util::future::try_join_all(calls).await.unwrap();
        cached.source.asked.into_inner()
    }

    #[tokio::test]
    async fn calls_that_wait_share_one_token() {
        assert_eq!(asked(false).await, 1);
    }

    #[tokio::test]
    async fn a_token_that_is_due_is_renewed() {
        assert_eq!(asked(true).await, 50);
    }

    #[tokio::test]
    async fn a_token_that_was_not_accepted_is_dropped() {
        let cached = Cached::new(Counting {
            asked: AtomicUsize::new(0),
            stale: false,
        });
        let token = cached.token().await.unwrap();
        cached
            .rejected(&AccessToken::new("another".into(), None))
            .await;
        cached.token().await.unwrap();
        assert_eq!(cached.source.asked.load(Ordering::Relaxed), 1);
        cached.rejected(&token).await;
        cached.token().await.unwrap();
        assert_eq!(cached.source.asked.load(Ordering::Relaxed), 2);
    }
}
