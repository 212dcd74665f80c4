//! `rac apply`.

use std::io::{Read, Write};
use std::time::Duration;

use super::support::{Demo, interrupted, on_terminal, written};

const NEW: &str = "\
format: rac-admin-plan
version: 1
property_mappings:
  - {name: Small type, static_settings: {font-size: 9}}
providers:
  - {name: Kiosks, authorization_flow: default-provider-authorization-implicit-consent, property_mappings: [Small type]}
applications:
  - {slug: kiosks, name: Kiosks, provider: Kiosks}
outposts:
  - {name: Kiosk outpost, providers: [Kiosks]}
endpoints:
  - name: lobby
    provider: Kiosks
    protocol: ssh
    host: lobby.example:22
    settings: {username: guest, password: s3cret-of-the-lobby}
    bindings: [{user: amara}]
";

#[test]
fn what_a_file_says_is_made_so_once() {
    let demo = Demo::start();
    let plan = NEW.replace("amara", &some_user(&demo));
    let report = demo.run_with(&["apply", "-", "--yes", "--json"], &plan).with(0).json();
    assert_eq!(report["format"], "rac-admin-apply-report");
    assert_eq!(
        (&report["counts"]["created"], &report["counts"]["failed"]),
        (&6.into(), &0.into()),
        "{report:#}"
    );
    assert!(report["steps"][0]["id"].is_string());
    assert!(!report.to_string().contains("s3cret"), "{report:#}");
    demo.run_with(&["plan", "-"], &plan).with(0);
    let again = demo.run_with(&["apply", "-", "--yes"], &plan).with(0);
    assert!(again.out.ends_with("0 created, 0 changed, 0 deleted, 0 failed.\n"), "{again:?}");
    let gone = plan.replace("name: lobby", "name: corner");
    let run = demo.run_with(&["apply", "-", "--yes", "--delete", "endpoints"], &gone).with(0);
    assert!(run.out.contains("- delete endpoint “lobby” (Kiosks)"), "{}", run.out);
    assert!(run.out.ends_with("2 created, 0 changed, 1 deleted, 0 failed.\n"), "{}", run.out);
}

#[test]
fn nothing_is_deleted_while_something_in_the_file_can_t_be_done() {
    let demo = Demo::start();
    let file = "format: rac-admin-plan\nversion: 1\nendpoints:\n  \
        - {name: only-1, provider: Servers, host: only-1.example}\n  \
        - {name: only-2, provider: Servers, protocol: ssh, host: only-2.example}\n";
    let run = demo.run_with(&["apply", "-", "--yes", "--partial", "--delete", "endpoints"], file).with(1);
    assert!(run.out.ends_with("1 created, 0 changed, 0 deleted, 0 failed.\n"), "{}", run.out);
    assert!(
        run.notes.contains("Nothing is deleted, because 1 object of the file can't be created or changed"),
        "{}",
        run.notes
    );
    let plan = demo.run_with(&["plan", "-", "--delete", "endpoints"], file).with(1);
    assert!(plan.notes.contains("Nothing is deleted"), "{}", plan.notes);
}

/// Somebody of the sample data.
fn some_user(demo: &Demo) -> String {
    let estate = demo.run(&["export", "--format", "plan-json"]).with(0).json();
    let bindings =
        estate["endpoints"].as_array().unwrap().iter().flat_map(|one| one["bindings"].as_array().unwrap());
    bindings.filter_map(|one| one["user"].as_str()).next().unwrap().to_owned()
}

#[test]
fn without_a_terminal_nothing_is_written_unless_it_was_said_so() {
    let demo = Demo::start();
    let plan = NEW.replace("amara", &some_user(&demo));
    let run = demo.run_with(&["apply", "-"], &plan).with(1);
    assert!(run.notes.contains("Without a terminal to ask on, --yes is needed."), "{}", run.notes);
    demo.run_with(&["plan", "-"], &plan).with(2);
}

#[test]
fn a_half_failed_run_says_what_failed_and_is_finished_by_the_next() {
    let demo = Demo::start();
    // The demo refuses this name, whoever asks.
    let refused = NEW
        .replace("amara", &some_user(&demo))
        .replace("name: Kiosks, authorization", "name: demo-refused Kiosks, authorization");
    let refused = refused
        .replace("provider: Kiosks", "provider: demo-refused Kiosks")
        .replace("[Kiosks]", "[demo-refused Kiosks]");
    let run = demo.run_with(&["apply", "-", "--yes"], &refused).with(1);
    assert!(run.out.ends_with("1 created, 0 changed, 0 deleted, 5 failed.\n"), "{}", run.out);
    assert!(
        run.notes.contains("provider “demo-refused Kiosks”: Could not create the provider: your account doesn't have the permission."),
        "{}",
        run.notes
    );
    assert!(run.notes.contains(
        "endpoint “lobby” (demo-refused Kiosks): Skipped, because “demo-refused Kiosks” was not created."
    ));
    let json = demo.run_with(&["apply", "-", "--yes", "--json"], &refused).with(1).json();
    assert_eq!((&json["counts"]["failed"], &json["counts"]["skipped"]), (&1.into(), &4.into()), "{json:#}");
    let cured = refused.replace("demo-refused ", "");
    let run = demo.run_with(&["apply", "-", "--yes"], &cured).with(0);
    assert!(run.out.ends_with("5 created, 0 changed, 0 deleted, 0 failed.\n"), "{}", run.out);
    demo.run_with(&["plan", "-"], &cured).with(0);
}

#[test]
fn if_something_can_t_be_done_nothing_is_unless_that_is_wanted() {
    let demo = Demo::start();
    let plan = NEW.replace("amara", "nobody-of-this-name");
    let run = demo.run_with(&["apply", "-", "--yes"], &plan).with(1);
    assert!(run.notes.contains("Nothing was written, because 1 step can't be done."), "{}", run.notes);
    demo.run_with(&["plan", "-", "--json"], &plan).with(1);
    let partial = demo.run_with(&["apply", "-", "--yes", "--partial", "--json"], &plan).with(1);
    let report = partial.json();
    assert_eq!(
        (&report["counts"]["created"], &report["counts"]["cannot"]),
        (&5.into(), &1.into()),
        "{report:#}"
    );
    assert_eq!(report["open"][0]["name"], "lobby", "it was to have a binding, and has none");
    assert!(partial.notes.contains("everyone can use it"), "{}", partial.notes);
}

#[test]
fn on_a_terminal_it_asks_first() {
    let demo = Demo::start();
    let file = written("plan.yaml", &NEW.replace("amara", &some_user(&demo)));
    let Some(refused) = on_terminal(&demo.url, &["apply", &file], "n\n") else {
        println!("SKIPPED: there is no “script” to make a terminal with.");
        return;
    };
    assert!(refused.out.contains("Do 6 steps at http://127.0.0.1:"), "{}", refused.out);
    assert!(refused.with(1).out.contains("Nothing was written."));
    demo.run(&["plan", &file]).with(2);
    let agreed = on_terminal(&demo.url, &["apply", &file], "y\n").unwrap().with(0);
    assert!(agreed.out.contains("6 created, 0 changed, 0 deleted, 0 failed."), "{}", agreed.out);
    demo.run(&["plan", &file]).with(0);
}

#[cfg(unix)]
#[test]
fn interrupted_it_finishes_its_step_and_says_what_was_not_begun() {
    let demo = Demo::with_latency(Duration::from_millis(60));
    let endpoints: String = (0..200)
        .map(|at| {
            format!("  - {{name: new-{at:03}, provider: Servers, protocol: ssh, host: h{at}.example}}\n")
        })
        .collect();
    let plan = format!("format: rac-admin-plan\nversion: 1\nendpoints:\n{endpoints}");
    let run = interrupted(&demo.url, &["apply", "-", "--yes", "--json"], &plan, || writes(&demo) > 2);
    let report = run.with(130);
    assert!(report.notes.contains("Stopping after the current step."), "{report:?}");
    let created = report.json()["counts"]["created"].as_u64().unwrap();
    assert!(created > 2 && created < 200, "{created}");
    let left = 200 - created;
    assert!(report.notes.contains(&format!("Interrupted: {left} steps were not begun.")), "{report:?}");
    assert_eq!(writes(&demo) as u64, created, "the step that ran was finished and is in the report");
    let rest = demo.run_with(&["plan", "-", "--json"], &plan).with(2).json();
    assert_eq!(rest["counts"]["create"].as_u64(), Some(left));
}

#[cfg(unix)]
#[test]
fn interrupted_it_leaves_nothing_open_to_everyone() {
    let demo = Demo::with_latency(Duration::from_millis(60));
    let user = some_user(&demo);
    let endpoints: String = (0..100)
        .map(|at| {
            format!("  - {{name: new-{at:03}, provider: Servers, protocol: ssh, host: h{at}.example, bindings: [{{user: {user}}}]}}\n")
        })
        .collect();
    let plan = format!("format: rac-admin-plan\nversion: 1\nendpoints:\n{endpoints}");
    let run =
        interrupted(&demo.url, &["apply", "-", "--yes", "--json"], &plan, || writes(&demo) > 4).with(130);
    let report = run.json();
    assert_eq!(report["open"], serde_json::json!([]), "{report:#}");
    let created = report["counts"]["created"].as_u64().unwrap();
    assert!(created > 4 && created < 200 && created % 2 == 0, "{created}");
}

/// How many writes the demo has answered.
fn writes(demo: &Demo) -> usize {
    let host = demo.url.trim_start_matches("http://");
    let mut stream = std::net::TcpStream::connect(host).unwrap();
    let request = format!("GET /demo/log HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer.matches("\"method\":\"POST\"").count()
}
