//! Mistakes and probable mistakes in connection settings, each with a reason and, if possible, a fix. Findings never
//! prevent saving what authentik would store.

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

use rac_messages::{Message, lint as words};
use serde_json::{Map, Value};

use super::catalogue::{self, Parameter, Protocols};
use super::effective::{EffectiveValue, Layer, text_for_guacd};
use crate::characters::quotable;
use case::Case;

pub use fix::{Change, Fix, apply};
pub use options::layout_of;

/// The owner of the settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Owner {
    /// A provider.
    Provider,
    /// An endpoint.
    Endpoint,
    /// A property mapping, by its name.
    Mapping(String),
    /// Not stored: the result of a property mapping's expression.
    Expression,
}

/// The context of the settings, which the lint depends on.
#[derive(Clone, Copy, Debug)]
pub struct LintContext<'a> {
    /// The owner of the settings.
    pub owner: &'a Owner,
    /// The protocols of the endpoints that use them; [`Protocols::ALL`] while these are unknown.
    pub protocols: Protocols,
    /// The endpoint's host field, for the settings of an endpoint.
    pub host: Option<&'a str>,
    /// The effective settings including these settings, if known: they show what overrides a value.
    pub effective: &'a [EffectiveValue],
}

/// The severity of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// guacd will not do what the setting says.
    Error,
    /// Probably not intended.
    Warning,
    /// Worth knowing.
    Hint,
}

/// One finding.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The name of the setting. It may be missing: "port" of a VNC endpoint without one.
    pub key: String,
    /// How bad it is.
    pub severity: Severity,
    /// The problem, in one or two sentences.
    pub reason: Message,
    /// The fix, if there is one.
    pub fix: Option<Fix>,
}

/// All findings, in the order of the settings, then those about missing settings. Problems of the endpoint's host
/// field are in [`of_host_field`].
///
/// No reason or label contains the value of a secret.
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

/// Problems of the endpoint's host field, unless a setting overrides it. The form shows them at the field.
pub fn of_host_field(settings: &Map<String, Value>, context: &LintContext) -> Vec<Finding> {
    let mut findings = Findings { list: Vec::new() };
    host::of_field(&Case::new(settings, context), &mut findings);
    findings.list
}

/// Collects findings.
struct Findings {
    list: Vec<Finding>,
}

impl Findings {
    fn add(&mut self, key: &str, severity: Severity, reason: Message, fix: Option<Fix>) {
        self.list.push(Finding { key: key.to_owned(), severity, reason, fix });
    }
}

/// Names that authentik forces at the end.
const FORCED: &[&str] = &["drive-path", "create-drive-path"];

fn judge(key: &str, value: &Value, case: &Case, findings: &mut Findings) {
    let context = case.context;
    if FORCED.contains(&key) {
        return findings.add(key, Severity::Warning, words::always_set(key), Some(Fix::remove()));
    }
    if !unseen::in_key(key, case, findings) {
        names::judge(key, case, findings);
    }
    if values::has_no_effect(key, value, case, findings) {
        return;
    }
    let text = text_for_guacd(value);
    tags::judge(key, &text, findings);
    let rows: Vec<&Parameter> = catalogue::facts(context.protocols, key).collect();
    texts::tokens(key, &text, &rows, findings);
    // Invisible characters in a value would be reported again as a misspelling.
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
        let reason = words::secret_readable(context.owner.key());
        findings.add(key, Severity::Hint, reason, None);
    }
}

/// Reports the property mapping that overrides a value, if any.
fn overridden(key: &str, text: &str, case: &Case, findings: &mut Findings) {
    let (Some(value), owner) = (case.effective(key), case.context.owner) else { return };
    let Some(mapping) = value.layer.mapping() else { return };
    let is_mine = value.earlier.iter().any(|earlier| !earlier.merged && owner.is(&earlier.layer));
    if owner.is(&value.layer) || !is_mine {
        return;
    }
    let mapping = quotable(mapping);
    let (severity, reason) = match (value.text == text, owner) {
        (true, _) => (Severity::Hint, words::set_by_mapping_too(mapping)),
        (false, Owner::Mapping(_)) => (Severity::Warning, words::overridden_later(mapping)),
        (false, _) => (Severity::Warning, words::overridden_by_mapping(mapping)),
    };
    findings.add(key, severity, reason, None);
}

impl Owner {
    /// What it is, for messages.
    fn key(&self) -> &'static str {
        match self {
            Self::Provider => "provider",
            Self::Endpoint => "endpoint",
            Self::Mapping(_) | Self::Expression => "mapping",
        }
    }

    /// Whether a layer consists of its settings.
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
