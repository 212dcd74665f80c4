//! The Expression field of the form: the editor, the findings, and the list of variables.

use super::expression::Fix;
use super::form_state::MappingForm;
use super::words;
use gloo_timers::callback::Timeout;
use leptos::prelude::*;
use rac_ui::{Button, CodeChange, CodeEditor, Field, Icon};

/// How long after the last key the check runs, in milliseconds: a bracket that the user is about to close is no
/// mistake.
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
    let change = RwSignal::new(None::<CodeChange>);
    let apply = move |Fix { start, end, with, .. }: Fix| {
        // The text was edited meanwhile, so the position is outdated.
        match form.is_checked() {
            true => change.set(Some(CodeChange { start, end, with })),
            false => form.check_now(),
        }
    };
    let fixes = move || {
        let all = form.expression_fixes().into_iter().map(|(line, fix)| {
            let label = words::fix_in_line(&fix.label, line);
            let apply = Callback::new(move |()| apply(fix.clone()));
            view! { <li><Button icon=Icon::Edit on_click=apply>{label}</Button></li> }.into_any()
        });
        let all: Vec<AnyView> = all.collect();
        (!all.is_empty()).then(|| {
            view! { <ul class="rac-expression-fixes" role="list" aria-label=words::FIXES>{all}</ul> }
        })
    };
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
                change=change
                on_blur=Callback::new(move |()| form.check_now())
            />
        </Field>
        {fixes}
        <Variables />
    }
}

/// The variables that authentik provides to an expression; collapsed at first.
#[component]
fn Variables() -> impl IntoView {
    let rows: Vec<AnyView> = words::VARIABLES
        .into_iter()
        .map(|(name, meaning)| {
            view! {
                <dt>
                    <code>{name}</code>
                </dt>
                <dd>{meaning}</dd>
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
}
