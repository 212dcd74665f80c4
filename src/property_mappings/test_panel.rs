//! The test of a mapping: what the stored mapping adds for a user.

use super::expression::launch_only_names;
use super::words;
use crate::resource::failure::failure_text;
use crate::resource::pickers;
use crate::resource::pickers::{Picker, Seen};
use crate::rest::{Client, Submit};
use crate::settings::TestedSettings;
use authentik_rac::property_mappings::{MappingTestResult, PropertyMapping, api};
use authentik_rac::users::{User, UserId};
use authentik_rac::{ErrorKind, RestError, users};
use guacamole_settings::secrets::hidden_in;
use leptos::prelude::*;
use rac_messages::{Message, sentences};
use rac_ui::{Button, ButtonVariant, ComboOption, Combobox, Field, Icon, Notice, NoticeKind};
use serde_json::Value;

/// The outcome of a test.
#[derive(Clone, Debug, PartialEq)]
enum Outcome {
    Evaluated(MappingTestResult),
    NotTested(Message),
}

/// The section that tests a mapping for a chosen user.
#[component]
pub fn TestMapping(
    mapping: PropertyMapping,
    /// Whether it is next to a form, which may have unsaved changes.
    #[prop(optional)]
    beside_form: bool,
) -> impl IntoView {
    let opened = RwSignal::new(false);
    let id = mapping.pk;
    let uses = launch_only_names(&mapping.expression);
    view! {
        <h2>{words::TEST}</h2>
        <p class="rac-help">
            {sentences([Some(words::TEST_TEXT), beside_form.then_some(words::TEST_STORED), Some(words::TEST_MISSING)].into_iter().flatten())}
        </p>
        {(!uses.is_empty())
            .then(|| {
                view! { <Notice kind=NoticeKind::Info>{words::uses_in_test(&uses)}</Notice> }
            })}
        {move || match opened.get() {
            // The list of users is read only when the user wants to test.
            false => view! {
                <p>
                    <Button on_click=Callback::new(move |()| opened.set(true))>{words::TEST_WHO}</Button>
                </p>
            }
            .into_any(),
            true => view! { <TestForm id=id /> }.into_any(),
        }}
    }
}

#[component]
fn TestForm(id: authentik_rac::property_mappings::PropertyMappingId) -> impl IntoView {
    let client = expect_context::<Client>();
    let seen = Seen::new(move || users::seen(client));
    let read = seen.read;
    let options = Picker::new(seen, option).options;
    let user = RwSignal::new(None::<String>);
    let errors = RwSignal::new(Vec::<String>::new());
    let outcome = RwSignal::new(None::<Outcome>);
    let submit = Submit::new();
    let run = Callback::new(move |()| {
        let Some(user) = user.get_untracked().and_then(|user| user.parse::<UserId>().ok()) else {
            errors.set(vec![words::TEST_USER_MISSING.text()]);
            return;
        };
        submit.run(async move {
            let answer = client.send::<MappingTestResult>(api::test(id, user)).await;
            outcome.try_set(Some(match answer {
                Ok(result) => Outcome::Evaluated(result),
                Err(error) => Outcome::NotTested(why_not(&error)),
            }));
        });
    });
    let on_change = Callback::new(move |_| {
        errors.set(Vec::new());
        // The result was for another user.
        outcome.set(None);
    });
    let box_ref = NodeRef::<leptos::html::Input>::new();
    Effect::new(move |_| {
        if let Some(user) = box_ref.get() {
            let _ = user.focus();
        }
    });
    view! {
        <div class="rac-test">
            <Field label=words::TEST_USER errors=errors>
                <Combobox
                    value=user
                    options=options
                    placeholder=words::TEST_USER_CHOOSE
                    on_change=on_change
                    on_retry=Callback::new(move |()| read.refetch())
                    node_ref=box_ref
                />
            </Field>
            <Button variant=ButtonVariant::Primary icon=Icon::Check busy=submit.busy() on_click=run>
                {words::TEST_RUN}
            </Button>
        </div>
        <div role="status" class="rac-test-outcome">
            {move || outcome.get().map(shown)}
        </div>
    }
}

fn option(user: &User) -> ComboOption {
    pickers::option(user.pk.to_string(), &user.username, &user.name)
}

/// authentik crashes without the permission for property mappings of all types, and refuses if the account can't view
/// the user.
fn why_not(error: &RestError) -> Message {
    match error.kind {
        ErrorKind::Crashed { .. } => sentences([words::TEST_CRASHED, failure_text(error).into()]),
        ErrorKind::NoPermission => sentences([words::TEST_NO_USER, failure_text(error).into()]),
        _ => failure_text(error).into(),
    }
}

fn shown(outcome: Outcome) -> AnyView {
    let result = match outcome {
        Outcome::NotTested(why) => {
            return view! { <Notice kind=NoticeKind::Error>{why}</Notice> }.into_any();
        }
        Outcome::Evaluated(result) => result,
    };
    if !result.successful {
        return view! {
            <Notice kind=NoticeKind::Error title=words::TEST_FAILED>
                <pre class="rac-settings-text">{result.result}</pre>
                <p>{words::TEST_FAILED_TEXT}</p>
            </Notice>
        }
        .into_any();
    }
    match serde_json::from_str::<Value>(&result.result) {
        Ok(Value::Object(map)) if map.is_empty() => view! { <p>{words::TEST_NOTHING}</p> }.into_any(),
        Ok(Value::Object(map)) => view! {
            <h3>{words::TEST_RESULT}</h3>
            <TestedSettings label=words::TEST_RESULT settings=map />
        }
        .into_any(),
        other => {
            let covered =
                other.ok().map(|value| (hidden_in(&value), value)).filter(|(hidden, value)| hidden != value);
            let text = covered.map_or(result.result, |(hidden, _)| hidden.to_string());
            view! {
                <h3>{words::TEST_RESULT}</h3>
                <pre class="rac-settings-text">{text}</pre>
                <p>{words::TEST_NO_DICT}</p>
            }
            .into_any()
        }
    }
}
