// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

/// Optional. Specifies whether a message starts a thread or replies to one. Only supported in named spaces. When [responding to user interactions](https://developers.google.com/workspace/chat/receive-respond-interactions), this field is ignored. For interactions within a thread, the reply is created in the same thread. Otherwise, the reply is created as a new thread.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum MessageReplyOption {
    /// `MESSAGE_REPLY_OPTION_UNSPECIFIED`: Default. Starts a new thread. Using this option ignores any thread ID or `thread_key` that's included.
    MessageReplyOptionUnspecified,
    /// `REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD`: Creates the message as a reply to the thread specified by thread ID or `thread_key`. If it fails, the message starts a new thread instead.
    ReplyMessageFallbackToNewThread,
    /// `REPLY_MESSAGE_OR_FAIL`: Creates the message as a reply to the thread specified by thread ID or `thread_key`. If a new `thread_key` is used, a new thread is created. If the message creation fails, a `NOT_FOUND` error is returned instead.
    ReplyMessageOrFail,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    MessageReplyOption {
        MessageReplyOptionUnspecified = "MESSAGE_REPLY_OPTION_UNSPECIFIED",
        ReplyMessageFallbackToNewThread = "REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD",
        ReplyMessageOrFail = "REPLY_MESSAGE_OR_FAIL",
    }
}
