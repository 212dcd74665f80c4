//! A demo on a port of its own, and the program that is tested.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use rac_admin_demo::api::Demo as State;
use rac_admin_demo::server::{self, Options};
use rac_admin_demo::{oauth::LIFETIME, sample};
use serde_json::Value;

pub const ADMIN: &str = sample::ADMIN_TOKEN;
pub const AUDITOR: &str = sample::READ_ONLY_TOKEN;

/// A demo with sample data. It ends with the process.
pub struct Demo {
    pub url: String,
}

/// What the program did.
#[derive(Debug)]
pub struct Run {
    pub code: i32,
    pub out: String,
    /// What it said beside the result.
    pub notes: String,
}

impl Run {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// The result, if it ended with this code.
    pub fn with(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{self:?}");
        self
    }
}

impl Demo {
    pub fn start() -> Self {
        Self::with_latency(Duration::ZERO)
    }

    /// One that answers after this time.
    pub fn with_latency(latency: Duration) -> Self {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        std::thread::spawn(move || {
            let options = Options {
                dist: PathBuf::from("no-such-folder"),
                base_path: "/".to_owned(),
                latency,
                oauth_lifetime: LIFETIME,
                oauth_redirect_uris: Vec::new(),
                staging: true,
                offers_oauth: false,
            };
            let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
            runtime.unwrap().block_on(async {
                let listener = tokio::net::TcpListener::from_std(listener).unwrap();
                server::serve(listener, server::router(State::new(sample::store(None)), options))
                    .await
                    .unwrap();
            });
        });
        Self { url }
    }

    /// Runs the program as the administrator.
    pub fn run(&self, arguments: &[&str]) -> Run {
        rac(&self.url, ADMIN, arguments, "")
    }

    /// The same with this standard input.
    pub fn run_with(&self, arguments: &[&str], input: &str) -> Run {
        rac(&self.url, ADMIN, arguments, input)
    }
}

/// Runs the program.
pub fn rac(url: &str, token: &str, arguments: &[&str], input: &str) -> Run {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rac"));
    command.env_clear().env("NO_PROXY", "127.0.0.1").env("RAC_URL", url).env("RAC_TOKEN", token);
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // It may end before it has read everything.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();
    let run = Run {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        notes: String::from_utf8(output.stderr).unwrap(),
    };
    if !token.is_empty() {
        assert!(!run.out.contains(token) && !run.notes.contains(token), "the token is in the output");
    }
    run
}

/// Runs the program as the administrator, and interrupts it as Ctrl+C does.
pub fn interrupted(url: &str, arguments: &[&str], input: &str, is_time: impl Fn() -> bool) -> Run {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rac"));
    command.env_clear().env("NO_PROXY", "127.0.0.1").env("RAC_URL", url).env("RAC_TOKEN", ADMIN);
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    while !is_time() {
        assert_eq!(child.try_wait().unwrap(), None, "it ended before it was interrupted");
        std::thread::yield_now();
    }
    let kill = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(kill.success());
    let output = child.wait_with_output().unwrap();
    Run {
        code: output.status.code().expect("it ended by itself, not by the signal"),
        out: String::from_utf8(output.stdout).unwrap(),
        notes: String::from_utf8(output.stderr).unwrap(),
    }
}

/// Runs the program as the administrator on a terminal, on which someone types; none where no terminal can be made.
pub fn on_terminal(url: &str, arguments: &[&str], typed: &str) -> Option<Run> {
    let command = format!("'{}' {}", env!("CARGO_BIN_EXE_rac"), arguments.join(" "));
    let mut script = Command::new("script");
    script.args(["--quiet", "--return", "--command", &command, "/dev/null"]);
    script.env("NO_PROXY", "127.0.0.1").env("RAC_URL", url).env("RAC_TOKEN", ADMIN);
    let mut child = script.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().ok()?;
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(typed.as_bytes()).unwrap();
    // The terminal stays open until the program has ended.
    let output = child.wait_with_output().unwrap();
    drop(stdin);
    let out = String::from_utf8(output.stdout).unwrap();
    assert!(!out.contains(ADMIN), "the token is in the output");
    Some(Run { code: output.status.code().unwrap(), out, notes: String::new() })
}

/// A path for a file of a test, in a folder of its own.
pub fn file(name: &str) -> PathBuf {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let next = NEXT.fetch_add(1, Ordering::Relaxed);
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{}-{next}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    folder.join(name)
}

/// A file with this text.
pub fn written(name: &str, text: &str) -> String {
    let path = file(name);
    std::fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}
