//! The times of a membership that is imported.

use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::chat::{Chat, Space};
use crate::error::ApiError;

/// A membership of the past, which is what import mode is for.
pub(super) struct History {
    pub(super) begin: Option<DateTime<Utc>>,
    pub(super) end: DateTime<Utc>,
}

impl History {
    pub(super) fn read(space: &Space, body: &Value) -> Result<Option<Self>, ApiError> {
        let begin = moment(body, "createTime")?;
        let end = moment(body, "deleteTime")?;
        if !space.import_mode {
            return match begin.or(end) {
                None => Ok(None),
                Some(_) => Err(ApiError::invalid(
                    "createTime and deleteTime can only be set in import mode.",
                )),
            };
        }
        let end = end.ok_or_else(|| ApiError::invalid("deleteTime is required in import mode."))?;
        if end <= space.create_time || end > Chat::now() {
            return Err(ApiError::invalid(
                "deleteTime has to be after the space's creation, and not in the future.",
            ));
        }
        if begin.is_some_and(|begin| begin >= end) {
            return Err(ApiError::invalid("createTime has to be before deleteTime."));
        }
        Ok(Some(Self { begin, end }))
    }
}

fn moment(body: &Value, field: &str) -> Result<Option<DateTime<Utc>>, ApiError> {
    let Some(value) = body.get(field).filter(|value| !value.is_null()) else {
        return Ok(None);
    };
    let moment = value
        .as_str()
        .and_then(|text| DateTime::parse_from_rfc3339(text).ok());
    match moment {
        Some(moment) => Ok(Some(moment.into())),
        None => Err(ApiError::invalid(format!(
            "Invalid value at 'membership.{field}' (type.googleapis.com/google.protobuf.Timestamp), \
             {value}"
        ))),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::create;
    use super::super::testing::{Result, space, to, user};
    use crate::chat::Chat;
    use crate::error::Status;
    use crate::seed::{Member, Seed, Space, SpaceType};

    #[test]
    fn history_is_for_import_mode() {
        let import = Space {
            import_mode: true,
            members: vec![Member::manager("ann@example.com")],
            ..Space::new("spaces/IMPORT", SpaceType::Space)
        };
        let mut chat = Chat::plant(Seed::default().with_space(import)).unwrap();
        let ann = user("ann", &["chat.import"]);
        let mut add = |id: &str, times: Value| {
            let mut body =
                json!({ "member": { "name": "users/bob@example.com", "type": "HUMAN" } });
            for (field, value) in times.as_object().unwrap() {
                body[field] = value.clone();
            }
            let created: Result =
                create(&mut chat, &ann, &to(&space(id), &[], body)).map_err(|error| error.status());
            created
        };
        let past =
            json!({ "createTime": "2025-02-01T00:00:00Z", "deleteTime": "2025-03-01T00:00:00Z" });
        let invalid = Status::InvalidArgument;
        assert_eq!(
            add("IMPORT", past.clone()).unwrap()["state"],
            "NOT_A_MEMBER"
        );
        assert_eq!(add("IMPORT", json!({})).unwrap_err(), invalid);
        let future = json!({ "deleteTime": "2999-01-01T00:00:00Z" });
        assert_eq!(add("IMPORT", future).unwrap_err(), invalid);
        let early = json!({ "deleteTime": "2020-01-01T00:00:00Z" });
        assert_eq!(add("IMPORT", early).unwrap_err(), invalid);
        assert_eq!(add("TEAM", past).unwrap_err(), Status::PermissionDenied);
    }
}
