// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

/// Optional. Specifies the desired output syntax for the Chat message `formatted_text` field.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum MarkupSyntax {
    /// `MARKUP_SYNTAX_UNSPECIFIED`: Represents the unspecified value.
    MarkupSyntaxUnspecified,
    /// `MARKUP_SYNTAX_CHAT`: Uses Google Chat's markup syntax. See <https://developers.google.com/workspace/chat/format-messages#format-texts> for more information.
    MarkupSyntaxChat,
    /// `MARKUP_SYNTAX_MARKDOWN`: Uses Markdown syntax. This syntax is based on the [CommonMark](https://commonmark.org/help/) specification, with additional extensions. See <https://developers.google.com/workspace/chat/format-messages#format-texts> for more information.
    MarkupSyntaxMarkdown,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    MarkupSyntax {
        MarkupSyntaxUnspecified = "MARKUP_SYNTAX_UNSPECIFIED",
        MarkupSyntaxChat = "MARKUP_SYNTAX_CHAT",
        MarkupSyntaxMarkdown = "MARKUP_SYNTAX_MARKDOWN",
    }
}
