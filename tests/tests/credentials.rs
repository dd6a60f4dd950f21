//! Credentials: what is refused at once, what the token endpoint refuses, and where secrets go.

#![allow(
    clippy::unwrap_used,
    reason = "test code: what fails here fails the test"
)]

use chat_fake::{Answer, Fake};
use chat_sdk::{
    BearerToken, CallingApp, Chat, Error, ErrorKind, ServiceAccount, Status, generated::methods,
    scopes,
};
use chat_sdk_tests::clients::{ann, bob, told};
use serde_json::json;

#[tokio::test]
async fn a_refused_token_says_whose_and_why() -> Result<(), Error> {
    let fake = Fake::start().await.unwrap();
    let credentials: serde_json::Value = serde_json::from_str(&fake.credentials_json()).unwrap();
    let account = |change: &dyn Fn(&mut serde_json::Value)| {
        let mut changed = credentials.clone();
        change(&mut changed);
        ServiceAccount::from_json(&changed.to_string()).unwrap()
    };
    let refused = async |account: ServiceAccount, subject: Option<&str>| {
        let error = match subject {
            Some(subject) => {
                let chat = Chat::user(account.delegate(subject).unwrap())
                    .base_url(fake.url())
                    .build()
                    .unwrap();
                chat.space("spaces/TEAM")
                    .unwrap()
                    .members()
                    .add(bob())
                    .await
                    .unwrap_err()
            }
            None => {
                let chat = Chat::app(account).base_url(fake.url()).build().unwrap();
                chat.space("spaces/TEAM")
                    .unwrap()
                    .members()
                    .add(bob())
                    .await
                    .unwrap_err()
            }
        };
        assert_eq!(error.kind(), ErrorKind::Token);
        assert_eq!(error.method(), Some("chat.spaces.members.create"));
        told(&error)
    };
    let foreign = account(&|file| file["private_key_id"] = json!("0123456789"));
    let elsewhere = account(&|file| file["client_email"] = json!("other@project.example"));
    let stranger = account(&|_| {});
    let unknown_scope = account(&|_| {}).scopes(["https://www.googleapis.com/auth/chat.nothing"]);
    let cases = [
        format!("# a key that is deleted\n{}", refused(foreign, None).await),
        format!(
            "# another account's key\n{}",
            refused(elsewhere, None).await
        ),
        format!(
            "# no such user\n{}",
            refused(stranger, Some("nobody@example.com")).await
        ),
        format!("# no such scope\n{}", refused(unknown_scope, None).await),
    ];
    insta::assert_snapshot!(cases.join("\n\n"));
    assert!(
        fake.requests().is_empty(),
        "nothing reaches the API without a token"
    );
    Ok(())
}

#[tokio::test]
async fn a_token_answer_that_is_none_is_an_error_of_the_token() -> Result<(), Error> {
    let fake = Fake::start().await.unwrap();
    let account = ServiceAccount::from_json(&fake.credentials_json())?;
    let chat = Chat::app(account).base_url(fake.url()).build()?;
    for (status, body) in [
        (200, r#"{"access_token":"s3cr3t""#),
        (200, r#"{"access_token":"s3cr3t","expires_in":"s3cr3t"}"#),
        (503, "s3cr3t"),
    ] {
        let answer = Answer::status(status).body(body);
        fake.answer_next("token", answer).unwrap();
        let error = chat
            .space("spaces/APPMADE")?
            .members()
            .get(bob())
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Token);
        assert!(
            !format!("{error} {error:?}").contains("s3cr3t"),
            "{error:?}"
        );
    }
    let forever = json!({ "access_token": fake.app_token(&["chat.bot"]), "expires_in": u64::MAX });
    fake.answer_next("token", Answer::status(200).json(&forever))
        .unwrap();
    chat.space("spaces/APPMADE")?
        .members()
        .get(CallingApp)
        .await?;
    Ok(())
}

#[tokio::test]
async fn a_token_that_is_not_accepted_is_not_kept() -> Result<(), Error> {
    let fake = Fake::start().await.unwrap();
    let account = ServiceAccount::from_json(&fake.credentials_json())?;
    let members = Chat::app(account)
        .base_url(fake.url())
        .build()?
        .space("spaces/APPMADE")?
        .members();
    members.get(CallingApp).await?;
    fake.expire_tokens();
    let error = members.get(CallingApp).await.unwrap_err();
    assert_eq!(error.status(), Some(&Status::Unauthenticated));
    members.get(CallingApp).await?;
    assert_eq!(fake.token_requests(), 2);
    Ok(())
}

#[tokio::test]
async fn a_token_is_for_one_server() {
    let (fake, other) = (Fake::start().await.unwrap(), Fake::start().await.unwrap());
    let chat = ann(&fake);
    let request = chat
        .api()
        .http()
        .get(format!("{}/v1/spaces/TEAM", other.url()))
        .build()
        .unwrap();
    let failure = chat
        .api()
        .transport()
        .send(request, &methods::SPACES_GET)
        .await
        .unwrap_err();
    let error = failure.into_error::<Error>().unwrap();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert!(other.requests().is_empty());
}

#[test]
fn credentials_that_cannot_work_are_refused_at_once() {
    let file = |text: &str| ServiceAccount::from_json(text).unwrap_err();
    let mut shown = vec![
        ServiceAccount::from_file("no-such-file.json").unwrap_err(),
        file("{\"type\": \"service_account\", \"private_key\": "),
        file("{}"),
        file(r#"{"type":"authorized_user","client_id":"x"}"#),
        file(r#"{"type":"service_account"}"#),
        file(
            r#"{"type":"service_account","client_email":"a@b","private_key_id":"1","private_key":"s3cr3t","token_uri":"http://evil.example/token"}"#,
        ),
    ];
    let whole = |key: &str| {
        json!({
            "type": "service_account", "client_email": "a@b.example", "private_key_id": "1",
            "private_key": key, "token_uri": "https://oauth2.googleapis.com/token",
        })
        .to_string()
    };
    shown.push(file(&whole("s3cr3t")));
    shown.push(file(&whole(EC_KEY)));
    for token in ["", "Bearer s3cr3t", "s3c\nr3t"] {
        shown.push(BearerToken::new(token).unwrap_err());
    }
    assert!(
        shown
            .iter()
            .all(|error| error.kind() == ErrorKind::Credentials)
    );
    let text = shown
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join("\n");
    assert!(!text.contains("s3cr3t"), "{text}");
    insta::assert_snapshot!(text);
}

/// A key of the wrong kind, made for this test: an elliptic curve's.
const EC_KEY: &str = include_str!("data/ec-key.pem");

#[tokio::test]
async fn scopes_that_google_never_grants_are_refused_at_once() -> Result<(), Error> {
    let fake = Fake::start().await.unwrap();
    let account = ServiceAccount::from_json(&fake.credentials_json())?;
    let delegated = account.clone().delegate("ann@example.com")?;
    let shown = [
        Chat::app(account.clone().scopes([scopes::CHAT_MEMBERSHIPS]))
            .build()
            .unwrap_err(),
        Chat::app(account.clone().scopes([scopes::CHAT_ADMIN_MEMBERSHIPS]))
            .build()
            .unwrap_err(),
        Chat::app(account.clone().scopes(Vec::<String>::new()))
            .build()
            .unwrap_err(),
        Chat::user(delegated.clone().scopes([scopes::CHAT_BOT]))
            .build()
            .unwrap_err(),
        Chat::user(delegated.scopes([scopes::CHAT_APP_MEMBERSHIPS]))
            .build()
            .unwrap_err(),
        account.delegate("ann").unwrap_err(),
    ];
    assert_eq!(fake.token_requests(), 0);
    insta::assert_snapshot!(
        shown
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join("\n")
    );
    Ok(())
}

#[test]
fn a_token_is_not_sent_in_the_open() {
    let chat = Chat::app(BearerToken::new("secret").unwrap()).base_url("http://chat.example.com");
    let error = chat.build().unwrap_err();
    insta::assert_snapshot!(error.to_string());
}

#[tokio::test]
async fn a_redirect_is_not_followed() -> Result<(), Error> {
    let (fake, other) = (Fake::start().await.unwrap(), Fake::start().await.unwrap());
    let elsewhere = Answer::status(307).header(
        "location",
        format!("{}/v1/spaces/TEAM/members/app", other.url()),
    );
    fake.answer_next("chat.spaces.members.get", elsewhere)
        .unwrap();
    let error = ann(&fake)
        .space("spaces/TEAM")?
        .members()
        .get(CallingApp)
        .await
        .unwrap_err();
    assert_eq!(error.http_status(), Some(307));
    assert!(
        other.requests().is_empty(),
        "the token stays with the server it is for"
    );
    Ok(())
}

#[tokio::test]
async fn secrets_are_in_no_debug_output_and_no_error() -> Result<(), Error> {
    let fake = Fake::start().await.unwrap();
    let token = fake.user_token("ann@example.com", &["chat.memberships"]);
    let bearer = BearerToken::new(&token)?;
    let account = ServiceAccount::from_json(&fake.credentials_json())?;
    let key =
        serde_json::from_str::<serde_json::Value>(&fake.credentials_json()).unwrap()["private_key"]
            .as_str()
            .unwrap()[40..80]
            .to_owned();
    let delegated = account.clone().delegate("ann@example.com")?;
    let builder = Chat::user(bearer.clone()).base_url(fake.url());
    let shown_builder = format!("{builder:?}");
    let chat = builder.build()?;
    let space = chat.space("spaces/TEAM")?;
    let members = space.members();
    let failed = members.add(CallingApp).await.unwrap_err();
    let add = members.add(bob());
    let shown = [
        format!(
            "{bearer:?} {account:?} {delegated:?} {shown_builder} {chat:?} {space:?} {members:?}"
        ),
        format!("{add:?} {:?} {failed:?} {failed}", members.list()),
        format!("{:?}", chat.api()),
    ]
    .join("\n");
    assert!(!shown.contains(&token) && !shown.contains(&key), "{shown}");
    Ok(())
}
