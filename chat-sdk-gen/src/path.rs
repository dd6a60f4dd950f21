//! Values in a path: one segment each, whatever is in them.

use std::fmt::Display;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What a path segment may hold as it is; `@`, `+` and `:` appear in names and are safe.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~')
    .remove(b'@')
    .remove(b'+')
    .remove(b':');

/// Encodes a part of a resource name, which is checked to be a segment when the name is made.
pub(crate) fn segment(part: &str) -> impl Display {
    utf8_percent_encode(part, SEGMENT)
}

#[cfg(test)]
mod tests {
    use super::segment;

    #[test]
    fn a_value_stays_one_segment() {
        for (value, encoded) in [
            ("AAAA-b_c", "AAAA-b_c"),
            ("ann+x@example.com", "ann+x@example.com"),
            ("a/b", "a%2Fb"),
            ("a\\..\\b", "a%5C..%5Cb"),
            ("a?b#c", "a%3Fb%23c"),
            ("%2F", "%252F"),
            ("é \n", "%C3%A9%20%0A"),
        ] {
            assert_eq!(segment(value).to_string(), encoded);
        }
    }
}
