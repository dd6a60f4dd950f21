//! Sets of OAuth scopes.

use std::collections::BTreeSet;

const PREFIX: &str = "https://www.googleapis.com/auth/";

pub(crate) const BOT: &str = "chat.bot";
pub(crate) const IMPORT: &str = "chat.import";
pub(crate) const MEMBERSHIPS_APP: &str = "chat.memberships.app";

/// A set of scopes as URLs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Scopes(BTreeSet<String>);

impl Scopes {
    /// Takes short names too, such as `chat.bot`, which read better in tests.
    pub(crate) fn of(names: &[&str]) -> Self {
        let url = |name: &&str| match name.contains("://") {
            true => (*name).to_owned(),
            false => format!("{PREFIX}{name}"),
        };
        Self(names.iter().map(url).collect())
    }

    /// The claim of an assertion: separated by spaces.
    pub(crate) fn claim(text: &str) -> Self {
        Self(text.split_whitespace().map(str::to_owned).collect())
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn has(&self, short: &str) -> bool {
        self.iter()
            .any(|scope| scope.strip_prefix(PREFIX) == Some(short))
    }

    pub(crate) fn only(&self, keep: impl Fn(&str) -> bool) -> Self {
        Self(
            self.iter()
                .filter(|scope| keep(scope))
                .map(str::to_owned)
                .collect(),
        )
    }

    pub(crate) fn without(&self, short: &str) -> Self {
        self.only(|scope| scope.strip_prefix(PREFIX) != Some(short))
    }
}

/// `chat.app.*`: the scopes that need an administrator's approval.
pub(crate) fn needs_approval(scope: &str) -> bool {
    scope
        .strip_prefix(PREFIX)
        .is_some_and(|short| short.starts_with("chat.app."))
}

/// The scopes a service account cannot have while it acts for a user.
pub(crate) fn is_for_apps_alone(scope: &str) -> bool {
    needs_approval(scope) || scope.strip_prefix(PREFIX) == Some(BOT)
}
