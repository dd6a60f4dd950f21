//! The members of a space, against the fake: each call's request, and what comes back.

#![allow(
    clippy::unwrap_used,
    reason = "test code: what fails here fails the test"
)]

use chat_fake::{Answer, Fake, Recorded, Seed};
use chat_sdk::{
    Added, CallingApp, Chat, Error, Group, MemberKind, Members, Membership, MembershipExt,
    MembershipName, Role, ServiceAccount, User, UserAuth,
    types::{MembershipRole, MembershipState},
};
use chat_sdk_tests::clients::{ann, app, user};
use futures_util::{StreamExt, TryStreamExt};
use serde_json::json;

/// Ann's view of the space that she manages.
fn team(fake: &Fake) -> Members<UserAuth> {
    ann(fake).space("spaces/TEAM").unwrap().members()
}

fn last(fake: &Fake) -> Recorded {
    fake.requests().pop().unwrap()
}

fn who(memberships: &[Membership]) -> Vec<&str> {
    memberships
        .iter()
        .map(|one| one.display_name().or(one.member_name()).unwrap_or("?"))
        .collect()
}

#[tokio::test]
async fn a_human_is_added_by_every_kind_of_name() -> Result<(), Error> {
    for bob in [
        User::email("bob@example.com")?,
        User::id("100000000000000000002")?,
        "people/100000000000000000002".parse()?,
    ] {
        let fake = Fake::start().await.unwrap();
        let added = team(&fake).add(bob.clone()).await?;
        assert!(
            matches!(&added, Added::Joined(one) if one.role.is_some()),
            "{added:?}"
        );
        assert_eq!(
            added.membership().member_name(),
            Some("users/100000000000000000002")
        );
        let sent = last(&fake);
        assert_eq!(
            (sent.method.as_str(), sent.path.as_str()),
            ("chat.spaces.members.create", "/v1/spaces/TEAM/members")
        );
        assert_eq!(sent.query, "", "a parameter that was not set is not sent");
        assert_eq!(
            sent.json(),
            Some(json!({ "member": { "name": bob.to_string(), "type": "HUMAN" } }))
        );
    }
    Ok(())
}

#[tokio::test]
async fn who_does_not_accept_automatically_is_invited() -> Result<(), Error> {
    let fake = Fake::start().await.unwrap();
    let members = team(&fake);
    let added = members.add(User::email("carol@example.com")?).await?;
    assert!(added.is_invited());
    assert_eq!(added.membership().state, Some(MembershipState::Invited));
    // Someone of another organisation is known by email only.
    assert!(
        members
            .add(User::email("eve@partner.example")?)
            .await?
            .is_invited()
    );
    Ok(())
}

#[tokio::test]
async fn a_group_and_the_calling_app_are_added_by_a_user() -> Result<(), Error> {
    let fake = Fake::start().await.unwrap();
    let members = team(&fake);
    let group = members.add(Group::id("03abcdef")?).await?.into_membership();
    assert_eq!(
        last(&fake).json(),
        Some(json!({ "groupMember": { "name": "groups/03abcdef" } }))
    );
    assert_eq!(
        (group.member_kind(), group.member_name()),
        (Some(MemberKind::Group), Some("groups/03abcdef"))
    );

    let app = members.add(CallingApp).await?.into_membership();
    assert_eq!(
        last(&fake).json(),
        Some(json!({ "member": { "name": "users/app", "type": "BOT" } }))
    );
    assert_eq!(app.member_kind(), Some(MemberKind::App));

    let dm = user(&fake, "ann@example.com", &["chat.memberships.app"])
        .space("spaces/DM")?
        .members();
    assert!(
        !dm.add(CallingApp).await?.is_invited(),
        "a DM of two humans takes the app, too"
    );
    Ok(())
}

#[tokio::test]
async fn an_app_adds_people_of_its_organisation() -> Result<(), Error> {
    let fake = Fake::start().await.unwrap();
    let members = app(&fake).space("spaces/APPMADE")?.members();
    assert!(
        !members
            .add(User::email("bob@example.com")?)
            .await?
            .is_invited()
    );
    members
        .set_role(User::id("100000000000000000002")?, Role::AssistantManager)
        .await?;
    members.remove(User::email("bob@example.com")?).await?;
    Ok(())
}

#[tokio::test]
async fn an_administrator_adds_people_and_groups_anywhere() -> Result<(), Error> {
    let fake = Fake::start().await.unwrap();
    let chat = user(&fake, "admin@example.com", &["chat.admin.memberships"]);
    let members = chat.space("spaces/TEAM")?.members().as_admin();
    members.add(User::email("bob@example.com")?).await?;
    assert_eq!(last(&fake).query, "useAdminAccess=true");
    members.add(Group::id("03abcdef")?).await?;
    members.get(User::email("bob@example.com")?).await?;
    members
        .set_role(User::id("100000000000000000002")?, Role::Manager)
        .await?;

    let humans: Vec<_> = members.list().stream().try_collect().await?;
    assert_eq!(who(&humans), ["Ann", "Bob"]);
    let everyone: Vec<_> = members
        .list()
        .show_groups()
        .role(Role::Manager)
        .stream()
        .try_collect()
        .await?;
    assert_eq!(who(&everyone), ["Ann", "Bob"]);
    members.remove(User::email("bob@example.com")?).await?;
    assert_eq!(last(&fake).query, "useAdminAccess=true");
    Ok(())
}

#[tokio::test]
async fn a_membership_is_found_by_name_id_email_and_alias() -> Result<(), Error> {
    let fake = Fake::start().await.unwrap();
    let members = ann(&fake).space("spaces/APPMADE")?.members();
    let ann = members.get(User::email("ann@example.com")?).await?;
    assert_eq!(
        last(&fake).path,
        "/v1/spaces/APPMADE/members/ann@example.com"
    );
    assert_eq!(members.get(User::id("100000000000000000001")?).await?, ann);
    assert_eq!(members.get(ann.resource_name()?).await?, ann);
    assert_eq!(
        members.get(CallingApp).await?.member_kind(),
        Some(MemberKind::App)
    );
    assert_eq!(
        app(&fake)
            .space("spaces/APPMADE")?
            .members()
            .get(CallingApp)
            .await?
            .member_kind(),
        Some(MemberKind::App)
    );
    Ok(())
}

#[tokio::test]
async fn a_list_goes_over_its_pages() -> Result<(), Error> {
    let fake = Fake::builder()
        .seed(Seed::default().with_members("spaces/TEAM", 249))
        .start()
        .await
        .unwrap();
    let members = team(&fake);

    let all: Vec<_> = members.list().page_size(100).stream().try_collect().await?;
    let mut names: Vec<_> = all.iter().filter_map(Membership::member_name).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(
        (all.len(), names.len(), fake.requests().len()),
        (250, 250, 3)
    );

    let mut pages = members.list().page_size(100).pages();
    let first = pages.try_next().await?.unwrap();
    assert_eq!(
        (first.memberships.len(), fake.requests().len()),
        (100, 4),
        "no page is fetched before it is needed"
    );
    let rest = members
        .list()
        .page_size(100)
        .page_token(first.next_page_token.unwrap());
    assert_eq!(rest.stream().count().await, 150);
    Ok(())
}

#[tokio::test]
async fn a_list_shows_what_is_asked_for() -> Result<(), Error> {
    let fake = Fake::start().await.unwrap();
    let members = team(&fake);
    members.add(Group::id("03abcdef")?).await?;
    members.add(CallingApp).await?;
    members.add(User::email("bob@example.com")?).await?;
    members.add(User::email("carol@example.com")?).await?;

    let joined: Vec<_> = members.list().stream().try_collect().await?;
    assert_eq!(who(&joined), ["Ann", "Chat fake", "Bob"]);
    let everyone: Vec<_> = members
        .list()
        .show_groups()
        .show_invited()
        .stream()
        .try_collect()
        .await?;
    assert_eq!(
        who(&everyone),
        ["Ann", "groups/03abcdef", "Chat fake", "Bob", "Carol"]
    );
    let humans: Vec<_> = members.list().humans().stream().try_collect().await?;
    assert_eq!(who(&humans), ["Ann", "Bob"]);
    let apps: Vec<_> = members.list().apps().stream().try_collect().await?;
    assert_eq!(who(&apps), ["Chat fake"]);
    let managers: Vec<_> = members
        .list()
        .humans()
        .role(Role::Manager)
        .stream()
        .try_collect()
        .await?;
    assert_eq!(who(&managers), ["Ann"]);

    let seen_by_the_app: Vec<_> = app(&fake)
        .space("spaces/TEAM")?
        .members()
        .list()
        .stream()
        .try_collect()
        .await?;
    assert_eq!(who(&seen_by_the_app), ["Ann", "Bob"]);
    Ok(())
}

#[tokio::test]
async fn a_role_is_changed_by_id_by_name_and_by_email() -> Result<(), Error> {
    let fake = Fake::start().await.unwrap();
    let members = team(&fake);
    let bob = members
        .add(User::email("bob@example.com")?)
        .await?
        .into_membership();

    let changed = members
        .set_role(bob.resource_name()?, Role::Manager)
        .await?;
    assert_eq!(changed.role.unwrap().to_string(), "ROLE_MANAGER");
    let sent = last(&fake);
    assert_eq!(
        (sent.path.as_str(), sent.query.as_str()),
        (
            "/v1/spaces/TEAM/members/100000000000000000002",
            "updateMask=role"
        )
    );
    assert_eq!(sent.json(), Some(json!({ "role": "ROLE_MANAGER" })));

    let before = fake.requests().len();
    members
        .set_role(User::email("bob@example.com")?, Role::Member)
        .await?;
    let sent = &fake.requests()[before..];
    assert_eq!(sent[0].path, "/v1/spaces/TEAM/members/bob@example.com");
    assert_eq!(
        sent[1].path,
        "/v1/spaces/TEAM/members/100000000000000000002"
    );
    Ok(())
}

#[tokio::test]
async fn a_member_is_removed_and_an_invitation_taken_back() -> Result<(), Error> {
    let fake = Fake::start().await.unwrap();
    let members = team(&fake);
    members.add(User::email("bob@example.com")?).await?;
    let group = members.add(Group::id("03abcdef")?).await?.into_membership();
    members.add(User::email("carol@example.com")?).await?;
    members.add(CallingApp).await?;

    let gone = members.remove(User::email("bob@example.com")?).await?;
    assert_eq!(gone.state, Some(MembershipState::NotAMember));
    members.remove(group.resource_name()?).await?;
    members.remove(User::email("carol@example.com")?).await?;
    members.remove(CallingApp).await?;
    let left: Vec<String> = fake
        .members("spaces/TEAM")
        .into_iter()
        .filter(|one| one.state != "NOT_A_MEMBER")
        .map(|one| one.who)
        .collect();
    assert_eq!(left, ["ann@example.com"]);
    Ok(())
}

#[tokio::test]
async fn a_token_is_fetched_once_for_many_calls() -> Result<(), Error> {
    let fake = Fake::start().await.unwrap();
    let account = ServiceAccount::from_json(&fake.credentials_json())?;
    let chat = Chat::user(account.delegate("ann@example.com")?)
        .base_url(fake.url())
        .build()?;
    assert_eq!(
        fake.token_requests(),
        0,
        "nothing is sent before it is needed"
    );
    let members = chat.space("spaces/TEAM")?.members();
    let calls = (0..50).map(|_| {
        members
            .get(User::email("ann@example.com").unwrap())
            .into_future()
    });
    futures_util::future::try_join_all(calls).await?;
    assert_eq!((fake.token_requests(), fake.requests().len()), (1, 50));
    Ok(())
}

#[tokio::test]
async fn a_value_that_google_adds_later_is_kept() -> Result<(), Error> {
    let fake = Fake::start().await.unwrap();
    let body = json!({ "memberships": [{ "name": "spaces/TEAM/members/1", "role": "ROLE_NEW", "state": "PENDING" }] });
    fake.answer_next("chat.spaces.members.list", Answer::status(200).json(&body))
        .unwrap();
    let list: Vec<_> = team(&fake).list().stream().try_collect().await?;
    assert_eq!(list[0].role, Some(MembershipRole::from("ROLE_NEW")));
    assert_eq!(serde_json::to_value(&list).unwrap(), body["memberships"]);

    fake.answer_next(
        "chat.spaces.members.create",
        Answer::status(200).json(&body["memberships"][0]),
    )
    .unwrap();
    let added = team(&fake).add(User::email("bob@example.com")?).await?;
    assert!(
        matches!(added, Added::Other(_)),
        "it was added, whatever the state is called"
    );
    Ok(())
}

#[tokio::test]
async fn the_same_service_account_is_the_app_and_acts_for_a_user() -> Result<(), Error> {
    let fake = Fake::start().await.unwrap();
    let account = ServiceAccount::from_json(&fake.credentials_json())?;
    let as_app = Chat::app(account.clone()).base_url(fake.url()).build()?;
    as_app
        .space("spaces/APPMADE")?
        .members()
        .add(User::email("bob@example.com")?)
        .await?;
    let as_ann = Chat::user(account.delegate("ann@example.com")?)
        .base_url(fake.url())
        .build()?;
    as_ann
        .space("spaces/TEAM")?
        .members()
        .add(CallingApp)
        .await?;
    as_app
        .space("spaces/TEAM")?
        .members()
        .add(User::email("bob@example.com")?)
        .await?;
    Ok(())
}

#[tokio::test]
async fn the_rest_of_the_api_has_the_same_credentials() {
    let fake = Fake::start().await.unwrap();
    let chat = app(&fake);
    let name = "spaces/APPMADE".parse().unwrap();
    let space = chat.api().spaces().get(name).send().await.unwrap();
    assert_eq!(space.display_name.as_deref(), Some("Made by the app"));
    assert_eq!(last(&fake).method, "chat.spaces.get");
}

#[tokio::test]
async fn names_of_answers_are_names_again() -> Result<(), Error> {
    let fake = Fake::start().await.unwrap();
    let members: Vec<_> = team(&fake).list().stream().try_collect().await?;
    let name: MembershipName = members[0].resource_name()?;
    assert_eq!(
        (name.parent().to_string(), name.member()),
        ("spaces/TEAM".to_owned(), "100000000000000000001")
    );
    Ok(())
}
