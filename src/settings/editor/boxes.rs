//! Controls with options: three states, a select, and text with suggestions.

use super::control_view::Cell;
use crate::settings::words;
use js_sys::{Array, Function, Object, Reflect};
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Choice, ComboOption, ComboOptions, Combobox, Segmented, Select};
use wasm_bindgen::{JsCast, JsValue};

fn choice(value: &str, label: impl Into<Message>) -> Choice {
    Choice::new(value, label)
}

pub(super) fn three_states_box(cell: Cell) -> AnyView {
    let options = Signal::derive(|| {
        vec![choice("", words::NOT_SET), choice("true", words::TRUE), choice("false", words::FALSE)]
    });
    let changed = Callback::new(move |_: String| cell.on_input.run(()));
    view! { <Segmented value=cell.typed options=options on_change=changed /> }.into_any()
}

/// A select. A value that is not among the options is added to them.
pub(super) fn choice_box(cell: Cell, options: &'static [&'static str]) -> AnyView {
    let stored = cell.typed.get_untracked();
    let is_set = cell.value.with_untracked(Option::is_some);
    let choices = Signal::derive(move || {
        let none = if is_set && stored.is_empty() { words::EMPTY } else { words::NOT_SET };
        let mut choices = vec![choice("", none)];
        choices.extend(options.iter().map(|option| choice(option, *option)));
        if !stored.is_empty() && !options.contains(&stored.as_str()) {
            choices.push(choice(&stored, stored.as_str()));
        }
        choices
    });
    let changed = Callback::new(move |_: String| cell.on_input.run(()));
    view! { <Select value=cell.typed options=choices on_change=changed /> }.into_any()
}

/// A text box with suggestions.
pub(super) fn proposals_box(cell: Cell, proposals: Vec<String>) -> AnyView {
    let typed = cell.typed;
    let value = RwSignal::new(Some(typed.get_untracked()).filter(|text| !text.is_empty()));
    // Follows changes of the value from outside.
    Effect::new(move |_| {
        let now = Some(typed.get()).filter(|text| !text.is_empty());
        if value.get_untracked() != now {
            value.set(now);
        }
    });
    let changed = Callback::new(move |text: Option<String>| {
        typed.set(text.unwrap_or_default());
        cell.on_input.run(());
    });
    let option = |text: String| ComboOption { label: text.clone(), value: text, detail: String::new() };
    let options = Signal::stored(ComboOptions::Ready(proposals.into_iter().map(option).collect()));
    view! { <Combobox value=value options=options free=true on_change=changed /> }.into_any()
}

/// The time zones that the browser knows (`Intl.supportedValuesOf`); empty if it doesn't say.
pub(super) fn time_zones() -> Vec<String> {
    let zones = || {
        let intl: Object = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?.dyn_into().ok()?;
        let list: Function = Reflect::get(&intl, &"supportedValuesOf".into()).ok()?.dyn_into().ok()?;
        list.call1(&intl, &JsValue::from("timeZone")).ok()?.dyn_into::<Array>().ok()
    };
    let zones = zones().unwrap_or_default();
    zones.iter().filter_map(|zone| zone.as_string()).collect()
}
