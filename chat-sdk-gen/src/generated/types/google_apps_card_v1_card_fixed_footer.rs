// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::GoogleAppsCardV1Button;

/// A persistent (sticky) footer that that appears at the bottom of the card. Setting `fixedFooter` without specifying a `primaryButton` or a `secondaryButton` causes an error. For Chat apps, you can use fixed footers in [dialogs](https://developers.google.com/workspace/chat/dialogs), but not [card messages](https://developers.google.com/workspace/chat/create-messages#create). For an example in Google Chat apps, see [Add a persistent footer](https://developers.google.com/workspace/chat/design-components-card-dialog#add_a_persistent_footer). [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend):
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1CardFixedFooter {
    /// The primary button of the fixed footer. The button must be a text button with text and color set.
    #[serde(rename = "primaryButton", skip_serializing_if = "Option::is_none")]
    pub primary_button: Option<GoogleAppsCardV1Button>,
    /// The secondary button of the fixed footer. The button must be a text button with text and color set. If `secondaryButton` is set, you must also set `primaryButton`.
    #[serde(rename = "secondaryButton", skip_serializing_if = "Option::is_none")]
    pub secondary_button: Option<GoogleAppsCardV1Button>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1CardFixedFooter {
    /// Sets [`primary_button`](Self#structfield.primary_button).
    pub fn with_primary_button(
        mut self,
        value: impl Into<GoogleAppsCardV1Button>,
    ) -> Self {
        self.primary_button = Some(value.into());
        self
    }

    /// Sets [`secondary_button`](Self#structfield.secondary_button).
    pub fn with_secondary_button(
        mut self,
        value: impl Into<GoogleAppsCardV1Button>,
    ) -> Self {
        self.secondary_button = Some(value.into());
        self
    }
}
