//! The field "Expression" of the form: the editor, what the check finds, and what there is to use.

use super::form_state::MappingForm;
use super::words;
use crate::dom::view;
use crate::ui::{CodeEditor, Field};
use gloo_timers::callback::Timeout;
use leptos::prelude::*;

/// How long after the last key the check looks, in milliseconds: nobody wants to hear of a bracket that is about to be
/// closed.
const PAUSE: u32 = 600;

#[component]
pub fn ExpressionField(form: MappingForm) -> impl IntoView {
    let pause = StoredValue::new_local(None::<Timeout>);
    let on_input = Callback::new(move |()| {
        form.expression.clear_refusal();
        pause.set_value(Some(Timeout::new(PAUSE, move || {
            if !form.expression.value.is_disposed() {
                form.check_now();
            }
        })));
    });
    view! {
        <Field
            label=words::EXPRESSION
            help=words::EXPRESSION_HELP
            errors=form.expression.refused()
            warnings=form.expression_findings()
        >
            <CodeEditor
                value=form.expression.value
                on_input=on_input
                on_blur=Callback::new(move |()| form.check_now())
            />
        </Field>
        <Variables />
    }
    .into_any()
}

/// What authentik gives to an expression, in words; folded until it is wanted.
#[component]
fn Variables() -> impl IntoView {
    let rows: Vec<AnyView> = words::VARIABLES
        .iter()
        .map(|(name, meaning)| {
            view! {
                <dt>
                    <code>{*name}</code>
                </dt>
                <dd>{*meaning}</dd>
            }
            .into_any()
        })
        .collect();
    view! {
        <details class="rac-details">
            <summary>{words::VARIABLES_TITLE}</summary>
            <dl class="rac-variables">{rows}</dl>
            <p class="rac-help">{words::VARIABLES_REST}</p>
        </details>
    }
    .into_any()
}
