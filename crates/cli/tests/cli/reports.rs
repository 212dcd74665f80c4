//! Reports and the schema that documents them.

use std::process::Command;

use super::support::{Demo, file, rac};

const CHECK: &str = "
import json, sys
from jsonschema import Draft202012Validator
schema = json.load(open(sys.argv[1]))
Draft202012Validator.check_schema(schema)
for path in sys.argv[2:]:
    report = json.load(open(path))
    kind = report['format'].split('-')[2]
    Draft202012Validator({**schema['$defs'][kind], '$defs': schema['$defs']}).validate(report)
    Draft202012Validator(schema).validate(report)
    broken = {**report, 'version': 'x'}
    assert list(Draft202012Validator(schema).iter_errors(broken)), path
";

#[test]
fn reports_are_as_their_schema_says() {
    let has_validator = Command::new("python3").args(["-c", "import jsonschema"]).output();
    if !has_validator.is_ok_and(|output| output.status.success()) {
        println!("SKIPPED: there is no python3 with jsonschema to validate with.");
        return;
    }
    let demo = Demo::start();
    let plan = "\
format: rac-admin-plan
version: 1
providers:
  - {name: Kiosks, authorization_flow: default-provider-authorization-implicit-consent}
  - {name: demo-refused, authorization_flow: default-provider-authorization-implicit-consent}
endpoints:
  - {name: lobby, provider: Kiosks, protocol: vnc, host: h, settings: {usrename: x}, bindings: [{user: nobody-of-this-name}]}
  - {name: shop, provider: demo-refused, protocol: ssh, host: h}
";
    let estate = demo.run(&["export", "--format", "plan-json"]).with(0).json();
    let name = estate["endpoints"][0]["name"].as_str().unwrap();
    let provider = estate["endpoints"][0]["provider"].as_str().unwrap();
    let auditor = rac(&demo.url, rac_admin_demo::sample::READ_ONLY_TOKEN, &["plan", "-", "--json"], plan);
    let reports = [
        auditor.out,
        demo.run_with(&["plan", "-", "--json", "--delete", "all"], plan).out,
        demo.run_with(&["apply", "-", "--json", "--yes", "--partial"], plan).out,
        demo.run_with(&["lint", "-", "--json"], plan).out,
        demo.run(&["lint", "--instance", "--json"]).out,
        demo.run(&["effective", name, "--user", "amara", "--provider", provider, "--json"]).out,
    ];
    let paths = reports.map(|report| {
        let path = file("report.json");
        std::fs::write(&path, report).unwrap();
        path
    });
    let schema = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/command-line.schema.json");
    let output = Command::new("python3").args(["-c", CHECK, schema]).args(paths).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
