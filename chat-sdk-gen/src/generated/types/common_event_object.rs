// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{Inputs, TimeZone};

/// The common event object is the portion of the overall event object that carries general, host-independent information to the add-on from the user's client. This information includes details such as the user's locale, host app, and platform. In addition to homepage and contextual triggers, add-ons construct and pass event objects to [action callback functions](https://developers.google.com/workspace/add-ons/concepts/actions#callback_functions) when the user interacts with widgets. Your add-on's callback function can query the common event object to determine the contents of open widgets in the user's client. For example, your add-on can locate the text a user has entered into a [TextInput](https://developers.google.com/apps-script/reference/card-service/text-input) widget in the `eventObject.commentEventObject.formInputs` object. For Chat apps, the name of the function that the user invoked when interacting with a widget.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CommonEventObject {
    /// A map containing the current values of the widgets in the displayed card. The map keys are the string `name` values assigned to each input widget (such as `TextInput.name`, `SelectionInput.name`, `DateTimePicker.name`, or `DecoratedText.SwitchControl.name`). The structure of the map value object is dependent on the widget type: **Note**: The following examples are formatted for Apps Script's V8 runtime. If you're using Rhino runtime, you must add `[""]` after the value. For example, instead of `e.commonEventObject.formInputs.employeeName.stringInputs.value[0]`, format the event object as `e.commonEventObject.formInputs.employeeName[""].stringInputs.value[0]`. To learn more about runtimes in Apps Script, see the [V8 Runtime Overview](https://developers.google.com/apps-script/guides/v8-runtime). \* Single-valued widgets (for example, a `TextInput` widget, or a `SelectionInput` widget of type `DROPDOWN` or `RADIO_BUTTON`): a `StringInputs` object containing a single-element list (or an empty list if no selection is made). **Example**: for a text input widget with `employeeName` as its `name`, access the text input value with: `e.commonEventObject.formInputs.employeeName.stringInputs.value[0]`. \* Multi-valued widgets (for example, a `SelectionInput` widget of type `CHECK_BOX`, `SWITCH`, or `MULTI_SELECT`): a `StringInputs` object containing the list of selected item `value` strings. **Example**: for a multi-value widget with `participants` as its `name`, access the value array with: `e.commonEventObject.formInputs.participants.stringInputs.value`. \* **A `DecoratedText.SwitchControl` widget**: a `StringInputs` object. When `selected` is `true`, `stringInputs.value` contains the switch's `value` field (or `""` if `value` was not specified; if multiple switches share the same `name`, each selected switch's `value` is included in the list). When `selected` is `false`, the switch's `value` is omitted from `stringInputs.value`. \* **A date-time picker (`DateTimePickerType.DATE_AND_TIME`)**: a [`DateTimeInput object`](https://developers.google.com/workspace/add-ons/concepts/event-objects#date-time-input). **Example**: For a picker with a `name` of `myDTPicker`, access the [`DateTimeInput`](https://developers.google.com/workspace/add-ons/concepts/event-objects#date-time-input) object using `e.commonEventObject.formInputs.myDTPicker.dateTimeInput`. \* **A date-only picker (`DateTimePickerType.DATE_ONLY`)**: a [`DateInput object`](https://developers.google.com/workspace/add-ons/concepts/event-objects#date-input). **Example**: For a picker with a `name` of `myDatePicker`, access the [`DateInput`](https://developers.google.com/workspace/add-ons/concepts/event-objects#date-input) object using `e.commonEventObject.formInputs.myDatePicker.dateInput`. \* **A time-only picker (`DateTimePickerType.TIME_ONLY`)**: a [`TimeInput object`](https://developers.google.com/workspace/add-ons/concepts/event-objects#time-input). **Example**: For a picker with a `name` of `myTimePicker`, access the [`TimeInput`](https://developers.google.com/workspace/add-ons/concepts/event-objects#time-input) object using `e.commonEventObject.formInputs.myTimePicker.timeInput`.
    #[serde(
        rename = "formInputs",
        default,
        skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub form_inputs: ::std::collections::BTreeMap<String, Inputs>,
    /// Indicates the host app the add-on is active in when the event object is generated. Possible values include the following:
    ///
    /// - `GMAIL`
    /// - `CALENDAR`
    /// - `DRIVE`
    /// - `DOCS`
    /// - `SHEETS`
    /// - `SLIDES`
    /// - `CHAT`
    #[serde(rename = "hostApp", skip_serializing_if = "Option::is_none")]
    pub host_app: Option<CommonEventObjectHostApp>,
    /// Name of the function to invoke. This field doesn't populate for Google Workspace Add-ons that extend Google Chat. Instead, to receive function data like identifiers, add-ons that extend Chat should use the `parameters` field. See [Build interactive interfaces for Chat apps](https://developers.google.com/workspace/add-ons/chat/build).
    #[serde(rename = "invokedFunction", skip_serializing_if = "Option::is_none")]
    pub invoked_function: Option<String>,
    /// Any additional parameters you supply to an action using [`actionParameters`](https://developers.google.com/workspace/add-ons/reference/rpc/google.apps.card.v1#google.apps.card.v1.Action.ActionParameter) or [`Action.setParameters()`](https://developers.google.com/apps-script/reference/card-service/action#setparametersparameters). **Developer Preview:** For [add-ons that extend Google Chat](https://developers.google.com/workspace/add-ons/chat), to suggest items based on what the users type in multiselect menus, use the value of the `"autocomplete_widget_query"` key (`event.commonEventObject.parameters["autocomplete_widget_query"]`). You can use this value to query a database and suggest selectable items to users as they type. For details, see [Collect and process information from Google Chat users](https://developers.google.com/workspace/add-ons/chat/collect-information).
    #[serde(
        default,
        skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub parameters: ::std::collections::BTreeMap<String, String>,
    /// The platform enum which indicates the platform where the event originates (`WEB`, `IOS`, or `ANDROID`). Not supported by Chat apps.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub platform: Option<CommonEventObjectPlatform>,
    /// **Disabled by default.** The timezone ID and offset from Coordinated Universal Time (UTC). To turn on this field, you must set `addOns.common.useLocaleFromApp` to `true` in your add-on's manifest. Your add-on's scope list must also include `https://www.googleapis.com/auth/script.locale`. See [Accessing user locale and timezone](https://developers.google.com/workspace/add-ons/how-tos/access-user-locale) for more details. Only supported for the event types [`CARD_CLICKED`](https://developers.google.com/chat/api/reference/rest/v1/EventType#ENUM_VALUES.CARD_CLICKED) and [`SUBMIT_DIALOG`](https://developers.google.com/chat/api/reference/rest/v1/DialogEventType#ENUM_VALUES.SUBMIT_DIALOG).
    #[serde(rename = "timeZone", skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<TimeZone>,
    /// **Disabled by default.** The user's language and country/region identifier in the format of [ISO 639](https://wikipedia.org/wiki/ISO_639_macrolanguage) language code-[ISO 3166](https://wikipedia.org/wiki/ISO_3166) country/region code. For example, `en-US`. To turn on this field, you must set `addOns.common.useLocaleFromApp` to `true` in your add-on's manifest. Your add-on's scope list must also include `https://www.googleapis.com/auth/script.locale`. See [Accessing user locale and timezone](https://developers.google.com/workspace/add-ons/how-tos/access-user-locale) for more details.
    #[serde(rename = "userLocale", skip_serializing_if = "Option::is_none")]
    pub user_locale: Option<String>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl CommonEventObject {
    /// Sets [`form_inputs`](Self#structfield.form_inputs).
    pub fn with_form_inputs(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Inputs>)>,
    ) -> Self {
        self.form_inputs = value
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }

    /// Sets [`host_app`](Self#structfield.host_app).
    pub fn with_host_app(mut self, value: impl Into<CommonEventObjectHostApp>) -> Self {
        self.host_app = Some(value.into());
        self
    }

    /// Sets [`invoked_function`](Self#structfield.invoked_function).
    pub fn with_invoked_function(mut self, value: impl Into<String>) -> Self {
        self.invoked_function = Some(value.into());
        self
    }

    /// Sets [`parameters`](Self#structfield.parameters).
    pub fn with_parameters(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.parameters = value
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }

    /// Sets [`platform`](Self#structfield.platform).
    pub fn with_platform(mut self, value: impl Into<CommonEventObjectPlatform>) -> Self {
        self.platform = Some(value.into());
        self
    }

    /// Sets [`time_zone`](Self#structfield.time_zone).
    pub fn with_time_zone(mut self, value: impl Into<TimeZone>) -> Self {
        self.time_zone = Some(value.into());
        self
    }

    /// Sets [`user_locale`](Self#structfield.user_locale).
    pub fn with_user_locale(mut self, value: impl Into<String>) -> Self {
        self.user_locale = Some(value.into());
        self
    }
}

/// Indicates the host app the add-on is active in when the event object is generated. Possible values include the following:
///
/// - `GMAIL`
/// - `CALENDAR`
/// - `DRIVE`
/// - `DOCS`
/// - `SHEETS`
/// - `SLIDES`
/// - `CHAT`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum CommonEventObjectHostApp {
    /// `UNSPECIFIED_HOST_APP`: Google can't identify a host app.
    UnspecifiedHostApp,
    /// `GMAIL`: The add-on launches from Gmail.
    Gmail,
    /// `CALENDAR`: The add-on launches from Google Calendar.
    Calendar,
    /// `DRIVE`: The add-on launches from Google Drive.
    Drive,
    /// `DEMO`: Not used.
    Demo,
    /// `DOCS`: The add-on launches from Google Docs.
    Docs,
    /// `MEET`: The add-on launches from Google Meet.
    Meet,
    /// `SHEETS`: The add-on launches from Google Sheets.
    Sheets,
    /// `SLIDES`: The add-on launches from Google Slides.
    Slides,
    /// `DRAWINGS`: The add-on launches from Google Drawings.
    Drawings,
    /// `CHAT`: A Google Chat app.
    Chat,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    CommonEventObjectHostApp {
        UnspecifiedHostApp = "UNSPECIFIED_HOST_APP",
        Gmail = "GMAIL",
        Calendar = "CALENDAR",
        Drive = "DRIVE",
        Demo = "DEMO",
        Docs = "DOCS",
        Meet = "MEET",
        Sheets = "SHEETS",
        Slides = "SLIDES",
        Drawings = "DRAWINGS",
        Chat = "CHAT",
    }
}

/// The platform enum which indicates the platform where the event originates (`WEB`, `IOS`, or `ANDROID`). Not supported by Chat apps.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum CommonEventObjectPlatform {
    /// `UNKNOWN_PLATFORM`
    UnknownPlatform,
    /// `WEB`
    Web,
    /// `IOS`
    Ios,
    /// `ANDROID`
    Android,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    CommonEventObjectPlatform {
        UnknownPlatform = "UNKNOWN_PLATFORM",
        Web = "WEB",
        Ios = "IOS",
        Android = "ANDROID",
    }
}
