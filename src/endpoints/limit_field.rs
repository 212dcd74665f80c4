//! The field Maximum concurrent connections: no limit, closed, or a number.

use super::words;
use crate::forms::{Control, FormField};
use authentik_rac::endpoints::EndpointField;
use authentik_rac::endpoints::limit::{Limit, LimitKind};
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Choice, Field, NumberInput, RadioGroup};
use serde_json::Value;

/// The limit while it is edited.
#[derive(Clone, Copy)]
pub struct LimitState {
    kind: FormField<String>,
    number: FormField<String>,
    /// Kept until the user changes it: any negative number means no limit.
    stored: StoredValue<i32>,
}

impl LimitState {
    pub fn new(stored: i32) -> Self {
        let (kind, number) = as_typed(stored);
        let name = EndpointField::MaximumConnections.key();
        LimitState {
            kind: FormField::new(name, kind),
            number: FormField::new(name, number),
            stored: StoredValue::new(stored),
        }
    }

    /// Starts again with another limit.
    pub fn restart_at(&self, stored: i32) {
        let (kind, number) = as_typed(stored);
        self.kind.restart(kind);
        self.number.restart(number);
        self.stored.set_value(stored);
    }

    fn is_counted(&self) -> bool {
        self.kind.value.with(|kind| LimitKind::from_key(kind) == LimitKind::AtMost)
    }

    /// The chosen limit; `None` if the number is invalid.
    pub fn limit(&self) -> Option<Limit> {
        self.number.value.with(|number| self.kind.value.with(|kind| LimitKind::from_key(kind).limit(number)))
    }

    /// The number to write.
    pub fn value(&self) -> Option<i32> {
        if self.is_changed() { self.limit().map(Limit::to_stored) } else { Some(self.stored.get_value()) }
    }

    pub fn faults(&self) -> Vec<String> {
        self.limit().is_none().then(|| words::LIMIT_WRONG.text()).into_iter().collect()
    }
}

impl Control for LimitState {
    fn key(&self) -> &'static str {
        self.kind.name
    }

    fn value(&self) -> Option<Value> {
        LimitState::value(self).map(Value::from)
    }

    fn is_changed(&self) -> bool {
        self.kind.is_changed() || self.is_counted() && self.number.is_changed()
    }

    fn rebase(&self, stored: &Value) {
        let stored = stored.as_i64().and_then(|number| i32::try_from(number).ok()).unwrap_or(1);
        let (kind, number) = as_typed(stored);
        self.kind.rebase(kind);
        self.number.rebase(number);
        self.stored.set_value(stored);
    }

    fn restart(&self) {
        self.kind.restart(self.kind.base());
        self.number.restart(self.number.base());
    }

    fn refuse(&self, messages: Vec<String>) {
        self.kind.refuse(messages);
    }
}

fn as_typed(stored: i32) -> (String, String) {
    let limit = Limit::from_stored(stored);
    let number = if let Limit::AtMost(number) = limit { number } else { 1 };
    (LimitKind::of(limit).key().to_owned(), number.to_string())
}

#[component]
pub fn LimitField(state: LimitState) -> impl IntoView {
    let choice = |kind: LimitKind, label: Message, help: Option<Message>| Choice {
        value: kind.key().to_owned(),
        label,
        help,
    };
    let options = vec![
        choice(LimitKind::None, words::LIMIT_NONE, None),
        choice(LimitKind::Closed, words::LIMIT_CLOSED, Some(words::LIMIT_CLOSED_HELP)),
        choice(LimitKind::AtMost, words::LIMIT_AT_MOST, None),
    ];
    let kind = state.kind;
    // The number's input is mounted by kind only, so that it stays while the user types into it.
    let counted = Memo::new(move |_| state.is_counted());
    let number = move || {
        counted.get().then(|| {
            view! {
                <Field
                    label=words::LIMIT_NUMBER
                    errors=Signal::derive(move || state.faults())
                    required=true
                >
                    <NumberInput
                        value=state.number.value
                        min=1
                        max=i64::from(i32::MAX)
                        on_input=kind.on_input()
                    />
                </Field>
            }
        })
    };
    view! {
        <div class="rac-endpoint-limit">
            <RadioGroup
                label=words::LIMIT
                options=options
                value=kind.value
                help=words::LIMIT_HELP
                errors=kind.refused()
                on_change=Callback::new(move |_| kind.clear_refusal())
            />
            {number}
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(stored: i32, kind: LimitKind, number: &str) -> Option<i32> {
        let owner = Owner::new();
        owner.set();
        let state = LimitState::new(stored);
        state.kind.value.set(kind.key().to_owned());
        state.number.value.set(number.to_owned());
        state.value()
    }

    #[test]
    fn an_unchanged_limit_is_kept_exactly() {
        Owner::new().set();
        for stored in [-7, -1, 0, 1, 12] {
            let state = LimitState::new(stored);
            assert!(!state.is_changed());
            assert_eq!(state.value(), Some(stored));
        }
    }

    #[test]
    fn a_chosen_limit_is_written_as_authentik_counts() {
        assert_eq!(chosen(1, LimitKind::None, "1"), Some(-1));
        assert_eq!(chosen(1, LimitKind::Closed, "1"), Some(0));
        assert_eq!(chosen(0, LimitKind::AtMost, "25"), Some(25));
        assert_eq!(chosen(1, LimitKind::AtMost, "few"), None);
        assert_eq!(chosen(-7, LimitKind::None, "few"), Some(-7), "the number does not count then");
    }
}
