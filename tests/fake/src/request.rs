//! A call as the handlers see it: routed, decoded and checked against the document.

use serde_json::Value;

use crate::operations::query::Query;
use crate::operations::template::Values;

#[derive(Debug, Default)]
pub(crate) struct Request {
    pub(crate) path: Values,
    pub(crate) query: Query,
    pub(crate) body: Value,
}

impl Request {
    /// The value of a path variable; empty where the template has none of that name.
    pub(crate) fn path(&self, name: &str) -> &str {
        let found = self.path.iter().find(|(variable, _)| variable == name);
        found.map(|(_, value)| value.as_str()).unwrap_or_default()
    }
}
