//! What a filter of memberships may ask.

use crate::chat::{Membership, Who};
use crate::error::ApiError;
use crate::filter::{self, Term};
use crate::seed::Role;

const ROLE: &str = "role";
const TYPE: &str = "member.type";

/// A filter that has been read, or none, which lets everything through.
#[derive(Debug, Default)]
pub(super) struct Filter(Vec<Vec<Term>>);

impl Filter {
    /// # Errors
    /// INVALID_ARGUMENT for what is no filter, or asks for what the list does not know.
    pub(super) fn read(text: Option<&str>) -> Result<Self, ApiError> {
        let Some(text) = text else {
            return Ok(Self::default());
        };
        let refuse =
            |reason: &str| ApiError::invalid(format!("Invalid filter {text:?}: {reason}."));
        let parsed = filter::parse(text).map_err(|reason| refuse(&reason))?;
        for term in parsed.iter().flatten() {
            check(term).map_err(|reason| refuse(&reason))?;
        }
        match filter::contradicted(&parsed) {
            Some(field) => Err(refuse(&format!("{field} has two values under AND"))),
            None => Ok(Self(parsed)),
        }
    }

    pub(super) fn lets_through(&self, membership: &Membership) -> bool {
        let fits = |alternatives: &Vec<Term>| {
            let mut terms = alternatives.iter();
            terms.any(|term| (value(membership, &term.field) == term.value) == term.equal)
        };
        self.0.iter().all(fits)
    }

    /// Whether only people can pass, said in one of the two ways administrators may say it.
    pub(super) fn is_for_people_only(&self) -> bool {
        let people = |term: &Term| term.field == TYPE && term.equal == (term.value == "HUMAN");
        let mut types = self.0.iter().flatten().filter(|term| term.field == TYPE);
        types.all(people)
            && self
                .0
                .iter()
                .any(|alternatives| alternatives.iter().all(people))
    }
}

fn check(term: &Term) -> Result<(), String> {
    match term.field.as_str() {
        ROLE if !term.equal => Err("role is compared by = only".to_owned()),
        ROLE => match Role::named(&term.value) {
            Some(_) => Ok(()),
            None => Err(format!("{:?} is no role", term.value)),
        },
        TYPE => match term.value.as_str() {
            "HUMAN" | "BOT" => Ok(()),
            other => Err(format!("{other:?} is no type of member")),
        },
        other => Err(format!("{other} is no field to filter by")),
    }
}

/// The value of a field; empty where it is unspecified, as for groups.
fn value(membership: &Membership, field: &str) -> &'static str {
    match (field, &membership.who) {
        (ROLE, _) => membership.role.map(Role::name).unwrap_or_default(),
        (_, Who::User(_)) => "HUMAN",
        (_, Who::App) => "BOT",
        (_, Who::Group(_)) => "",
    }
}

#[cfg(test)]
mod tests {
    use super::Filter;

    fn read(text: &str) -> Option<Filter> {
        Filter::read(Some(text)).ok()
    }

    #[test]
    fn takes_the_two_fields() {
        for text in [
            r#"role = "ROLE_MANAGER" OR role = "ROLE_MEMBER""#,
            r#"member.type = "HUMAN" AND role = "ROLE_MANAGER""#,
            r#"member.type != "BOT""#,
        ] {
            assert!(read(text).is_some(), "{text} was refused");
        }
    }

    #[test]
    fn refuses_everything_else() {
        for text in [
            r#"member.type = "HUMAN" AND member.type = "BOT""#,
            r#"role = "ROLE_MANAGER" AND role = "ROLE_MEMBER""#,
            r#"role != "ROLE_MANAGER""#,
            r#"role = "OWNER""#,
            r#"state = "JOINED""#,
            "member.type = HUMAN",
        ] {
            assert!(read(text).is_none(), "{text} was taken");
        }
    }

    #[test]
    fn administrators_have_to_ask_for_people() {
        let people = |text| read(text).unwrap().is_for_people_only();
        assert!(people(r#"member.type = "HUMAN""#));
        assert!(people(r#"role = "ROLE_MANAGER" AND member.type != "BOT""#));
        assert!(!people(r#"role = "ROLE_MANAGER""#));
        assert!(!people(r#"role = "ROLE_MANAGER" OR member.type = "HUMAN""#));
        assert!(!people(r#"member.type != "HUMAN""#));
        assert!(!Filter::read(None).unwrap().is_for_people_only());
    }
}
