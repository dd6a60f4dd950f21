//! What holds for every type of the API.

use std::fmt::Debug;

use serde::Serialize;
use serde::de::DeserializeOwned;

/// What every type of the document is; with the feature `schemars`, it has a JSON schema too.
pub trait ApiType:
    Clone + Debug + Default + PartialEq + Send + Sync + Serialize + DeserializeOwned + Schema + 'static
{
}

impl<T> ApiType for T where
    T: Clone
        + Debug
        + Default
        + PartialEq
        + Send
        + Sync
        + Serialize
        + DeserializeOwned
        + Schema
        + 'static
{
}

#[cfg(feature = "schemars")]
pub use schemars::JsonSchema as Schema;

/// Nothing, without the feature `schemars`.
#[cfg(not(feature = "schemars"))]
pub trait Schema {}

#[cfg(not(feature = "schemars"))]
impl<T> Schema for T {}

/// Is shown every type by [`types::each_type`](crate::types::each_type).
pub trait Visitor {
    /// A type, and its name in Google's document.
    fn visit<T: ApiType>(&mut self, name: &'static str);
}
