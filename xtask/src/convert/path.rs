//! Paths: one OpenAPI path for each `flatPath`.
//!
//! `v1/{+parent}/members` is no key: with `{+name}` in them, many methods of an API have the
//! same `path`. `flatPath` has one variable for each segment and is unique. Which of its
//! variables make up which parameter is worked out from the parameters' patterns and kept.

use super::ConvertError;
use crate::discovery::Method;

/// The path of a method, as OpenAPI wants it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct FlatPath {
    /// With a leading slash, such as `/v1/spaces/{spacesId}/members`.
    pub(super) template: String,
    /// The parameters of the original path, in order.
    pub(super) parameters: Vec<PathParameter>,
}

/// A parameter of the original path and the variables that make it up.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct PathParameter {
    /// The parameter's name, such as `parent`.
    pub(super) name: String,
    /// Its form in terms of the variables, such as `spaces/{spacesId}`.
    pub(super) form: String,
    /// Its variables in the flat path, in order.
    pub(super) variables: Vec<String>,
    /// Whether its value keeps slashes (`.*`), so that one variable stands for many segments.
    pub(super) multi_segment: bool,
}

/// Works out the flat path of a method.
pub(super) fn flatten(method: &Method) -> Result<FlatPath, ConvertError> {
    let flat = match &method.flat_path {
        Some(flat) => flat.clone(),
        None if !method.path.contains("{+") => method.path.clone(),
        None => {
            return Err(ConvertError::NoFlatPath {
                method: method.id.clone(),
                path: method.path.clone(),
            });
        }
    };
    Ok(FlatPath {
        parameters: expand(method, &method.path, &flat)?,
        template: slash(&flat),
    })
}

/// Writes another template of the same method (an upload path) with the flat variables.
pub(super) fn rewrite(template: &str, flat: &FlatPath) -> String {
    flat.parameters
        .iter()
        .fold(slash(template), |path, parameter| {
            path.replace(&format!("{{+{}}}", parameter.name), &parameter.form)
                .replace(&format!("{{{}}}", parameter.name), &parameter.form)
        })
}

fn slash(template: &str) -> String {
    format!("/{}", template.trim_start_matches('/'))
}

/// Puts each parameter's pattern into the path, with names taken from the flat path in order.
fn expand(method: &Method, path: &str, flat: &str) -> Result<Vec<PathParameter>, ConvertError> {
    let mut names = variables(flat).into_iter();
    let mut expanded = path.to_owned();
    let mut parameters = vec![];
    for variable in variables(path) {
        let name = variable.trim_start_matches('+');
        let Some(parameter) = method.parameters.get(name) else {
            return Err(ConvertError::UnknownVariable {
                method: method.id.clone(),
                variable: name.to_owned(),
            });
        };
        let pattern = match &parameter.pattern {
            Some(pattern) if variable.starts_with('+') => pattern.as_str(),
            // A plain variable is one segment, whatever its pattern says of the value.
            _ => "[^/]+",
        };
        let mut own = vec![];
        let form: Vec<String> = segments(pattern)
            .into_iter()
            .map(|segment| match segment {
                Segment::Literal(text) => text.to_owned(),
                Segment::One | Segment::Many => {
                    let flat_name = names.next().unwrap_or_default();
                    own.push(flat_name.to_owned());
                    format!("{{{flat_name}}}")
                }
            })
            .collect();
        let form = form.join("/");
        expanded = expanded.replacen(&format!("{{{variable}}}"), &form, 1);
        parameters.push(PathParameter {
            name: name.to_owned(),
            form,
            variables: own,
            multi_segment: segments(pattern).contains(&Segment::Many),
        });
    }
    if expanded.trim_start_matches('/') != flat.trim_start_matches('/') {
        return Err(ConvertError::PathMismatch {
            method: method.id.clone(),
            path: path.to_owned(),
            expanded,
            flat_path: flat.to_owned(),
        });
    }
    Ok(parameters)
}

#[derive(Debug, PartialEq, Eq)]
enum Segment<'a> {
    Literal(&'a str),
    One,
    Many,
}

/// `^spaces/[^/]+$` as segments. The slash of `[^/]` separates nothing.
fn segments(pattern: &str) -> Vec<Segment<'_>> {
    let inner = pattern.trim_start_matches('^').trim_end_matches('$');
    let mut found = vec![];
    let mut rest = inner;
    while !rest.is_empty() {
        let (segment, after) = if let Some(after) = rest.strip_prefix("[^/]+") {
            (Segment::One, after)
        } else if let Some(after) = rest.strip_prefix(".*") {
            (Segment::Many, after)
        } else {
            let end = rest.find('/').unwrap_or(rest.len());
            (Segment::Literal(&rest[..end]), &rest[end..])
        };
        found.push(segment);
        rest = after.strip_prefix('/').unwrap_or(after);
    }
    found
}

/// The names between braces, in order.
pub(super) fn variables(template: &str) -> Vec<&str> {
    template
        .split('{')
        .skip(1)
        .filter_map(|part| part.split_once('}').map(|(name, _)| name))
        .collect()
}

/// The route with its variables made nameless: what a server can tell apart.
pub(super) fn shape(template: &str) -> String {
    variables(template)
        .into_iter()
        .fold(template.to_owned(), |path, name| {
            path.replacen(&format!("{{{name}}}"), "{}", 1)
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::discovery::Parameter;

    fn method(path: &str, flat_path: Option<&str>, parameters: &[(&str, &str)]) -> Method {
        let mut method: Method = serde_json::from_value(serde_json::json!({
            "id": "x.y", "httpMethod": "GET", "path": path, "flatPath": flat_path,
        }))
        .unwrap();
        for (name, pattern) in parameters {
            let parameter = Parameter {
                pattern: Some((*pattern).to_owned()),
                ..Parameter::default()
            };
            method.parameters.insert((*name).to_owned(), parameter);
        }
        method
    }

    #[test]
    fn a_name_of_several_segments_keeps_its_variables() {
        let method = method(
            "v1/{+name}:move",
            Some("v1/users/{usersId}/items/{itemsId}:move"),
            &[("name", "^users/[^/]+/items/[^/]+$")],
        );
        let flat = flatten(&method).unwrap();
        assert_eq!(flat.template, "/v1/users/{usersId}/items/{itemsId}:move");
        assert_eq!(flat.parameters[0].form, "users/{usersId}/items/{itemsId}");
        assert_eq!(flat.parameters[0].variables, ["usersId", "itemsId"]);
        assert_eq!(
            rewrite("/upload/v1/{+name}:move", &flat),
            "/upload/v1/users/{usersId}/items/{itemsId}:move"
        );
    }

    #[test]
    fn a_value_that_keeps_its_slashes_is_marked() {
        let method = method(
            "v1/media/{+resourceName}",
            Some("v1/media/{mediaId}"),
            &[("resourceName", "^.*$")],
        );
        assert!(flatten(&method).unwrap().parameters[0].multi_segment);
    }

    #[test]
    fn a_plain_path_needs_no_flat_path() {
        let method = method("v1/{a}/b", None, &[("a", "^[a-z]+$")]);
        assert_eq!(flatten(&method).unwrap().template, "/v1/{a}/b");
    }

    #[test]
    fn what_does_not_fit_together_is_refused() {
        let error = |method: Method| flatten(&method).unwrap_err().to_string();
        insta::assert_snapshot!(error(method("v1/{+name}", None, &[("name", "^a/[^/]+$")])), @"method `x.y` has the path `v1/{+name}` and no `flatPath` that says its segments");
        insta::assert_snapshot!(error(method("v1/{+name}", Some("v1/b/{bId}"), &[("name", "^a/[^/]+$")])), @"method `x.y`: its path `v1/{+name}` with its patterns gives `v1/a/{bId}`, which is not its flatPath `v1/b/{bId}`");
        insta::assert_snapshot!(error(method("v1/{+name}", Some("v1/b/{bId}"), &[])), @"method `x.y`: its path names `name`, which is not among its parameters");
    }

    #[test]
    fn shapes_forget_names() {
        assert_eq!(shape("/v1/{a}/b/{c}:d"), "/v1/{}/b/{}:d");
    }
}
