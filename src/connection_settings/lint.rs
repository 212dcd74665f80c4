//! What is wrong, or probably not meant, in connection settings: each finding with its reason and, where it can be,
//! a fix. Findings block nothing that authentik would store.

mod fix;
mod host;
mod keys;
mod names;
mod tags;
mod values;

use serde_json::{Map, Value};

use super::catalogue::{self, Parameter, Protocols};
use super::effective::{Earlier, EffectiveValue, Layer, text_for_guacd};

pub use fix::{Change, Fix, apply};

/// What the settings belong to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Owner {
    /// A provider.
    Provider,
    /// An endpoint.
    Endpoint,
    /// A property mapping, by its name.
    Mapping(String),
}

/// What the judgement depends on besides the settings.
#[derive(Clone, Copy, Debug)]
pub struct LintContext<'a> {
    /// What the settings belong to.
    pub owner: &'a Owner,
    /// The protocols of the endpoints they reach; [`Protocols::ALL`] while that is not known.
    pub protocols: Protocols,
    /// The endpoint's host field, for the settings of an endpoint.
    pub host: Option<&'a str>,
    /// The effective settings with these settings in them, where they are known: they tell what overrides a value.
    pub effective: &'a [EffectiveValue],
}

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// guacd will not do what the setting says.
    Error,
    /// Probably not what is meant.
    Warning,
    /// Worth knowing.
    Hint,
}

/// One finding.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The setting it is about. It need not be set: "port" of a VNC endpoint without one.
    pub key: String,
    /// How bad it is.
    pub severity: Severity,
    /// What is the matter, in one or two sentences.
    pub reason: String,
    /// What would cure it.
    pub fix: Option<Fix>,
}

/// All findings, in the order of the settings, then those about settings that are missing.
///
/// No reason and no label holds a secret's value.
pub fn lint(settings: &Map<String, Value>, context: &LintContext) -> Vec<Finding> {
    let mut findings = Findings { list: Vec::new() };
    for (key, value) in settings {
        judge(key, value, settings, context, &mut findings);
    }
    host::missing(settings, context, &mut findings);
    findings.list
}

/// Findings being collected.
struct Findings {
    list: Vec<Finding>,
}

impl Findings {
    /// Adds one; the reason comes in pieces.
    fn add(&mut self, key: &str, severity: Severity, reason: &[&str], fix: Option<Fix>) {
        self.list.push(Finding { key: key.to_owned(), severity, reason: reason.concat(), fix });
    }
}

/// Names authentik sets itself at the end, whatever the settings say.
const FORCED: &[&str] = &["drive-path", "create-drive-path"];

fn judge(
    key: &str,
    value: &Value,
    settings: &Map<String, Value>,
    context: &LintContext,
    findings: &mut Findings,
) {
    if FORCED.contains(&key) {
        let reason = ["authentik always sets “", key, "” itself; what is set here never counts."];
        return findings.add(key, Severity::Warning, &reason, Some(Fix::remove()));
    }
    names::judge(key, settings, context, findings);
    if values::counts_for_nothing(key, value, context, findings) {
        return;
    }
    let text = text_for_guacd(value);
    if text.contains("${GUAC_") {
        let reason = "authentik does not replace “${GUAC_…}”: guacd gets it letter by letter. \
                      The expression of a property mapping can put in what depends on the user.";
        findings.add(key, Severity::Warning, &[reason], None);
    }
    tags::judge(key, &text, findings);
    let rows: Vec<&Parameter> = catalogue::facts(context.protocols, key).collect();
    values::judge(key, value, &text, &rows, findings);
    host::judge(key, &text, context, findings);
    if key == "security" && matches!(text.as_str(), "nla" | "nla-ext") && !rows.is_empty() {
        let reason =
            "NLA fails with the guacd that authentik ships: its FIPS cryptography lacks what NLA needs.";
        findings.add(key, Severity::Warning, &[reason], Some(Fix::replace("any".into(), "any")));
    }
    overridden(key, &text, context, findings);
    if !text.is_empty() && rows.iter().any(|row| row.is_secret()) {
        let reason = ["This secret is readable by everybody who may view ", context.owner.words(), "."];
        findings.add(key, Severity::Hint, &reason, None);
    }
}

/// Says which property mapping takes a value's place, if one does.
fn overridden(key: &str, text: &str, context: &LintContext, findings: &mut Findings) {
    let Some(value) = context.effective.iter().find(|value| value.name == key) else { return };
    let Some(mapping) = value.layer.mapping() else { return };
    let mine = |earlier: &&Earlier| !earlier.merged && context.owner.is(&earlier.layer);
    if context.owner.is(&value.layer) || value.earlier.iter().find(mine).is_none() {
        return;
    }
    let (severity, outcome) = match value.text == text {
        true => (Severity::Hint, "” sets the same; what is set here never counts."),
        false => (Severity::Warning, "” sets it too and wins: property mappings beat all settings."),
    };
    let outcome = match (context.owner, severity) {
        (Owner::Mapping(_), Severity::Warning) => "”, which comes later, sets it too and wins.",
        _ => outcome,
    };
    findings.add(key, severity, &["The property mapping “", mapping, outcome], None);
}

impl Owner {
    /// What people call it in a sentence.
    fn words(&self) -> &'static str {
        match self {
            Self::Provider => "this provider",
            Self::Endpoint => "this endpoint",
            Self::Mapping(_) => "this property mapping",
        }
    }

    /// Whether a layer is its settings.
    fn is(&self, layer: &Layer) -> bool {
        match self {
            Self::Provider => *layer == Layer::Provider,
            Self::Endpoint => *layer == Layer::Endpoint,
            Self::Mapping(name) => layer.mapping() == Some(name),
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
