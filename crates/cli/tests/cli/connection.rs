//! Addresses, tokens, certificates, and servers that don't answer as hoped.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};

use super::support::{ADMIN, Demo, file, rac, written};

/// A server with these answers, one after another; the last is repeated. Returns its address.
fn server(answers: Vec<String>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for at in 0.. {
            let Ok((mut stream, _)) = listener.accept() else { break };
            let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
            while lines.next().is_some_and(|line| line.is_ok_and(|line| !line.is_empty())) {}
            let answer = answers.get(at).or(answers.last()).unwrap();
            let _ = stream.write_all(answer.as_bytes());
            let _ = stream.shutdown(std::net::Shutdown::Write);
            let _ = stream.read(&mut [0; 1]);
        }
    });
    url
}

fn answer(status: &str, headers: &str, body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\n{headers}Content-Length: {length}\r\nConnection: close\r\n\r\n{body}")
}

const JSON: &str = "Content-Type: application/json\r\n";

#[test]
fn a_bad_token_is_said_and_never_shown() {
    let demo = Demo::start();
    for token in ["tell-nobody-this-token", rac_admin_demo::sample::INACTIVE_TOKEN] {
        let run = rac(&demo.url, token, &["export"], "").with(1);
        assert_eq!(run.out, "");
        assert!(run.notes.contains("authentik does not accept the token."), "{}", run.notes);
        assert!(run.notes.contains("RAC_TOKEN"), "{}", run.notes);
    }
}

#[test]
fn a_server_that_repeats_the_token_does_not_get_it_into_the_output() {
    let body = r#"{"detail": "Token tell-nobody-this-token is nothing to me"}"#;
    let url = server(vec![answer("400 Bad Request", JSON, body)]);
    let run = rac(&url, "tell-nobody-this-token", &["export"], "").with(1);
    assert!(!run.notes.is_empty());
}

#[test]
fn a_token_comes_from_a_file_or_the_environment() {
    let demo = Demo::start();
    let file = written("token", &format!("{ADMIN}\n"));
    rac(&demo.url, "", &["--token-file", &file, "export"], "").with(0);
    rac(&demo.url, "a-bad-one", &["export", "--token-file", &file], "").with(0);
    let none = rac(&demo.url, "", &["export"], "").with(1);
    assert!(none.notes.contains("RAC_TOKEN"), "{}", none.notes);
    let empty = rac(&demo.url, "", &["export", "--token-file", &written("token", "\n")], "").with(1);
    assert!(empty.notes.contains("There is no token in"), "{}", empty.notes);
    let odd = rac(&demo.url, "two words", &["export"], "").with(1);
    assert!(odd.notes.contains("no spaces"), "{}", odd.notes);
    rac(&demo.url, ADMIN, &["--token", ADMIN, "export"], "").with(1);
    // Someone may give the token itself as the file.
    let mistaken = rac(&demo.url, ADMIN, &["--token-file", ADMIN, "export"], "").with(1);
    assert!(mistaken.notes.contains("Could not read the file of --token-file"), "{}", mistaken.notes);
}

#[test]
fn the_address_can_be_that_of_another_instance() {
    let demo = Demo::start();
    let staging = format!("{}/staging/", demo.url);
    let run = rac(&staging, rac_admin_demo::sample::STAGING_TOKEN, &["export"], "").with(0);
    assert!(run.out.starts_with("format: rac-admin-plan\n"));
    let elsewhere = rac("http://127.0.0.1:1", ADMIN, &["export"], "").with(1);
    assert!(elsewhere.notes.contains("authentik did not answer ("), "{}", elsewhere.notes);
    let page = server(vec![answer("200 OK", "Content-Type: text/html\r\n", "<h1>Welcome to nginx!</h1>")]);
    let run = rac(&page, ADMIN, &["export"], "").with(1);
    assert!(run.notes.contains("there is no authentik API at"), "{}", run.notes);
    let redirect = server(vec![answer("302 Found", "Location: http://127.0.0.1:1/\r\n", "")]);
    let run = rac(&redirect, ADMIN, &["export"], "").with(1);
    assert!(run.notes.contains("it redirects elsewhere"), "{}", run.notes);
}

#[test]
fn a_read_is_repeated_when_authentik_says_so() {
    let starting = answer(
        "503 Service Unavailable",
        &format!("{JSON}Retry-After: 0\r\n"),
        r#"{"error":"authentik starting"}"#,
    );
    let throttled =
        answer("429 Too Many Requests", &format!("{JSON}Retry-After: 0\r\n"), r#"{"detail":"slow down"}"#);
    let refused = answer("403 Forbidden", JSON, r#"{"detail":"Token invalid/expired"}"#);
    let url = server(vec![starting, throttled, refused]);
    let run = rac(&url, ADMIN, &["export"], "").with(1);
    assert!(run.notes.contains("authentik does not accept the token."), "{}", run.notes);
}

/// A process that ends with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn a_certificate_counts_only_if_it_is_trusted() {
    let (certificate, key) = (file("certificate.pem"), file("key.pem"));
    let mut openssl = Command::new("openssl");
    openssl.args([
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-days",
        "2",
        "-subj",
        "/CN=authentik of a test",
    ]);
    openssl.args(["-addext", "subjectAltName=IP:127.0.0.1", "-addext", "basicConstraints=critical,CA:FALSE"]);
    let made = openssl.arg("-out").arg(&certificate).arg("-keyout").arg(&key).output();
    if !made.is_ok_and(|made| made.status.success()) {
        println!("SKIPPED: there is no openssl to make a certificate with.");
        return;
    }
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let mut server = Command::new("openssl");
    server.args(["s_server", "-quiet", "-www", "-accept", &format!("127.0.0.1:{port}")]);
    server.arg("-cert").arg(&certificate).arg("-key").arg(&key);
    let server = server.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut server = Running(server.spawn().unwrap());
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert_eq!(server.0.try_wait().unwrap(), None, "the server ended");
    }
    let url = format!("https://127.0.0.1:{port}");
    let run = rac(&url, ADMIN, &["export"], "").with(1);
    assert!(run.notes.contains("certificate") && run.notes.contains("--ca-file"), "{}", run.notes);
    let trusted = rac(&url, ADMIN, &["export", "--ca-file", certificate.to_str().unwrap()], "").with(1);
    // It is no authentik, but it was spoken to.
    assert!(trusted.notes.contains("there is no authentik API at"), "{}", trusted.notes);
}

#[test]
fn files_of_certificates_hold_some() {
    let file = written("ca.pem", "nothing");
    let run = rac("https://127.0.0.1:1", ADMIN, &["export", "--ca-file", &file], "").with(1);
    assert!(run.notes.contains("There is no certificate (PEM) in"), "{}", run.notes);
}

#[test]
fn arguments_that_make_no_sense_are_errors_and_help_is_none() {
    for arguments in [
        &["plan"][..],
        &["export", "--token", "x"],
        &["lint"],
        &["lint", "a", "--instance"],
        &["import", "a", "--as", "x"],
    ] {
        rac("", "", arguments, "").with(1);
    }
    for arguments in [&["--help"][..], &["apply", "--help"], &["--version"]] {
        assert!(!rac("", "", arguments, "").with(0).out.is_empty());
    }
    for command in ["export", "plan", "apply", "lint", "import", "effective", "completions"] {
        assert!(rac("", "", &[command, "--help"], "").with(0).out.contains("Examples:\n"), "{command}");
    }
    assert!(rac("", "", &["export"], "").with(1).notes.contains("RAC_URL"));
}
