// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{CardAction, CardHeader, Section};

/// A card is a UI element that can contain UI widgets such as text and images.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Card {
    /// The actions of this card.
    #[serde(
        rename = "cardActions",
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub card_actions: Vec<CardAction>,
    /// The header of the card. A header usually contains a title and an image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header: Option<CardHeader>,
    /// Name of the card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Sections are separated by a line divider.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub sections: Vec<Section>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl Card {
    /// Sets [`card_actions`](Self#structfield.card_actions).
    pub fn with_card_actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<CardAction>>,
    ) -> Self {
        self.card_actions = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`header`](Self#structfield.header).
    pub fn with_header(mut self, value: impl Into<CardHeader>) -> Self {
        self.header = Some(value.into());
        self
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`sections`](Self#structfield.sections).
    pub fn with_sections(
        mut self,
        value: impl IntoIterator<Item = impl Into<Section>>,
    ) -> Self {
        self.sections = value.into_iter().map(Into::into).collect();
        self
    }
}
