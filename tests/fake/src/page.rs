//! Pages: how many, from where, and a token that only fits the list it came from.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::error::ApiError;
use crate::operations::query::Query;

const DEFAULT_SIZE: usize = 100;
const LARGEST_SIZE: usize = 1000;

/// One request for a page of a list.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Page {
    size: usize,
    after: Option<String>,
    list: String,
}

impl Page {
    /// Reads `pageSize` and `pageToken`; `list` names everything else that makes the list what
    /// it is.
    ///
    /// # Errors
    /// INVALID_ARGUMENT for a negative size, and for a token of another list.
    pub(crate) fn read(query: &Query, list: &str) -> Result<Self, ApiError> {
        let size = match query.number("pageSize") {
            None | Some(0) => DEFAULT_SIZE,
            Some(size) => usize::try_from(size)
                .map_err(|_| ApiError::invalid("The page size must not be negative."))?
                .min(LARGEST_SIZE),
        };
        let list = format!("{size} {list}");
        let after = match query.text("pageToken") {
            None => None,
            Some(token) => Some(open(token, &list).ok_or_else(|| {
                ApiError::invalid("The page token is invalid, or belongs to other parameters.")
            })?),
        };
        Ok(Self { size, after, list })
    }

    /// The items of this page, and the token of the next one if there is any.
    ///
    /// A page continues behind the last item seen, found by its key, so that what is added or
    /// removed meanwhile makes nothing appear twice. Keys have to ascend.
    pub(crate) fn cut<T>(
        &self,
        items: impl Iterator<Item = T>,
        key: impl Fn(&T) -> String,
    ) -> (Vec<T>, Option<String>) {
        let seen = |item: &T| self.after.as_ref().is_some_and(|after| key(item) <= *after);
        let mut rest = items.skip_while(seen);
        let page: Vec<T> = rest.by_ref().take(self.size).collect();
        let more = rest.next().is_some();
        let last = page.last().filter(|_| more).map(key);
        let token = last.map(|key| seal(&key, &self.list));
        (page, token)
    }
}

fn seal(key: &str, list: &str) -> String {
    URL_SAFE_NO_PAD.encode(format!("{key}\n{list}"))
}

fn open(token: &str, list: &str) -> Option<String> {
    let text = String::from_utf8(URL_SAFE_NO_PAD.decode(token).ok()?).ok()?;
    let (key, of) = text.split_once('\n')?;
    (of == list).then(|| key.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Page, Query};

    fn pages(count: u32, size: &str) -> Vec<usize> {
        let mut lengths = Vec::new();
        let mut token = String::new();
        loop {
            let query = Query::of(&[("pageSize", size), ("pageToken", &token)]);
            let page = Page::read(&query, "list").unwrap();
            let (items, next) = page.cut(0..count, |item| format!("{item:08}"));
            lengths.push(items.len());
            match next {
                Some(next) => token = next,
                None => return lengths,
            }
        }
    }

    #[test]
    fn cuts_a_list_into_pages() {
        assert_eq!(pages(5, "2"), [2, 2, 1]);
        assert_eq!(pages(4, "2"), [2, 2]);
        assert_eq!(pages(0, "2"), [0]);
        assert_eq!(pages(150, "0"), [100, 50]);
        assert_eq!(pages(1500, "2000"), [1000, 500]);
    }

    #[test]
    fn refuses_negative_sizes_and_foreign_tokens() {
        assert!(Page::read(&Query::of(&[("pageSize", "-1")]), "list").is_err());
        let first = Page::read(&Query::of(&[("pageSize", "1")]), "list").unwrap();
        let (_, token) = first.cut(0..2, u32::to_string);
        let token = token.unwrap();
        let same = [("pageSize", "1"), ("pageToken", token.as_str())];
        assert!(Page::read(&Query::of(&same), "list").is_ok());
        assert!(Page::read(&Query::of(&same), "other list").is_err());
        assert!(Page::read(&Query::of(&[("pageToken", "?")]), "list").is_err());
        assert!(Page::read(&Query::of(&same[1..]), "list").is_err());
    }
}
