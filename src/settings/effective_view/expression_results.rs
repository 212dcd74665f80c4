//! Tests the expressions of property mappings for a user, and puts the results into the layers.

use crate::resource::failure::failure_text;
use crate::rest::{Client, Read, Submit};
use crate::settings::editor::FindingList;
use crate::settings::effective_words as words;
use authentik_rac::ErrorKind;
use authentik_rac::property_mappings::MappingTestResult;
use authentik_rac::property_mappings::{PropertyMapping, api};
use authentik_rac::users::UserId;
use guacamole_settings::catalogue::Protocols;
use guacamole_settings::effective::{Expression, Layers, MappingLayer};
use guacamole_settings::lint::{Finding, LintContext, Owner, lint};
use leptos::prelude::*;
use rac_messages::{Message, sentences};
use rac_ui::{Button, Icon};

/// The outcome of a test.
#[derive(Clone, PartialEq)]
struct Outcome {
    user: UserId,
    mapping: String,
    expression: Expression,
    /// The message, if the test failed.
    text: Message,
}

/// The tests so far. Cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct ExpressionTests {
    client: Client,
    mappings: Read<Vec<PropertyMapping>>,
    user: Signal<Option<UserId>>,
    outcomes: RwSignal<Vec<Outcome>>,
    submit: Submit,
    running: RwSignal<String>,
}

impl ExpressionTests {
    pub fn new(mappings: Read<Vec<PropertyMapping>>, user: Signal<Option<UserId>>) -> Self {
        ExpressionTests {
            client: expect_context::<Client>(),
            mappings,
            user,
            outcomes: RwSignal::new(Vec::new()),
            submit: Submit::new(),
            running: RwSignal::new(String::new()),
        }
    }

    /// Puts the results for the chosen user into the layers.
    pub fn apply(self, layers: &mut Layers) {
        let Some(user) = self.user.get() else { return };
        let outcomes = self.outcomes.get();
        for layer in layers.provider_mappings.iter_mut().chain(&mut layers.endpoint_mappings) {
            let tested = |one: &&Outcome| one.user == user && one.mapping == layer.name;
            if layer.expression == Expression::Untested
                && let Some(outcome) = outcomes.iter().find(tested)
            {
                layer.expression = outcome.expression.clone();
            }
        }
    }

    fn outcome(self, mapping: &str) -> Option<Outcome> {
        let user = self.user.get()?;
        self.outcomes.get().into_iter().find(|one| one.user == user && one.mapping == mapping)
    }

    fn run(self, name: String) {
        let Some(user) = self.user.get_untracked() else { return };
        let mappings = self.mappings.value_untracked().unwrap_or_default();
        let Some(id) = mappings.iter().find(|mapping| mapping.name == name).map(|mapping| mapping.pk) else {
            return self.keep(user, name, Expression::Untested, words::TEST_UNKNOWN);
        };
        let started = name.clone();
        let begun = self.submit.run(async move {
            match self.client.send::<MappingTestResult>(api::test(id, user)).await {
                Ok(result) => {
                    let (expression, text) = read(&result);
                    self.keep(user, name, expression, text);
                }
                Err(error) => {
                    let mut text = Message::from(failure_text(&error));
                    if matches!(error.kind, ErrorKind::Crashed { .. }) {
                        text = sentences([words::TEST_CRASHED, text]);
                    }
                    self.keep(user, name, Expression::Untested, text);
                }
            }
        });
        if begun {
            self.running.set(started);
        }
    }

    fn keep(self, user: UserId, mapping: String, expression: Expression, text: Message) {
        self.outcomes.try_update(|outcomes| {
            outcomes.retain(|one| one.user != user || one.mapping != mapping);
            outcomes.push(Outcome { user, mapping, expression, text });
        });
    }
}

/// What the mapping adds, and the message about it.
fn read(result: &MappingTestResult) -> (Expression, Message) {
    let expression = result.expression();
    let text = match &expression {
        Expression::Failed => words::test_failed(&result.result),
        Expression::Returned(_) => words::TESTED,
        _ => words::TEST_NO_SETTINGS,
    };
    (expression, text)
}

/// The mappings whose expressions run at launch, each with its test.
#[component]
pub(super) fn AtLaunchList(
    tests: ExpressionTests,
    layers: Signal<Layers>,
    protocols: Memo<Protocols>,
) -> impl IntoView {
    let names = Memo::new(move |_| {
        let layers = layers.get();
        let all = layers.provider_mappings.into_iter().chain(layers.endpoint_mappings);
        let mut names: Vec<String> = all
            .filter(|layer: &MappingLayer| layer.expression != Expression::None)
            .map(|layer| layer.name)
            .collect();
        names.sort();
        names.dedup();
        names
    });
    let row = move |name: String| {
        let button = test_button(tests, &name);
        let found = {
            let name = name.clone();
            Signal::derive(move || {
                tests.outcome(&name).map(|one| findings(&one, protocols.get())).unwrap_or_default()
            })
        };
        let text = {
            let name = name.clone();
            move || tests.outcome(&name).map_or(words::NOT_TESTED, |outcome| outcome.text)
        };
        view! {
            <li>
                <span><strong>{name}</strong> ": " {text}</span>
                {button}
                <FindingList of=found named=true />
            </li>
        }
    };
    view! {
        {move || {
            let names = names.get();
            (!names.is_empty())
                .then(|| {
                    view! {
                        <section class="rac-at-launch" aria-label=words::AT_LAUNCH>
                            <p class="rac-at-launch-title">{words::AT_LAUNCH}</p>
                            <p class="rac-help">{words::AT_LAUNCH_HELP}</p>
                            <ul role="list">{names.into_iter().map(row).collect_view()}</ul>
                        </section>
                    }
                })
        }}
    }
}

/// The findings about a test's result.
fn findings(outcome: &Outcome, protocols: Protocols) -> Vec<Finding> {
    let Expression::Returned(settings) = &outcome.expression else { return Vec::new() };
    lint(settings, &LintContext { owner: &Owner::Expression, protocols, host: None, effective: &[] })
}

fn test_button(tests: ExpressionTests, name: &str) -> AnyView {
    let label = words::test_of(name);
    let disabled = Signal::derive(move || tests.user.get().is_none().then(|| words::TEST_USER.text()));
    let own = name.to_owned();
    let busy = Signal::derive(move || tests.submit.busy().get() && tests.running.get() == own);
    let name = name.to_owned();
    view! {
        <Button
            icon=Icon::Check
            label=label
            busy=busy
            disabled=disabled
            on_click=Callback::new(move |()| tests.run(name.clone()))
        >
            {words::TEST}
        </Button>
    }
    .into_any()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use authentik_rac::endpoints::Protocol;
    use guacamole_settings::lint::Severity;
    use serde_json::Value;

    fn result(result: &str, successful: bool) -> MappingTestResult {
        MappingTestResult { result: result.to_owned(), successful }
    }

    #[test]
    fn a_test_s_result_becomes_what_the_mapping_adds() {
        let (expression, _) = read(&result("{\n    \"username\": \"ann\"\n}", true));
        let Expression::Returned(map) = expression else { panic!("not taken") };
        assert_eq!(Value::Object(map).to_string(), r#"{"username":"ann"}"#);
    }

    #[test]
    fn an_exception_skips_the_mapping_and_is_reported() {
        let (expression, text) = read(&result("name 'usr' is not defined", false));
        assert_eq!(expression, Expression::Failed);
        assert!(text.text().contains("name 'usr' is not defined"));
    }

    #[test]
    fn a_test_s_result_is_linted() {
        let found = |text: &str, protocols| {
            let (expression, text) = read(&result(text, true));
            let outcome = Outcome { user: UserId(1), mapping: "m".to_owned(), expression, text };
            findings(&outcome, protocols).into_iter().map(|one| (one.key, one.severity)).collect::<Vec<_>>()
        };
        let key =
            r#"{"private-key": "  -----BEGIN PRIVATE KEY-----\n  YQ==\n  -----END PRIVATE KEY-----\n"}"#;
        let ssh = Protocols::of(Some(&Protocol::Ssh));
        assert_eq!(found(key, ssh), [("private-key".to_owned(), Severity::Error)]);
        assert_eq!(found(r#"{"usrename": "ann"}"#, ssh), [("usrename".to_owned(), Severity::Warning)]);
        assert_eq!(found(r#"{"username": "ann"}"#, ssh), []);
        assert_eq!(found(r#"["usrename"]"#, ssh), []);
    }

    #[test]
    fn a_result_that_is_no_dict_changes_nothing() {
        assert_eq!(read(&result("\"text\"", true)).0, Expression::None);
    }
}
