//! Decoding a page of 1000 memberships, as Google lists them and with a field that no one knows:
//! both keep it.

use std::process::ExitCode;

use chat_bench::compare;
use chat_sdk::types;
use google_chat_v1::model;
use serde_json::{Value, json};

fn page(unknown: bool) -> String {
    let membership = |at: usize| {
        let mut membership = json!({
            "name": format!("spaces/AAAAAAAAAAA/members/{}", 100_000_000_000_000_000_000_u128 + at as u128),
            "state": "JOINED",
            "role": "ROLE_MEMBER",
            "createTime": "2026-11-24T12:34:56.789123Z",
            "affiliation": "INTERNAL",
            "member": {
                "name": format!("users/{}", 100_000_000_000_000_000_000_u128 + at as u128),
                "displayName": format!("Member number {at}"),
                "domainId": "c01a2b3c4",
                "type": "HUMAN",
            },
        });
        if unknown {
            membership["newField"] = json!({ "at": at });
        }
        membership
    };
    let memberships: Vec<Value> = (0..1000).map(membership).collect();
    json!({ "memberships": memberships, "nextPageToken": "token" }).to_string()
}

fn main() -> ExitCode {
    let mut hold = true;
    for (what, unknown) in [
        ("a page of 1000 memberships", false),
        ("the same with an unknown field in each", true),
    ] {
        let text = page(unknown);
        let ours = || serde_json::from_slice::<types::ListMembershipsResponse>(text.as_bytes());
        let peer = || serde_json::from_slice::<model::ListMembershipsResponse>(text.as_bytes());
        // Both read it whole, and both write the unknown field again.
        let (one, other) = (ours().unwrap(), peer().unwrap());
        assert_eq!(
            (one.memberships.len(), other.memberships.len()),
            (1000, 1000)
        );
        let again = serde_json::to_value(&one).unwrap();
        assert_eq!(again, serde_json::from_str::<Value>(&text).unwrap());
        let again = serde_json::to_value(&other).unwrap();
        assert_eq!(!again["memberships"][7]["newField"].is_null(), unknown);
        hold &= compare(what, 1.0, ours, peer);
    }
    if hold {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
