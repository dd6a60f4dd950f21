// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

/// A paragraph of text that supports formatting. For an example in Google Chat apps, see [Add a paragraph of formatted text](https://developers.google.com/workspace/chat/add-text-image-card-dialog#add_a_paragraph_of_formatted_text). For more information about formatting text, see [Formatting text in Google Chat apps](https://developers.google.com/workspace/chat/format-messages#card-formatting) and [Formatting text in Google Workspace add-ons](https://developers.google.com/apps-script/add-ons/concepts/widgets#text_formatting). [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend):
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1TextParagraph {
    /// The maximum number of lines of text that are displayed in the widget. If the text exceeds the specified maximum number of lines, the excess content is concealed behind a **show more** button. If the text is equal or shorter than the specified maximum number of lines, a **show more** button isn't displayed. The default value is 0, in which case all context is displayed. Negative values are ignored.
    #[serde(rename = "maxLines", skip_serializing_if = "Option::is_none")]
    pub max_lines: Option<i32>,
    /// The text that's shown in the widget.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The syntax of the text. If not set, the text is rendered as HTML. [Google Chat apps](https://developers.google.com/workspace/chat):
    #[serde(rename = "textSyntax", skip_serializing_if = "Option::is_none")]
    pub text_syntax: Option<GoogleAppsCardV1TextParagraphTextSyntax>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1TextParagraph {
    /// Sets [`max_lines`](Self#structfield.max_lines).
    pub fn with_max_lines(mut self, value: i32) -> Self {
        self.max_lines = Some(value);
        self
    }

    /// Sets [`text`](Self#structfield.text).
    pub fn with_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// Sets [`text_syntax`](Self#structfield.text_syntax).
    pub fn with_text_syntax(
        mut self,
        value: impl Into<GoogleAppsCardV1TextParagraphTextSyntax>,
    ) -> Self {
        self.text_syntax = Some(value.into());
        self
    }
}

/// The syntax of the text. If not set, the text is rendered as HTML. [Google Chat apps](https://developers.google.com/workspace/chat):
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum GoogleAppsCardV1TextParagraphTextSyntax {
    /// `TEXT_SYNTAX_UNSPECIFIED`: The text is rendered as HTML if unspecified.
    TextSyntaxUnspecified,
    /// `HTML`: The text is rendered as HTML. This is the default value.
    Html,
    /// `MARKDOWN`: The text is rendered as Markdown.
    Markdown,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    GoogleAppsCardV1TextParagraphTextSyntax {
        TextSyntaxUnspecified = "TEXT_SYNTAX_UNSPECIFIED",
        Html = "HTML",
        Markdown = "MARKDOWN",
    }
}
