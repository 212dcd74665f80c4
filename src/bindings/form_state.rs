//! The state of the binding form, and how it becomes the fields to write.

use super::fields::label;
use super::words;
use crate::forms::{Control, FormField, Parsed};
use crate::resource::form::EditedForm;
use authentik_rac::ValidationErrors;
use authentik_rac::bindings::{Binding, BindingField, BindingFields, Subject, SubjectKind};
use authentik_rac::change::Fields;
use authentik_rac::undo::{Kind, Ref};
use leptos::prelude::*;
use rac_messages::Message;
use serde_json::Value;

/// The form's fields; text stays as typed.
#[derive(Clone, Copy)]
pub struct BindingForm {
    /// `SubjectKind::key`.
    pub kind: FormField<String>,
    /// The chosen id of each kind, so that switching the kind back and forth keeps the choice.
    pub policy: FormField<Option<String>>,
    pub group: FormField<Option<String>>,
    pub user: FormField<Option<String>>,
    pub order: FormField<String>,
    pub enabled: FormField<bool>,
    pub negate: FormField<bool>,
    pub timeout: FormField<String>,
    /// "true" or "false", for the radio buttons.
    pub failure_result: FormField<String>,
    /// The stored values that the form started from.
    stored: StoredValue<BindingFields>,
    /// Whether the user tried to save: before that, an empty field shows no error.
    tried: RwSignal<bool>,
}

impl BindingForm {
    /// A form for a stored binding, or for a new one with authentik's defaults.
    pub fn new(stored: BindingFields) -> Self {
        let id = |kind| stored.subject.filter(|subject| subject.kind() == kind).map(Subject::id);
        let kind = stored.subject.map_or(SubjectKind::Group, Subject::kind);
        BindingForm {
            kind: FormField::new(BindingField::Subject.key(), kind.key().to_owned()),
            policy: FormField::new(SubjectKind::Policy.key(), id(SubjectKind::Policy)),
            group: FormField::new(SubjectKind::Group.key(), id(SubjectKind::Group)),
            user: FormField::new(SubjectKind::User.key(), id(SubjectKind::User)),
            order: FormField::new(BindingField::Order.key(), stored.order.to_string()),
            enabled: FormField::new(BindingField::Enabled.key(), stored.enabled),
            negate: FormField::new(BindingField::Negate.key(), stored.negate),
            timeout: FormField::new(BindingField::Timeout.key(), stored.timeout.to_string()),
            failure_result: FormField::new(
                BindingField::FailureResult.key(),
                stored.failure_result.to_string(),
            ),
            stored: StoredValue::new(stored),
            tried: RwSignal::new(false),
        }
    }

    fn control(&self, field: BindingField) -> Box<dyn Control> {
        match field {
            BindingField::Subject => Box::new(BoundTo(*self)),
            BindingField::Order => {
                Box::new(Parsed { field: self.order, parse: |text| number(text, i32::MIN) })
            }
            BindingField::Enabled => Box::new(self.enabled),
            BindingField::Negate => Box::new(self.negate),
            BindingField::Timeout => {
                let control = Parsed { field: self.timeout, parse: |text| number(text, 0) };
                Box::new(OfPolicy { form: *self, control })
            }
            BindingField::FailureResult => {
                let parse = |text: &String| Some(Value::Bool(text == "true"));
                let control = Parsed { field: self.failure_result, parse };
                Box::new(OfPolicy { form: *self, control })
            }
        }
    }

    pub fn kind(&self) -> SubjectKind {
        self.kind.value.with(|key| SubjectKind::from_key(key)).unwrap_or(SubjectKind::Group)
    }

    pub fn picked(&self, kind: SubjectKind) -> FormField<Option<String>> {
        match kind {
            SubjectKind::Policy => self.policy,
            SubjectKind::Group => self.group,
            SubjectKind::User => self.user,
        }
    }

    fn subject(&self) -> Option<Subject> {
        let kind = self.kind();
        self.picked(kind).value.with(|id| Subject::parse(kind, id.as_deref()?))
    }

    pub fn subject_errors(self, kind: SubjectKind) -> Signal<Vec<String>> {
        Signal::derive(move || {
            let mut all = self.picked(kind).refused().get();
            if self.tried.get() && self.kind() == kind && self.subject().is_none() {
                all.push(words::missing(kind).text());
            }
            all
        })
    }

    pub fn order_errors(self) -> Signal<Vec<String>> {
        Signal::derive(move || faults(self.order, i32::MIN, words::NO_NUMBER))
    }

    pub fn timeout_errors(self) -> Signal<Vec<String>> {
        Signal::derive(move || faults(self.timeout, 0, words::NO_TIMEOUT))
    }
}

impl EditedForm for BindingForm {
    type Object = Binding;

    fn fields_of(binding: &Binding) -> Fields {
        binding.fields().to_json()
    }

    fn undoable(binding: &Binding) -> Option<(Ref, String)> {
        Some((Kind::Binding.of(binding.pk), super::row::label(binding).text()))
    }

    fn label(field: &str) -> Option<Message> {
        BindingField::from_key(field).map(label)
    }

    fn controls(&self) -> Vec<Box<dyn Control>> {
        BindingField::ALL.iter().map(|field| self.control(*field)).collect()
    }

    fn fields(&self) -> Option<Fields> {
        self.tried.set(true);
        self.values()
    }

    fn stored(&self) -> Fields {
        self.stored.with_value(BindingFields::to_json)
    }

    fn set_stored(&self, now: &Binding) {
        self.stored.set_value(now.fields());
    }
}

/// The binding's subject as one field: its kind, and the object of that kind.
struct BoundTo(BindingForm);

impl Control for BoundTo {
    fn key(&self) -> &'static str {
        BindingField::Subject.key()
    }

    fn value(&self) -> Option<Value> {
        self.0.subject().map(Subject::field)
    }

    fn is_changed(&self) -> bool {
        self.0.kind.is_changed() || self.0.picked(self.0.kind()).is_changed()
    }

    fn rebase(&self, stored: &Value) {
        for kind in SubjectKind::ALL {
            let id = stored.get(kind.key());
            Control::rebase(&self.0.picked(kind), id.unwrap_or(&Value::Null));
            if id.is_some() {
                self.0.kind.rebase(kind.key().to_owned());
            }
        }
    }

    fn restart(&self) {
        SubjectKind::ALL.into_iter().for_each(|kind| Control::restart(&self.0.picked(kind)));
        Control::restart(&self.0.kind);
    }

    fn refuse(&self, messages: Vec<String>) {
        self.0.picked(untrack(|| self.0.kind())).refuse(messages);
    }

    /// authentik names the field of the kind. The message is shown only if that kind is selected.
    fn refuse_from(&self, errors: &ValidationErrors) -> Vec<&'static str> {
        for kind in SubjectKind::ALL {
            self.0.picked(kind).refuse(errors.of(kind.key()));
        }
        vec![untrack(|| self.0.kind()).key()]
    }
}

/// A field that only policies have. For other kinds its text is ignored: it can't block saving, and is not written if
/// it is invalid.
struct OfPolicy {
    form: BindingForm,
    control: Parsed<String>,
}

impl OfPolicy {
    fn is_shown(&self) -> bool {
        self.form.kind() == SubjectKind::Policy
    }
}

impl Control for OfPolicy {
    fn key(&self) -> &'static str {
        self.control.key()
    }

    fn value(&self) -> Option<Value> {
        let Parsed { field, parse } = &self.control;
        self.control.value().or_else(|| if self.is_shown() { None } else { parse(&field.base()) })
    }

    fn is_changed(&self) -> bool {
        self.control.is_changed()
    }

    fn rebase(&self, stored: &Value) {
        self.control.rebase(stored);
    }

    fn restart(&self) {
        self.control.restart();
    }

    fn refuse(&self, messages: Vec<String>) {
        self.control.refuse(messages);
    }

    fn refuse_from(&self, errors: &ValidationErrors) -> Vec<&'static str> {
        let shown = self.control.refuse_from(errors);
        if untrack(|| self.is_shown()) { shown } else { Vec::new() }
    }
}

fn number(text: &str, least: i32) -> Option<Value> {
    text.trim().parse::<i32>().ok().filter(|number| *number >= least).map(Value::from)
}

/// The server's messages, then the message for an invalid number.
fn faults(field: FormField<String>, least: i32, words: Message) -> Vec<String> {
    let mut all = field.refused().get();
    all.extend(field.value.with(|text| number(text, least)).is_none().then(|| words.text()));
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn stored() -> Binding {
        let answer = json!({
            "pk": "11111111-2222-4333-8444-555566667777", "user": 8, "order": 3, "timeout": 12, "negate": true,
            "target": "9c9c9c9c-8b8b-4a7a-8969-585847473636",
            "user_obj": { "pk": 8, "username": "mara" },
        });
        authentik_rac::wire::read(&answer.to_string()).unwrap()
    }

    #[test]
    fn an_unchanged_form_has_the_stored_values() {
        Owner::new().set();
        let form = BindingForm::new(stored().fields());
        assert!(!form.is_changed());
        assert_eq!(form.fields(), Some(stored().fields().to_json()));
    }

    #[test]
    fn a_new_binding_needs_something_to_bind_to() {
        Owner::new().set();
        let form = BindingForm::new(BindingFields { order: 4, ..BindingFields::default() });
        let errors = form.subject_errors(SubjectKind::Group);
        assert!(errors.get().is_empty(), "nothing is a mistake before saving was tried");
        assert_eq!(form.fields(), None);
        assert_eq!(errors.get(), [words::missing(SubjectKind::Group).text()]);
        form.kind.value.set("user".into());
        form.user.value.set(Some("8".into()));
        let fields = form.fields().unwrap();
        assert_eq!(fields["subject"], json!({ "user": 8 }));
        assert_eq!(fields["order"], json!(4));
        assert_eq!(fields["timeout"], json!(30));
    }

    #[test]
    fn an_invalid_number_stays_with_its_message() {
        Owner::new().set();
        let form = BindingForm::new(stored().fields());
        for (typed, fine) in [("", false), ("-1", true), (" 7 ", true), ("1.5", false), ("2147483648", false)]
        {
            form.order.value.set(typed.into());
            assert_eq!(form.order_errors().get().is_empty(), fine, "{typed:?}");
            assert_eq!(form.fields().is_some(), fine, "{typed:?}");
        }
        form.timeout.value.set("-1".into());
        assert_eq!(form.timeout_errors().get(), [words::NO_TIMEOUT.text()]);
    }

    #[test]
    fn a_hidden_timeout_does_not_prevent_saving() {
        Owner::new().set();
        let form = BindingForm::new(stored().fields());
        form.timeout.value.set("soon".into());
        assert_eq!(form.fields().unwrap()["timeout"], json!(12));
        form.kind.value.set("policy".into());
        form.policy.value.set(Some("6b6b6b6b-1111-4222-8333-444455556666".into()));
        assert_eq!(form.fields(), None);
    }

    #[test]
    fn refusals_are_shown_at_their_fields_and_the_rest_above_the_form() {
        Owner::new().set();
        let form = BindingForm::new(stored().fields());
        let errors = ValidationErrors::read(&json!({
            "order": ["Too big."], "user": "Gone.", "non_field_errors": ["Only one."], "target": ["Unknown."],
        }));
        assert_eq!(form.refuse(&errors), ["Only one. Target: Unknown."]);
        assert_eq!(form.order_errors().get(), ["Too big."]);
        assert_eq!(form.subject_errors(SubjectKind::User).get(), ["Gone."]);
    }

    #[test]
    fn after_a_conflict_the_form_has_the_chosen_values() {
        Owner::new().set();
        let form = BindingForm::new(stored().fields());
        form.order.value.set("9".into());
        form.negate.value.set(false);
        let theirs = Binding { order: 5, timeout: 60, negate: true, ..stored() };
        form.rebase(&theirs);
        form.take_stored("order");
        form.take_stored("timeout");
        let fields = form.fields().unwrap();
        assert_eq!(
            (&fields["order"], &fields["timeout"], &fields["negate"]),
            (&json!(5), &json!(60), &json!(false))
        );
    }

    #[test]
    fn another_user_s_subject_is_taken_as_a_whole() {
        Owner::new().set();
        let form = BindingForm::new(stored().fields());
        form.user.value.set(Some("9".into()));
        let theirs = json!({
            "pk": "11111111-2222-4333-8444-555566667777", "group": "6b6b6b6b-1111-4222-8333-444455556666",
            "order": 3, "timeout": 12, "negate": true, "target": "9c9c9c9c-8b8b-4a7a-8969-585847473636",
        });
        let theirs: Binding = authentik_rac::wire::read(&theirs.to_string()).unwrap();
        form.rebase(&theirs);
        assert_eq!(form.fields().unwrap()["subject"], json!({ "user": 9 }), "mine until it is given up");
        form.take_stored("subject");
        assert_eq!(form.fields(), Some(theirs.fields().to_json()));
        assert!(!form.is_changed());
    }

    #[test]
    fn messages_about_a_hidden_field_are_shown_above_the_form() {
        Owner::new().set();
        let form = BindingForm::new(stored().fields());
        let hidden = ValidationErrors::read(&json!({ "failure_result": ["Unknown."] }));
        assert_eq!(form.refuse(&hidden), ["If it fails: Unknown."], "by the label of its control");
        let errors = ValidationErrors::read(&json!({ "timeout": ["Too long."], "group": ["Gone."] }));
        assert_eq!(form.refuse(&errors), ["Timeout: Too long. Group: Gone."]);
        form.kind.value.set("policy".into());
        assert_eq!(form.refuse(&errors), ["Group: Gone."]);
        assert_eq!(form.timeout.refused().get(), ["Too long."]);
    }
}
