//! What is refused, where, and in which words.

#![allow(
    clippy::unwrap_used,
    reason = "test code: what fails here fails the test"
)]

use chat_fake::{Answer, Fake};
use chat_sdk::generated::names::InvalidName;
use chat_sdk::{
    BearerToken, Chat, Error, ErrorKind, Group, MembershipName, Role, Status, User, UserAuth,
};
use chat_sdk_tests::clients::{ann, app, bob, told, user};
use futures_util::TryStreamExt;
use serde_json::json;

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
    let generated = chat.api().spaces().get("spaces/TEAM".parse()?).send().await;
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
    let get = |member: &str| {
        let name = MembershipName::new("TEAM", member)?;
        Ok::<_, InvalidName>(chat.api().spaces().members().get(name))
    };
    for (member, segment) in [
        ("a=b", "a%3Db"),
        ("o'brien&co@example.com", "o%27brien%26co@example.com"),
        ("é@example.com", "%C3%A9@example.com"),
        ("ann+x@example.com", "ann+x@example.com"),
    ] {
        let _ = get(member).unwrap().send().await;
        let path = format!("/v1/spaces/TEAM/members/{segment}");
        assert_eq!(fake.requests().pop().unwrap().path, path);
    }
    for member in [
        "",
        ".",
        "..",
        "a/../b",
        "a\\b",
        "a?b",
        "a#b",
        "%2e%2e",
        "a\u{0}b",
        "a/b@example.com",
    ] {
        assert!(get(member).is_err(), "{member:?}");
    }
}
