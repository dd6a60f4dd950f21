// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::OnClick;

/// An image button with an `onclick` action.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ImageButton {
    /// The icon specified by an `enum` that indices to an icon provided by Chat API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon: Option<ImageButtonIcon>,
    /// The icon specified by a URL.
    #[serde(rename = "iconUrl", skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// The name of this `image_button` that's used for accessibility. Default value is provided if this name isn't specified.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The `onclick` action.
    #[serde(rename = "onClick", skip_serializing_if = "Option::is_none")]
    pub on_click: Option<OnClick>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl ImageButton {
    /// Sets [`icon`](Self#structfield.icon).
    pub fn with_icon(mut self, value: impl Into<ImageButtonIcon>) -> Self {
        self.icon = Some(value.into());
        self
    }

    /// Sets [`icon_url`](Self#structfield.icon_url).
    pub fn with_icon_url(mut self, value: impl Into<String>) -> Self {
        self.icon_url = Some(value.into());
        self
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`on_click`](Self#structfield.on_click).
    pub fn with_on_click(mut self, value: impl Into<OnClick>) -> Self {
        self.on_click = Some(value.into());
        self
    }
}

/// The icon specified by an `enum` that indices to an icon provided by Chat API.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ImageButtonIcon {
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
    ImageButtonIcon {
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
