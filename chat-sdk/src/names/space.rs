//! `spaces/{space}`.

use std::fmt;
use std::str::FromStr;

use super::segment;
use crate::Error;

const FORM: &str = "spaces/{space}";

/// The resource name of a space, `spaces/{space}`.
///
/// ```
/// use chat_sdk::SpaceName;
///
/// let name: SpaceName = "spaces/AAAABBBB".parse()?;
/// assert_eq!(name.id(), "AAAABBBB");
/// assert!("spaces/AAAA?x".parse::<SpaceName>().is_err());
/// # Ok::<(), chat_sdk::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SpaceName {
    id: String,
}

impl SpaceName {
    /// The part after `spaces/`.
    pub fn id(&self) -> &str {
        &self.id
    }
}

impl fmt::Display for SpaceName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "spaces/{}", self.id)
    }
}

impl FromStr for SpaceName {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self, Error> {
        let Some(id) = name.strip_prefix("spaces/") else {
            return Err(Error::input(format!(
                "`{}` is no space; expected `{FORM}`",
                segment::shown(name)
            )));
        };
        segment::check(id, name, FORM)?;
        Ok(Self { id: id.to_owned() })
    }
}

impl TryFrom<&str> for SpaceName {
    type Error = Error;

    fn try_from(name: &str) -> Result<Self, Error> {
        name.parse()
    }
}

impl TryFrom<&String> for SpaceName {
    type Error = Error;

    fn try_from(name: &String) -> Result<Self, Error> {
        name.parse()
    }
}

impl TryFrom<String> for SpaceName {
    type Error = Error;

    fn try_from(name: String) -> Result<Self, Error> {
        name.parse()
    }
}

impl From<&SpaceName> for SpaceName {
    fn from(name: &SpaceName) -> Self {
        name.clone()
    }
}
