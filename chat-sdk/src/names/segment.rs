//! One part of a resource name.

use crate::Error;

/// What an id may hold beside letters and digits.
const IN_IDS: &str = "-_.~@+:";

/// More than any id or address has.
const MOST: usize = 254;

/// Checks that `id`, a part of `name`, is one segment of a path and nothing else.
///
/// Google's ids hold none of what is refused here. Refusing it, and not encoding it, catches a
/// name that was put together wrongly before it reaches another resource than was meant.
pub(super) fn check(id: &str, name: &str, form: &str) -> Result<(), Error> {
    refuse_first(id, name, form, |c| {
        c.is_ascii_alphanumeric() || IN_IDS.contains(c)
    })
}

/// Checks an email address as far as a path and a mistake are concerned: Google knows the rest.
pub(super) fn check_email(email: &str) -> Result<(), Error> {
    let form = "name@example.com";
    refuse_first(email, email, form, |c| {
        !c.is_whitespace() && !c.is_control() && !"/?#%\\<>()[]{},;:\"*".contains(c)
    })?;
    let whole =
        |domain: &str| domain.contains('.') && domain.split('.').all(|part| !part.is_empty());
    match email.split_once('@') {
        Some((local, domain)) if !local.is_empty() && whole(domain) && !domain.contains('@') => {
            Ok(())
        }
        _ => Err(Error::input(format!(
            "`{}` is no email address; expected `{form}`",
            shown(email)
        ))),
    }
}

fn refuse_first(
    id: &str,
    name: &str,
    form: &str,
    allowed: impl Fn(char) -> bool,
) -> Result<(), Error> {
    let refuse = |what: &str| {
        Err(Error::input(format!(
            "`{}` {what}; expected `{form}`",
            shown(name)
        )))
    };
    if id.is_empty() {
        return refuse("has an empty part");
    }
    if id.len() > MOST {
        return refuse(&format!("is longer than {MOST} bytes"));
    }
    if id == "." || id.contains("..") {
        return refuse("has dots that can stand for another path");
    }
    match id.chars().find(|c| !allowed(*c)) {
        Some(c) => refuse(&format!("has the character {c:?} in it")),
        None => Ok(()),
    }
}

/// A value as an error shows it: on one line, and not all of a long one.
pub(super) fn shown(value: &str) -> String {
    let line: String = value.escape_debug().take(100).collect();
    if value.chars().count() > 100 {
        format!("{line}…")
    } else {
        line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_change_a_path_is_refused() {
        for id in [
            "", ".", "..", "a..b", "a/b", "a?b", "a#b", "a%2Fb", "a b", "a\tb", "a\\b", "a\u{0}b",
            "é", "\u{200b}", "*", "{x}",
        ] {
            let error = check(id, &format!("spaces/{id}"), "spaces/{space}")
                .unwrap_err()
                .to_string();
            assert!(error.contains("expected `spaces/{space}`"), "{error}");
            assert_eq!(error.lines().count(), 1, "{error}");
        }
        for id in ["AAAA-b_c", "ann@example.com", "ann+x@example.com", "1.2"] {
            assert!(check(id, id, "").is_ok(), "{id}");
        }
    }

    #[test]
    fn a_long_value_is_not_echoed_whole() {
        let long = "x".repeat(100_000);
        let error = check(&long, &long, "{id}").unwrap_err().to_string();
        assert!(error.len() < 200, "{error}");
    }

    #[test]
    fn emails_have_one_at_and_a_domain() {
        for email in [
            "ann@example.com",
            "ann+chat@mail.example.com",
            "o'brien@example.com",
        ] {
            assert!(check_email(email).is_ok(), "{email}");
        }
        for email in [
            "ann",
            "@example.com",
            "ann@example",
            "ann@@example.com",
            "ann@b@example.com",
            "a/b@example.com",
            "<ann@example.com>",
            "mailto:ann@example.com",
            "ann@.com",
            "ann@example.com.",
        ] {
            assert!(check_email(email).is_err(), "{email}");
        }
    }
}
