// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

/// Represents an `onClick` event that opens a hyperlink. [Google Workspace add-ons and Chat apps](https://developers.google.com/workspace/extend):
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1OpenLink {
    /// Whether the client forgets about a link after opening it, or observes it until the window closes. [Google Workspace add-ons](https://developers.google.com/workspace/add-ons):
    #[serde(rename = "onClose", skip_serializing_if = "Option::is_none")]
    pub on_close: Option<GoogleAppsCardV1OpenLinkOnClose>,
    /// How to open a link. [Google Workspace add-ons](https://developers.google.com/workspace/add-ons):
    #[serde(rename = "openAs", skip_serializing_if = "Option::is_none")]
    pub open_as: Option<GoogleAppsCardV1OpenLinkOpenAs>,
    /// The URL to open. HTTP URLs are converted to HTTPS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1OpenLink {
    /// Sets [`on_close`](Self#structfield.on_close).
    pub fn with_on_close(
        mut self,
        value: impl Into<GoogleAppsCardV1OpenLinkOnClose>,
    ) -> Self {
        self.on_close = Some(value.into());
        self
    }

    /// Sets [`open_as`](Self#structfield.open_as).
    pub fn with_open_as(
        mut self,
        value: impl Into<GoogleAppsCardV1OpenLinkOpenAs>,
    ) -> Self {
        self.open_as = Some(value.into());
        self
    }

    /// Sets [`url`](Self#structfield.url).
    pub fn with_url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}

/// Whether the client forgets about a link after opening it, or observes it until the window closes. [Google Workspace add-ons](https://developers.google.com/workspace/add-ons):
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum GoogleAppsCardV1OpenLinkOnClose {
    /// `NOTHING`: Default value. The card doesn't reload; nothing happens.
    Nothing,
    /// `RELOAD`: Reloads the card after the child window closes. If used in conjunction with [`OpenAs.OVERLAY`](https://developers.google.com/workspace/add-ons/reference/rpc/google.apps.card.v1#openas), the child window acts as a modal dialog and the parent card is blocked until the child window closes.
    Reload,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    GoogleAppsCardV1OpenLinkOnClose {
        Nothing = "NOTHING",
        Reload = "RELOAD",
    }
}

/// How to open a link. [Google Workspace add-ons](https://developers.google.com/workspace/add-ons):
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum GoogleAppsCardV1OpenLinkOpenAs {
    /// `FULL_SIZE`: The link opens as a full-size window (if that's the frame used by the client).
    FullSize,
    /// `OVERLAY`: The link opens as an overlay, such as a pop-up.
    Overlay,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    GoogleAppsCardV1OpenLinkOpenAs {
        FullSize = "FULL_SIZE",
        Overlay = "OVERLAY",
    }
}
