//! Google's descriptions as Markdown that rustdoc takes without a warning.
//!
//! The words stay Google's. Outside code, addresses become links, and brackets, angles and
//! stars that mean nothing in Markdown are escaped; a fence would become a doc test, so what
//! is between fences becomes inline code.

/// Lines of a doc comment, without trailing white space.
pub(super) fn lines(text: &str) -> Vec<String> {
    // A comment of progenitor's own begins with the blank after its slashes.
    let text = text.strip_prefix(' ').unwrap_or(text);
    if text.starts_with("Builder for [`") {
        // progenitor's own, with links that rustdoc resolves.
        return text.lines().map(str::to_owned).collect();
    }
    let text = without_examples(text);
    let mut lines: Vec<String> = escape(&text)
        .lines()
        .map(|line| line.trim_end().to_owned())
        .collect();
    while lines.len() > 1 && lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    if lines.is_empty() {
        lines.push(String::new());
    }
    lines
}

/// progenitor ends each method with an example that is never compiled.
fn without_examples(text: &str) -> String {
    match text.split_once("```ignore") {
        Some((before, rest)) => {
            let after = rest.split_once("```").map_or("", |(_, after)| after);
            format!("{}{after}", before.trim_end())
        }
        None => text.to_owned(),
    }
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 64);
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let taken = if next == '`' {
            code(rest, &mut out)
        } else if rest.starts_with("**") {
            out.push_str("**");
            2
        } else if rest.starts_with("https://") || rest.starts_with("http://") {
            address(rest, &mut out)
        } else if next == '[' {
            link(rest, &mut out)
        } else {
            if matches!(next, '<' | '>' | ']' | '*' | '_') {
                out.push('\\');
            }
            out.push(next);
            next.len_utf8()
        };
        rest = &rest[taken..];
    }
    out
}

/// A code span, kept; one that never ends is a backtick. A fence is written as a span, so
/// that it is no doc test.
fn code(rest: &str, out: &mut String) -> usize {
    let ticks = rest.len() - rest.trim_start_matches('`').len();
    let fence = &rest[..ticks];
    match rest[ticks..].find(fence) {
        Some(length) if ticks < 3 => {
            out.push_str(&rest[..ticks + length + ticks]);
            ticks + length + ticks
        }
        Some(length) => {
            let inner = rest[ticks..ticks + length]
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ");
            let mark = if inner.contains('`') { "``" } else { "`" };
            out.push_str(&format!("{mark}{inner}{mark}"));
            ticks + length + ticks
        }
        None => {
            out.push_str(&"\\`".repeat(ticks));
            ticks
        }
    }
}

fn address(rest: &str, out: &mut String) -> usize {
    let end = rest
        .find(|c: char| c.is_whitespace() || matches!(c, ')' | ']' | '<' | '>' | '"' | '`'))
        .unwrap_or(rest.len());
    let url = rest[..end].trim_end_matches(['.', ',', ';', ':', '\'']);
    out.push_str(&format!("<{url}>"));
    url.len()
}

/// `[text](address)` is kept; any other bracket is a bracket.
fn link(rest: &str, out: &mut String) -> usize {
    if let Some(close) = rest.find(']') {
        let after = &rest[close + 1..];
        let is_link = after.starts_with("(http") && !rest[1..close].contains('[');
        if let (true, Some(end)) = (is_link, after.find(')')) {
            out.push_str(&rest[..close + 1 + end + 1]);
            return close + 1 + end + 1;
        }
    }
    out.push_str("\\[");
    1
}

#[cfg(test)]
mod tests {
    use super::lines;

    fn one(text: &str) -> String {
        lines(text).join("\n")
    }

    #[test]
    fn addresses_become_links() {
        assert_eq!(
            one("See https://a.example/b."),
            "See <https://a.example/b>."
        );
        assert_eq!(one("[A](https://a.example)"), "[A](https://a.example)");
    }

    #[test]
    fn what_is_no_markdown_is_escaped() {
        assert_eq!(one("Map<string, X[]>"), "Map\\<string, X\\[\\]\\>");
        assert_eq!(one("`Map<K>` stays"), "`Map<K>` stays");
        assert_eq!(one("a ` b"), "a \\` b");
        assert_eq!(one("2 * 3, **bold**"), "2 \\* 3, **bold**");
    }

    #[test]
    fn fences_are_no_doc_tests() {
        assert_eq!(
            one("valid: ``` role = \"A\" ``` and"),
            "valid: `role = \"A\"` and"
        );
        assert_eq!(one("Sends it\n\n```ignore\nlet x;\n```"), "Sends it");
    }
}
