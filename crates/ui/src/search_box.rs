//! A search field for a list.

use gloo_timers::callback::Timeout;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::icon::{Icon, IconView};
use super::keys::command_key;
use super::reason::Reason;
use super::words;

/// How long after the last key press the search starts, in milliseconds.
const PAUSE: u32 = 300;

/// A search box: searches when the user pauses, and at once on Enter or when emptied by its ×.
#[component]
pub fn SearchBox(
    /// The text.
    value: RwSignal<String>,
    /// Called with the text to search for.
    #[prop(into)]
    on_search: Callback<String>,
    /// Its name.
    #[prop(optional, into)]
    label: MaybeProp<String>,
    /// Shown while it is empty.
    #[prop(optional, into)]
    placeholder: MaybeProp<String>,
    /// Searches on every key press: for lists that need no request.
    #[prop(optional)]
    at_once: bool,
    /// Why it is disabled.
    #[prop(optional, into)]
    disabled: Signal<Option<String>>,
) -> impl IntoView {
    let reason = Reason::new(disabled);
    let timer = StoredValue::new_local(None::<Timeout>);
    let search = move || {
        timer.try_set_value(None);
        if let Some(text) = value.try_get_untracked() {
            on_search.run(text);
        }
    };
    let typed = move |event| {
        let text = event_target_value(&event);
        let emptied = text.is_empty();
        value.set(text);
        if emptied || at_once {
            search();
        } else {
            timer.set_value(Some(Timeout::new(PAUSE, search)));
        }
    };
    let keydown = move |event: KeyboardEvent| match command_key(&event).as_deref() {
        Some("Enter") => {
            event.prevent_default();
            search();
        }
        Some("Escape") if reason.is_given() => reason.hide(),
        Some("Escape") if !value.with_untracked(String::is_empty) => {
            event.prevent_default();
            event.stop_propagation();
            value.set(String::new());
            search();
        }
        _ => {}
    };
    let placeholder =
        move || placeholder.get().filter(|text| !text.is_empty()).unwrap_or_else(|| words::SEARCH.text());
    view! {
        <div
            class="rac-search-box"
            on:mouseenter=move |event| reason.show(event.current_target())
            on:mouseleave=move |_| reason.leave()
        >
            <IconView icon=Icon::Search />
            <input
                class="rac-input"
                type="search"
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                placeholder=placeholder
                aria-label=move || label.get().unwrap_or_else(|| words::SEARCH.text())
                aria-disabled=move || reason.disabled()
                aria-describedby=move || reason.described_by()
                prop:readOnly=move || disabled.with(Option::is_some)
                prop:value=value
                on:input=typed
                on:keydown=keydown
                on:focus=move |event| reason.show(event.current_target())
                on:blur=move |_| reason.hide()
            />
        </div>
        {reason.view()}
    }
}
