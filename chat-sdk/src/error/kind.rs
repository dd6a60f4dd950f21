//! At which point something failed.

/// At which point something failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A value that Google could not accept; nothing was sent.
    InvalidInput,
    /// A credential that cannot be used: an unreadable file, a key of another kind, scopes that
    /// Google never grants to it. Nothing was sent.
    Credentials,
    /// The client could not be set up.
    Setup,
    /// No access token could be had: the token endpoint refused, did not answer, or answered with
    /// something else. Nothing was sent to the Chat API.
    Token,
    /// There was no answer. Whether the call arrived is unknown.
    Transport,
    /// Google answered that the call failed; see [`Error::status`](crate::Error::status).
    Api,
    /// An answer that is not what the API documents.
    Decode,
}
