//! The tool at work.

use chat_fake::Fake;
use chat_sdk::{BearerToken, Chat, Error, ErrorKind, ServiceAccount, Status};
use chat_sdk_downstream::{Bot, Welcome, managers, welcome};

fn strings(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

#[tokio::test]
async fn newcomers_join_or_are_invited() -> Result<(), Error> {
    let fake = Fake::start().await.unwrap();
    let account = ServiceAccount::from_json(&fake.credentials_json())?;
    let chat = Chat::user(account.delegate("ann@example.com")?)
        .base_url(fake.url())
        .build()?;

    let members = chat.space("spaces/TEAM")?.members();
    let people = [
        "bob@example.com",
        "carol@example.com",
        "ann@example.com",
        "no email",
    ];
    let Welcome {
        joined,
        invited,
        known,
        failed,
    } = welcome(&members, &people).await;
    assert_eq!(joined, ["bob@example.com"]);
    assert_eq!(invited, ["carol@example.com"]);
    assert_eq!(known, ["ann@example.com"]);
    assert_eq!(failed.len(), 1);
    assert!(failed[0].1.contains("`no email`"), "{}", failed[0].1);

    assert_eq!(managers(&chat, "spaces/TEAM").await?, strings(&["Ann"]));
    Ok(())
}

#[tokio::test]
async fn a_bot_moves_to_a_task_of_its_own() {
    let fake = Fake::start().await.unwrap();
    let token = BearerToken::new(&fake.app_token(&["chat.bot"])).unwrap();
    let bot = Bot::new(Chat::app(token).base_url(fake.url()).build().unwrap());
    let (here, elsewhere) = tokio::spawn(async move {
        (
            bot.title("spaces/APPMADE").await,
            bot.title("spaces/TEAM").await,
        )
    })
    .await
    .unwrap();
    assert!(here.unwrap().is_some());
    let error = elsewhere.unwrap_err();
    assert_eq!(
        (error.kind(), error.status()),
        (ErrorKind::Api, Some(&Status::PermissionDenied))
    );
    assert_eq!(error.method(), Some("chat.spaces.get"));
}
