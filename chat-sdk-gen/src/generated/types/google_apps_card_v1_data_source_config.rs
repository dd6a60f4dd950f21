// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{GoogleAppsCardV1Action, GoogleAppsCardV1PlatformDataSource};

/// A configuration object that helps configure the data sources for a widget. Available for Google Chat apps and Google Workspace add-ons that extend Google Workspace Studio.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct GoogleAppsCardV1DataSourceConfig {
    /// The minimum number of characters the user must enter before this data provider is triggered (i.e., before it starts returning results).
    #[serde(rename = "minCharactersTrigger", skip_serializing_if = "Option::is_none")]
    pub min_characters_trigger: Option<i32>,
    /// The data is from a Google Workspace application.
    #[serde(rename = "platformDataSource", skip_serializing_if = "Option::is_none")]
    pub platform_data_source: Option<GoogleAppsCardV1PlatformDataSource>,
    /// The data is from a remote data provider.
    #[serde(rename = "remoteDataSource", skip_serializing_if = "Option::is_none")]
    pub remote_data_source: Option<GoogleAppsCardV1Action>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl GoogleAppsCardV1DataSourceConfig {
    /// Sets [`min_characters_trigger`](Self#structfield.min_characters_trigger).
    pub fn with_min_characters_trigger(mut self, value: i32) -> Self {
        self.min_characters_trigger = Some(value);
        self
    }

    /// Sets [`platform_data_source`](Self#structfield.platform_data_source).
    pub fn with_platform_data_source(
        mut self,
        value: impl Into<GoogleAppsCardV1PlatformDataSource>,
    ) -> Self {
        self.platform_data_source = Some(value.into());
        self
    }

    /// Sets [`remote_data_source`](Self#structfield.remote_data_source).
    pub fn with_remote_data_source(
        mut self,
        value: impl Into<GoogleAppsCardV1Action>,
    ) -> Self {
        self.remote_data_source = Some(value.into());
        self
    }
}
