//! Fetching from a server that demands key and label, and misbehaves. Whatever happens is one
//! sentence, and the tree is as it was; the key is in nothing that is printed or written.

#![allow(
    clippy::unwrap_used,
    reason = "test code: what fails here fails the test"
)]

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::path::Path;
use std::time::Duration;

use chat_fake::{Answer, Fake};
use serde_json::{Value, json};
use xtask::fetch::{self, ApiKey, Fetched, Options};
use xtask::lock::{Form, Lock, sha256};
use xtask::refresh;
use xtask::steps::{self, Documents};
use xtask::workspace::Workspace;

const KEY: &str = "AIza-the-k3y-of-the-tests";

/// A workspace of its own, with the documents of this one.
struct Tree {
    home: tempfile::TempDir,
}

impl Tree {
    /// With the public document of this workspace and a supplement of the tests.
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let spec = home.path().join("chat-api-spec");
        for folder in ["discovery", "openapi"] {
            std::fs::create_dir_all(spec.join(folder)).unwrap();
        }
        let mut lock = Lock::read(chat_api_spec::LOCK).unwrap();
        let supplement = supplement().to_string();
        lock.public.etag = None;
        lock.public.source = "the tests".to_owned();
        lock.preview.form = Form::Supplement;
        lock.preview.revision = None;
        lock.preview.etag = None;
        lock.preview.discovery.sha256 = sha256(&supplement);
        for (path, text) in [
            ("spec.lock", lock.text().unwrap().as_str()),
            ("discovery/chat.v1.json", chat_api_spec::DISCOVERY),
            ("discovery/chat.v1.preview.json", &supplement),
        ] {
            std::fs::write(spec.join(path), text).unwrap();
        }
        let tree = Self { home };
        steps::convert(&tree.workspace(), false).unwrap();
        tree
    }

    fn openapi(&self, surface: &str) -> Value {
        let path = self.workspace().spec().join("openapi").join(surface);
        serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
    }

    fn workspace(&self) -> Workspace {
        Workspace::at(self.home.path())
    }

    fn lock(&self) -> Lock {
        self.workspace().lock().unwrap()
    }

    /// Every file and what is in it.
    fn files(&self) -> BTreeMap<String, String> {
        fn collect(folder: &Path, files: &mut BTreeMap<String, String>) {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    collect(&path, files);
                } else {
                    files.insert(
                        path.display().to_string(),
                        std::fs::read_to_string(&path).unwrap(),
                    );
                }
            }
        }
        let mut files = BTreeMap::new();
        collect(self.home.path(), &mut files);
        files
    }
}

/// Something that only the preview has.
fn supplement() -> Value {
    json!({
        "schemas": { "Draft": { "id": "Draft", "type": "object", "properties": { "text": { "type": "string" } } } },
        "resources": { "spaces": { "resources": { "drafts": { "methods": { "create": {
            "id": "chat.spaces.drafts.create", "httpMethod": "POST", "description": "Makes a draft.",
            "path": "v1/{+parent}/drafts", "flatPath": "v1/spaces/{spacesId}/drafts",
            "parameters": { "parent": { "type": "string", "location": "path", "required": true, "pattern": "^spaces/[^/]+$" } },
            "parameterOrder": ["parent"], "request": { "$ref": "Draft" }, "response": { "$ref": "Draft" },
            "scopes": ["https://www.googleapis.com/auth/chat.bot"],
        } } } } } },
    })
}

/// The public document with a later revision.
fn newer(change: impl FnOnce(&mut Value)) -> String {
    let mut document: Value = serde_json::from_str(chat_api_spec::DISCOVERY).unwrap();
    document["revision"] = json!("99991231");
    change(&mut document);
    document.to_string()
}

/// What Google would serve with the label: the public document and the supplement.
fn preview() -> String {
    let documents = Documents {
        public: newer(|_| {}),
        preview: supplement().to_string(),
    };
    documents
        .merged(Form::Supplement)
        .unwrap()
        .document
        .to_string()
}

fn options(url: &str, key: Option<&str>) -> Options {
    Options {
        url: Some(format!("{url}/$discovery/rest").parse().unwrap()),
        key: key.map(|key| ApiKey::new(key, "the test").unwrap()),
        backoff: Duration::from_millis(1),
        ..Options::default()
    }
}

/// Runs a step that blocks beside the server.
async fn beside<T: Send + 'static>(step: impl FnOnce() -> T + Send + 'static) -> T {
    tokio::task::spawn_blocking(step).await.unwrap()
}

async fn fetched(tree: &Tree, options: Options) -> Result<fetch::Outcome, String> {
    let workspace = tree.workspace();
    let result = beside(move || fetch::workspace(&workspace, &options, false)).await;
    let result = result.map_err(|error| format!("{error:#}"));
    let shown = format!("{result:?} {:?}", tree.files());
    assert!(!shown.contains("k3y"), "the key is shown");
    result
}

async fn server() -> Fake {
    Fake::builder()
        .discovery(newer(|_| {}))
        .preview(preview(), KEY)
        .start()
        .await
        .unwrap()
}

#[tokio::test]
async fn both_documents_come_with_a_key_and_one_without() {
    let fake = server().await;
    let tree = Tree::new();
    let outcome = fetched(&tree, options(fake.url(), None)).await.unwrap();
    assert!(matches!(outcome.public, Fetched::Written { now, .. } if now == "99991231"));
    assert_eq!(outcome.preview, Fetched::NoKey);
    assert_eq!(tree.lock().preview.form, Form::Supplement);

    let outcome = fetched(&tree, options(fake.url(), Some(KEY)))
        .await
        .unwrap();
    assert_eq!(
        outcome.public,
        Fetched::Unchanged,
        "the server's tag says so"
    );
    assert!(matches!(
        outcome.preview,
        Fetched::Written { before: None, .. }
    ));
    let lock = tree.lock();
    assert_eq!(
        (lock.preview.form, lock.preview.labels),
        (Form::Served, vec!["DEVELOPER_PREVIEW".to_owned()])
    );
    assert!(
        lock.preview
            .source
            .ends_with("/$discovery/rest?version=v1&labels=DEVELOPER_PREVIEW"),
        "{}",
        lock.preview.source
    );
    assert_eq!(lock.public.revision.as_deref(), Some("99991231"));
    assert!(lock.public.etag.is_some());

    let before = tree.files();
    let again = fetched(&tree, options(fake.url(), Some(KEY)))
        .await
        .unwrap();
    assert_eq!(
        (again.public, again.preview),
        (Fetched::Unchanged, Fetched::Unchanged)
    );
    assert_eq!(tree.files(), before);
    fetch::offline(&tree.workspace()).unwrap();
}

#[tokio::test]
async fn a_served_preview_document_takes_the_place_of_the_supplement() {
    let fake = server().await;
    let tree = Tree::new();
    let before = tree.openapi("chat.v1.preview.json");
    fetched(&tree, options(fake.url(), Some(KEY)))
        .await
        .unwrap();
    let workspace = tree.workspace();
    beside(move || {
        steps::convert(&workspace, false).unwrap();
        steps::generate(&workspace).unwrap();
        assert_eq!(steps::check(&workspace).unwrap(), None);
    })
    .await;
    let after = tree.openapi("chat.v1.preview.json");
    assert_eq!(before["paths"], after["paths"]);
    assert_eq!(
        before["components"]["schemas"],
        after["components"]["schemas"]
    );
}

#[tokio::test]
async fn a_busy_server_is_asked_again() {
    let fake = server().await;
    let tree = Tree::new();
    for status in [429, 500, 503, 429] {
        let answer = Answer::status(status).header("retry-after", "0");
        fake.answer_next("discovery", answer).unwrap();
    }
    let outcome = fetched(&tree, options(fake.url(), None)).await.unwrap();
    assert!(matches!(outcome.public, Fetched::Written { .. }));
    assert_eq!(fake.requests().len(), 5);
}

/// Each case: what is wrong, and what is done to the server before.
#[tokio::test]
async fn what_goes_wrong_is_one_sentence_and_the_tree_is_as_before() {
    let html = Answer::status(200)
        .header("content-type", "text/html")
        .body("<!doctype html><title>Sign in</title>");
    let half = Answer::status(200).body(&chat_api_spec::DISCOVERY[..100_000]);
    let moved = Answer::status(302).header("location", "https://evil.example/x?key=1");
    let denied = json!({ "error": { "code": 403, "message": format!("The key {KEY} may not do this."), "status": "PERMISSION_DENIED" } });
    let large = "x".repeat(17 * 1024 * 1024);
    let cases = [
        ("HTML", html),
        ("JSON that ends too soon", half),
        ("a redirect", moved),
        ("not found", Answer::status(404)),
        (
            "a server that echoes the key",
            Answer::status(403).json(&denied),
        ),
        ("too much", Answer::status(200).body(large)),
        (
            "another API",
            Answer::status(200).body(newer(|document| document["id"] = json!("drive:v3"))),
        ),
        (
            "another kind",
            Answer::status(200).body(newer(|document| {
                document["kind"] = json!("discovery#directoryList")
            })),
        ),
        (
            "a document with the key in it",
            Answer::status(200).body(newer(|document| document["id"] = json!(KEY))),
        ),
        (
            "a revision that is no day",
            Answer::status(200).body(newer(|document| document["revision"] = json!("newest"))),
        ),
        ("nothing new, unasked", Answer::status(304)),
        (
            "an older revision",
            Answer::status(200).body(newer(|document| document["revision"] = json!("20200101"))),
        ),
    ];
    let fake = server().await;
    let tree = Tree::new();
    let before = tree.files();
    let mut shown = vec![];
    for (case, answer) in cases {
        fake.answer_next("discovery", answer).unwrap();
        let said = fetched(&tree, options(fake.url(), Some(KEY)))
            .await
            .unwrap_err();
        shown.push(format!("# {case}\n{said}"));
        assert_eq!(tree.files(), before, "{case}");
    }
    for _ in 0..5 {
        fake.answer_next("discovery", Answer::status(503)).unwrap();
    }
    let said = fetched(&tree, options(fake.url(), Some(KEY)))
        .await
        .unwrap_err();
    shown.push(format!("# always busy\n{said}"));
    let said = fetched(&tree, options(fake.url(), Some("AIza-an0ther")))
        .await
        .unwrap_err();
    shown.push(format!("# a wrong key\n{said}"));
    fake.answer_next(
        "discovery",
        Answer::status(200).delay(Duration::from_secs(60)),
    )
    .unwrap();
    let hasty = Options {
        time_limit: Duration::from_millis(50),
        ..options(fake.url(), None)
    };
    shown.push(format!(
        "# too slow\n{}",
        fetched(&tree, hasty).await.unwrap_err()
    ));
    let open = Options {
        url: Some("http://chat.example.com/".parse().unwrap()),
        ..options(fake.url(), Some(KEY))
    };
    shown.push(format!(
        "# in the open\n{}",
        fetched(&tree, open).await.unwrap_err()
    ));
    let labels = Options {
        url: Some(format!("{}/?labels=X", fake.url()).parse().unwrap()),
        ..options(fake.url(), None)
    };
    shown.push(format!(
        "# labels in the address\n{}",
        fetched(&tree, labels).await.unwrap_err()
    ));
    let wait = Answer::status(429).header("retry-after", "3600");
    fake.answer_next("discovery", wait).unwrap();
    let busy = fetched(&tree, options(fake.url(), None)).await.unwrap_err();
    shown.push(format!("# asked to wait for an hour\n{busy}"));
    let in_url = Options {
        url: Some(format!("{}/?key={KEY}", fake.url()).parse().unwrap()),
        ..options(fake.url(), None)
    };
    shown.push(format!(
        "# a key in the address\n{}",
        fetched(&tree, in_url).await.unwrap_err()
    ));
    assert_eq!(tree.files(), before);
    let revision = tree.lock().public.revision.unwrap();
    insta::assert_snapshot!(
        shown
            .join("\n\n")
            .replace(fake.url(), "http://127.0.0.1:PORT")
            .replace(&revision, "REVISION")
    );
}

#[tokio::test]
async fn a_connection_that_breaks_is_said_so() {
    let tree = Tree::new();
    let before = tree.files();
    // Nothing listens on port 1.
    let said = fetched(&tree, options("http://127.0.0.1:1", Some(KEY)))
        .await
        .unwrap_err();
    assert!(
        said.starts_with("no connection to http://127.0.0.1:1; check the network"),
        "{said}"
    );

    // A server that promises more than it sends.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let server = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let _ = stream.read(&mut [0; 4096]).unwrap();
        stream
            .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 400000\r\n\r\n{\"kind\"")
            .unwrap();
    });
    let said = fetched(&tree, options(&url, Some(KEY))).await.unwrap_err();
    server.join().unwrap();
    assert!(
        said.starts_with(&format!("the answer of {url} was cut off; try again")),
        "{said}"
    );
    assert_eq!(tree.files(), before);
}

#[tokio::test]
async fn what_a_preview_document_lacks_is_said_and_stays() {
    let mut lagging: Value = serde_json::from_str(&preview()).unwrap();
    lagging["schemas"]["Membership"]["properties"]
        .as_object_mut()
        .unwrap()
        .remove("affiliation");
    lagging["resources"]["spaces"]["methods"]
        .as_object_mut()
        .unwrap()
        .remove("search");
    let fake = Fake::builder()
        .discovery(newer(|_| {}))
        .preview(lagging.to_string(), KEY)
        .start()
        .await
        .unwrap();
    let tree = Tree::new();
    fetched(&tree, options(fake.url(), Some(KEY)))
        .await
        .unwrap();
    let converted = steps::convert(&tree.workspace(), false).unwrap();
    insta::assert_snapshot!(converted[1].report.to_string());
    let openapi = std::fs::read_to_string(&converted[1].path).unwrap();
    assert!(openapi.contains("chat.spaces.search") && openapi.contains("affiliation"));
}

#[tokio::test]
async fn a_refresh_is_a_pull_request() {
    let public = newer(|document| {
        document["schemas"]["Membership"]["properties"]["nickname"] =
            json!({ "type": "string", "description": "What friends call them." });
        document["resources"]["spaces"]["methods"]
            .as_object_mut()
            .unwrap()
            .remove("findGroupChats");
    });
    let fake = Fake::builder().discovery(public).start().await.unwrap();
    let tree = Tree::new();
    let (workspace, options) = (tree.workspace(), options(fake.url(), None));
    let refreshed = beside(move || refresh::refresh(&workspace, &options).unwrap()).await;
    assert!(refreshed.is_new());
    assert_eq!(refreshed.title(), "feat(spec): Chat API revision 99991231");
    let revision = Lock::read(chat_api_spec::LOCK)
        .unwrap()
        .public
        .revision
        .unwrap();
    insta::assert_snapshot!(refreshed.body().replace(&revision, "REVISION"));
    assert_eq!(steps::check(&tree.workspace()).unwrap(), None);
}

#[tokio::test]
async fn a_refresh_that_fails_leaves_the_tree_as_it_was() {
    let public = newer(|document| {
        let members = &mut document["resources"]["spaces"]["resources"]["members"];
        members["methods"]["get"]
            .as_object_mut()
            .unwrap()
            .remove("response");
    });
    let fake = Fake::builder().discovery(public).start().await.unwrap();
    let tree = Tree::new();
    let before = tree.files();
    let (workspace, options) = (tree.workspace(), options(fake.url(), None));
    let error = beside(move || refresh::refresh(&workspace, &options).unwrap_err()).await;
    assert!(
        format!("{error:#}").contains("`chat.spaces.members.get` has no `response`"),
        "{error:#}"
    );
    assert_eq!(tree.files(), before);
}

#[tokio::test]
async fn a_served_preview_document_is_news_even_when_it_says_the_same() {
    let fake = server().await;
    let tree = Tree::new();
    for is_new in [true, false] {
        let (workspace, options) = (tree.workspace(), options(fake.url(), Some(KEY)));
        let refreshed = beside(move || refresh::refresh(&workspace, &options).unwrap()).await;
        assert_eq!(refreshed.is_new(), is_new);
        assert_eq!(tree.lock().preview.form, Form::Served);
    }
}

#[test]
fn a_document_from_a_file_is_taken_like_any_other() {
    let tree = Tree::new();
    let file = tree.home.path().join("new.json");
    std::fs::write(&file, newer(|_| {})).unwrap();
    let options = Options {
        from: Some(file.clone()),
        ..Options::default()
    };
    let outcome = fetch::workspace(&tree.workspace(), &options, false).unwrap();
    assert!(matches!(outcome.public, Fetched::Written { .. }));
    assert_eq!(tree.lock().public.source, "the file new.json");

    std::fs::write(&file, chat_api_spec::DISCOVERY).unwrap();
    let error = fetch::workspace(&tree.workspace(), &options, false).unwrap_err();
    assert!(error.to_string().contains("--allow-older"), "{error}");
    let older = Options {
        allow_older: true,
        ..options
    };
    fetch::workspace(&tree.workspace(), &older, false).unwrap();
    assert_eq!(
        tree.lock().public.revision,
        Lock::read(chat_api_spec::LOCK).unwrap().public.revision
    );
}

#[test]
fn an_edited_document_is_found_out() {
    let tree = Tree::new();
    let workspace = tree.workspace();
    let file = workspace.spec().join("discovery/chat.v1.json");
    std::fs::write(
        &file,
        chat_api_spec::DISCOVERY.replacen("Represents a membership", "Shows a membership", 1),
    )
    .unwrap();
    for refused in [
        fetch::offline(&workspace).unwrap_err(),
        steps::convert(&workspace, false).unwrap_err(),
    ] {
        assert!(
            refused
                .to_string()
                .contains("discovery/chat.v1.json is not the file that spec.lock describes"),
            "{refused}"
        );
    }
    steps::convert(&workspace, true).unwrap();
    let lock = tree.lock();
    assert!(lock.public.source.starts_with("edited by hand, after "));
    fetch::offline(&workspace).unwrap();

    std::fs::write(workspace.spec().join("openapi/chat.v1.json"), "{}").unwrap();
    let refused = steps::generate(&workspace).unwrap_err().to_string();
    assert!(
        refused.contains("openapi/chat.v1.json is not the file"),
        "{refused}"
    );
}
