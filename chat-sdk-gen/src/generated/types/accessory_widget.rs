// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::GoogleAppsCardV1ButtonList;

/// One or more interactive widgets that appear at the bottom of a message. For details, see [Add interactive widgets at the bottom of a message](https://developers.google.com/workspace/chat/create-messages#add-accessory-widgets).
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct AccessoryWidget {
    /// A list of buttons.
    #[serde(rename = "buttonList", skip_serializing_if = "Option::is_none")]
    pub button_list: Option<GoogleAppsCardV1ButtonList>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl AccessoryWidget {
    /// Sets [`button_list`](Self#structfield.button_list).
    pub fn with_button_list(
        mut self,
        value: impl Into<GoogleAppsCardV1ButtonList>,
    ) -> Self {
        self.button_list = Some(value.into());
        self
    }
}
