//! The page: the steps, the controls of the current one, and the buttons.

use super::answers::Step;
use super::lacking::{Lacking, StepLacking};
use super::wizard::Wizard;
use super::{memory, steps, words};
use crate::forms::Form;
use crate::page_title::PageTitle;
use leptos::html;
use leptos::prelude::*;
use rac_ui::{Button, ButtonVariant, Icon, Notice, NoticeKind, ToastAction, use_announcer, use_toasts};
use std::sync::Arc;

#[component]
pub fn ConnectMachinesPage() -> impl IntoView {
    let wizard = Wizard::new();
    let step = Memo::new(move |_| wizard.fields.step.get());
    let kept = if memory::keeps() { words::KEPT } else { words::NOT_KEPT };
    let steps = Step::ALL.iter().map(|one| {
        let current = move || (step.get() == *one).then_some("step");
        view! {
            <li>
                <button
                    type="button"
                    class="rac-wizard-step"
                    aria-current=current
                    on:click=move |_| wizard.go_to(*one)
                >
                    {words::step(*one)}
                </button>
            </li>
        }
    });
    let steps = steps.collect_view();
    let toasts = use_toasts();
    let start_over = Callback::new(move |()| {
        if let Some(undo) = wizard.start_over() {
            let action = ToastAction { label: words::UNDO, on_click: Arc::new(undo) };
            toasts.success_with(words::STARTED_OVER, action);
        }
    });
    view! {
            <header class="rac-page-header">
                <PageTitle text=words::TITLE />
            </header>
            <p class="rac-page-note">{words::ABOUT}</p>
            <Lacking />
            <ol class="rac-wizard-steps" aria-label=words::STEPS>
    {steps}
            </ol>
            <Trouble wizard=wizard />
            {move || view! { <StepForm wizard=wizard step=step.get() /> }}
            <p class="rac-help">
                {kept} " "
                <Button variant=ButtonVariant::Quiet on_click=start_over>
                    {words::START_OVER}
                </Button>
            </p>
        }
}

/// One step, with its buttons.
#[component]
fn StepForm(wizard: Wizard, step: Step) -> impl IntoView {
    let announcer = use_announcer();
    let title = words::step_title(step);
    let heading = NodeRef::<html::H2>::new();
    let is_first_view = step == Step::Provider && wizard.snapshot.with_untracked(Option::is_none);
    // After "Next" or "Back", the button that was pressed belongs to another step.
    Effect::new(move |_| {
        if let Some(heading) = heading.get().filter(|_| !is_first_view) {
            let _ = heading.focus();
        }
    });
    let waiting = Signal::derive(move || {
        let is_read = wizard.snapshot.with(Option::is_some);
        (!is_read).then(|| words::NOT_READ_YET.text())
    });
    let next = Callback::new(move |()| {
        if waiting.get_untracked().is_some() {
            announcer.polite(words::NOT_READ_YET);
        } else if step != Step::Review {
            wizard.next();
        }
    });
    let back = (step != Step::Provider).then(|| {
        view! {
            <Button icon=Icon::ChevronLeft on_click=Callback::new(move |()| wizard.go(step.back()))>
                {words::BACK}
            </Button>
        }
    });
    // The review has buttons of its own.
    let buttons = (step != Step::Review).then(|| {
        view! {
            <div class="rac-wizard-buttons">
                {back}
                <Button variant=ButtonVariant::Primary submit=true disabled=waiting>
                    {words::NEXT}
                </Button>
            </div>
        }
    });
    // Once everything is there, that is the heading.
    let head = move || {
        (!wizard.finished.get()).then(|| {
            view! {
                <div>
                    <h2 class="rac-wizard-heading" node_ref=heading tabindex="-1">{title.clone()}</h2>
                    <p class="rac-help">{words::about(step)}</p>
                </div>
            }
        })
    };
    view! {
        <Form label=words::TITLE errors=wizard.errors on_submit=next>
            {head}
            <StepLacking wizard=wizard />
            {steps::step(wizard, step)}
            {buttons}
        </Form>
    }
}

/// How far the instance was read, or why it could not be.
#[component]
fn Trouble(wizard: Wizard) -> impl IntoView {
    let failed = move || {
        wizard.trouble.get().map(|text| {
            let again = ViewFn::from(move || {
                view! {
                    <Button icon=Icon::Refresh on_click=Callback::new(move |()| wizard.read())>
                        {words::TRY_AGAIN}
                    </Button>
                }
            });
            view! {
                <Notice kind=NoticeKind::Error title=words::NOT_READ actions=again>
                    {text}
                </Notice>
            }
        })
    };
    view! {
        {failed}
        <p class="rac-wizard-status rac-help" role="status">{move || wizard.busy.get()}</p>
    }
}
