// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::GoogleAppsCardV1Chip;

/// A list of chips layed out horizontally, which can either scroll horizontally or wrap to the next line. [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend):
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1ChipList {
    /// An array of chips.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::format::list::deserialize"
    )]
    pub chips: Vec<GoogleAppsCardV1Chip>,
    /// Specified chip list layout.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub layout: Option<GoogleAppsCardV1ChipListLayout>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1ChipList {
    /// Sets [`chips`](Self#structfield.chips).
    pub fn with_chips(
        mut self,
        value: impl IntoIterator<Item = impl Into<GoogleAppsCardV1Chip>>,
    ) -> Self {
        self.chips = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`layout`](Self#structfield.layout).
    pub fn with_layout(
        mut self,
        value: impl Into<GoogleAppsCardV1ChipListLayout>,
    ) -> Self {
        self.layout = Some(value.into());
        self
    }
}

/// Specified chip list layout.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum GoogleAppsCardV1ChipListLayout {
    /// `LAYOUT_UNSPECIFIED`: Don't use. Unspecified.
    LayoutUnspecified,
    /// `WRAPPED`: Default value. The chip list wraps to the next line if there isn't enough horizontal space.
    Wrapped,
    /// `HORIZONTAL_SCROLLABLE`: The chips scroll horizontally if they don't fit in the available space.
    HorizontalScrollable,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    GoogleAppsCardV1ChipListLayout {
        LayoutUnspecified = "LAYOUT_UNSPECIFIED",
        Wrapped = "WRAPPED",
        HorizontalScrollable = "HORIZONTAL_SCROLLABLE",
    }
}
