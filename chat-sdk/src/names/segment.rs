//! One part of a resource name.

use crate::Error;

/// Checks that `id`, a part of `name`, is one segment of a path and nothing else.
///
/// Google's ids hold none of what is refused here. Refusing it, and not encoding it, catches a
/// name that was put together wrongly before it reaches another resource than was meant.
pub(super) fn check(id: &str, name: &str, form: &str) -> Result<(), Error> {
    let refuse = |what: &str| Err(Error::input(format!("`{name}` {what}; expected `{form}`")));
    if id.is_empty() {
        return refuse("has an empty part");
    }
    if id == "." || id.contains("..") {
        return refuse("has dots that a path reads as `up`");
    }
    match id
        .chars()
        .find(|c| c.is_whitespace() || c.is_control() || "/?#%\\".contains(*c))
    {
        Some(c) => refuse(&format!("has the character {c:?} in it")),
        None => Ok(()),
    }
}

/// Checks an email address as far as a path and a mistake are concerned: Google knows the rest.
pub(super) fn check_email(email: &str) -> Result<(), Error> {
    let form = "name@example.com";
    check(email, email, form)?;
    match email.split_once('@') {
        Some((local, domain))
            if !local.is_empty() && domain.contains('.') && !domain.contains('@') =>
        {
            Ok(())
        }
        _ => Err(Error::input(format!(
            "`{email}` is no email address; expected `{form}`"
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_change_a_path_is_refused() {
        for id in [
            "", ".", "..", "a..b", "a/b", "a?b", "a#b", "a%2Fb", "a b", "a\tb", "a\\b", "a\u{0}b",
        ] {
            let error = check(id, &format!("spaces/{id}"), "spaces/{space}")
                .unwrap_err()
                .to_string();
            assert!(error.contains("expected `spaces/{space}`"), "{error}");
        }
        for id in [
            "AAAA-b_c",
            "ann@example.com",
            "ann+x@example.com",
            "1.2",
            "é",
        ] {
            assert!(check(id, id, "").is_ok(), "{id}");
        }
    }

    #[test]
    fn emails_have_one_at_and_a_domain() {
        for email in ["ann@example.com", "ann+chat@mail.example.com"] {
            assert!(check_email(email).is_ok(), "{email}");
        }
        for email in [
            "ann",
            "@example.com",
            "ann@example",
            "ann@@example.com",
            "ann@b@example.com",
            "a/b@example.com",
        ] {
            assert!(check_email(email).is_err(), "{email}");
        }
    }
}
