//! A choice of very few options, side by side.

use leptos::prelude::*;

use super::each::each;
use super::field::Ties;
use super::ids::unique_id;
use super::keys::command_key;
use super::reason::Reason;
use super::select::Choice;

/// Radio buttons that look like one control.
#[component]
pub fn Segmented(
    /// The chosen value; if it isn't among the choices, none is selected.
    value: RwSignal<String>,
    /// The options.
    #[prop(into)]
    options: Signal<Vec<Choice>>,
    /// Its name, if it is not in a `Field`.
    #[prop(optional, into)]
    label: MaybeProp<String>,
    /// The value of an option that is disabled.
    #[prop(optional, into)]
    disabled: Signal<Option<String>>,
    /// Why all of it is disabled.
    #[prop(optional, into)]
    reason: Signal<Option<String>>,
    /// Called after the user chose.
    #[prop(optional, into)]
    on_change: Option<Callback<String>>,
) -> impl IntoView {
    let ties = Ties::new(label);
    let name = unique_id("segmented");
    let words = ties.label;
    let reason = Reason::new(reason);
    let described_by = move || match (reason.described_by(), ties.described_by.get()) {
        (Some(reason), Some(texts)) => Some(format!("{reason} {texts}")),
        (reason, texts) => reason.or(texts),
    };
    let segment = move |choice: Choice| {
        let label = choice.follow(options, |choice| Some(&choice.label));
        let own = StoredValue::new(choice.value);
        let off = move || {
            let is_off = disabled.with(|off| own.with_value(|own| off.as_ref() == Some(own)));
            is_off || reason.disabled().is_some()
        };
        view! {
            <label class="rac-segment">
                <input
                    type="radio"
                    name=name.clone()
                    prop:checked=move || value.with(|value| own.with_value(|own| value == own))
                    aria-disabled=move || off().then_some("true")
                    on:click=move |event| {
                        if untrack(off) {
                            event.prevent_default();
                        }
                    }
                    on:change=move |_| {
                        value.set(own.get_value());
                        if let Some(on_change) = on_change {
                            on_change.run(own.get_value());
                        }
                    }
                />
                <span>{label}</span>
            </label>
        }
        .into_any()
    };
    let segments = each(move || options.get(), |choice| choice.value.clone(), segment);
    view! {
        <div
            class="rac-segmented"
            class:rac-segmented-disabled=move || reason.disabled().is_some()
            role="radiogroup"
            id=ties.id
            aria-label=words
            aria-disabled=move || reason.disabled()
            aria-describedby=described_by
            on:mouseenter=move |event| reason.show(event.current_target())
            on:mouseleave=move |_| reason.leave()
            on:focusin=move |event| reason.show(event.current_target())
            on:focusout=move |_| reason.hide()
            on:keydown=move |event| {
                if command_key(&event).as_deref() == Some("Escape") {
                    reason.hide();
                }
            }
        >
            {segments}
        </div>
        {reason.view()}
    }
}
