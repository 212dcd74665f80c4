//! The state of the form for a mapping, and how it becomes the fields to write.

use super::expression::{Checked, Finding, Fix, check};
use super::fields::label_of_key;
use super::words;
use crate::forms::{Control, FormField};
use crate::resource::form::EditedForm;
use crate::settings::SettingsState;
use authentik_rac::change::Fields;
use authentik_rac::property_mappings::PropertyMapping;
use authentik_rac::property_mappings::{MappingField, MappingFields};
use authentik_rac::undo::{Kind, Ref};
use leptos::prelude::*;
use rac_messages::Message;

/// The form's fields; text stays as typed.
#[derive(Clone, Copy)]
pub struct MappingForm {
    pub name: FormField<String>,
    pub settings: SettingsState,
    pub expression: FormField<String>,
    /// The expression that the check reads: the input with a delay.
    checked: RwSignal<String>,
    found: Memo<Checked>,
    /// The stored values that the form started from. A field that isn't changed isn't written.
    stored: StoredValue<MappingFields>,
    /// Whether the user tried to save: before that, an empty name shows no error.
    tried: RwSignal<bool>,
}

impl MappingForm {
    /// A form for a stored mapping, or for a new one.
    pub fn new(stored: MappingFields) -> Self {
        let checked = RwSignal::new(stored.expression.clone());
        MappingForm {
            name: FormField::new(MappingField::Name.key(), stored.name.clone()),
            settings: SettingsState::new(MappingField::StaticSettings.key(), stored.static_settings.clone()),
            expression: FormField::new(MappingField::Expression.key(), stored.expression.clone()),
            checked,
            found: Memo::new(move |_| checked.with(|text| check(text))),
            stored: StoredValue::new(stored),
            tried: RwSignal::new(false),
        }
    }

    pub fn name_errors(self) -> Signal<Vec<String>> {
        Signal::derive(move || {
            let mut all = self.name.refused().get();
            all.extend(self.name_faults());
            all
        })
    }

    /// Checks the current input.
    pub fn check_now(&self) {
        let text = self.expression.value.get_untracked();
        if self.checked.get_untracked() != text {
            self.checked.set(text);
        }
    }

    /// The findings of the check.
    pub fn expression_findings(self) -> Signal<Vec<String>> {
        Signal::derive(move || self.found.with(Checked::words))
    }

    /// The fixes of the findings, with their lines.
    pub fn expression_fixes(self) -> Vec<(usize, Fix)> {
        self.found.with(|found| {
            let of = |finding: &Finding| Some((finding.line, finding.fix.clone()?));
            found.findings.iter().filter_map(of).collect()
        })
    }

    /// Whether the check has read the current input: otherwise the positions of its fixes are outdated.
    pub fn is_checked(&self) -> bool {
        self.expression.value.with_untracked(|text| self.checked.with_untracked(|checked| text == checked))
    }

    fn name_faults(&self) -> Vec<String> {
        let blank = self.tried.get() && self.name.value.with(|name| name.trim().is_empty());
        blank.then(|| words::NAME_MISSING.text()).into_iter().collect()
    }
}

impl MappingForm {
    fn control(&self, field: MappingField) -> Box<dyn Control> {
        match field {
            MappingField::Name => Box::new(self.name),
            MappingField::StaticSettings => Box::new(self.settings),
            MappingField::Expression => Box::new(self.expression),
        }
    }
}

impl EditedForm for MappingForm {
    type Object = PropertyMapping;

    fn fields_of(mapping: &PropertyMapping) -> Fields {
        mapping.fields().to_json()
    }

    fn undoable(mapping: &PropertyMapping) -> Option<(Ref, String)> {
        Some((Kind::PropertyMapping.of(mapping.pk), mapping.name.clone()))
    }

    fn label(field: &str) -> Option<Message> {
        label_of_key(field)
    }

    fn controls(&self) -> Vec<Box<dyn Control>> {
        MappingField::ALL.iter().map(|field| self.control(*field)).collect()
    }

    /// Findings in the expression don't prevent saving: authentik decides.
    fn fields(&self) -> Option<Fields> {
        self.tried.set(true);
        self.check_now();
        if self.name_faults().is_empty() { self.values() } else { None }
    }

    fn stored(&self) -> Fields {
        self.stored.with_value(MappingFields::to_json)
    }

    fn set_stored(&self, now: &PropertyMapping) {
        self.stored.set_value(now.fields());
    }

    fn take_stored(&self, field: &str) {
        untrack(|| {
            for control in self.controls().into_iter().filter(|control| control.key() == field) {
                control.restart();
            }
            self.check_now();
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use authentik_rac::ValidationErrors;
    use serde_json::Value;

    fn form(settings: &str) -> MappingForm {
        MappingForm::new(MappingFields {
            name: "Vault".to_owned(),
            static_settings: serde_json::from_str(settings).unwrap(),
            expression: "return {}".to_owned(),
        })
    }

    #[test]
    fn unchanged_settings_are_written_exactly() {
        Owner::new().set();
        let form = form(r#"{"zz-unknown":18.00,"a":{"deep":[null]},"port":"0022"}"#);
        form.name.value.set("Vault 2".to_owned());
        assert!(form.is_changed());
        let fields = form.fields().unwrap();
        assert_eq!(
            fields["static_settings"].to_string(),
            r#"{"zz-unknown":18.00,"a":{"deep":[null]},"port":"0022"}"#
        );
    }

    #[test]
    fn a_mapping_without_a_name_is_not_written_and_one_without_expression_is() {
        Owner::new().set();
        let form = form("{}");
        form.expression.value.set(String::new());
        assert_eq!(form.fields().map(|fields| fields["expression"].clone()), Some(Value::from("")));
        form.name.value.set(" ".to_owned());
        assert!(form.fields().is_none());
        assert_eq!(form.name_errors().get(), [words::NAME_MISSING.text()]);
    }

    #[test]
    fn a_suspicious_expression_can_be_saved() {
        Owner::new().set();
        let form = form("{}");
        form.expression.value.set("x = 1".to_owned());
        assert!(form.expression_findings().get().is_empty(), "not while it is being typed");
        form.check_now();
        assert_eq!(form.expression_findings().get().len(), 1);
        assert_eq!(form.fields().map(|fields| fields["expression"].clone()), Some(Value::from("x = 1")));
    }

    #[test]
    fn a_fix_applies_only_to_the_checked_text() {
        Owner::new().set();
        let form = form("{}");
        form.expression.value.set("k = '''\n-----BEGIN X-----\n'''\nreturn {\"a\": k}".to_owned());
        assert!(!form.is_checked() && form.expression_fixes().is_empty());
        form.check_now();
        assert!(form.is_checked());
        assert_eq!(form.expression_fixes().iter().map(|(line, _)| *line).collect::<Vec<_>>(), [1]);
    }

    #[test]
    fn refusals_are_shown_at_their_fields() {
        Owner::new().set();
        let form = form("{}");
        let errors = ValidationErrors::read(&serde_json::json!({
            "expression": ["Expression Syntax Error: invalid syntax"],
            "static_settings": ["Invalid."],
            "managed": ["Taken."],
        }));
        assert_eq!(form.refuse(&errors), ["Managed: Taken."]);
        assert_eq!(form.expression.refused().get(), ["Expression Syntax Error: invalid syntax"]);
        assert_eq!(form.settings.errors().get(), ["Invalid."]);
    }
}
