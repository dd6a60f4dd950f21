// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{Annotation, Attachment};

/// Provides a snapshot of the content of the quoted message at the time of quoting or forwarding
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct QuotedMessageSnapshot {
    /// Output only. Annotations parsed from the text body of the quoted message. Populated only for FORWARD quote type.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub annotations: Vec<Annotation>,
    /// Output only. Attachments that were part of the quoted message. These are copies of the quoted message's attachment metadata. Populated only for FORWARD quote type.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub attachments: Vec<Attachment>,
    /// Output only. Contains the quoted message `text` with markups added to support rich formatting like hyperlinks,custom emojis, markup, etc. Populated only for FORWARD quote type.
    #[serde(rename = "formattedText", skip_serializing_if = "Option::is_none")]
    pub formatted_text: Option<String>,
    /// Output only. The quoted message's author name. Populated for both REPLY & FORWARD quote types.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender: Option<String>,
    /// Output only. Snapshot of the quoted message's text content.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl QuotedMessageSnapshot {
    /// Sets [`annotations`](Self#structfield.annotations).
    pub fn with_annotations(
        mut self,
        value: impl IntoIterator<Item = impl Into<Annotation>>,
    ) -> Self {
        self.annotations = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`attachments`](Self#structfield.attachments).
    pub fn with_attachments(
        mut self,
        value: impl IntoIterator<Item = impl Into<Attachment>>,
    ) -> Self {
        self.attachments = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`formatted_text`](Self#structfield.formatted_text).
    pub fn with_formatted_text(mut self, value: impl Into<String>) -> Self {
        self.formatted_text = Some(value.into());
        self
    }

    /// Sets [`sender`](Self#structfield.sender).
    pub fn with_sender(mut self, value: impl Into<String>) -> Self {
        self.sender = Some(value.into());
        self
    }

    /// Sets [`text`](Self#structfield.text).
    pub fn with_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}
