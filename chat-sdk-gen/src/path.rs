//! Values in a path: one segment each, whatever is in them.

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

/// Encodes a value as one path segment.
///
/// What no encoding can make a segment is refused: nothing at all, and the dots that a URL
/// parser takes for "here" and "up" even when they are encoded.
pub(crate) fn segment(name: &str, value: &impl ToString) -> Result<String, String> {
    let value = value.to_string();
    match value.as_str() {
        "" => Err(format!(
            "{name} is empty; it has to be one segment of a resource name"
        )),
        "." | ".." => Err(format!(
            "{name} is `{value}`; it has to be one segment of a resource name"
        )),
        value => Ok(utf8_percent_encode(value, SEGMENT).to_string()),
    }
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
            assert_eq!(segment("x", &value).as_deref(), Ok(encoded));
        }
    }

    #[test]
    fn no_segment_is_refused() {
        for value in ["", ".", ".."] {
            assert!(
                segment("spaces_id", &value)
                    .unwrap_err()
                    .starts_with("spaces_id is ")
            );
        }
    }
}
