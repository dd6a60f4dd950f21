//! The developer preview: an app streams a message, against the fake.

#![cfg(feature = "preview")]
#![allow(
    clippy::unwrap_used,
    reason = "test code: what fails here fails the test"
)]

use chat_fake::Fake;
use chat_sdk::generated::Method;
use chat_sdk::generated::names::StreamMessageName;
use chat_sdk::types::{
    AppendStreamMessageContentRequest, CommitStreamMessageRequest, StreamContentChunk,
    StreamMessage,
};
use chat_sdk::{BearerToken, Chat, Error, Status};

#[tokio::test]
async fn an_app_streams_a_message() {
    let fake = Fake::start().await.unwrap();
    let token = BearerToken::new(&fake.app_token(&["chat.bot"])).unwrap();
    let chat = Chat::app(token)
        .base_url(fake.url())
        .visibilities(["DEVELOPER_PREVIEW"])
        .api_key("a-key")
        .build()
        .unwrap();
    let api = chat.api();

    let streams = api.spaces().stream_messages();
    let space = "spaces/APPMADE".parse().unwrap();
    let stream = StreamMessage::default()
        .with_progress_text("Thinking")
        .with_referenced_message("spaces/APPMADE/messages/1");
    let opened = streams.create(space, stream).send().await.unwrap();
    let name: StreamMessageName = opened.name.as_deref().unwrap().parse().unwrap();

    let chunk: StreamContentChunk = serde_json::from_str(r#"{ "text": "Hello" }"#).unwrap();
    let more = AppendStreamMessageContentRequest::default()
        .with_chunk_token(opened.next_chunk_token.clone().unwrap())
        .with_stream_content_chunks([chunk]);
    let append = streams.append_stream_message_content(name.clone(), more);
    let open = append.clone().send().await.unwrap();

    let stale = append.send().await.unwrap_err();
    let stale = Error::from_generated(stale).await;
    assert_eq!(stale.status(), Some(&Status::FailedPrecondition));

    let last = CommitStreamMessageRequest::default()
        .with_chunk_token(open.next_chunk_token.clone().unwrap());
    let committed = streams.commit(name, last).send().await.unwrap();
    assert!(committed.message.as_ref().unwrap().name.is_some());
}

#[test]
fn preview_methods_say_that_they_are() {
    let preview: Vec<&str> = Method::ALL
        .iter()
        .filter(|method| method.preview)
        .map(|method| method.id)
        .collect();
    insta::assert_snapshot!(preview.join("\n"));
}
