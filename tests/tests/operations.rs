//! What the generated operations send.

#![allow(
    clippy::unwrap_used,
    reason = "test code: what fails here fails the test"
)]

use chat_fake::Fake;
use chat_sdk::generated::{Client, Error};
use chat_sdk::types;
use chat_sdk_tests::clients::ann;
use serde_json::{Value, json};

/// The request line and the body of the last call, as the server saw them.
fn seen(fake: &Fake) -> (String, Value) {
    let last = fake.requests().pop().unwrap();
    let body = serde_json::from_str(&last.body).unwrap_or_default();
    (
        format!("{} {}?{}", last.method, last.path, last.query),
        body,
    )
}

async fn with_client<F>(call: impl FnOnce(Client) -> F) -> (String, Value)
where
    F: Future<Output = ()>,
{
    let fake = Fake::start().await.unwrap();
    call(ann(&fake).api().clone()).await;
    seen(&fake)
}

#[tokio::test]
async fn a_request_has_what_was_set_and_nothing_else() {
    let (line, _) = with_client(|client| async move {
        let list = client
            .spaces()
            .members()
            .list("spaces/TEAM".parse().unwrap());
        let _ = list.send().await;
    })
    .await;
    assert_eq!(line, "chat.spaces.members.list /v1/spaces/TEAM/members?");

    let (line, _) = with_client(|client| async move {
        let list = client
            .spaces()
            .members()
            .list("spaces/TEAM".parse().unwrap());
        let list = list.filter("").page_size(0).show_groups(false);
        let _ = list.send().await;
    })
    .await;
    assert_eq!(
        line,
        "chat.spaces.members.list /v1/spaces/TEAM/members?filter=&pageSize=0&showGroups=false"
    );
}

#[tokio::test]
async fn lists_enums_and_masks_are_written_as_google_reads_them() {
    let (line, _) = with_client(|client| async move {
        let find = client.spaces().find_group_chats();
        let find = find
            .users(["users/1", "users/2"])
            .space_view(types::SpaceView::SpaceViewExpanded);
        let _ = find.send().await;
    })
    .await;
    assert_eq!(
        line,
        "chat.spaces.findGroupChats /v1/spaces:findGroupChats\
         ?spaceView=SPACE_VIEW_EXPANDED&users=users%2F1&users=users%2F2"
    );

    let (line, body) = with_client(|client| async move {
        let space = types::Space::default().with_display_name("");
        let mask = "displayName,spaceDetails".parse().unwrap();
        let patch = client
            .spaces()
            .patch("spaces/TEAM".parse().unwrap(), space, mask);
        let _ = patch.send().await;
    })
    .await;
    assert_eq!(
        line,
        "chat.spaces.patch /v1/spaces/TEAM?updateMask=displayName%2CspaceDetails"
    );
    // `spaceDetails` is named in the mask and not in the body: it is cleared.
    assert_eq!(body, json!({ "displayName": "" }));
}

#[tokio::test]
async fn a_body_without_fields_is_an_empty_one() {
    let (line, body) = with_client(|client| async move {
        let name = "spaces/TEAM".parse().unwrap();
        let body = types::CompleteImportSpaceRequest::default();
        let _ = client.spaces().complete_import(name, body).send().await;
    })
    .await;
    assert_eq!(
        line,
        "chat.spaces.completeImport /v1/spaces/TEAM:completeImport?"
    );
    assert_eq!(body, json!({}));
}

#[tokio::test]
async fn a_name_stands_in_the_path_part_by_part() {
    let (line, _) = with_client(|client| async move {
        let name = "users/me/spaces/S/threads/T/threadReadState"
            .parse()
            .unwrap();
        let threads = client.users().spaces().threads();
        let _ = threads.get_thread_read_state(name).send().await;
    })
    .await;
    assert_eq!(
        line,
        "chat.users.spaces.threads.getThreadReadState \
         /v1/users/me/spaces/S/threads/T/threadReadState?"
    );
}

#[tokio::test]
async fn a_refusal_keeps_its_answer() {
    let fake = Fake::start().await.unwrap();
    let chat = ann(&fake);
    let name = "spaces/NONE/members/1".parse().unwrap();
    let error = chat
        .api()
        .spaces()
        .members()
        .get(name)
        .send()
        .await
        .unwrap_err();
    let Error::UnexpectedResponse(response) = error else {
        panic!("{error}");
    };
    let status = response.status();
    let body: Value = response.json().await.unwrap();
    assert_eq!(body["error"]["code"], status.as_u16());
}
