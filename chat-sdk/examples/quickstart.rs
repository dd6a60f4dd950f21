//! Adds people, a group and the calling app to a space, lists its members, changes a role,
//! and removes again whom it added.
//!
//! Without arguments it talks to a fake Chat server in this process. With a service account's
//! key file the same code talks to Google:
//!
//! ```sh
//! cargo run --example quickstart -- --credentials credentials.json \
//!     --space spaces/AAAA --user bob@example.com [--subject ann@example.com --group 03abcdef]
//! ```

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;
use chat_sdk::{
    AddWith, AuthKind, CallingApp, Chat, Error, Group, MemberKind, Members, Membership,
    MembershipExt, Role, ServiceAccount, Status, User, UserAuth,
};
use clap::Parser;
use futures_util::{Stream, TryStreamExt};

/// Adds, lists, promotes and removes members of a Google Chat space.
#[derive(Parser)]
struct Args {
    /// Key file of a service account; without it, a fake server is used.
    #[arg(long, requires = "space", requires = "users")]
    credentials: Option<PathBuf>,
    /// The space, such as spaces/AAAA.
    #[arg(long, requires = "credentials")]
    space: Option<String>,
    /// Whom to add, by id or email address; may be given several times.
    #[arg(long = "user", value_name = "USER", requires = "credentials")]
    users: Vec<String>,
    /// Act for this user, by domain-wide delegation; without it, act as the app.
    #[arg(long, value_name = "EMAIL", requires = "credentials")]
    subject: Option<String>,
    /// Another server than Google's, such as a chat-fake that runs by itself.
    #[arg(long, value_name = "URL", default_value = chat_sdk::GOOGLE)]
    base_url: String,
    /// A Google Group to add, by id; needs --subject.
    #[arg(long, requires = "subject")]
    group: Option<String>,
}

/// Prints a line. That no one reads it any more must not keep this run from cleaning up.
macro_rules! say {
    ($($text:tt)*) => {{
        let _ = writeln!(std::io::stdout(), $($text)*);
    }};
}

/// What to do it with, and where.
struct Plan {
    account: ServiceAccount,
    base_url: String,
    space: String,
    users: Vec<User>,
    subject: Option<String>,
    group: Option<Group>,
}

#[tokio::main]
async fn main() -> ExitCode {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(help) if !help.use_stderr() => help.exit(),
        Err(wrong) => return fail(&first_line(&wrong.to_string())),
    };
    match start(args).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(&format!("error: {error:#}")),
    }
}

fn fail(sentence: &str) -> ExitCode {
    eprintln!("{sentence}");
    ExitCode::FAILURE
}

/// clap's sentence without its list of arguments.
fn first_line(text: &str) -> String {
    let sentence: Vec<&str> = text
        .lines()
        .take_while(|line| !line.is_empty())
        .map(str::trim)
        .collect();
    format!("{}; see --help", sentence.join(" "))
}

async fn start(args: Args) -> anyhow::Result<()> {
    let Some(file) = args.credentials else {
        let fake = chat_fake::Fake::start()
            .await
            .context("the fake server does not start")?;
        say!(
            "No --credentials: talking to a fake Chat server at {}.\n",
            fake.url()
        );
        let plan = Plan {
            account: ServiceAccount::from_json(&fake.credentials_json())?,
            base_url: fake.url().to_owned(),
            space: "spaces/TEAM".to_owned(),
            users: vec![
                User::email("bob@example.com")?,
                User::email("carol@example.com")?,
            ],
            subject: Some("ann@example.com".to_owned()),
            group: Some(Group::id("03abcdef")?),
        };
        return run(plan).await;
    };
    run(Plan {
        account: ServiceAccount::from_file(file)?,
        base_url: args.base_url,
        space: args.space.unwrap_or_default(),
        users: args
            .users
            .iter()
            .map(|user| user.parse())
            .collect::<Result<_, Error>>()?,
        subject: args.subject,
        group: args.group.as_deref().map(Group::id).transpose()?,
    })
    .await
}

async fn run(plan: Plan) -> anyhow::Result<()> {
    match &plan.subject {
        Some(subject) => {
            let chat = Chat::user(plan.account.delegate(subject)?).base_url(plan.base_url);
            let members = chat.build()?.space(&plan.space)?.members();
            let list = members.list().show_groups().show_invited().stream();
            let mut done = Done::default();
            let mut outcome = as_user(&members, plan.group, &mut done).await;
            if outcome.is_ok() {
                outcome = as_anyone(&members, &plan.users, list, &mut done).await;
            }
            clean_up(&members, done, outcome).await
        }
        None => {
            let chat = Chat::app(plan.account).base_url(plan.base_url);
            let members = chat.build()?.space(&plan.space)?.members();
            let list = members.list().stream();
            let mut done = Done::default();
            let outcome = as_anyone(&members, &plan.users, list, &mut done).await;
            clean_up(&members, done, outcome).await
        }
    }
    .map_err(anyhow::Error::from)
}

/// What takes user authentication: with a `Members<AppAuth>` this does not compile.
async fn as_user(
    members: &Members<UserAuth>,
    group: Option<Group>,
    done: &mut Done,
) -> Result<(), Error> {
    if let Some(group) = group {
        let shown = group.to_string();
        done.add(members, group, &shown).await?;
    }
    done.add(members, CallingApp, "the calling app").await?;
    Ok(())
}

/// What works with every kind of authentication.
async fn as_anyone<A: AuthKind>(
    members: &Members<A>,
    users: &[User],
    list: impl Stream<Item = Result<Membership, Error>>,
    done: &mut Done,
) -> Result<(), Error> {
    let mut promoted = false;
    for user in users {
        let joined = done.add(members, user.clone(), &user.to_string()).await?;
        if joined && !promoted {
            match members.set_role(user.clone(), Role::Manager).await {
                Ok(_) => say!("promoted {user} to {}", Role::Manager),
                // An app may add people to spaces that it did not create, and not promote them.
                Err(error) if error.status() == Some(&Status::PermissionDenied) => {
                    say!("kept     {user} as they are: {error}");
                }
                Err(error) => return Err(error),
            }
            promoted = true;
        }
    }
    say!("\nMembers of {}", members.space());
    table(&list.try_collect::<Vec<_>>().await?);
    say!();
    Ok(())
}

/// Removes whom this run added, also when a step failed. Gives back the first failure.
async fn clean_up<A: AuthKind>(
    members: &Members<A>,
    done: Done,
    mut outcome: Result<(), Error>,
) -> Result<(), Error> {
    for membership in done.added {
        let name = membership.resource_name()?;
        match members.remove(name.clone()).await {
            Ok(_) => say!("removed  {name}"),
            Err(error) => {
                say!("left     {name}: {error}");
                outcome = outcome.and(Err(error));
            }
        }
    }
    outcome
}

/// Whom this run added, to remove them in the end.
#[derive(Default)]
struct Done {
    added: Vec<Membership>,
}

impl Done {
    /// Adds a member and says what became of it; whether they have joined just now.
    async fn add<A: AuthKind>(
        &mut self,
        members: &Members<A>,
        member: impl AddWith<A>,
        shown: &str,
    ) -> Result<bool, Error> {
        match members.add(member).await {
            Ok(added) => {
                let invited = added.is_invited();
                say!("{} {shown}", if invited { "invited " } else { "joined  " });
                self.added.push(added.into_membership());
                Ok(!invited)
            }
            Err(error) if error.status() == Some(&Status::AlreadyExists) => {
                say!("there    {shown} (before this run; left alone)");
                Ok(false)
            }
            Err(error) => Err(error),
        }
    }
}

fn table(memberships: &[Membership]) {
    let row = |cells: [&str; 4]| {
        say!(
            "  {:<24} {:<7} {:<9} {}",
            cells[0],
            cells[1],
            cells[2],
            cells[3]
        );
    };
    row(["MEMBER", "KIND", "STATE", "ROLE"]);
    for membership in memberships {
        let kind = match membership.member_kind() {
            Some(MemberKind::Human) => "human",
            Some(MemberKind::App) => "app",
            Some(MemberKind::Group) => "group",
            _ => "?",
        };
        let state = membership.state.as_ref().map(ToString::to_string);
        let role = membership.role.as_ref().map(ToString::to_string);
        let name = membership.display_name().or(membership.member_name());
        row([
            name.unwrap_or("?"),
            kind,
            state.as_deref().unwrap_or("-"),
            role.as_deref().unwrap_or("-"),
        ]);
    }
}
