//! A period by its start and end, on the reader's clock.

use super::{reading, words};
use crate::route::{ActivityView, Minute, PeriodError};
use leptos::html;
use leptos::prelude::*;
use rac_ui::{Button, DateTimeInput, Field};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// What is typed in one of the fields.
#[derive(Clone, Copy)]
struct Draft {
    value: RwSignal<String>,
    incomplete: RwSignal<bool>,
}

impl Draft {
    fn new() -> Self {
        Draft { value: RwSignal::default(), incomplete: RwSignal::default() }
    }

    fn set(self, time: Option<&Minute>) {
        self.incomplete.set(false);
        self.value.set(time.map(local).unwrap_or_default());
    }

    /// The time; `None` if it is not a whole one.
    fn get(self) -> Option<Option<Minute>> {
        if self.incomplete.get() {
            return None;
        }
        self.value.with(|text| if text.is_empty() { Some(None) } else { Some(Some(minute(text)?)) })
    }
}

/// The fields, below the filters, while such a period is chosen.
#[component]
pub fn Range(view: Signal<ActivityView>, on_view: Callback<ActivityView>) -> impl IntoView {
    let (from, to) = (Draft::new(), Draft::new());
    let form = NodeRef::<html::Form>::new();
    // While the fields are being filled in, they have no errors.
    let tried = RwSignal::new(false);
    let period = Memo::new(move |_| view.with(|view| (view.from.clone(), view.to.clone())));
    Effect::new(move |_| {
        let (start, end) = period.get();
        from.set(start.as_ref());
        to.set(end.as_ref());
        tried.set(view.with_untracked(is_impossible));
    });
    // What is typed, and what is wrong with it.
    let typed = move || {
        let (start, end) = (from.get(), to.get());
        let range = ActivityView::default().with_range(start.clone().flatten(), end.clone().flatten());
        let [of_start, of_end] = reading::days_ago(0).map(|now| range.range_errors(&now)).unwrap_or_default();
        let no_start = start.flatten().is_none().then_some(PeriodError::Missing);
        let no_end = end.is_none().then_some(PeriodError::Missing);
        (range, [no_start.or(of_start), no_end.or(of_end)])
    };
    let errors = Memo::new(move |_| if tried.get() { typed().1 } else { [None; 2] });
    let errors_of = move |field: usize| {
        Signal::derive(move || {
            let error = errors.with(|errors| errors.get(field).copied().flatten());
            error.map(|error| words::period_error(error).text()).into_iter().collect::<Vec<_>>()
        })
    };
    let apply = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let (range, wrong) = untrack(typed);
        if wrong.iter().all(Option::is_none) {
            tried.set(false);
            on_view.run(view.get_untracked().with_range(range.from, range.to));
            return;
        }
        tried.set(true);
        let field = usize::from(wrong[0].is_none());
        let inputs = form.get_untracked().and_then(|form| form.query_selector_all("input").ok());
        let input = inputs.and_then(|inputs| inputs.item(field as u32));
        if let Some(input) = input.and_then(|input| input.dyn_into::<HtmlElement>().ok()) {
            let _ = input.focus();
        }
    };
    view! {
        <form class="rac-toolbar rac-activity-range" node_ref=form novalidate aria-label=words::PERIOD on:submit=apply>
            <Field label=words::RANGE_FROM errors=errors_of(0) required=true>
                <DateTimeInput value=from.value incomplete=from.incomplete />
            </Field>
            <Field label=words::RANGE_TO errors=errors_of(1)>
                <DateTimeInput value=to.value incomplete=to.incomplete />
            </Field>
            <Button submit=true>{words::RANGE_APPLY}</Button>
        </form>
    }
}

/// Whether there can be nothing in the period, as an address can have it.
pub fn is_impossible(view: &ActivityView) -> bool {
    let errors = reading::days_ago(0).map(|now| view.range_errors(&now));
    errors.is_some_and(|errors| errors.iter().any(Option::is_some))
}

/// As the fields have it: `2026-11-28T10:00`.
fn local(time: &Minute) -> String {
    let date = js_sys::Date::new(&time.to_string().into());
    format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}",
        date.get_full_year(),
        date.get_month() + 1,
        date.get_date(),
        date.get_hours(),
        date.get_minutes(),
    )
}

/// From a field, which has no time zone and perhaps seconds.
fn minute(local: &str) -> Option<Minute> {
    let date = js_sys::Date::new(&local.into());
    // The text of an invalid date can't be made.
    let time = (!date.get_time().is_nan()).then(|| String::from(date.to_iso_string()))?;
    format!("{}Z", time.get(..16)?).parse().ok()
}
