//! The `filter` of a list.

use super::Role;

/// A kind of member that a list is limited to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Human,
    NotApp,
    App,
}

/// Writes the filter; nothing when the list is not limited.
pub(super) fn write(kind: Option<Kind>, role: Option<Role>) -> Option<String> {
    let kind = kind.map(|kind| match kind {
        Kind::Human => r#"member.type = "HUMAN""#.to_owned(),
        Kind::NotApp => r#"member.type != "BOT""#.to_owned(),
        Kind::App => r#"member.type = "BOT""#.to_owned(),
    });
    let role = role.map(|role| format!(r#"role = "{role}""#));
    match (kind, role) {
        (Some(kind), Some(role)) => Some(format!("{kind} AND {role}")),
        (kind, role) => kind.or(role),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn filters_are_written_as_google_reads_them() {
        assert_eq!(write(None, None), None);
        assert_eq!(
            write(Some(Kind::Human), None).unwrap(),
            r#"member.type = "HUMAN""#
        );
        assert_eq!(
            write(Some(Kind::NotApp), Some(Role::Manager)).unwrap(),
            r#"member.type != "BOT" AND role = "ROLE_MANAGER""#
        );
    }
}
