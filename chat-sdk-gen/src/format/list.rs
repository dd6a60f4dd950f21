//! Lists and maps, which the API leaves out when they are empty, or gives as `null`.

use serde::{Deserialize, Deserializer};

/// Reads a list or a map; `null` is an empty one.
pub(crate) fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: Default + Deserialize<'de>,
    D: Deserializer<'de>,
{
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    #[derive(Deserialize)]
    struct Holder {
        #[serde(default, deserialize_with = "super::deserialize")]
        list: Vec<u8>,
    }

    #[test]
    fn null_is_empty() {
        for (text, list) in [
            ("{}", &[][..]),
            (r#"{"list":null}"#, &[]),
            (r#"{"list":[1]}"#, &[1]),
        ] {
            assert_eq!(serde_json::from_str::<Holder>(text).unwrap().list, list);
        }
    }
}
