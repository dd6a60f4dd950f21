// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{
    GoogleAppsCardV1ButtonList, GoogleAppsCardV1Carousel, GoogleAppsCardV1ChipList,
    GoogleAppsCardV1Columns, GoogleAppsCardV1DateTimePicker,
    GoogleAppsCardV1DecoratedText, GoogleAppsCardV1Divider, GoogleAppsCardV1EventAction,
    GoogleAppsCardV1Grid, GoogleAppsCardV1Image, GoogleAppsCardV1SelectionInput,
    GoogleAppsCardV1TextInput, GoogleAppsCardV1TextParagraph,
};

/// Each card is made up of widgets. A widget is a composite object that can represent one of text, images, buttons, and other object types.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1Widget {
    /// A list of buttons. For example, the following JSON creates two buttons. The first is a blue text button and the second is an image button that opens a link: `"buttonList": { "buttons": [ { "text": "Edit", "color": { "red": 0, "green": 0, "blue": 1 }, "disabled": true }, { "icon": { "knownIcon": "INVITE", "altText": "check calendar" }, "onClick": { "openLink": { "url": "https://example.com/calendar" } } } ] }`
    #[serde(rename = "buttonList", skip_serializing_if = "Option::is_none")]
    pub button_list: Option<GoogleAppsCardV1ButtonList>,
    /// Contains a collection of `CarouselCard` items, each of which contains nested widgets. For example, this is a JSON representation of a carousel that contains two carousel cards, each with a text paragraph: `{ "carouselCards": [ { "widgets": [ { "textParagraph": { "text": "First text paragraph in the carousel." } } ] }, { "widgets": [ { "textParagraph": { "text": "Second text paragraph in the carousel." } } ] } ] }`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carousel: Option<GoogleAppsCardV1Carousel>,
    /// A list of chips. For example, the following JSON creates two chips. The first is a text chip and the second is an icon chip that opens a link: `"chipList": { "chips": [ { "label": "Edit", "disabled": true }, { "icon": { "knownIcon": "INVITE", "altText": "check calendar" }, "onClick": { "openLink": { "url": "https://example.com/calendar" } } } ] }`
    #[serde(rename = "chipList", skip_serializing_if = "Option::is_none")]
    pub chip_list: Option<GoogleAppsCardV1ChipList>,
    /// Displays up to 2 columns. To include more than 2 columns, or to use rows, use the `Grid` widget. For example, the following JSON creates 2 columns that each contain text paragraphs: `"columns": { "columnItems": [ { "horizontalSizeStyle": "FILL_AVAILABLE_SPACE", "horizontalAlignment": "CENTER", "verticalAlignment": "CENTER", "widgets": [ { "textParagraph": { "text": "First column text paragraph" } } ] }, { "horizontalSizeStyle": "FILL_AVAILABLE_SPACE", "horizontalAlignment": "CENTER", "verticalAlignment": "CENTER", "widgets": [ { "textParagraph": { "text": "Second column text paragraph" } } ] } ] }`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub columns: Option<GoogleAppsCardV1Columns>,
    /// Displays a widget that lets users input a date, time, or date and time. For example, the following JSON creates a date time picker to schedule an appointment: `"dateTimePicker": { "name": "appointment_time", "label": "Book your appointment at:", "type": "DATE_AND_TIME", "valueMsEpoch": 796435200000 }`
    #[serde(rename = "dateTimePicker", skip_serializing_if = "Option::is_none")]
    pub date_time_picker: Option<GoogleAppsCardV1DateTimePicker>,
    /// Displays a decorated text item. For example, the following JSON creates a decorated text widget showing email address: `"decoratedText": { "startIcon": { "knownIcon": "EMAIL" }, "topLabel": "Email Address", "text": "sasha@example.com", "bottomLabel": "This is a new Email address!", "switchControl": { "name": "has_send_welcome_email_to_sasha", "selected": false, "controlType": "CHECK_BOX" } }`
    #[serde(rename = "decoratedText", skip_serializing_if = "Option::is_none")]
    pub decorated_text: Option<GoogleAppsCardV1DecoratedText>,
    /// Displays a horizontal line divider between widgets. For example, the following JSON creates a divider: `"divider": { }`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub divider: Option<GoogleAppsCardV1Divider>,
    /// Specifies the event actions that can be performed on the widget. Available for Google Workspace add-ons that extend Google Workspace Studio. Unavailable for Google Chat apps.
    #[serde(
        rename = "eventActions",
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub event_actions: Vec<GoogleAppsCardV1EventAction>,
    /// Displays a grid with a collection of items. A grid supports any number of columns and items. The number of rows is determined by the upper bounds of the number items divided by the number of columns. A grid with 10 items and 2 columns has 5 rows. A grid with 11 items and 2 columns has 6 rows. [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend): For example, the following JSON creates a 2 column grid with a single item: `"grid": { "title": "A fine collection of items", "columnCount": 2, "borderStyle": { "type": "STROKE", "cornerRadius": 4 }, "items": [ { "image": { "imageUri": "https://www.example.com/image.png", "cropStyle": { "type": "SQUARE" }, "borderStyle": { "type": "STROKE" } }, "title": "An item" } ], "onClick": { "openLink": { "url": "https://www.example.com" } } }`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grid: Option<GoogleAppsCardV1Grid>,
    /// Specifies whether widgets align to the left, right, or center of a column.
    #[serde(rename = "horizontalAlignment", skip_serializing_if = "Option::is_none")]
    pub horizontal_alignment: Option<GoogleAppsCardV1WidgetHorizontalAlignment>,
    /// A unique ID assigned to the widget that's used to identify the widget to be mutated. The ID has a character limit of 64 characters and should be in the format of `[a-zA-Z0-9-]+`. Available for Google Workspace add-ons that extend Google Workspace Studio. Unavailable for Google Chat apps.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Displays an image. For example, the following JSON creates an image with alternative text: `"image": { "imageUrl": "https://developers.google.com/workspace/chat/images/quickstart-app-avatar.png", "altText": "Chat app avatar" }`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<GoogleAppsCardV1Image>,
    /// Displays a selection control that lets users select items. Selection controls can be checkboxes, radio buttons, switches, or dropdown menus. For example, the following JSON creates a dropdown menu that lets users choose a size: `"selectionInput": { "name": "size", "label": "Size", "type": "DROPDOWN", "items": [ { "text": "S", "value": "small", "selected": false }, { "text": "M", "value": "medium", "selected": true }, { "text": "L", "value": "large", "selected": false }, { "text": "XL", "value": "extra_large", "selected": false } ] }`
    #[serde(rename = "selectionInput", skip_serializing_if = "Option::is_none")]
    pub selection_input: Option<GoogleAppsCardV1SelectionInput>,
    /// Displays a text box that users can type into. For example, the following JSON creates a text input for an email address: `"textInput": { "name": "mailing_address", "label": "Mailing Address" }` As another example, the following JSON creates a text input for a programming language with static suggestions: `"textInput": { "name": "preferred_programing_language", "label": "Preferred Language", "initialSuggestions": { "items": [ { "text": "C++" }, { "text": "Java" }, { "text": "JavaScript" }, { "text": "Python" } ] } }`
    #[serde(rename = "textInput", skip_serializing_if = "Option::is_none")]
    pub text_input: Option<GoogleAppsCardV1TextInput>,
    /// Displays a text paragraph. Supports simple HTML formatted text. For more information about formatting text, see [Formatting text in Google Chat apps](https://developers.google.com/workspace/chat/format-messages#card-formatting) and [Formatting text in Google Workspace add-ons](https://developers.google.com/apps-script/add-ons/concepts/widgets#text_formatting). For example, the following JSON creates a bolded text: `"textParagraph": { "text": " *bold text*" }`
    #[serde(rename = "textParagraph", skip_serializing_if = "Option::is_none")]
    pub text_paragraph: Option<GoogleAppsCardV1TextParagraph>,
    /// Specifies whether the widget is visible or hidden. The default value is `VISIBLE`. Available for Google Workspace add-ons that extend Google Workspace Studio. Unavailable for Google Chat apps.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<GoogleAppsCardV1WidgetVisibility>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1Widget {
    /// Sets [`button_list`](Self#structfield.button_list).
    pub fn with_button_list(
        mut self,
        value: impl Into<GoogleAppsCardV1ButtonList>,
    ) -> Self {
        self.button_list = Some(value.into());
        self
    }

    /// Sets [`carousel`](Self#structfield.carousel).
    pub fn with_carousel(mut self, value: impl Into<GoogleAppsCardV1Carousel>) -> Self {
        self.carousel = Some(value.into());
        self
    }

    /// Sets [`chip_list`](Self#structfield.chip_list).
    pub fn with_chip_list(mut self, value: impl Into<GoogleAppsCardV1ChipList>) -> Self {
        self.chip_list = Some(value.into());
        self
    }

    /// Sets [`columns`](Self#structfield.columns).
    pub fn with_columns(mut self, value: impl Into<GoogleAppsCardV1Columns>) -> Self {
        self.columns = Some(value.into());
        self
    }

    /// Sets [`date_time_picker`](Self#structfield.date_time_picker).
    pub fn with_date_time_picker(
        mut self,
        value: impl Into<GoogleAppsCardV1DateTimePicker>,
    ) -> Self {
        self.date_time_picker = Some(value.into());
        self
    }

    /// Sets [`decorated_text`](Self#structfield.decorated_text).
    pub fn with_decorated_text(
        mut self,
        value: impl Into<GoogleAppsCardV1DecoratedText>,
    ) -> Self {
        self.decorated_text = Some(value.into());
        self
    }

    /// Sets [`divider`](Self#structfield.divider).
    pub fn with_divider(mut self, value: impl Into<GoogleAppsCardV1Divider>) -> Self {
        self.divider = Some(value.into());
        self
    }

    /// Sets [`event_actions`](Self#structfield.event_actions).
    pub fn with_event_actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<GoogleAppsCardV1EventAction>>,
    ) -> Self {
        self.event_actions = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`grid`](Self#structfield.grid).
    pub fn with_grid(mut self, value: impl Into<GoogleAppsCardV1Grid>) -> Self {
        self.grid = Some(value.into());
        self
    }

    /// Sets [`horizontal_alignment`](Self#structfield.horizontal_alignment).
    pub fn with_horizontal_alignment(
        mut self,
        value: impl Into<GoogleAppsCardV1WidgetHorizontalAlignment>,
    ) -> Self {
        self.horizontal_alignment = Some(value.into());
        self
    }

    /// Sets [`id`](Self#structfield.id).
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets [`image`](Self#structfield.image).
    pub fn with_image(mut self, value: impl Into<GoogleAppsCardV1Image>) -> Self {
        self.image = Some(value.into());
        self
    }

    /// Sets [`selection_input`](Self#structfield.selection_input).
    pub fn with_selection_input(
        mut self,
        value: impl Into<GoogleAppsCardV1SelectionInput>,
    ) -> Self {
        self.selection_input = Some(value.into());
        self
    }

    /// Sets [`text_input`](Self#structfield.text_input).
    pub fn with_text_input(
        mut self,
        value: impl Into<GoogleAppsCardV1TextInput>,
    ) -> Self {
        self.text_input = Some(value.into());
        self
    }

    /// Sets [`text_paragraph`](Self#structfield.text_paragraph).
    pub fn with_text_paragraph(
        mut self,
        value: impl Into<GoogleAppsCardV1TextParagraph>,
    ) -> Self {
        self.text_paragraph = Some(value.into());
        self
    }

    /// Sets [`visibility`](Self#structfield.visibility).
    pub fn with_visibility(
        mut self,
        value: impl Into<GoogleAppsCardV1WidgetVisibility>,
    ) -> Self {
        self.visibility = Some(value.into());
        self
    }
}

/// Specifies whether widgets align to the left, right, or center of a column.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum GoogleAppsCardV1WidgetHorizontalAlignment {
    /// `HORIZONTAL_ALIGNMENT_UNSPECIFIED`: Don't use. Unspecified.
    HorizontalAlignmentUnspecified,
    /// `START`: Default value. Aligns widgets to the start position of the column. For left-to-right layouts, aligns to the left. For right-to-left layouts, aligns to the right.
    Start,
    /// `CENTER`: Aligns widgets to the center of the column.
    Center,
    /// `END`: Aligns widgets to the end position of the column. For left-to-right layouts, aligns widgets to the right. For right-to-left layouts, aligns widgets to the left.
    End,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    GoogleAppsCardV1WidgetHorizontalAlignment {
        HorizontalAlignmentUnspecified = "HORIZONTAL_ALIGNMENT_UNSPECIFIED",
        Start = "START",
        Center = "CENTER",
        End = "END",
    }
}

/// Specifies whether the widget is visible or hidden. The default value is `VISIBLE`. Available for Google Workspace add-ons that extend Google Workspace Studio. Unavailable for Google Chat apps.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum GoogleAppsCardV1WidgetVisibility {
    /// `VISIBILITY_UNSPECIFIED`: Unspecified visibility. Do not use.
    VisibilityUnspecified,
    /// `VISIBLE`: The UI element is visible.
    Visible,
    /// `HIDDEN`: The UI element is hidden.
    Hidden,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    GoogleAppsCardV1WidgetVisibility {
        VisibilityUnspecified = "VISIBILITY_UNSPECIFIED",
        Visible = "VISIBLE",
        Hidden = "HIDDEN",
    }
}
