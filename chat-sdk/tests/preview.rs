//! The developer preview: an app streams a message, against the fake.

#![cfg(feature = "preview")]
#![allow(
    clippy::unwrap_used,
    reason = "test code: what fails here fails the test"
)]

use chat_fake::Fake;
use chat_sdk::generated::Method;
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

    let mut stream = StreamMessage::default();
    stream.progress_text = Some("Thinking".to_owned());
    stream.referenced_message = Some("spaces/APPMADE/messages/1".to_owned());
    let opened = api
        .chat_spaces_stream_messages_create()
        .spaces_id("APPMADE")
        .body(stream)
        .send()
        .await
        .unwrap();
    let name = opened.name.clone().unwrap();
    let id = name.rsplit('/').next().unwrap();

    let chunk: StreamContentChunk = serde_json::from_str(r#"{ "text": "Hello" }"#).unwrap();
    let mut more = AppendStreamMessageContentRequest::default();
    more.chunk_token = opened.next_chunk_token.clone();
    more.stream_content_chunks = vec![chunk];
    let open = api
        .chat_spaces_stream_messages_append_stream_message_content()
        .spaces_id("APPMADE")
        .stream_messages_id(id)
        .body(more.clone())
        .send()
        .await
        .unwrap();

    let stale = api
        .chat_spaces_stream_messages_append_stream_message_content()
        .spaces_id("APPMADE")
        .stream_messages_id(id)
        .body(more)
        .send()
        .await
        .unwrap_err();
    let stale = Error::from_generated(stale).await;
    assert_eq!(stale.status(), Some(&Status::FailedPrecondition));

    let mut last = CommitStreamMessageRequest::default();
    last.chunk_token = open.next_chunk_token.clone();
    let committed = api
        .chat_spaces_stream_messages_commit()
        .spaces_id("APPMADE")
        .stream_messages_id(id)
        .body(last)
        .send()
        .await
        .unwrap();
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
