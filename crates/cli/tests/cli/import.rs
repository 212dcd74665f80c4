//! `rac import` and `rac completions`, which need no authentik.

use super::support::{Run, rac, written};

fn import(file: &str, arguments: &[&str]) -> Run {
    rac("", "", &[&["import", file], arguments].concat(), "")
}

#[test]
fn what_people_have_becomes_a_plan_file() {
    let table = "name,protocol,hostname,port,username,users\nbuild,ssh,build.example,2222,0123,mara\nold,telnet,old.example,23,,\n";
    let file = written("machines.csv", table);
    let run = import(&file, &["--as", "guacamole", "--provider", "Workshop", "--mapping", "Own"]).with(2);
    for line in [
        "provider: Workshop",
        "host: build.example:2222",
        "property_mappings:",
        "username: \"0123\"",
        "user: mara",
    ] {
        assert!(run.out.contains(line), "{line}: {}", run.out);
    }
    assert!(run.notes.contains("line 3: can't be imported: “old”: RAC has no telnet"), "{}", run.notes);
    let csv = import(&file, &["--as", "guacamole-csv", "--format", "csv"]).with(2);
    assert!(csv.out.contains("build.example:2222"), "{}", csv.out);
}

#[test]
fn a_list_of_hosts_gets_what_it_lacks() {
    let run = rac(
        "",
        "",
        &["import", "-", "--provider", "P", "--protocol", "vnc", "--format", "plan-json"],
        "a.example\nb.example:5901\n",
    );
    let endpoints = run.with(0).json()["endpoints"].clone();
    assert_eq!((&endpoints[1]["host"], &endpoints[1]["protocol"]), (&"b.example:5901".into(), &"vnc".into()));
}

#[test]
fn what_is_nothing_is_an_error() {
    for text in ["", "\u{0}\u{1}\u{2}", "{\"a\":"] {
        assert!(!import(&written("x", text), &[]).with(1).notes.is_empty(), "{text:?}");
    }
    let large = "a".repeat(11 * 1024 * 1024);
    assert!(import(&written("x", &large), &[]).with(1).notes.contains("10 MB"));
}

#[test]
fn a_large_conversion_into_a_closed_pipe_is_no_panic() {
    use std::process::{Command, Stdio};
    let hosts: String = (0..5000).map(|at| format!("h{at}.example\n")).collect();
    let file = written("hosts.txt", &hosts);
    let mut child = Command::new(env!("CARGO_BIN_EXE_rac"))
        .args(["import", &file, "--provider", "P", "--protocol", "ssh"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn every_shell_has_completions() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let run = rac("", "", &["completions", shell], "").with(0);
        assert!(run.out.contains("effective"), "{shell}");
    }
}
