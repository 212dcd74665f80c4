//! `rac export` and `rac plan`.

use super::support::{AUDITOR, Demo, file, rac, written};

#[test]
fn an_export_of_any_format_is_no_change() {
    let demo = Demo::start();
    for format in ["plan-yaml", "plan-json", "csv", "blueprint"] {
        let path = file("estate");
        let path = path.to_str().unwrap();
        let run = demo.run(&["export", "--format", format, "-o", path]).with(0);
        assert_eq!(run.out, "");
        let plan = demo.run(&["plan", path, "--delete", "all"]).with(0);
        assert!(plan.out.starts_with("0 to create, 0 to change, 0 to delete, "), "{format}: {plan:?}");
    }
}

#[test]
fn a_terraform_configuration_is_no_change_but_for_policies_that_only_terraform_knows() {
    let demo = Demo::start();
    let (path, converted) = (file("main.tf"), file("estate.yaml"));
    let (path, converted) = (path.to_str().unwrap(), converted.to_str().unwrap());
    demo.run(&["export", "--format", "terraform", "-o", path]).with(0);
    let run = demo.run(&["import", path, "-o", converted]).with(2);
    let refused = run.notes.lines().filter(|line| line.contains("can't be imported"));
    assert!(refused.clone().count() > 0);
    assert!(refused.clone().all(|line| line.contains("Which policy this is")), "{}", run.notes);
    demo.run(&["plan", converted]).with(0);
}

#[test]
fn secrets_leave_only_when_they_are_asked_for() {
    let demo = Demo::start();
    let covered = demo.run(&["export", "--format", "plan-json"]).with(0);
    assert!(covered.out.contains("$keep"));
    assert!(covered.notes.contains("are left out; --secrets includes them."), "{}", covered.notes);
    let path = file("main.tf");
    let open = demo.run(&["export", "--format", "plan-json", "--secrets"]).with(0);
    assert!(!open.out.contains("$keep"));
    assert!(open.notes.contains("Warning: whoever gets the file can read the secrets of"), "{}", open.notes);
    let refused = demo.run(&["export", "--format", "terraform", "--secrets"]).with(1);
    assert_eq!(refused.out, "");
    std::fs::write(&path, "of another time, and for everyone").unwrap();
    demo.run(&["export", "--format", "terraform", "--secrets", "-o", path.to_str().unwrap()]).with(0);
    let beside = path.with_file_name("secrets.auto.tfvars");
    assert!(std::fs::read_to_string(&beside).unwrap().contains(" = \""));
    #[cfg(unix)]
    for path in [path, beside] {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(path).unwrap().permissions().mode() & 0o077, 0);
    }
}

#[test]
fn expressions_that_look_like_they_hold_a_secret_are_named() {
    let demo = Demo::start();
    let plan = "format: rac-admin-plan\nversion: 1\nproperty_mappings:\n  - {name: Shared, expression: 'return {\"password\": \"0123-s3cret\"}'}\n";
    let shown = demo.run_with(&["plan", "-"], plan).with(2);
    assert!(!shown.out.contains("s3cret") && shown.out.contains("Hidden"), "{}", shown.out);
    let report = demo.run_with(&["plan", "-", "--json"], plan).with(2);
    assert!(!report.out.contains("s3cret"), "{}", report.out);
    demo.run_with(&["apply", "-", "--yes"], plan).with(0);
    let run = demo.run(&["export", "--only", "property-mappings"]).with(0);
    assert!(
        run.notes.contains("the expression of property mapping “Shared” seems to contain a secret"),
        "{}",
        run.notes
    );
    assert!(!run.notes.contains("s3cret"));
}

#[test]
fn only_some_kinds_are_written() {
    let demo = Demo::start();
    let run = demo.run(&["export", "--only", "providers,outposts"]).with(0);
    assert!(run.out.contains("providers:") && run.out.contains("outposts:"));
    assert!(!run.out.contains("endpoints:") && !run.out.contains("applications:"), "{}", run.out);
}

#[test]
fn what_the_account_can_t_read_is_said_and_no_file_is_silently_incomplete() {
    let demo = Demo::start();
    let nobody = rac(&demo.url, rac_admin_demo::sample::NOBODY_TOKEN, &["export"], "").with(1);
    assert_eq!(nobody.out, "");
    assert!(nobody.notes.contains("doesn't have the permission to read the providers."), "{}", nobody.notes);
    assert!(nobody.notes.contains("Nothing was written"), "{}", nobody.notes);
    let partial = ["export", "--partial"];
    rac(&demo.url, rac_admin_demo::sample::NOBODY_TOKEN, &partial, "").with(0);
    let plan = written(
        "p.yaml",
        "format: rac-admin-plan\nversion: 1\noutposts:\n  - {name: New, providers: [Servers]}\n",
    );
    let report = rac(&demo.url, AUDITOR, &["plan", &plan, "--json"], "").json();
    let unread = report["unread"].as_array().unwrap();
    assert!(unread.iter().any(|one| one["what"] == "endpoints" && one["whole"] == false), "{report:#}");
}

#[test]
fn drift_is_found_and_is_no_change_of_anything() {
    let demo = Demo::start();
    let path = file("estate.yaml");
    let path = path.to_str().unwrap();
    demo.run(&["export", "-o", path]).with(0);
    let estate = std::fs::read_to_string(path).unwrap();
    let changed = estate.replacen("maximum_connections: 1\n", "maximum_connections: 9\n", 1);
    assert_ne!(estate, changed);
    std::fs::write(path, changed).unwrap();
    let report = demo.run(&["plan", path, "--json"]).with(2).json();
    assert_eq!(report["format"], "rac-admin-plan-report");
    assert_eq!((&report["counts"]["change"], &report["counts"]["create"]), (&1.into(), &0.into()));
    let change = &report["steps"][0]["changes"][0];
    assert_eq!(
        (&change["field"], &change["old"], &change["new"]),
        (&"maximum_connections".into(), &1.into(), &9.into())
    );
    let words = demo.run(&["plan", path]).with(2).out;
    assert!(words.contains("    maximum_connections: 1 → 9\n"), "{words}");
    demo.run(&["plan", path]).with(2);
}

#[test]
fn what_can_t_be_done_is_an_error() {
    let demo = Demo::start();
    let plan = "format: rac-admin-plan\nversion: 1\nendpoints:\n  - {name: x, provider: Nowhere, protocol: ssh, host: h}\n";
    let run = demo.run_with(&["plan", "-"], plan).with(1);
    assert!(
        run.out.contains("! can't do endpoint “x” (Nowhere): There is no provider “Nowhere”."),
        "{}",
        run.out
    );
    let broken = demo.run_with(&["plan", "-"], "{\"format\": ").with(1);
    assert!(broken.notes.starts_with("rac: Could not read -: "), "{}", broken.notes);
    let none = demo.run(&["plan", "/no/such/file"]).with(1);
    assert!(none.notes.contains("Could not read /no/such/file"), "{}", none.notes);
}
