//! `rac lint` and `rac effective`.

use super::support::{AUDITOR, Demo, rac};
use rac_admin_demo::sample::NOBODY_TOKEN;

const ESTATE: &str = "\
format: rac-admin-plan
version: 1
endpoints:
  - {name: a, provider: P, protocol: ssh, host: 'h:22', settings: {usrename: x}}
  - {name: b, provider: P, protocol: ssh, host: 'h:22', settings: {username: x}}
";

#[test]
fn a_file_is_checked_without_an_authentik() {
    let run = rac("", "", &["lint", "-"], ESTATE).with(2);
    assert!(run.out.starts_with("warning: endpoint “a” (P): settings.usrename: "), "{}", run.out);
    assert!(run.out.contains("Fix: Rename to “username”."), "{}", run.out);
    let report = rac("", "", &["lint", "-", "--json"], ESTATE).with(2).json();
    assert_eq!(report["format"], "rac-admin-lint-report");
    assert_eq!(report["findings"][0]["field"], "settings.usrename");
    rac("", "", &["lint", "-"], &ESTATE.replace("usrename", "username")).with(0);
    // The port may be set by the provider, which is not in the file.
    let vnc = ESTATE.replace("usrename", "username").replace("ssh, host: 'h:22'", "vnc, host: h");
    let run = rac("", "", &["lint", "-"], &vnc).with(0);
    assert!(run.out.contains("hint: endpoint “a” (P): settings.port: "), "{}", run.out);
    assert!(!run.out.contains("error: "), "{}", run.out);
}

#[test]
fn an_instance_is_checked_and_no_secret_is_shown() {
    let demo = Demo::start();
    let report = demo.run(&["lint", "--instance", "--json"]).with(2);
    let secrets = demo.run(&["export", "--secrets", "--format", "plan-json"]).with(0).json();
    let passwords: Vec<&str> = secrets["endpoints"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|endpoint| endpoint["settings"]["password"].as_str())
        .filter(|password| password.len() > 5)
        .collect();
    assert!(!passwords.is_empty());
    assert!(passwords.iter().all(|password| !report.out.contains(password)));
    assert!(report.json()["counts"]["warning"].as_u64().unwrap() > 0);
}

#[test]
fn a_list_that_could_not_be_read_is_reported_and_no_success() {
    let demo = Demo::start();
    let check =
        |token: &str, more: &[&str]| rac(&demo.url, token, &[&["lint", "--instance"], more].concat(), "");
    let run = check(NOBODY_TOKEN, &[]).with(1);
    assert!(run.notes.contains("doesn't have the permission to read the providers"), "{}", run.notes);
    assert!(run.out.contains(" objects checked: "), "{}", run.out);
    let report = check(NOBODY_TOKEN, &["--json"]).with(1).json();
    let unread = report["unread"].as_array().unwrap();
    assert!(unread.iter().any(|one| one["what"] == "providers" && one["whole"] == true), "{report:#}");
    // What the account may not see of a list is reported, too.
    let run = check(AUDITOR, &[]).with(2);
    assert!(run.notes.contains("exist that your account can't see"), "{}", run.notes);
}

#[test]
fn what_guacd_gets_is_shown_with_its_origin() {
    let demo = Demo::start();
    let estate = demo.run(&["export", "--format", "plan-json", "--secrets"]).with(0).json();
    let endpoints = estate["endpoints"].as_array().unwrap();
    let with_password =
        endpoints.iter().find(|one| one["settings"]["password"].as_str().is_some_and(|text| text.len() > 5));
    let endpoint = with_password.unwrap();
    let (name, provider) = (endpoint["name"].as_str().unwrap(), endpoint["provider"].as_str().unwrap());
    let arguments = ["effective", name, "--user", "amara", "--provider", provider];
    let run = demo.run(&arguments).with(0);
    assert!(
        run.out.contains("authentik - amara  ") && run.out.contains("Host field of the endpoint"),
        "{}",
        run.out
    );
    let secret = endpoint["settings"]["password"].as_str().unwrap();
    assert!(!run.out.contains(secret));
    assert!(demo.run(&[&arguments[..], &["--secrets"]].concat()).with(0).out.contains(secret));
    let report = demo.run(&[&arguments[..], &["--json"]].concat()).with(0);
    assert!(!report.out.contains(secret));
    let report = report.json();
    let value = |name: &str| {
        report["values"].as_array().unwrap().iter().find(|one| one["name"] == name).unwrap().clone()
    };
    assert_eq!(value("hostname")["from"], "Host field of the endpoint");
    assert_eq!(value("create-drive-path")["from"], "Always set by authentik");
    let none = demo.run(&["effective", "no such endpoint", "--user", "amara"]).with(1);
    assert!(none.notes.contains("There is no endpoint “no such endpoint”"), "{}", none.notes);
    let nobody = demo.run(&["effective", name, "--provider", provider, "--user", "nosuch"]).with(1);
    assert!(
        nobody.notes.contains("There is no user “nosuch” that your account can see."),
        "{}",
        nobody.notes
    );
    assert_eq!(nobody.out, "");
}

#[test]
fn expressions_are_run_for_the_user_if_that_is_asked_for() {
    let demo = Demo::start();
    let estate = demo.run(&["export", "--format", "plan-json"]).with(0).json();
    let list = |item: &serde_json::Value| -> Vec<String> {
        item["property_mappings"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one.as_str().unwrap().to_owned())
            .collect()
    };
    let all = |section: &str| estate[section].as_array().unwrap().clone();
    let dynamic: Vec<String> = all("property_mappings")
        .iter()
        .filter(|one| one["expression"] != "")
        .map(|one| one["name"].as_str().unwrap().to_owned())
        .collect();
    let endpoint =
        all("endpoints").into_iter().find(|one| list(one).iter().any(|name| dynamic.contains(name))).unwrap();
    let (name, provider) = (endpoint["name"].as_str().unwrap(), endpoint["provider"].as_str().unwrap());
    let user = all("endpoints")
        .iter()
        .flat_map(|one| one["bindings"].as_array().unwrap().clone())
        .find_map(|one| one["user"].as_str().map(str::to_owned))
        .unwrap();
    let arguments = ["effective", name, "--provider", provider, "--json", "--user"];
    let open = |report: &serde_json::Value| {
        let values = report["values"].as_array().unwrap();
        values.iter().any(|one| one["at_launch"].as_str().is_some_and(|text| text.starts_with("may change")))
    };
    assert!(open(&demo.run(&[&arguments[..], &[&user]].concat()).with(0).json()));
    let tested = demo.run(&[&arguments[..], &[&user, "--test"]].concat()).with(0).json();
    assert!(!open(&tested), "{tested:#}");
    let nobody = demo.run(&[&arguments[..], &["nobody-of-this-name", "--test"]].concat()).with(1);
    assert!(nobody.notes.contains("There is no user “nobody-of-this-name” that"), "{}", nobody.notes);
}
