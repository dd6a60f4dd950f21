//! OAuth scopes: one scheme, and for each operation the scopes of which any one is enough.

use serde_json::{Map, Value, json};

use super::{ConvertError, Report};
use crate::discovery::{Document, Method};

/// The name of the one security scheme.
pub(super) const SCHEME: &str = "oauth2";

/// The scheme with every scope of the document.
pub(super) fn component(document: &Document, report: &mut Report) -> Value {
    report.unknown("auth", &document.auth.unknown);
    report.unknown("auth.oauth2", &document.auth.oauth2.unknown);
    let mut scopes = Map::new();
    let mut kinds = Map::new();
    for (url, scope) in &document.auth.oauth2.scopes {
        report.unknown(url, &scope.unknown);
        scopes.insert(url.clone(), json!(scope.description));
        kinds.insert(url.clone(), json!(kind(&document.name, url)));
    }
    json!({
        "type": "oauth2",
        "description": "An OAuth 2.0 access token in the Authorization header.",
        "flows": { "authorizationCode": {
            "authorizationUrl": "https://accounts.google.com/o/oauth2/v2/auth",
            "tokenUrl": "https://oauth2.googleapis.com/token",
            "scopes": scopes,
        } },
        "x-google-scope-kinds": kinds,
    })
}

/// Who a scope is for: the app itself, an administrator, or a user.
///
/// Google tells them apart by name only: `chat.bot` and `chat.app.*`, `chat.admin.*`, the
/// rest. `chat.memberships.app` is a user scope; the place of the word matters.
fn kind(api: &str, url: &str) -> &'static str {
    let name = url.rsplit('/').next().unwrap_or(url);
    match name
        .strip_prefix(api)
        .and_then(|rest| rest.strip_prefix('.'))
    {
        Some("bot") => "app",
        Some(rest) if rest.starts_with("app.") => "app",
        Some(rest) if rest.starts_with("admin.") => "admin",
        _ => "user",
    }
}

/// `security` of an operation: one entry for each scope, which OpenAPI reads as "or".
pub(super) fn security(document: &Document, method: &Method) -> Result<Value, ConvertError> {
    method
        .scopes
        .iter()
        .map(|scope| {
            if !document.auth.oauth2.scopes.contains_key(scope) {
                return Err(ConvertError::UnknownScope {
                    method: method.id.clone(),
                    scope: scope.clone(),
                });
            }
            Ok(json!({ SCHEME: [scope] }))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::kind;

    #[test]
    fn kinds_follow_the_place_of_the_word() {
        let of = |name: &str| kind("chat", &format!("https://www.googleapis.com/auth/{name}"));
        assert_eq!(of("chat.bot"), "app");
        assert_eq!(of("chat.app.memberships"), "app");
        assert_eq!(of("chat.admin.memberships.readonly"), "admin");
        assert_eq!(of("chat.memberships.app"), "user");
        assert_eq!(of("chat.memberships"), "user");
    }
}
