// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{
    GoogleAppsCardV1Action, GoogleAppsCardV1Card, GoogleAppsCardV1OpenLink,
    GoogleAppsCardV1OverflowMenu,
};

/// Represents how to respond when users click an interactive element on a card, such as a button. [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend):
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1OnClick {
    /// If specified, an action is triggered by this `onClick`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<GoogleAppsCardV1Action>,
    /// A new card is pushed to the card stack after clicking if specified. [Google Workspace add-ons](https://developers.google.com/workspace/add-ons):
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card: Option<Box<GoogleAppsCardV1Card>>,
    /// An add-on triggers this action when the action needs to open a link. This differs from the `open_link` above in that this needs to talk to server to get the link. Thus some preparation work is required for web client to do before the open link action response comes back. [Google Workspace add-ons](https://developers.google.com/workspace/add-ons):
    #[serde(rename = "openDynamicLinkAction", skip_serializing_if = "Option::is_none")]
    pub open_dynamic_link_action: Option<GoogleAppsCardV1Action>,
    /// If specified, this `onClick` triggers an open link action.
    #[serde(rename = "openLink", skip_serializing_if = "Option::is_none")]
    pub open_link: Option<GoogleAppsCardV1OpenLink>,
    /// If specified, this `onClick` opens an overflow menu.
    #[serde(rename = "overflowMenu", skip_serializing_if = "Option::is_none")]
    pub overflow_menu: Option<GoogleAppsCardV1OverflowMenu>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1OnClick {
    /// Sets [`action`](Self#structfield.action).
    pub fn with_action(mut self, value: impl Into<GoogleAppsCardV1Action>) -> Self {
        self.action = Some(value.into());
        self
    }

    /// Sets [`card`](Self#structfield.card).
    pub fn with_card(mut self, value: impl Into<GoogleAppsCardV1Card>) -> Self {
        self.card = Some(Box::new(value.into()));
        self
    }

    /// Sets [`open_dynamic_link_action`](Self#structfield.open_dynamic_link_action).
    pub fn with_open_dynamic_link_action(
        mut self,
        value: impl Into<GoogleAppsCardV1Action>,
    ) -> Self {
        self.open_dynamic_link_action = Some(value.into());
        self
    }

    /// Sets [`open_link`](Self#structfield.open_link).
    pub fn with_open_link(mut self, value: impl Into<GoogleAppsCardV1OpenLink>) -> Self {
        self.open_link = Some(value.into());
        self
    }

    /// Sets [`overflow_menu`](Self#structfield.overflow_menu).
    pub fn with_overflow_menu(
        mut self,
        value: impl Into<GoogleAppsCardV1OverflowMenu>,
    ) -> Self {
        self.overflow_menu = Some(value.into());
        self
    }
}
