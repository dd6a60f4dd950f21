//! Streams as the server holds them, and as the API writes them.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use crate::error::ApiError;

/// An open stream. Its chunks are not kept, because no answer has them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Stream {
    pub(super) space: String,
    pub(super) id: String,
    pub(super) progress: String,
    pub(super) referenced: String,
    pub(super) markup: Option<String>,
    /// How many calls have changed it.
    step: u32,
}

impl Stream {
    pub(super) fn body(&self) -> Value {
        let mut body = json!({
            "name": format!("spaces/{}/streamMessages/{}", self.space, self.id),
            "progressText": self.progress,
            "referencedMessage": self.referenced,
            "nextChunkToken": self.token(),
        });
        if let Some(markup) = &self.markup {
            body["markupSyntax"] = markup.clone().into();
        }
        body
    }

    /// Refuses any token but the newest.
    pub(super) fn expect(&self, token: &str) -> Result<(), ApiError> {
        match token == self.token() {
            true => Ok(()),
            false => Err(ApiError::precondition(
                "The chunk token is not the newest one of this stream message.",
            )),
        }
    }

    /// Makes the token so far an old one.
    pub(super) fn advance(&mut self) {
        self.step += 1;
    }

    fn token(&self) -> String {
        URL_SAFE_NO_PAD.encode(format!("{}/{}", self.id, self.step))
    }
}

/// Every open stream; those that have ended are forgotten.
#[derive(Debug, Default)]
pub(crate) struct Streams {
    open: Vec<Stream>,
    opened: u32,
}

impl Streams {
    pub(super) fn open(
        &mut self,
        space: &str,
        progress: &str,
        referenced: &str,
        markup: Option<&str>,
    ) -> Value {
        self.opened += 1;
        let stream = Stream {
            space: space.to_owned(),
            id: format!("STREAM{}", self.opened),
            progress: progress.to_owned(),
            referenced: referenced.to_owned(),
            markup: markup.map(str::to_owned),
            step: 0,
        };
        let body = stream.body();
        self.open.push(stream);
        body
    }

    pub(super) fn find(&mut self, space: &str, id: &str) -> Option<&mut Stream> {
        let mut open = self.open.iter_mut();
        open.find(|stream| stream.space == space && stream.id == id)
    }

    pub(super) fn end(&mut self, space: &str, id: &str) {
        self.open
            .retain(|stream| stream.space != space || stream.id != id);
    }
}
