//! Resource names: what they share, and the macro that makes a type of each form.

use std::fmt;

/// What an id may hold beside letters and digits.
const IN_IDS: &str = "-_.~@+:=";

/// More than any id or address has.
const MOST: usize = 1024;

/// A text that is no resource name of the wanted form.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct InvalidName(String);

impl InvalidName {
    #[doc(hidden)]
    /// One sentence: the name, what is wrong with it, and what was expected.
    pub fn new(name: &str, what: impl fmt::Display, form: &str) -> Self {
        Self(format!("`{}` {what}; expected `{form}`", Self::shown(name)))
    }

    #[doc(hidden)]
    /// A value as an error shows it: on one line, and not all of a long one.
    pub fn shown(value: &str) -> String {
        let line: String = value.escape_debug().take(100).collect();
        if value.chars().count() > 100 {
            format!("{line}…")
        } else {
            line
        }
    }
}

/// Checks that `id`, a part of `name`, is one segment of a path and nothing else: an id, or an
/// email address, which Google takes for one in some places.
///
/// Google's ids hold none of what is refused here. Refusing it, and not encoding it, catches a
/// name that was put together wrongly before it reaches another resource than was meant.
///
/// # Errors
///
/// [`InvalidName`] says what is wrong with `name`, and that `form` was expected.
pub fn check(id: &str, name: &str, form: &str) -> Result<(), InvalidName> {
    let refuse = |what: &dyn fmt::Display| Err(InvalidName::new(name, what, form));
    if id.is_empty() {
        return refuse(&"has an empty part");
    }
    if id.len() > MOST {
        return refuse(&format_args!("is longer than {MOST} bytes"));
    }
    if id == "." || id.contains("..") {
        return refuse(&"has dots that can stand for another path");
    }
    let allowed = if id.contains('@') { in_email } else { in_id };
    match id.chars().find(|c| !allowed(*c)) {
        Some(c) => refuse(&format_args!("has the character {c:?} in it")),
        None => Ok(()),
    }
}

fn in_id(c: char) -> bool {
    c.is_ascii_alphanumeric() || IN_IDS.contains(c)
}

/// What an email address may hold, as far as a path and a mistake are concerned.
fn in_email(c: char) -> bool {
    !c.is_whitespace() && !c.is_control() && !"/?#%\\<>()[]{},;:\"*".contains(c)
}

/// The parts of `name` that stand where `form` has variables.
pub(crate) fn parts<'a, const N: usize>(
    name: &'a str,
    form: &str,
) -> Result<[&'a str; N], InvalidName> {
    let refuse = || InvalidName::new(name, "is no such name", form);
    let mut parts = [""; N];
    let mut free = parts.iter_mut();
    let mut segments = name.split('/');
    for wanted in form.split('/') {
        let segment = segments.next().ok_or_else(refuse)?;
        if wanted.starts_with('{') {
            *free.next().ok_or_else(refuse)? = segment;
        } else if wanted != segment {
            return Err(refuse());
        }
    }
    match segments.next() {
        None => Ok(parts),
        Some(_) => Err(refuse()),
    }
}

/// Writes `form` with `parts` for its variables.
pub(crate) fn write(f: &mut fmt::Formatter<'_>, form: &str, parts: &[&str]) -> fmt::Result {
    let mut parts = parts.iter();
    for (at, segment) in form.split('/').enumerate() {
        let text = match segment.starts_with('{') {
            true => parts.next().copied().unwrap_or_default(),
            false => segment,
        };
        write!(f, "{}{text}", if at == 0 { "" } else { "/" })?;
    }
    Ok(())
}

/// Makes the type of a resource name from its form and the names of its variables.
macro_rules! resource_name {
    ($(#[$meta:meta])* $name:ident, $form:literal, $($part:ident),+) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name {
            $($part: String,)+
        }

        impl $name {
            /// The form of the name, with its variables.
            pub const FORM: &'static str = $form;

            /// The name with these parts, each one segment.
            ///
            /// # Errors
            ///
            /// A part is empty, or is more than a segment.
            pub fn new($($part: impl Into<String>),+) -> Result<Self, crate::name::InvalidName> {
                let name = Self { $($part: $part.into()),+ };
                $(crate::name::check(&name.$part, &name.to_string(), $form)?;)+
                Ok(name)
            }

            $(
                #[doc = concat!("The part that stands for `{", stringify!($part), "}`.")]
                pub fn $part(&self) -> &str {
                    &self.$part
                }
            )+
        }

        const _: () = crate::visitor::is_a_value::<$name>();

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                crate::name::write(f, $form, &[$(&self.$part),+])
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = crate::name::InvalidName;

            fn from_str(name: &str) -> Result<Self, Self::Err> {
                let [$($part),+] = crate::name::parts(name, $form)?;
                $(crate::name::check($part, name, $form)?;)+
                Ok(Self { $($part: $part.to_owned()),+ })
            }
        }

        impl TryFrom<&str> for $name {
            type Error = crate::name::InvalidName;

            fn try_from(name: &str) -> Result<Self, Self::Error> {
                name.parse()
            }
        }

        impl TryFrom<&String> for $name {
            type Error = crate::name::InvalidName;

            fn try_from(name: &String) -> Result<Self, Self::Error> {
                name.parse()
            }
        }

        impl TryFrom<String> for $name {
            type Error = crate::name::InvalidName;

            fn try_from(name: String) -> Result<Self, Self::Error> {
                name.parse()
            }
        }

        impl From<&$name> for $name {
            fn from(name: &$name) -> Self {
                name.clone()
            }
        }

        impl From<$name> for String {
            fn from(name: $name) -> Self {
                name.to_string()
            }
        }
    };
}

pub(crate) use resource_name;

#[cfg(test)]
mod tests {
    use super::*;

    resource_name!(
        /// A page.
        PageName, "books/{book}/pages/{page}/text", book, page
    );

    #[test]
    fn a_name_is_its_parts() {
        let name: PageName = "books/B/pages/7/text".parse().unwrap();
        assert_eq!((name.book(), name.page()), ("B", "7"));
        assert_eq!(PageName::new("B", "7").as_ref(), Ok(&name));
        assert_eq!(name.to_string(), "books/B/pages/7/text");
        assert_eq!(String::from(name), "books/B/pages/7/text");
    }

    #[test]
    fn what_is_no_name_is_said_in_one_sentence() {
        let names = [
            "books/B",
            "books/B/pages/7/text/x",
            "shelves/B/pages/7/text",
            "books//pages/7/text",
            "books/B/pages/7?x/text",
        ];
        let mut errors = names
            .map(|name| name.parse::<PageName>().unwrap_err())
            .to_vec();
        errors.extend(PageName::new("B", "7/8").err());
        let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
        insta::assert_snapshot!(errors.join("\n"), @"
        `books/B` is no such name; expected `books/{book}/pages/{page}/text`
        `books/B/pages/7/text/x` is no such name; expected `books/{book}/pages/{page}/text`
        `shelves/B/pages/7/text` is no such name; expected `books/{book}/pages/{page}/text`
        `books//pages/7/text` has an empty part; expected `books/{book}/pages/{page}/text`
        `books/B/pages/7?x/text` has the character '?' in it; expected `books/{book}/pages/{page}/text`
        `books/B/pages/7/8/text` has the character '/' in it; expected `books/{book}/pages/{page}/text`
        ");
    }

    #[test]
    fn what_would_change_a_path_is_refused() {
        for id in [
            "", ".", "..", "a..b", "a/b", "a?b", "a#b", "a%2Fb", "a b", "a\tb", "a\\b", "a\u{0}b",
            "é", "\u{200b}", "*", "{x}", "a@b/c", "a@b?c",
        ] {
            let error = check(id, &format!("spaces/{id}"), "spaces/{space}").unwrap_err();
            let error = error.to_string();
            assert!(error.contains("expected `spaces/{space}`"), "{error}");
            assert_eq!(error.lines().count(), 1, "{error}");
        }
        for id in [
            "AAAA-b_c",
            "ann+x@example.com",
            "o'brien@example.com",
            "1.2",
            ":emoji:",
            "MTY=",
        ] {
            assert_eq!(check(id, id, ""), Ok(()), "{id}");
        }
    }

    #[test]
    fn a_long_value_is_not_echoed_whole() {
        let long = "x".repeat(100_000);
        let error = check(&long, &long, "{id}").unwrap_err().to_string();
        assert!(error.len() < 200, "{error}");
    }
}
