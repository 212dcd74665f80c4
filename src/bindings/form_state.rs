//! What the binding form holds, and how it becomes the fields that are written.

use super::words;
use crate::forms::FormField;
use authentik_rac::ValidationErrors;
use authentik_rac::bindings::{
    Binding, ENABLED, FAILURE_RESULT, NEGATE, ORDER, SUBJECT, Subject, SubjectKind, TIMEOUT,
};
use authentik_rac::change::Fields;
use leptos::prelude::*;
use serde_json::Value;

/// The form's fields; what is typed stays as it is typed.
#[derive(Clone, Copy)]
pub struct BindingForm {
    /// `SubjectKind::key`.
    pub kind: FormField<String>,
    /// The chosen id of each kind, so that another look at a kind finds it again.
    pub policy: FormField<Option<String>>,
    pub group: FormField<Option<String>>,
    pub user: FormField<Option<String>>,
    pub order: FormField<String>,
    pub enabled: FormField<bool>,
    pub negate: FormField<bool>,
    pub timeout: FormField<String>,
    /// "true" or "false", as a choice.
    pub failure_result: FormField<String>,
    /// Whether saving was tried: only then is an empty field a mistake.
    tried: RwSignal<bool>,
}

impl BindingForm {
    /// A form for a binding as it is stored, or for a new one with authentik's defaults.
    pub fn new(stored: Option<&Binding>, order: i32) -> Self {
        let subject = stored.and_then(Binding::subject);
        let id = |kind| subject.filter(|subject| subject.kind() == kind).map(Subject::id);
        let kind = subject.map_or(SubjectKind::Group, Subject::kind);
        let flag = |read: fn(&Binding) -> bool, default| stored.map_or(default, read);
        let timeout = stored.map_or(30, |binding| binding.timeout);
        BindingForm {
            kind: FormField::new(SUBJECT, kind.key().to_owned()),
            policy: FormField::new("policy", id(SubjectKind::Policy)),
            group: FormField::new("group", id(SubjectKind::Group)),
            user: FormField::new("user", id(SubjectKind::User)),
            order: FormField::new(ORDER, order.to_string()),
            enabled: FormField::new(ENABLED, flag(|b| b.enabled, true)),
            negate: FormField::new(NEGATE, flag(|b| b.negate, false)),
            timeout: FormField::new(TIMEOUT, timeout.to_string()),
            failure_result: FormField::new(FAILURE_RESULT, flag(|b| b.failure_result, false).to_string()),
            tried: RwSignal::new(false),
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

    pub fn is_changed(&self) -> bool {
        self.kind.is_changed()
            || self.picked(self.kind()).is_changed()
            || self.order.is_changed()
            || self.enabled.is_changed()
            || self.negate.is_changed()
            || self.timeout.is_changed()
            || self.failure_result.is_changed()
    }

    fn subject(&self) -> Option<Subject> {
        let kind = self.kind();
        self.picked(kind).value.with(|id| Subject::parse(kind, id.as_deref()?))
    }

    pub fn subject_errors(self, kind: SubjectKind) -> Signal<Vec<String>> {
        Signal::derive(move || {
            let mut all = self.picked(kind).refused().get();
            if self.tried.get() && self.kind() == kind && self.subject().is_none() {
                all.push(words::missing(kind).to_owned());
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

    /// The fields as they are to be written; `None` while something in them can't be: the errors stand beside it.
    pub fn fields(&self) -> Option<Fields> {
        self.tried.set(true);
        let subject = self.subject()?;
        let order = number(self.order, i32::MIN)?;
        let timeout = number(self.timeout, 0).or_else(|| self.hidden_timeout())?;
        Some(Fields::from_iter([
            (SUBJECT.to_owned(), subject.field()),
            (ORDER.to_owned(), Value::from(order)),
            (ENABLED.to_owned(), Value::Bool(self.enabled.value.get())),
            (NEGATE.to_owned(), Value::Bool(self.negate.value.get())),
            (TIMEOUT.to_owned(), Value::from(timeout)),
            (FAILURE_RESULT.to_owned(), Value::Bool(self.failure_result.value.with(|text| text == "true"))),
        ]))
    }

    /// Only policies show their timeout: what is typed into it is no obstacle for others, and stays unsaved.
    fn hidden_timeout(&self) -> Option<i32> {
        (self.kind() != SubjectKind::Policy).then(|| self.timeout.base().parse().ok())?
    }

    /// Puts the server's complaints beside their fields; what belongs to none comes back.
    pub fn refuse(&self, errors: &ValidationErrors) -> Vec<String> {
        let mut rest = errors.clone();
        for field in [self.policy, self.group, self.user] {
            field.refuse(errors.of(field.name));
        }
        self.order.refuse(errors.of(ORDER));
        self.timeout.refuse(errors.of(TIMEOUT));
        let kind = untrack(|| self.kind());
        let shown = |name: &str| {
            name == ORDER || name == kind.key() || name == TIMEOUT && kind == SubjectKind::Policy
        };
        rest.fields.retain(|(field, _)| !shown(field));
        Some(rest.sentence()).filter(|text| !text.is_empty()).into_iter().collect()
    }

    /// Restarts from the binding as it is now, keeping what is in the controls except the fields in `given_up`.
    pub fn rebase(&self, now: &Binding, given_up: &[String]) {
        let fresh = BindingForm::new(Some(now), now.order);
        let lost = |name: &str| given_up.iter().any(|field| field == name);
        let text = |mine: FormField<String>, theirs: FormField<String>| {
            if lost(mine.name) { mine.restart(theirs.base()) } else { mine.rebase(theirs.base()) }
        };
        let flag = |mine: FormField<bool>, theirs: FormField<bool>| {
            if lost(mine.name) { mine.restart(theirs.base()) } else { mine.rebase(theirs.base()) }
        };
        for kind in SubjectKind::ALL {
            let (mine, theirs) = (self.picked(kind), fresh.picked(kind));
            if lost(SUBJECT) { mine.restart(theirs.base()) } else { mine.rebase(theirs.base()) }
        }
        text(self.kind, fresh.kind);
        text(self.order, fresh.order);
        flag(self.enabled, fresh.enabled);
        flag(self.negate, fresh.negate);
        text(self.timeout, fresh.timeout);
        text(self.failure_result, fresh.failure_result);
    }
}

fn number(field: FormField<String>, least: i32) -> Option<i32> {
    field.value.with(|text| text.trim().parse().ok()).filter(|number| *number >= least)
}

fn faults(field: FormField<String>, least: i32, words: &str) -> Vec<String> {
    let mut all = field.refused().get();
    all.extend(number(field, least).is_none().then(|| words.to_owned()));
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
    fn an_untouched_form_holds_what_is_stored() {
        Owner::new().set();
        let form = BindingForm::new(Some(&stored()), 3);
        assert!(!form.is_changed());
        assert_eq!(form.fields(), Some(stored().fields()));
    }

    #[test]
    fn a_new_binding_needs_something_to_bind_to() {
        Owner::new().set();
        let form = BindingForm::new(None, 4);
        let errors = form.subject_errors(SubjectKind::Group);
        assert!(errors.get().is_empty(), "nothing is a mistake before saving was tried");
        assert_eq!(form.fields(), None);
        assert_eq!(errors.get(), [words::missing(SubjectKind::Group)]);
        form.kind.value.set("user".into());
        form.user.value.set(Some("8".into()));
        let fields = form.fields().unwrap();
        assert_eq!(fields[SUBJECT], json!({ "user": 8 }));
        assert_eq!(fields[ORDER], json!(4));
        assert_eq!(fields[TIMEOUT], json!(30));
    }

    #[test]
    fn a_number_that_is_none_stands_with_its_message() {
        Owner::new().set();
        let form = BindingForm::new(Some(&stored()), 3);
        for (typed, fine) in [("", false), ("-1", true), (" 7 ", true), ("1.5", false), ("2147483648", false)]
        {
            form.order.value.set(typed.into());
            assert_eq!(form.order_errors().get().is_empty(), fine, "{typed:?}");
            assert_eq!(form.fields().is_some(), fine, "{typed:?}");
        }
        form.timeout.value.set("-1".into());
        assert_eq!(form.timeout_errors().get(), [words::NO_TIMEOUT]);
    }

    #[test]
    fn a_timeout_that_is_no_longer_shown_is_no_obstacle() {
        Owner::new().set();
        let form = BindingForm::new(Some(&stored()), 3);
        form.timeout.value.set("soon".into());
        assert_eq!(form.fields().unwrap()[TIMEOUT], json!(12));
        form.kind.value.set("policy".into());
        form.policy.value.set(Some("6b6b6b6b-1111-4222-8333-444455556666".into()));
        assert_eq!(form.fields(), None);
    }

    #[test]
    fn what_authentik_refuses_stands_at_its_field_and_the_rest_above_the_form() {
        Owner::new().set();
        let form = BindingForm::new(Some(&stored()), 3);
        let errors = ValidationErrors::read(&json!({
            "order": ["Too big."], "user": "Gone.", "non_field_errors": ["Only one."], "target": ["Unknown."],
        }));
        assert_eq!(form.refuse(&errors), ["Only one. Target: Unknown."]);
        assert_eq!(form.order_errors().get(), ["Too big."]);
        assert_eq!(form.subject_errors(SubjectKind::User).get(), ["Gone."]);
    }

    #[test]
    fn after_a_conflict_the_form_keeps_mine_and_takes_theirs_as_chosen() {
        Owner::new().set();
        let form = BindingForm::new(Some(&stored()), 3);
        form.order.value.set("9".into());
        form.negate.value.set(false);
        let theirs = Binding { order: 5, timeout: 60, negate: true, ..stored() };
        form.rebase(&theirs, &[ORDER.to_owned(), TIMEOUT.to_owned()]);
        let fields = form.fields().unwrap();
        assert_eq!(
            (&fields[ORDER], &fields[TIMEOUT], &fields[NEGATE]),
            (&json!(5), &json!(60), &json!(false))
        );
    }
}
