//! What holds for every type of the API.

use std::fmt::Debug;

use serde::Serialize;
use serde::de::DeserializeOwned;

/// What every type of the document is, for the tests of this workspace; with the feature `schemars`, it has a JSON schema too.
#[doc(hidden)]
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
#[doc(hidden)]
pub use schemars::JsonSchema as Schema;

/// Nothing, without the feature `schemars`.
#[cfg(not(feature = "schemars"))]
#[doc(hidden)]
pub trait Schema {}

#[cfg(not(feature = "schemars"))]
impl<T> Schema for T {}

/// Compiles for a type that can be shared, copied, shown and compared.
pub(crate) const fn is_a_value<T: Clone + Debug + PartialEq + Send + Sync + 'static>() {}

const _: () = {
    is_a_value::<crate::Bytes>();
    is_a_value::<crate::Duration>();
    is_a_value::<crate::FieldMask>();
    is_a_value::<crate::FieldMaskBuilder>();
    is_a_value::<crate::InvalidDuration>();
    is_a_value::<crate::InvalidFieldMask>();
    is_a_value::<crate::Method>();
    is_a_value::<crate::Pages>();
    is_a_value::<crate::Place>();
    is_a_value::<crate::Scopes>();
    is_a_value::<crate::UnknownValue>();
    is_a_value::<crate::names::InvalidName>();
};

/// Compiles for what goes from task to task. A request holds its client, which is no value, so it
/// cannot be compared.
pub(crate) const fn is_shared<T: Clone + Debug + Send + Sync + 'static>() {}

const _: () = {
    is_shared::<crate::Client>();
    is_shared::<crate::Failure>();
    is_shared::<crate::SharedTransport>();
};

/// Is shown every type, by `types::each_type`.
#[doc(hidden)]
pub trait Visitor {
    /// A type, and its name in Google's document.
    fn visit<T: ApiType>(&mut self, name: &'static str);
}
