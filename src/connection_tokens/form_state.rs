//! The state of the form for a connection token, and how it becomes the fields to write.

use super::words;
use crate::forms::{Control, FormField};
use crate::resource::form::EditedForm;
use authentik_rac::ValidationErrors;
use authentik_rac::change::Fields;
use authentik_rac::connection_tokens::{ConnectionToken, ConnectionTokenChange, TARGET};
use authentik_rac::endpoints::EndpointId;
use authentik_rac::providers::ProviderId;
use authentik_rac::undo::{Kind, Ref};
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::ComboOption;
use serde_json::Value;

const PROVIDER: &str = "provider";
const ENDPOINT: &str = "endpoint";

/// The form's fields.
#[derive(Clone, Copy)]
pub struct TokenForm {
    pub provider: FormField<Option<String>>,
    pub endpoint: FormField<Option<String>>,
    /// The token that the form started from.
    token: StoredValue<ConnectionToken>,
    /// Whether the user tried to save: before that, an empty field shows no error.
    tried: RwSignal<bool>,
}

/// Finds a picker's option by its id.
type Listed<'a> = &'a dyn Fn(&str) -> Option<ComboOption>;

impl TokenForm {
    pub fn new(token: ConnectionToken) -> Self {
        TokenForm {
            provider: FormField::new(PROVIDER, Some(token.provider.to_string())),
            endpoint: FormField::new(ENDPOINT, token.endpoint.map(|id| id.to_string())),
            token: StoredValue::new(token),
            tried: RwSignal::new(false),
        }
    }

    pub fn provider_errors(self) -> Signal<Vec<String>> {
        self.with_missing(self.provider, words::PROVIDER_MISSING)
    }

    pub fn endpoint_errors(self) -> Signal<Vec<String>> {
        self.with_missing(self.endpoint, words::ENDPOINT_MISSING)
    }

    fn with_missing(self, field: FormField<Option<String>>, words: Message) -> Signal<Vec<String>> {
        Signal::derive(move || {
            let mut all = field.refused().get();
            all.extend((self.tried.get() && field.value.with(Option::is_none)).then(|| words.text()));
            all
        })
    }

    /// The stored provider, if it has this id: the account may not be able to list it.
    pub fn stored_provider(&self, id: &str) -> Option<ComboOption> {
        self.token.with_value(|token| provider_of(token, id))
    }

    /// The same for the endpoint.
    pub fn stored_endpoint(&self, id: &str) -> Option<ComboOption> {
        self.token.with_value(|token| endpoint_of(token, id))
    }

    /// The endpoint of a version of the token, as text. `now`: the current token. `listed`: the options of the
    /// pickers.
    pub fn target_words(&self, target: &Value, now: &ConnectionToken, listed: [Listed; 2]) -> String {
        let [provider, endpoint] = [PROVIDER, ENDPOINT].map(|name| match target.get(name) {
            Some(Value::String(id)) => id.clone(),
            Some(Value::Number(id)) => id.to_string(),
            _ => String::new(),
        });
        let [providers, endpoints] = listed;
        let known = [
            provider_of(now, &provider)
                .or_else(|| self.stored_provider(&provider))
                .or_else(|| providers(&provider)),
            endpoint_of(now, &endpoint)
                .or_else(|| self.stored_endpoint(&endpoint))
                .or_else(|| endpoints(&endpoint)),
        ];
        let parts = known.into_iter().zip([provider, endpoint]).flat_map(|(known, id)| match known {
            Some(option) => vec![option.label, option.detail],
            None => vec![id],
        });
        parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    }
}

fn provider_of(token: &ConnectionToken, id: &str) -> Option<ComboOption> {
    (token.provider.to_string() == id).then(|| ComboOption {
        value: id.to_owned(),
        label: token.provider_obj.name.clone(),
        detail: String::new(),
    })
}

fn endpoint_of(token: &ConnectionToken, id: &str) -> Option<ComboOption> {
    (token.endpoint.map(|id| id.to_string()).unwrap_or_default() == id).then(|| ComboOption {
        value: id.to_owned(),
        label: token.target_name(),
        detail: token.target_detail(),
    })
}

impl EditedForm for TokenForm {
    type Object = ConnectionToken;

    fn fields_of(token: &ConnectionToken) -> Fields {
        token.fields()
    }

    fn undoable(token: &ConnectionToken) -> Option<(Ref, String)> {
        Some((Kind::ConnectionToken.of(token.pk), words::whose(token).text()))
    }

    fn label(field: &str) -> Option<Message> {
        (field == TARGET).then_some(words::TARGET)
    }

    fn controls(&self) -> Vec<Box<dyn Control>> {
        vec![Box::new(Target(*self))]
    }

    fn fields(&self) -> Option<Fields> {
        self.tried.set(true);
        self.values()
    }

    fn stored(&self) -> Fields {
        self.token.with_value(ConnectionToken::fields)
    }

    fn set_stored(&self, now: &ConnectionToken) {
        self.token.set_value(now.clone());
    }
}

/// Provider and endpoint, which are a single field.
struct Target(TokenForm);

impl Control for Target {
    fn key(&self) -> &'static str {
        TARGET
    }

    fn value(&self) -> Option<Value> {
        let provider: ProviderId = self.0.provider.typed()?.parse().ok()?;
        let endpoint: EndpointId = self.0.endpoint.typed()?.parse().ok()?;
        Some(ConnectionTokenChange { provider, endpoint }.field())
    }

    fn is_changed(&self) -> bool {
        self.0.provider.is_changed() || self.0.endpoint.is_changed()
    }

    fn rebase(&self, stored: &Value) {
        for field in [self.0.provider, self.0.endpoint] {
            Control::rebase(&field, stored.get(field.name).unwrap_or(&Value::Null));
        }
    }

    fn restart(&self) {
        Control::restart(&self.0.provider);
        Control::restart(&self.0.endpoint);
    }

    fn refuse(&self, messages: Vec<String>) {
        self.0.endpoint.refuse(messages);
    }

    fn refuse_from(&self, errors: &ValidationErrors) -> Vec<&'static str> {
        self.0.provider.refuse(errors.of(PROVIDER));
        self.0.endpoint.refuse(errors.of(ENDPOINT));
        vec![PROVIDER, ENDPOINT]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const FIRST: &str = "10101010-2020-4030-8040-505050505050";
    const SECOND: &str = "60606060-7070-4080-8090-a0a0a0a0a0a0";

    fn token(provider: i32, endpoint: &str) -> ConnectionToken {
        let answer = json!({
            "pk": "70000000-0000-4000-8000-00000000000f", "provider": provider, "endpoint": endpoint,
            "provider_obj": { "pk": provider, "name": format!("Shop {provider}") }, "user": null,
        });
        authentik_rac::wire::read(&answer.to_string()).unwrap()
    }

    fn form() -> TokenForm {
        Owner::new().set();
        TokenForm::new(token(1, FIRST))
    }

    #[test]
    fn an_unchanged_form_has_the_stored_values_and_an_empty_field_prevents_saving() {
        let form = form();
        assert!(!form.is_changed());
        assert!(form.endpoint_errors().get().is_empty());
        assert_eq!(form.fields(), Some(form.stored()));
        form.endpoint.value.set(None);
        assert_eq!(form.fields(), None);
        assert_eq!(form.endpoint_errors().get(), [words::ENDPOINT_MISSING.text()]);
    }

    #[test]
    fn after_a_conflict_provider_and_endpoint_are_chosen_together() {
        let form = form();
        form.endpoint.value.set(Some(SECOND.to_owned()));
        form.rebase(&token(2, FIRST));
        assert_eq!(form.fields().unwrap()[TARGET], json!({ "provider": 1, "endpoint": SECOND }));
        form.take_stored(TARGET);
        assert_eq!(form.fields().unwrap()[TARGET], json!({ "provider": 2, "endpoint": FIRST }));
        assert!(!form.is_changed());
    }

    #[test]
    fn refusals_are_shown_at_their_fields_and_the_rest_above_the_form() {
        let form = form();
        let errors = ValidationErrors::read(&json!({ "endpoint": ["Gone."], "session": ["Ended."] }));
        assert_eq!(form.refuse(&errors), ["Session: Ended."]);
        assert_eq!(form.endpoint_errors().get(), ["Gone."]);
    }

    #[test]
    fn versions_are_compared_by_names_if_known() {
        let form = form();
        let listed = |id: &str| {
            (id == SECOND).then(|| ComboOption {
                value: id.to_owned(),
                label: "press".to_owned(),
                detail: "VNC · press.example".to_owned(),
            })
        };
        let words = |target: Value| form.target_words(&target, &token(2, FIRST), [&|_| None, &listed]);
        let press = words(json!({ "provider": 1, "endpoint": SECOND }));
        assert_eq!(press, "Shop 1 · press · VNC · press.example");
        assert_eq!(words(json!({ "provider": 2, "endpoint": FIRST })), format!("Shop 2 · {FIRST}"));
        assert_eq!(words(json!({ "provider": 9, "endpoint": FIRST })), format!("9 · {FIRST}"));
    }
}
