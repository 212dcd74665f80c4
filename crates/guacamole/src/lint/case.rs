//! The data of one check: the settings, and what other layers set.

use std::collections::BTreeMap;

use rac_messages::{Message, lint as words, sentences};
use serde_json::{Map, Value};

use super::{LintContext, Owner};
use crate::effective::{AtLaunch, EffectiveValue, Layer, text_for_guacd};

/// Settings with their context.
pub(super) struct Case<'a> {
    pub settings: &'a Map<String, Value>,
    pub context: &'a LintContext<'a>,
    effective: BTreeMap<&'a str, &'a EffectiveValue>,
}

impl<'a> Case<'a> {
    pub fn new(settings: &'a Map<String, Value>, context: &'a LintContext<'a>) -> Self {
        let effective = context.effective.iter().map(|value| (value.name.as_str(), value)).collect();
        Case { settings, context, effective }
    }

    /// What guacd gets for a name, if the effective settings are known.
    pub fn effective(&self, name: &str) -> Option<&'a EffectiveValue> {
        self.effective.get(name).copied()
    }

    /// The text that guacd gets for a name: from these settings or, if known, from another layer. Ignores the host
    /// field.
    pub fn text(&self, name: &str) -> Option<String> {
        let elsewhere = self.effective(name).filter(|value| value.layer != Layer::Host);
        let here = || self.settings.get(name).filter(|value| !value.is_null()).map(text_for_guacd);
        elsewhere.map(|value| value.text.clone()).or_else(here).filter(|text| !text.is_empty())
    }

    pub fn is_set(&self, name: &str) -> bool {
        self.text(name).is_some()
    }

    /// Whether these are an endpoint's settings, and all other layers are known except for expressions.
    pub fn knows_all(&self) -> bool {
        *self.context.owner == Owner::Endpoint && !self.context.effective.is_empty()
    }

    /// Whether an expression may set something at launch.
    pub fn is_open(&self) -> bool {
        let by_expression =
            |value: &EffectiveValue| matches!(value.at_launch, Some(AtLaunch::Expressions(_)));
        self.context.effective.iter().any(by_expression)
    }

    /// `reason`, with a note on who else may set what is missing.
    pub fn unless_set_elsewhere(&self, reason: Message) -> Message {
        let note = match self.context.owner {
            Owner::Endpoint if !self.knows_all() => words::SET_BY_PROVIDER_OR_MAPPING,
            Owner::Endpoint if self.is_open() => words::SET_AT_LAUNCH,
            Owner::Endpoint => return reason,
            _ => words::SET_BY_ENDPOINTS,
        };
        sentences([reason, note])
    }
}
