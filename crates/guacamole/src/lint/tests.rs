use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::Protocol;
use crate::effective::{Expression, Layers, MappingLayer, effective};

mod fixes;
mod host;
mod keys;
mod large;
mod options;
mod rules;
mod traps;
mod unseen;

/// An object literal as settings.
fn map(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        other => panic!("{other} is no object"),
    }
}

const ENDPOINT: LintContext =
    LintContext { owner: &Owner::Endpoint, protocols: Protocols::RDP, host: None, effective: &[] };
const SSH: LintContext = LintContext { protocols: Protocols::SSH, ..ENDPOINT };
const VNC: LintContext = LintContext { protocols: Protocols::VNC, ..ENDPOINT };
const PROVIDER: LintContext =
    LintContext { owner: &Owner::Provider, protocols: Protocols::ALL, host: None, effective: &[] };

fn mapping_owner() -> Owner {
    Owner::Mapping("Fonts".into())
}

/// Settings with their numbers as written.
fn spelt(json: &str) -> Map<String, Value> {
    serde_json::from_str(json).unwrap()
}

/// The only finding.
fn only(settings: &Map<String, Value>, context: &LintContext) -> Finding {
    let mut findings = lint(settings, context);
    assert_eq!(findings.len(), 1, "{settings:?}: {findings:#?}");
    findings.remove(0)
}

/// The only finding, and the settings after its fix.
fn cured(settings: Value, context: &LintContext) -> (Finding, Map<String, Value>) {
    let mut settings = map(settings);
    let finding = only(&settings, context);
    let fix = finding.fix.clone().unwrap_or_else(|| panic!("no fix: {finding:?}"));
    assert!(apply(&fix.change, &finding.key, &mut settings), "{finding:?}");
    (finding, settings)
}

fn silent(settings: Value, context: &LintContext) {
    assert_eq!(lint(&map(settings), context), []);
}
