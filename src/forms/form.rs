//! The frame of a form: Enter and Ctrl/⌘+S save, errors that belong to no field are shown above, and a refusal moves
//! the focus to the first invalid field.

use super::words;
use leptos::html;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Notice, NoticeKind, command_key};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// The form's own errors, and the signal to focus the first invalid field.
#[derive(Clone, Copy)]
pub struct FormErrors {
    /// Errors that belong to no single field.
    pub summary: RwSignal<Vec<String>>,
    /// Counts refusals: each one moves the focus to the first invalid field.
    refusals: RwSignal<u32>,
}

impl Default for FormErrors {
    fn default() -> Self {
        Self::new()
    }
}

impl FormErrors {
    pub fn new() -> Self {
        FormErrors { summary: RwSignal::new(Vec::new()), refusals: RwSignal::new(0) }
    }

    /// The form was refused, by validation or by the server. `summary` has the errors that belong to no field.
    pub fn refuse(&self, summary: Vec<String>) {
        self.summary.try_set(summary);
        self.refusals.try_update(|n| *n += 1);
    }

    pub fn clear(&self) {
        self.summary.try_set(Vec::new());
    }
}

/// A form. The browser never submits it; `on_submit` is called instead.
#[component]
pub fn Form(
    /// Its accessible name.
    #[prop(into)]
    label: Signal<String>,
    errors: FormErrors,
    /// The heading of the errors that belong to no field.
    #[prop(default = words::SUMMARY_TITLE)]
    failed: Message,
    on_submit: Callback<()>,
    children: Children,
) -> impl IntoView {
    let node = NodeRef::<html::Form>::new();
    Effect::new(move |before: Option<u32>| {
        let now = errors.refusals.get();
        if before.is_some_and(|before| before != now) {
            // The fields show their errors in the same tick, so look for them in the next one.
            leptos::task::spawn_local(async move {
                leptos::task::tick().await;
                focus_first_fault(node);
            });
        }
        now
    });
    let on_keydown = move |event: web_sys::KeyboardEvent| {
        let saves = (event.ctrl_key() || event.meta_key()) && !event.alt_key();
        if saves && command_key(&event).is_some_and(|key| key.eq_ignore_ascii_case("s")) {
            event.prevent_default();
            // Like a click on the save button: if the button is disabled with a reason, nothing is saved.
            match save_button(node) {
                Some(button) => button.click(),
                None => on_submit.run(()),
            }
        }
    };
    view! {
        <form
            class="rac-form"
            node_ref=node
            novalidate
            autocomplete="off"
            aria-label=label
            on:submit=move |event| {
                event.prevent_default();
                on_submit.run(());
            }
            on:keydown=on_keydown
        >
            <div class="rac-form-summary">
                {move || {
                    let summary = errors.summary.get();
                    (!summary.is_empty())
                        .then(|| {
                            view! {
                                <Notice kind=NoticeKind::Error title=failed.to_owned()>
                                    {summary
                                        .into_iter()
                                        .map(|text| view! { <p>{text}</p> })
                                        .collect_view()}
                                </Notice>
                            }
                        })
                }}
            </div>
            {children()}
        </form>
    }
}

fn save_button(form: NodeRef<html::Form>) -> Option<HtmlElement> {
    let form = form.try_get_untracked().flatten()?;
    form.query_selector("button[type='submit']").ok().flatten()?.dyn_into().ok()
}

fn focus_first_fault(form: NodeRef<html::Form>) {
    let Some(form) = form.try_get_untracked().flatten() else { return };
    // A covered secret has no control that could be invalid: focus the button that reveals it.
    let faults = ["[aria-invalid='true']", ".rac-field-invalid button", ".rac-form-summary [role='alert']"];
    let fault = faults.into_iter().find_map(|selector| form.query_selector(selector).ok().flatten());
    if let Some(element) = fault.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}
