//! A switch.

use leptos::prelude::*;

use super::field::Texts;
use super::ids::unique_id;

/// A switch, with its label beside it.
#[component]
pub fn Switch(
    /// Whether it is on.
    checked: RwSignal<bool>,
    /// Its name.
    #[prop(into)]
    label: Signal<String>,
    /// The explanation.
    #[prop(optional, into)]
    help: MaybeProp<String>,
    /// Why it is disabled.
    #[prop(optional, into)]
    disabled: Signal<Option<String>>,
    /// Called after the user switched.
    #[prop(optional, into)]
    on_change: Option<Callback<bool>>,
    /// Errors.
    #[prop(optional, into)]
    errors: Signal<Vec<String>>,
    /// Warnings about a state that is allowed.
    #[prop(optional, into)]
    warnings: Signal<Vec<String>>,
) -> impl IntoView {
    let id = unique_id("switch");
    let reason_id = format!("{}-reason", id.as_str());
    let texts = Texts::new(&id, help, None, warnings, errors);
    let described_by = {
        let (texts, reason_id) = (texts.described_by(), reason_id.clone());
        move || match (disabled.with(Option::is_some), texts.get()) {
            (true, Some(texts)) => Some(format!("{reason_id} {texts}")),
            (true, None) => Some(reason_id.clone()),
            (false, texts) => texts,
        }
    };
    let reason = move || {
        let id = reason_id.clone();
        disabled.get().map(|reason| view! { <p class="rac-field-reason" id=id>{reason}</p> })
    };
    view! {
        <div class="rac-field rac-switch-field">
            <label class="rac-switch">
                <input
                    type="checkbox"
                    role="switch"
                    id=id
                    prop:checked=checked
                    aria-disabled=move || disabled.with(Option::is_some).then_some("true")
                    aria-invalid=move || errors.with(|all| !all.is_empty()).then_some("true")
                    aria-describedby=described_by
                    on:click=move |event| {
                        if disabled.with_untracked(Option::is_some) {
                            event.prevent_default();
                        }
                    }
                    on:change=move |event| {
                        let on = event_target_checked(&event);
                        checked.set(on);
                        if let Some(on_change) = on_change {
                            on_change.run(on);
                        }
                    }
                />
                <span class="rac-switch-label">{label}</span>
            </label>
            <div class="rac-switch-texts">{reason}{texts.view()}</div>
        </div>
    }
}
