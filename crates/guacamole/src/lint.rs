//! What is wrong, or probably not meant, in connection settings: each finding with its reason and, where it can be,
//! a fix. Findings block nothing that authentik would store.

mod case;
mod fix;
mod host;
mod keys;
mod names;
mod nested;
mod options;
mod paths;
mod security;
mod tags;
mod texts;
mod unseen;
mod values;
mod wake_on_lan;

use serde_json::{Map, Value};

use super::catalogue::{self, Parameter, Protocols};
use super::effective::{EffectiveValue, Layer, text_for_guacd};
use crate::characters::quotable;
use case::Case;

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
    /// Nothing that is stored: what the expression of a property mapping returned.
    Expression,
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
    /// The effective settings with these settings in them, where they are known: they say what overrides a value.
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

/// All findings, in the order of the settings, then those about settings that are missing. What is wrong with the
/// endpoint's host field itself is [`of_host_field`].
///
/// No reason and no label holds a secret's value.
pub fn lint(settings: &Map<String, Value>, context: &LintContext) -> Vec<Finding> {
    let case = Case::new(settings, context);
    let mut findings = Findings { list: Vec::new() };
    for (key, value) in settings {
        judge(key, value, &case, &mut findings);
    }
    host::missing(&case, &mut findings);
    wake_on_lan::missing(&case, &mut findings);
    findings.list
}

/// What is wrong with the endpoint's host field, unless a setting takes its place. The form says it at the field.
pub fn of_host_field(settings: &Map<String, Value>, context: &LintContext) -> Vec<Finding> {
    let mut findings = Findings { list: Vec::new() };
    host::of_field(&Case::new(settings, context), &mut findings);
    findings.list
}

/// Findings being collected.
struct Findings {
    list: Vec<Finding>,
}

impl Findings {
    fn add(&mut self, key: &str, severity: Severity, reason: impl Into<String>, fix: Option<Fix>) {
        self.list.push(Finding { key: key.to_owned(), severity, reason: reason.into(), fix });
    }
}

/// Names authentik sets itself at the end, whatever the settings say.
const FORCED: &[&str] = &["drive-path", "create-drive-path"];

fn judge(key: &str, value: &Value, case: &Case, findings: &mut Findings) {
    let context = case.context;
    if FORCED.contains(&key) {
        let reason = format!(
            "authentik always sets “{key}”; the value set here has no effect. The drive is in the outpost's container and is deleted with it."
        );
        return findings.add(key, Severity::Warning, reason, Some(Fix::remove()));
    }
    if !unseen::in_key(key, case, findings) {
        names::judge(key, case, findings);
    }
    if values::counts_for_nothing(key, value, case, findings) {
        return;
    }
    let text = text_for_guacd(value);
    tags::judge(key, &text, findings);
    let rows: Vec<&Parameter> = catalogue::facts(context.protocols, key).collect();
    texts::tokens(key, &text, &rows, findings);
    // What is unseen in a value would be said again as a misspelling.
    if !unseen::in_value(key, value, &rows, findings) {
        values::judge(key, value, &text, &rows, case, findings);
        host::judge(key, &text, case, findings);
        security::judge(key, &text, &rows, case, findings);
        wake_on_lan::judge(key, &text, &rows, case, findings);
        paths::judge(key, &text, &rows, findings);
    }
    overridden(key, &text, case, findings);
    let is_stored = *context.owner != Owner::Expression;
    if is_stored && !text.is_empty() && rows.iter().any(|row| row.is_secret()) {
        let reason = format!("Anyone who can view {} can read this secret.", context.owner.words());
        findings.add(key, Severity::Hint, reason, None);
    }
}

/// Says which property mapping takes a value's place, if one does.
fn overridden(key: &str, text: &str, case: &Case, findings: &mut Findings) {
    let (Some(value), owner) = (case.effective(key), case.context.owner) else { return };
    let Some(mapping) = value.layer.mapping() else { return };
    let is_mine = value.earlier.iter().any(|earlier| !earlier.merged && owner.is(&earlier.layer));
    if owner.is(&value.layer) || !is_mine {
        return;
    }
    let mapping = quotable(mapping);
    let (severity, reason) = match (value.text == text, owner) {
        (true, _) => (
            Severity::Hint,
            format!("The property mapping “{mapping}” sets the same value; the one set here has no effect."),
        ),
        (false, Owner::Mapping(_)) => (
            Severity::Warning,
            format!("The property mapping “{mapping}” is applied later and overrides this value."),
        ),
        (false, _) => (
            Severity::Warning,
            format!(
                "The property mapping “{mapping}” overrides this value: mappings are applied after all settings."
            ),
        ),
    };
    findings.add(key, severity, reason, None);
}

impl Owner {
    /// What users call it in a sentence.
    fn words(&self) -> &'static str {
        match self {
            Self::Provider => "this provider",
            Self::Endpoint => "this endpoint",
            Self::Mapping(_) | Self::Expression => "this property mapping",
        }
    }

    /// Whether a layer is its settings.
    fn is(&self, layer: &Layer) -> bool {
        match self {
            Self::Provider => *layer == Layer::Provider,
            Self::Endpoint => *layer == Layer::Endpoint,
            Self::Mapping(name) => layer.mapping() == Some(name),
            Self::Expression => false,
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
