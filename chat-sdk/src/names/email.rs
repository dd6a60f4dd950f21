//! Email addresses, as far as a path and a mistake are concerned: Google knows the rest.

use chat_sdk_gen::names::{self, InvalidName};

const FORM: &str = "name@example.com";

/// The most characters that an address has.
const MOST: usize = 254;

/// Checks an email address.
pub(super) fn check(email: &str) -> Result<(), InvalidName> {
    let refuse = |what: &str| Err(InvalidName::new(email, what, FORM));
    let whole =
        |domain: &str| domain.contains('.') && domain.split('.').all(|part| !part.is_empty());
    names::check(email, email, FORM)?;
    if email.len() > MOST {
        return refuse("is longer than an email address");
    }
    match email.split_once('@') {
        Some((local, domain)) if !local.is_empty() && whole(domain) && !domain.contains('@') => {
            Ok(())
        }
        _ => refuse("is no email address"),
    }
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn emails_have_one_at_and_a_domain() {
        for email in [
            "ann@example.com",
            "ann+chat@mail.example.com",
            "o'brien@example.com",
        ] {
            assert_eq!(check(email), Ok(()), "{email}");
        }
        let long = format!("{}@example.com", "x".repeat(300));
        for email in [
            "",
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
            &long,
        ] {
            assert!(check(email).is_err(), "{email}");
        }
    }
}
