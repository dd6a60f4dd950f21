//! A path template of the document, such as `/v1/users/{usersId}/sections/{sectionsId}:position`.

use percent_encoding::percent_decode_str;

/// The values of a template's variables, in the order of the path.
pub(crate) type Values = Vec<(String, String)>;

#[derive(Debug)]
pub(crate) struct Template(Vec<Segment>);

#[derive(Debug)]
enum Segment {
    Literal(String),
    /// `{name}`, or `{name}:verb`: the suffix is empty or starts with a colon.
    Variable {
        name: String,
        suffix: String,
    },
}

/// How literal each segment of a match was. Comparing two of them, segment by segment, tells
/// which template says more about the path.
pub(crate) type Precision = Vec<u8>;

impl Template {
    pub(crate) fn parse(path: &str) -> Self {
        Self(split(path).map(Segment::parse).collect())
    }

    /// Splits before decoding, so that an encoded slash stays inside its segment.
    pub(crate) fn matches(&self, path: &str) -> Option<(Precision, Values)> {
        let mut raw = split(path);
        let mut precision = Vec::new();
        let mut values = Vec::new();
        for segment in &self.0 {
            let part = raw.next()?;
            match segment {
                Segment::Literal(text) if text == part => precision.push(2),
                Segment::Literal(_) => return None,
                Segment::Variable { name, suffix } => {
                    let value = part.strip_suffix(suffix.as_str())?;
                    if value.is_empty() {
                        return None;
                    }
                    let value = percent_decode_str(value).decode_utf8().ok()?;
                    precision.push(u8::from(!suffix.is_empty()));
                    values.push((name.clone(), value.into_owned()));
                }
            }
        }
        raw.next().is_none().then_some((precision, values))
    }
}

impl Segment {
    fn parse(text: &str) -> Self {
        match text.strip_prefix('{').and_then(|rest| rest.split_once('}')) {
            Some((name, suffix)) => Self::Variable {
                name: name.to_owned(),
                suffix: suffix.to_owned(),
            },
            None => Self::Literal(text.to_owned()),
        }
    }
}

fn split(path: &str) -> std::str::Split<'_, char> {
    path.strip_prefix('/').unwrap_or(path).split('/')
}

#[cfg(test)]
mod tests {
    use super::Template;

    fn values(template: &str, path: &str) -> Option<Vec<String>> {
        let (_, values) = Template::parse(template).matches(path)?;
        Some(values.into_iter().map(|(_, value)| value).collect())
    }

    #[test]
    fn decodes_inside_a_segment_only() {
        let template = "/v1/spaces/{spacesId}/members/{membersId}";
        assert_eq!(
            values(template, "/v1/spaces/a%2Fb/members/ann%40example.com"),
            Some(vec!["a/b".to_owned(), "ann@example.com".to_owned()])
        );
        assert_eq!(values(template, "/v1/spaces/a/b/members/c"), None);
        assert_eq!(values(template, "/v1/spaces//members/c"), None);
        assert_eq!(values(template, "/v1/spaces/a/members/%ff"), None);
    }

    #[test]
    fn takes_a_verb_only_where_it_is_written_out() {
        let template = "/v1/users/{u}/sections/{s}:position";
        assert_eq!(
            values(template, "/v1/users/me/sections/7:position"),
            Some(vec!["me".to_owned(), "7".to_owned()])
        );
        assert_eq!(values(template, "/v1/users/me/sections/7%3Aposition"), None);
        assert_eq!(values(template, "/v1/users/me/sections/7"), None);
    }

    #[test]
    fn a_literal_is_more_precise_than_a_variable() {
        let path = "/v1/users/me/sections/7:position";
        let precision = |template| Template::parse(template).matches(path).map(|found| found.0);
        let bare = precision("/v1/users/{u}/sections/{s}");
        let verb = precision("/v1/users/{u}/sections/{s}:position");
        let literal = precision("/v1/users/{u}/sections/7:position");
        assert!(bare < verb && verb < literal);
    }
}
