// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{Button, OnClick};

/// A UI element contains a key (label) and a value (content). This element can also contain some actions such as `onclick` button.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct KeyValue {
    /// The text of the bottom label. Formatted text supported. For more information about formatting text, see [Formatting text in Google Chat apps](https://developers.google.com/workspace/chat/format-messages#card-formatting) and [Formatting text in Google Workspace Add-ons](https://developers.google.com/apps-script/add-ons/concepts/widgets#text_formatting).
    #[serde(rename = "bottomLabel", skip_serializing_if = "Option::is_none")]
    pub bottom_label: Option<String>,
    /// A button that can be clicked to trigger an action.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button: Option<Button>,
    /// The text of the content. Formatted text supported and always required. For more information about formatting text, see [Formatting text in Google Chat apps](https://developers.google.com/workspace/chat/format-messages#card-formatting) and [Formatting text in Google Workspace Add-ons](https://developers.google.com/apps-script/add-ons/concepts/widgets#text_formatting).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// If the content should be multiline.
    #[serde(rename = "contentMultiline", skip_serializing_if = "Option::is_none")]
    pub content_multiline: Option<bool>,
    /// An enum value that's replaced by the Chat API with the corresponding icon image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon: Option<KeyValueIcon>,
    /// The icon specified by a URL.
    #[serde(rename = "iconUrl", skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// The `onclick` action. Only the top label, bottom label, and content region are clickable.
    #[serde(rename = "onClick", skip_serializing_if = "Option::is_none")]
    pub on_click: Option<OnClick>,
    /// The text of the top label. Formatted text supported. For more information about formatting text, see [Formatting text in Google Chat apps](https://developers.google.com/workspace/chat/format-messages#card-formatting) and [Formatting text in Google Workspace Add-ons](https://developers.google.com/apps-script/add-ons/concepts/widgets#text_formatting).
    #[serde(rename = "topLabel", skip_serializing_if = "Option::is_none")]
    pub top_label: Option<String>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl KeyValue {
    /// Sets [`bottom_label`](Self#structfield.bottom_label).
    pub fn with_bottom_label(mut self, value: impl Into<String>) -> Self {
        self.bottom_label = Some(value.into());
        self
    }

    /// Sets [`button`](Self#structfield.button).
    pub fn with_button(mut self, value: impl Into<Button>) -> Self {
        self.button = Some(value.into());
        self
    }

    /// Sets [`content`](Self#structfield.content).
    pub fn with_content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }

    /// Sets [`content_multiline`](Self#structfield.content_multiline).
    pub fn with_content_multiline(mut self, value: bool) -> Self {
        self.content_multiline = Some(value);
        self
    }

    /// Sets [`icon`](Self#structfield.icon).
    pub fn with_icon(mut self, value: impl Into<KeyValueIcon>) -> Self {
        self.icon = Some(value.into());
        self
    }

    /// Sets [`icon_url`](Self#structfield.icon_url).
    pub fn with_icon_url(mut self, value: impl Into<String>) -> Self {
        self.icon_url = Some(value.into());
        self
    }

    /// Sets [`on_click`](Self#structfield.on_click).
    pub fn with_on_click(mut self, value: impl Into<OnClick>) -> Self {
        self.on_click = Some(value.into());
        self
    }

    /// Sets [`top_label`](Self#structfield.top_label).
    pub fn with_top_label(mut self, value: impl Into<String>) -> Self {
        self.top_label = Some(value.into());
        self
    }
}

/// An enum value that's replaced by the Chat API with the corresponding icon image.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum KeyValueIcon {
    /// `ICON_UNSPECIFIED`
    IconUnspecified,
    /// `AIRPLANE`
    Airplane,
    /// `BOOKMARK`
    Bookmark,
    /// `BUS`
    Bus,
    /// `CAR`
    Car,
    /// `CLOCK`
    Clock,
    /// `CONFIRMATION_NUMBER_ICON`
    ConfirmationNumberIcon,
    /// `DOLLAR`
    Dollar,
    /// `DESCRIPTION`
    Description,
    /// `EMAIL`
    Email,
    /// `EVENT_PERFORMER`
    EventPerformer,
    /// `EVENT_SEAT`
    EventSeat,
    /// `FLIGHT_ARRIVAL`
    FlightArrival,
    /// `FLIGHT_DEPARTURE`
    FlightDeparture,
    /// `HOTEL`
    Hotel,
    /// `HOTEL_ROOM_TYPE`
    HotelRoomType,
    /// `INVITE`
    Invite,
    /// `MAP_PIN`
    MapPin,
    /// `MEMBERSHIP`
    Membership,
    /// `MULTIPLE_PEOPLE`
    MultiplePeople,
    /// `OFFER`
    Offer,
    /// `PERSON`
    Person,
    /// `PHONE`
    Phone,
    /// `RESTAURANT_ICON`
    RestaurantIcon,
    /// `SHOPPING_CART`
    ShoppingCart,
    /// `STAR`
    Star,
    /// `STORE`
    Store,
    /// `TICKET`
    Ticket,
    /// `TRAIN`
    Train,
    /// `VIDEO_CAMERA`
    VideoCamera,
    /// `VIDEO_PLAY`
    VideoPlay,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    KeyValueIcon {
        IconUnspecified = "ICON_UNSPECIFIED",
        Airplane = "AIRPLANE",
        Bookmark = "BOOKMARK",
        Bus = "BUS",
        Car = "CAR",
        Clock = "CLOCK",
        ConfirmationNumberIcon = "CONFIRMATION_NUMBER_ICON",
        Dollar = "DOLLAR",
        Description = "DESCRIPTION",
        Email = "EMAIL",
        EventPerformer = "EVENT_PERFORMER",
        EventSeat = "EVENT_SEAT",
        FlightArrival = "FLIGHT_ARRIVAL",
        FlightDeparture = "FLIGHT_DEPARTURE",
        Hotel = "HOTEL",
        HotelRoomType = "HOTEL_ROOM_TYPE",
        Invite = "INVITE",
        MapPin = "MAP_PIN",
        Membership = "MEMBERSHIP",
        MultiplePeople = "MULTIPLE_PEOPLE",
        Offer = "OFFER",
        Person = "PERSON",
        Phone = "PHONE",
        RestaurantIcon = "RESTAURANT_ICON",
        ShoppingCart = "SHOPPING_CART",
        Star = "STAR",
        Store = "STORE",
        Ticket = "TICKET",
        Train = "TRAIN",
        VideoCamera = "VIDEO_CAMERA",
        VideoPlay = "VIDEO_PLAY",
    }
}
