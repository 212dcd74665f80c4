//! What the client sends, and what it refuses.

use super::*;
use leptos::prelude::Owner;
use rac_messages::{Argument, Message, authentik as words};

struct ReadOnly;

impl Credentials for ReadOnly {
    fn token(&self) -> Option<String> {
        panic!("the token was asked for, to send it with a write");
    }

    fn renew(&self) -> LocalBoxFuture<'static, bool> {
        async { false }.boxed_local()
    }

    fn may_write(&self) -> bool {
        false
    }
}

/// The token belongs to another account, and the user declines.
struct Another;

impl Credentials for Another {
    fn token(&self) -> Option<String> {
        panic!("the token was asked for, to send it with a write in another name");
    }

    fn renew(&self) -> LocalBoxFuture<'static, bool> {
        async { false }.boxed_local()
    }

    fn may_write_as_now(&self) -> bool {
        false
    }

    fn ask_to_write_as_now(&self) -> LocalBoxFuture<'static, bool> {
        async { false }.boxed_local()
    }
}

/// A request that writes to a path, for a purpose.
type Write = fn(&'static str, fn(Argument) -> Message) -> Request;

/// How each method is sent.
const WRITES: [Write; 4] = [Request::post, Request::put, Request::patch, Request::delete];

#[test]
fn nothing_is_written_as_an_account_without_consent() {
    let owner = Owner::new();
    let client = owner.with(|| Client::new("/api/v3", Rc::new(Another)));
    for write in WRITES {
        let request = write("/providers/rac/7/", |result| words::delete_provider("Servers", result));
        let error = client.send::<()>(request).now_or_never().expect("refused at once").unwrap_err();
        assert_eq!(error.kind, ErrorKind::OtherAccount);
    }
}

#[test]
fn in_read_only_mode_no_write_is_sent() {
    let owner = Owner::new();
    let client = owner.with(|| Client::new("/api/v3", Rc::new(ReadOnly)));
    for write in WRITES {
        let request = write("/providers/rac/7/", |result| words::delete_provider("Servers", result));
        let error = client.send::<()>(request).now_or_never().expect("refused at once").unwrap_err();
        assert_eq!(error.kind, ErrorKind::ReadOnly);
        assert_eq!(
            error.sentence().text(),
            "Could not delete provider “Servers”: read-only mode is on. Nothing was sent."
        );
    }
}

#[test]
fn a_text_with_a_nul_is_not_sent() {
    let owner = Owner::new();
    let client = owner.with(|| Client::new("/api/v3", Rc::new(ReadOnly)));
    let write = Request::post("/providers/rac/", words::create_provider).json(&"a\0b");
    let search = Request::get("/providers/rac/", words::read_providers)
        .query(authentik_rac::Query::new().with("search", "a\0"));
    for (request, doing) in [(write, "create the provider"), (search, "read the providers")] {
        let error = client.send::<()>(request).now_or_never().expect("refused at once").unwrap_err();
        assert_eq!(
            error.sentence().text(),
            format!("Could not {doing}: authentik can't read the NUL character (U+0000) in it.")
        );
    }
}
