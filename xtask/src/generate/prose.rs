//! Google's descriptions as Markdown that rustdoc takes without a warning.
//!
//! The words stay Google's. Outside code, addresses become links, and brackets, angles and
//! stars that mean nothing in Markdown are escaped; a fence would become a doc test, so what
//! is between fences becomes inline code.

/// Lines of a doc comment, without trailing white space.
pub(super) fn lines(text: &str) -> Vec<String> {
    // A comment that was written here begins with the blank after its slashes; Google's words do
    // not: they are trimmed when the document is read.
    if let Some(own) = text.strip_prefix(' ') {
        return vec![own.trim_end().to_owned()];
    }
    let mut lines: Vec<String> = escape(&with_lists(text))
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

/// The first sentence, as documentation of its own.
pub(super) fn summary(text: &str) -> String {
    escape(&text[..end_of_sentence(text)])
}

/// The text with its first sentence as a paragraph.
pub(super) fn summarised(text: &str) -> String {
    let (first, rest) = text.split_at(end_of_sentence(text));
    format!("{first}\n\n{}", rest.trim_start())
        .trim_end()
        .to_owned()
}

/// A full stop that another sentence follows.
fn end_of_sentence(text: &str) -> usize {
    let abbreviated = |at: usize| {
        ["e.g", "i.e", "etc", "vs"]
            .iter()
            .any(|s| text[..at].ends_with(s))
    };
    text.match_indices(". ")
        .map(|(at, _)| at)
        .find(|at| !abbreviated(*at) && !text[at + 2..].starts_with(char::is_lowercase))
        .map_or(text.len(), |at| at + 1)
}

/// Google writes lists in one line: `one of: - a - b And then`. Each item gets a line, and what
/// comes after the list a paragraph.
fn with_lists(text: &str) -> String {
    let mut pieces = vec![];
    let mut start = 0;
    let marks = |c: char| c == '-' || c == '*';
    let dashes = text
        .match_indices(marks)
        .map(|(at, _)| at.saturating_sub(1));
    let dashes = dashes.filter_map(|at| Some((at, text.get(at..at + 3)?)));
    for (at, dash) in dashes.filter(|(_, dash)| dash.starts_with(' ') && dash.ends_with(' ')) {
        let (before, after) = (&text[..at], &text[at + dash.len()..]);
        let in_code = before.matches('`').count() % 2 == 1;
        let is_item = after.starts_with(|c: char| c.is_uppercase() || "`[*".contains(c));
        if !in_code && (before.ends_with(':') || !pieces.is_empty() && is_item) {
            pieces.push(&text[start..at]);
            start = at + dash.len();
        }
    }
    pieces.push(&text[start..]);

    let mut pieces = pieces.into_iter().peekable();
    let mut out = pieces.next().unwrap_or_default().to_owned();
    let mut before_item = "\n\n- ";
    while let Some(piece) = pieces.next() {
        let end = end_of_item(piece, pieces.peek().is_none());
        let (item, paragraph) = piece.split_at(end.unwrap_or(piece.len()));
        out.push_str(before_item);
        out.push_str(item);
        before_item = "\n- ";
        if !paragraph.is_empty() {
            out.push_str("\n\n");
            out.push_str(paragraph.trim_start());
            before_item = "\n\n- ";
        }
    }
    out
}

/// Where an item ends and a sentence begins that is none: after a code span and the remark on it,
/// before the sentence that opens another list, and after the first sentence of the last item.
fn end_of_item(item: &str, last: bool) -> Option<usize> {
    let sentence = |at: &usize| item[at + 1..].trim_start().starts_with(char::is_uppercase);
    let after_code = item.starts_with('`').then(|| {
        let ends = item.match_indices(['`', ')']).map(|(at, _)| at);
        let mut ends = ends.filter(|at| *at > 0 && item[at + 1..].starts_with(' '));
        ends.find(sentence).map(|at| at + 1)
    });
    let opening = item
        .ends_with(':')
        .then(|| item.rfind(". ").map(|at| at + 1));
    let whole = last
        .then(|| end_of_sentence(item))
        .filter(|end| *end < item.len());
    after_code.flatten().or(opening.flatten()).or(whole)
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
            let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            // `SPACE_VIEW` is a word, whatever is written in it.
            let in_word = is_word(out.chars().last()) && is_word(rest.chars().nth(1));
            if matches!(next, '<' | '>' | ']' | '*') || next == '_' && !in_word {
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
        let goes_to = |start: &str| after.starts_with(start) && !rest[1..close].contains('[');
        if let (true, Some(end)) = (goes_to("(/"), after.find(')')) {
            // A link inside Google's own pages.
            let (text, path) = (&rest[..close + 1], &after[1..end + 1]);
            out.push_str(&format!("{text}(https://developers.google.com{path}"));
            return close + 1 + end + 1;
        }
        if let (true, Some(end)) = (goes_to("(http"), after.find(')')) {
            out.push_str(&rest[..close + 1 + end + 1]);
            return close + 1 + end + 1;
        }
    }
    out.push_str("\\[");
    1
}

#[cfg(test)]
mod tests {
    use super::{lines, summarised, summary};

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
        assert_eq!(
            one("[A](/chat/b)"),
            "[A](https://developers.google.com/chat/b)"
        );
    }

    #[test]
    fn what_is_no_markdown_is_escaped() {
        assert_eq!(one("Map<string, X[]>"), "Map\\<string, X\\[\\]\\>");
        assert_eq!(one("`Map<K>` stays"), "`Map<K>` stays");
        assert_eq!(one("a ` b"), "a \\` b");
        assert_eq!(one("A_B _c_"), "A_B \\_c\\_");
        assert_eq!(one("2 * 3, **bold**"), "2 \\* 3, **bold**");
    }

    #[test]
    fn fences_are_no_doc_tests() {
        assert_eq!(
            one("valid: ``` role = \"A\" ``` and"),
            "valid: `role = \"A\"` and"
        );
    }

    #[test]
    fn lists_are_lists() {
        assert_eq!(
            one("Takes one of: - [A](https://a.example): - `x` (a - b) - `y - z` Done."),
            "Takes one of:\n\n- [A](https://a.example):\n- `x` (a - b)\n- `y - z`\n\nDone."
        );
        assert_eq!(
            one("Not for: - One. - Two. For more, see: - [A](https://a). Ends."),
            "Not for:\n\n- One.\n- Two.\n\nFor more, see:\n\n- [A](https://a).\n\nEnds."
        );
        assert_eq!(one("Not this - or That"), "Not this - or That");
        assert_eq!(
            one("2 * 3, any of: * A * `b`"),
            "2 \\* 3, any of:\n\n- A\n- `b`"
        );
    }

    #[test]
    fn a_first_sentence_ends_where_another_begins() {
        assert_eq!(
            summary("Lists it, e.g. all. Takes [one](https://a)."),
            "Lists it, e.g. all."
        );
        assert_eq!(summary("No end"), "No end");
        assert_eq!(summarised("One. Two. Three."), "One.\n\nTwo. Three.");
        assert_eq!(summarised("One."), "One.");
    }
}
