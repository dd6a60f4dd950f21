// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{
    GoogleAppsCardV1CardAction, GoogleAppsCardV1CardFixedFooter,
    GoogleAppsCardV1CardHeader, GoogleAppsCardV1ExpressionData, GoogleAppsCardV1Section,
};

/// A card interface displayed in a Google Chat message or Google Workspace add-on. Cards support a defined layout, interactive UI elements like buttons, and rich media like images. Use cards to present detailed information, gather information from users, and guide users to take a next step. [Card builder](https://addons.gsuite.google.com/uikit/builder) To learn how to build cards, see the following documentation:
///
/// - For Google Chat apps, see [Design the components of a card or dialog](https://developers.google.com/workspace/chat/design-components-card-dialog).
/// - For Google Workspace add-ons, see [Card-based interfaces](https://developers.google.com/apps-script/add-ons/concepts/cards).
///
/// Note: You can add up to 100 widgets per card. If a section's widgets push the total count above 100, that entire section and all following sections are ignored. This limit applies to both card messages and dialogs in Google Chat apps, and to cards in Google Workspace add-ons. **Example: Card message for a Google Chat app** ![Example contact card](https://developers.google.com/workspace/chat/images/card_api_reference.png) To create the sample card message in Google Chat, use the following JSON: `{ "cardsV2": [ { "cardId": "unique-card-id", "card": { "header": { "title": "Sasha", "subtitle": "Software Engineer", "imageUrl": "https://developers.google.com/workspace/chat/images/quickstart-app-avatar.png", "imageType": "CIRCLE", "imageAltText": "Avatar for Sasha" }, "sections": [ { "header": "Contact Info", "collapsible": true, "uncollapsibleWidgetsCount": 1, "widgets": [ { "decoratedText": { "startIcon": { "knownIcon": "EMAIL" }, "text": "sasha@example.com" } }, { "decoratedText": { "startIcon": { "knownIcon": "PERSON" }, "text": "Online" } }, { "decoratedText": { "startIcon": { "knownIcon": "PHONE" }, "text": "+1 (555) 555-1234" } }, { "buttonList": { "buttons": [ { "text": "Share", "onClick": { "openLink": { "url": "https://example.com/share" } } }, { "text": "Edit", "onClick": { "action": { "function": "goToView", "parameters": [ { "key": "viewType", "value": "EDIT" } ] } } } ] } } ] } ] } } ] }`
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1Card {
    /// The card's actions. Actions are added to the card's toolbar menu. Supports up to 10 `CardAction` items. [Google Workspace add-ons](https://developers.google.com/workspace/add-ons): For example, the following JSON constructs a card action menu with `Settings` and `Send Feedback` options: `"cardActions": [ { "actionLabel": "Settings", "onClick": { "action": { "function": "goToView", "parameters": [ { "key": "viewType", "value": "SETTING" } ], "loadIndicator": "SPINNER" } } }, { "actionLabel": "Send Feedback", "onClick": { "openLink": { "url": "https://example.com/feedback" } } } ]`
    #[serde(
        rename = "cardActions",
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub card_actions: Vec<GoogleAppsCardV1CardAction>,
    /// In Google Workspace add-ons, sets the display properties of the `peekCardHeader`. [Google Workspace add-ons](https://developers.google.com/workspace/add-ons):
    #[serde(rename = "displayStyle", skip_serializing_if = "Option::is_none")]
    pub display_style: Option<GoogleAppsCardV1CardDisplayStyle>,
    /// The expression data for the card. Available for Google Workspace add-ons that extend Google Workspace Studio. Unavailable for Google Chat apps.
    #[serde(
        rename = "expressionData",
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub expression_data: Vec<GoogleAppsCardV1ExpressionData>,
    /// The fixed footer shown at the bottom of this card. Setting `fixedFooter` without specifying a `primaryButton` or a `secondaryButton` causes an error. For Chat apps, you can use fixed footers in [dialogs](https://developers.google.com/workspace/chat/dialogs), but not [card messages](https://developers.google.com/workspace/chat/create-messages#create). [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend):
    #[serde(rename = "fixedFooter", skip_serializing_if = "Option::is_none")]
    pub fixed_footer: Option<GoogleAppsCardV1CardFixedFooter>,
    /// The header of the card. A header usually contains a leading image and a title. Headers always appear at the top of a card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header: Option<GoogleAppsCardV1CardHeader>,
    /// Name of the card. Used as a card identifier in card navigation. [Google Workspace add-ons](https://developers.google.com/workspace/add-ons):
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// When displaying contextual content, the peek card header acts as a placeholder so that the user can navigate forward between the homepage cards and the contextual cards. [Google Workspace add-ons](https://developers.google.com/workspace/add-ons):
    #[serde(rename = "peekCardHeader", skip_serializing_if = "Option::is_none")]
    pub peek_card_header: Option<GoogleAppsCardV1CardHeader>,
    /// The divider style between the header, sections and footer.
    #[serde(rename = "sectionDividerStyle", skip_serializing_if = "Option::is_none")]
    pub section_divider_style: Option<GoogleAppsCardV1CardSectionDividerStyle>,
    /// Contains a collection of widgets. Each section has its own, optional header. Sections are visually separated by a line divider. For an example in Google Chat apps, see [Define a section of a card](https://developers.google.com/workspace/chat/design-components-card-dialog#define_a_section_of_a_card).
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub sections: Vec<GoogleAppsCardV1Section>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1Card {
    /// Sets [`card_actions`](Self#structfield.card_actions).
    pub fn with_card_actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<GoogleAppsCardV1CardAction>>,
    ) -> Self {
        self.card_actions = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`display_style`](Self#structfield.display_style).
    pub fn with_display_style(
        mut self,
        value: impl Into<GoogleAppsCardV1CardDisplayStyle>,
    ) -> Self {
        self.display_style = Some(value.into());
        self
    }

    /// Sets [`expression_data`](Self#structfield.expression_data).
    pub fn with_expression_data(
        mut self,
        value: impl IntoIterator<Item = impl Into<GoogleAppsCardV1ExpressionData>>,
    ) -> Self {
        self.expression_data = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`fixed_footer`](Self#structfield.fixed_footer).
    pub fn with_fixed_footer(
        mut self,
        value: impl Into<GoogleAppsCardV1CardFixedFooter>,
    ) -> Self {
        self.fixed_footer = Some(value.into());
        self
    }

    /// Sets [`header`](Self#structfield.header).
    pub fn with_header(mut self, value: impl Into<GoogleAppsCardV1CardHeader>) -> Self {
        self.header = Some(value.into());
        self
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`peek_card_header`](Self#structfield.peek_card_header).
    pub fn with_peek_card_header(
        mut self,
        value: impl Into<GoogleAppsCardV1CardHeader>,
    ) -> Self {
        self.peek_card_header = Some(value.into());
        self
    }

    /// Sets [`section_divider_style`](Self#structfield.section_divider_style).
    pub fn with_section_divider_style(
        mut self,
        value: impl Into<GoogleAppsCardV1CardSectionDividerStyle>,
    ) -> Self {
        self.section_divider_style = Some(value.into());
        self
    }

    /// Sets [`sections`](Self#structfield.sections).
    pub fn with_sections(
        mut self,
        value: impl IntoIterator<Item = impl Into<GoogleAppsCardV1Section>>,
    ) -> Self {
        self.sections = value.into_iter().map(Into::into).collect();
        self
    }
}

/// In Google Workspace add-ons, sets the display properties of the `peekCardHeader`. [Google Workspace add-ons](https://developers.google.com/workspace/add-ons):
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum GoogleAppsCardV1CardDisplayStyle {
    /// `DISPLAY_STYLE_UNSPECIFIED`: Don't use. Unspecified.
    DisplayStyleUnspecified,
    /// `PEEK`: The header of the card appears at the bottom of the sidebar, partially covering the current top card of the stack. Clicking the header pops the card into the card stack. If the card has no header, a generated header is used instead.
    Peek,
    /// `REPLACE`: Default value. The card is shown by replacing the view of the top card in the card stack.
    Replace,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    GoogleAppsCardV1CardDisplayStyle {
        DisplayStyleUnspecified = "DISPLAY_STYLE_UNSPECIFIED",
        Peek = "PEEK",
        Replace = "REPLACE",
    }
}

/// The divider style between the header, sections and footer.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum GoogleAppsCardV1CardSectionDividerStyle {
    /// `DIVIDER_STYLE_UNSPECIFIED`: Don't use. Unspecified.
    DividerStyleUnspecified,
    /// `SOLID_DIVIDER`: Default option. Render a solid divider.
    SolidDivider,
    /// `NO_DIVIDER`: If set, no divider is rendered. This style completely removes the divider from the layout. The result is equivalent to not adding a divider at all.
    NoDivider,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    GoogleAppsCardV1CardSectionDividerStyle {
        DividerStyleUnspecified = "DIVIDER_STYLE_UNSPECIFIED",
        SolidDivider = "SOLID_DIVIDER",
        NoDivider = "NO_DIVIDER",
    }
}
