//! What is refused, where, and in which words.

#![allow(
    clippy::unwrap_used,
    reason = "test code: what fails here fails the test"
)]

use chat_fake::{Answer, Fake};
use chat_sdk::{
    BearerToken, CallingApp, Chat, Error, ErrorKind, Group, MembershipName, Role, ServiceAccount,
    Status, User, UserAuth, generated::ClientInfo, scopes,
};
use chat_sdk_tests::clients::{ann, app, bob, user};
use futures_util::TryStreamExt;
use serde_json::json;

/// Where, with what status, and the sentence.
fn told(error: &Error) -> String {
    let status = error
        .status()
        .map_or_else(String::new, |status| format!(" {status}"));
    format!("{:?}{status}\n{error}", error.kind())
}

#[tokio::test]
async fn what_only_google_knows_comes_back_with_the_way_out() -> Result<(), Error> {
    let fake = Fake::start().await.unwrap();
    let team = |chat: &Chat<UserAuth>| chat.space("spaces/TEAM").unwrap().members();
    let mut all = vec![];

    let annes = team(&ann(&fake));
    annes.add(bob()).await?;
    all.push(("already a member", annes.add(bob()).await.unwrap_err()));
    let narrow = team(&user(
        &fake,
        "ann@example.com",
        &["chat.memberships.readonly"],
    ));
    all.push((
        "a token without the scope",
        narrow.add(bob()).await.unwrap_err(),
    ));
    all.push((
        "Chat is off for them",
        annes
            .add(User::email("dave@example.com")?)
            .await
            .unwrap_err(),
    ));
    all.push((
        "no such user",
        annes
            .add(User::email("nobody@example.com")?)
            .await
            .unwrap_err(),
    ));
    all.push((
        "a group in a group chat",
        ann(&fake)
            .space("spaces/GROUPCHAT")?
            .members()
            .add(Group::id("03abcdef")?)
            .await
            .unwrap_err(),
    ));
    all.push((
        "the only manager",
        annes
            .remove(User::email("ann@example.com")?)
            .await
            .unwrap_err(),
    ));
    all.push((
        "a manager in a DM",
        ann(&fake)
            .space("spaces/DM")?
            .members()
            .set_role(User::id("100000000000000000002")?, Role::Manager)
            .await
            .unwrap_err(),
    ));
    all.push((
        "no such space",
        ann(&fake)
            .space("spaces/NONE")?
            .members()
            .get(bob())
            .await
            .unwrap_err(),
    ));
    let app_chat = app(&fake);
    all.push((
        "an app in a space that it is not in",
        app_chat
            .space("spaces/TEAM")?
            .members()
            .add(bob())
            .await
            .unwrap_err(),
    ));
    all.push((
        "an app in a DM",
        app_chat
            .space("spaces/DM")?
            .members()
            .add(bob())
            .await
            .unwrap_err(),
    ));
    let outsider = app_chat
        .space("spaces/APPMADE")?
        .members()
        .add(User::email("eve@partner.example")?);
    all.push(("an app and someone outside", outsider.await.unwrap_err()));
    let no_admin = user(&fake, "ann@example.com", &["chat.admin.memberships"]);
    all.push((
        "admin access by no administrator",
        team(&no_admin).as_admin().add(bob()).await.unwrap_err(),
    ));

    let unapproved = Fake::builder()
        .administrator_approval(false)
        .start()
        .await
        .unwrap();
    all.push((
        "an app that is not approved",
        app(&unapproved)
            .space("spaces/APPMADE")?
            .members()
            .add(bob())
            .await
            .unwrap_err(),
    ));
    let unconfigured = Fake::builder().app_configured(false).start().await.unwrap();
    all.push((
        "no Chat app in the project",
        team(&ann(&unconfigured)).add(bob()).await.unwrap_err(),
    ));
    let stale = Fake::start().await.unwrap();
    let chat = ann(&stale);
    stale.expire_tokens();
    all.push((
        "an expired token",
        team(&chat).add(bob()).await.unwrap_err(),
    ));

    let shown: Vec<String> = all
        .iter()
        .map(|(case, error)| format!("# {case}\n{}", told(error)))
        .collect();
    insta::assert_snapshot!(shown.join("\n\n"));
    Ok(())
}

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
async fn what_google_says_is_kept_whole() -> Result<(), Error> {
    let fake = Fake::start().await.unwrap();
    let members = ann(&fake).space("spaces/TEAM")?.members();
    let body = json!({ "error": {
        "code": 429, "message": "Quota exceeded.", "status": "RESOURCE_EXHAUSTED",
        "details": [{ "@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "RATE_LIMIT_EXCEEDED" }],
    } });
    for body in [body.clone(), json!([body])] {
        fake.answer_next("chat.spaces.members.get", Answer::status(429).json(&body))
            .unwrap();
        let error = members.get(bob()).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.http_status()),
            (ErrorKind::Api, Some(429))
        );
        assert_eq!(error.status(), Some(&Status::ResourceExhausted));
        assert_eq!(error.google_message(), Some("Quota exceeded."));
        assert_eq!(error.details()[0]["reason"], "RATE_LIMIT_EXCEEDED");
        assert_eq!(
            serde_json::from_str::<serde_json::Value>(error.body().unwrap()).unwrap(),
            body
        );
        assert_eq!(error.method(), Some("chat.spaces.members.get"));
    }
    Ok(())
}

#[tokio::test]
async fn answers_that_are_none_are_errors() -> Result<(), Error> {
    let fake = Fake::start().await.unwrap();
    let members = ann(&fake).space("spaces/TEAM")?.members();
    let mut shown = vec![];
    for (status, body) in [
        (502, "<html><title>502</title></html>"),
        (503, ""),
        (200, "<html>sign in</html>"),
        (200, "{\"name\":\"spaces/TEAM/mem"),
        (204, ""),
        (302, ""),
    ] {
        fake.answer_next("chat.spaces.members.get", Answer::status(status).body(body))
            .unwrap();
        let error = members.get(bob()).await.unwrap_err();
        assert_eq!(error.body(), Some(body));
        shown.push(format!("# {status} {body:?}\n{}", told(&error)));
    }
    insta::assert_snapshot!(shown.join("\n\n"));
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
        .client()
        .get(format!("{}/v1/spaces/TEAM", other.url()))
        .build()
        .unwrap();
    let failure = chat
        .api()
        .inner()
        .send(request, "chat.spaces.get")
        .await
        .unwrap_err();
    let error = failure.into_error::<Error>().unwrap();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert!(other.requests().is_empty());
}

#[tokio::test]
async fn a_page_token_that_repeats_ends_the_list() -> Result<(), Error> {
    let fake = Fake::start().await.unwrap();
    for _ in 0..2 {
        fake.answer_next(
            "chat.spaces.members.list",
            Answer::status(200).json(&json!({ "nextPageToken": "again" })),
        )
        .unwrap();
    }
    let list = ann(&fake).space("spaces/TEAM")?.members().list();
    let error = list.stream().try_collect::<Vec<_>>().await.unwrap_err();
    assert_eq!(
        (error.kind(), fake.requests().len()),
        (ErrorKind::Decode, 2)
    );
    Ok(())
}

#[tokio::test]
async fn no_connection_is_an_error_of_its_own() -> Result<(), Error> {
    // Nothing listens on port 1.
    let chat = Chat::user(BearerToken::new("token")?)
        .base_url("http://127.0.0.1:1")
        .build()?;
    let members = chat.space("spaces/TEAM")?.members();
    let error = members.get(bob()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(error.method(), Some("chat.spaces.members.get"));
    assert!(std::error::Error::source(&error).is_some());
    let generated = chat.api().chat_spaces_get().spaces_id("TEAM").send().await;
    let generated = Error::from_generated(generated.unwrap_err()).await;
    assert_eq!(generated.kind(), ErrorKind::Transport);
    assert_eq!(generated.method(), Some("chat.spaces.get"));
    assert!(
        !format!("{error:?}").contains("bob@"),
        "an address may be personal"
    );
    Ok(())
}

#[tokio::test]
async fn wrong_names_are_refused_before_anything_is_sent() -> Result<(), Error> {
    let fake = Fake::start().await.unwrap();
    let chat = ann(&fake);
    let mut shown = vec![];
    for name in [
        "",
        "TEAM",
        "spaces/",
        "spaces/TE AM",
        "spaces/TEAM?x",
        "spaces/TEAM#x",
        "spaces/..",
        "spaces/../TEAM",
        "spaces/TEAM%2Fmembers",
        "spaces/TEAM/members",
        "users/1",
    ] {
        shown.push(chat.space(name).unwrap_err());
    }
    for id in [
        "",
        "groups/03abcdef",
        "users/app",
        "a b",
        "users/1?x",
        "ann@example.com",
    ] {
        shown.push(User::id(id).unwrap_err());
    }
    for email in ["bob", "bob@", "bob@example.com/x"] {
        shown.push(User::email(email).unwrap_err());
    }
    for id in ["staff@example.com", "users/1", "a/b", ""] {
        shown.push(Group::id(id).unwrap_err());
    }
    let elsewhere: MembershipName = "spaces/OTHER/members/1".parse()?;
    let members = chat.space("spaces/TEAM")?.members();
    shown.push(members.get(elsewhere.clone()).await.unwrap_err());
    shown.push(members.remove(elsewhere.clone()).await.unwrap_err());
    shown.push(members.set_role(elsewhere, Role::Member).await.unwrap_err());

    assert!(
        shown
            .iter()
            .all(|error| error.kind() == ErrorKind::InvalidInput)
    );
    assert!(fake.requests().is_empty());
    insta::assert_snapshot!(
        shown
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join("\n")
    );
    Ok(())
}

#[tokio::test]
async fn odd_characters_never_change_the_path() {
    let fake = Fake::start().await.unwrap();
    let chat = ann(&fake);
    for (id, path) in [
        ("a/../b", "/v1/spaces/a%2F..%2Fb"),
        ("a\\..\\b", "/v1/spaces/a%5C..%5Cb"),
        ("a?b#c", "/v1/spaces/a%3Fb%23c"),
        ("%2e%2e", "/v1/spaces/%252e%252e"),
        ("é", "/v1/spaces/%C3%A9"),
    ] {
        let _ = chat.api().chat_spaces_get().spaces_id(id).send().await;
        assert_eq!(fake.requests().pop().unwrap().path, path);
    }
    let sent = fake.requests().len();
    for id in ["", ".", ".."] {
        let error = chat
            .api()
            .chat_spaces_get()
            .spaces_id(id)
            .send()
            .await
            .unwrap_err();
        let error = Error::from_generated(error).await;
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
    }
    assert_eq!(fake.requests().len(), sent);
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
