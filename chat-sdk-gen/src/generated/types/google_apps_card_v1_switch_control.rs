// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::GoogleAppsCardV1Action;

/// Either a toggle-style switch or a checkbox inside a `decoratedText` widget. [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend): Only supported in the `decoratedText` widget.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1SwitchControl {
    /// How the switch appears in the user interface. [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend):
    #[serde(rename = "controlType", skip_serializing_if = "Option::is_none")]
    pub control_type: Option<GoogleAppsCardV1SwitchControlControlType>,
    /// The name by which the switch widget is identified in a form input event (as the key in `CommonEventObject.form_inputs`). For details about working with form inputs, see [Receive form data](https://developers.google.com/workspace/chat/read-form-data).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The action to perform when the switch state is changed, such as what function to run.
    #[serde(rename = "onChangeAction", skip_serializing_if = "Option::is_none")]
    pub on_change_action: Option<GoogleAppsCardV1Action>,
    /// When `true`, the switch is selected, and its `value` is included in `CommonEventObject.form_inputs[name].string_inputs.value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub selected: Option<bool>,
    /// The value returned in `CommonEventObject.form_inputs[name].string_inputs` when the switch is selected (`selected` is `true`). If `selected` is `true` and `value` is unset, an empty string (`""`) is returned in `string_inputs.value`. When `selected` is `false`, this value is omitted from `string_inputs.value`. For details about working with form inputs, see [Receive form data](https://developers.google.com/workspace/chat/read-form-data).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1SwitchControl {
    /// Sets [`control_type`](Self#structfield.control_type).
    pub fn with_control_type(
        mut self,
        value: impl Into<GoogleAppsCardV1SwitchControlControlType>,
    ) -> Self {
        self.control_type = Some(value.into());
        self
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`on_change_action`](Self#structfield.on_change_action).
    pub fn with_on_change_action(
        mut self,
        value: impl Into<GoogleAppsCardV1Action>,
    ) -> Self {
        self.on_change_action = Some(value.into());
        self
    }

    /// Sets [`selected`](Self#structfield.selected).
    pub fn with_selected(mut self, value: bool) -> Self {
        self.selected = Some(value);
        self
    }

    /// Sets [`value`](Self#structfield.value).
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// How the switch appears in the user interface. [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend):
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum GoogleAppsCardV1SwitchControlControlType {
    /// `SWITCH`: A toggle-style switch.
    Switch,
    /// `CHECKBOX`: Deprecated in favor of `CHECK_BOX`.
    Checkbox,
    /// `CHECK_BOX`: A checkbox.
    CheckBox,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    GoogleAppsCardV1SwitchControlControlType {
        Switch = "SWITCH",
        Checkbox = "CHECKBOX",
        CheckBox = "CHECK_BOX",
    }
}
