//! What has been asked, and what is to be answered regardless.

use std::collections::{HashMap, VecDeque};

use crate::answer::Prepared;

/// A call as it arrived. Headers are not kept: they hold tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Recorded {
    /// The discovery id of the method; verb and path where there is none.
    pub method: String,
    /// The path as received, still percent-encoded.
    pub path: String,
    /// The query as received, without its question mark, and with an API key if one was sent.
    pub query: String,
    /// The body; bytes that are not UTF-8 are replaced.
    pub body: String,
}

impl Recorded {
    /// The body as JSON, if it is JSON.
    #[must_use]
    pub fn json(&self) -> Option<serde_json::Value> {
        serde_json::from_str(&self.body).ok()
    }
}

#[derive(Default)]
pub(crate) struct Journal {
    pub(crate) requests: Vec<Recorded>,
    pub(crate) token_requests: usize,
    answers: HashMap<String, VecDeque<Prepared>>,
}

impl Journal {
    pub(crate) fn prepare(&mut self, method: &str, answer: Prepared) {
        let queue = self.answers.entry(method.to_owned()).or_default();
        queue.push_back(answer);
    }

    pub(crate) fn next_answer(&mut self, method: &str) -> Option<Prepared> {
        self.answers.get_mut(method)?.pop_front()
    }
}
