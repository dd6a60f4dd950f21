//! The filters of lists: comparisons joined by AND and OR, values in double quotes.
//!
//! As everywhere in Google's APIs, OR binds tighter than AND: a filter is a row of alternatives
//! that all have to hold.

/// One `field op "value"`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Term {
    pub(crate) field: String,
    pub(crate) equal: bool,
    pub(crate) value: String,
}

/// Joined by AND outside, by OR inside.
pub(crate) type Filter = Vec<Vec<Term>>;

/// # Errors
/// A clause that says what is wrong with the text.
pub(crate) fn parse(text: &str) -> Result<Filter, String> {
    let mut tokens = tokens(text)?.into_iter().peekable();
    let mut filter = vec![vec![term(&mut tokens)?]];
    while let Some(token) = tokens.next() {
        let next = match token {
            Token::Word(word) if word == "AND" => {
                filter.push(Vec::new());
                term(&mut tokens)?
            }
            Token::Word(word) if word == "OR" => term(&mut tokens)?,
            _ => return Err("comparisons are joined by AND or OR".to_owned()),
        };
        if let Some(alternatives) = filter.last_mut() {
            alternatives.push(next);
        }
    }
    Ok(filter)
}

/// The field that stands on both sides of an AND, if there is one.
pub(crate) fn contradicted(filter: &Filter) -> Option<&str> {
    let mut seen: Vec<&str> = Vec::new();
    for alternatives in filter {
        let mut here: Vec<&str> = alternatives.iter().map(|term| &*term.field).collect();
        if let Some(twice) = here.iter().find(|field| seen.contains(field)) {
            return Some(twice);
        }
        seen.append(&mut here);
    }
    None
}

#[derive(Debug)]
enum Token {
    Word(String),
    Operator(bool),
    Text(String),
}

fn term(tokens: &mut impl Iterator<Item = Token>) -> Result<Term, String> {
    match (tokens.next(), tokens.next(), tokens.next()) {
        (Some(Token::Word(field)), Some(Token::Operator(equal)), Some(Token::Text(value))) => {
            Ok(Term {
                field,
                equal,
                value,
            })
        }
        _ => Err("a comparison is a field, = or !=, and a value in double quotes".to_owned()),
    }
}

fn tokens(text: &str) -> Result<Vec<Token>, String> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let (token, after) = match first {
            '=' => (Token::Operator(true), &rest[1..]),
            '!' if rest.starts_with("!=") => (Token::Operator(false), &rest[2..]),
            '"' => {
                let (value, after) = rest[1..]
                    .split_once('"')
                    .ok_or("a value lacks its closing quote")?;
                (Token::Text(value.to_owned()), after)
            }
            letter if is_word(letter) => {
                let end = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
                (Token::Word(rest[..end].to_owned()), &rest[end..])
            }
            other => return Err(format!("{other:?} is unexpected")),
        };
        tokens.push(token);
        rest = after.trim_start();
    }
    Ok(tokens)
}

fn is_word(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '_' | '.')
}

#[cfg(test)]
mod tests {
    use super::{contradicted, parse};

    fn shape(text: &str) -> Result<Vec<usize>, String> {
        parse(text).map(|filter| filter.iter().map(Vec::len).collect())
    }

    #[test]
    fn or_binds_tighter_than_and() {
        assert_eq!(shape(r#"role = "A""#), Ok(vec![1]));
        assert_eq!(shape(r#"role="A" OR role="B""#), Ok(vec![2]));
        assert_eq!(
            shape(r#"type != "T" AND role = "A" OR role = "B""#),
            Ok(vec![1, 2])
        );
    }

    #[test]
    fn refuses_what_is_no_filter() {
        for text in [
            "",
            "role",
            "role = A",
            r#"role = "A"#,
            r#"role = "A" role = "B""#,
            r#"role = "A" and type = "B""#,
            r#"role = "A" AND"#,
            r#"role > "A""#,
        ] {
            assert!(parse(text).is_err(), "{text} was taken");
        }
    }

    #[test]
    fn finds_a_field_on_both_sides_of_an_and() {
        let field = |text| contradicted(&parse(text).unwrap()).map(str::to_owned);
        assert_eq!(
            field(r#"role = "A" AND role = "B""#).as_deref(),
            Some("role")
        );
        assert_eq!(field(r#"role = "A" AND type = "B""#), None);
        assert_eq!(field(r#"role = "A" OR role = "B""#), None);
    }
}
