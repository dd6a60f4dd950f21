// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::HostAppDataSourceMarkup;

/// For a `SelectionInput` widget that uses a multiselect menu, a data source from Google Workspace. Used to populate items in a multiselect menu. [Google Chat apps](https://developers.google.com/workspace/chat):
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1PlatformDataSource {
    /// A data source shared by all Google Workspace applications, such as users in a Google Workspace organization.
    #[serde(rename = "commonDataSource", skip_serializing_if = "Option::is_none")]
    pub common_data_source: Option<GoogleAppsCardV1PlatformDataSourceCommonDataSource>,
    /// A data source that's unique to a Google Workspace host application, such spaces in Google Chat. This field supports the Google API Client Libraries but isn't available in the Cloud Client Libraries. To learn more, see [Install the client libraries](https://developers.google.com/workspace/chat/libraries).
    #[serde(rename = "hostAppDataSource", skip_serializing_if = "Option::is_none")]
    pub host_app_data_source: Option<HostAppDataSourceMarkup>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1PlatformDataSource {
    /// Sets [`common_data_source`](Self#structfield.common_data_source).
    pub fn with_common_data_source(
        mut self,
        value: impl Into<GoogleAppsCardV1PlatformDataSourceCommonDataSource>,
    ) -> Self {
        self.common_data_source = Some(value.into());
        self
    }

    /// Sets [`host_app_data_source`](Self#structfield.host_app_data_source).
    pub fn with_host_app_data_source(
        mut self,
        value: impl Into<HostAppDataSourceMarkup>,
    ) -> Self {
        self.host_app_data_source = Some(value.into());
        self
    }
}

/// A data source shared by all Google Workspace applications, such as users in a Google Workspace organization.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum GoogleAppsCardV1PlatformDataSourceCommonDataSource {
    /// `UNKNOWN`: Default value. Don't use.
    Unknown,
    /// `USER`: Google Workspace users. The user can only view and select users from their Google Workspace organization.
    User,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    GoogleAppsCardV1PlatformDataSourceCommonDataSource {
        Unknown = "UNKNOWN",
        User = "USER",
    }
}
