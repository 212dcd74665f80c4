//! Automatic refresh of the list at a chosen interval.

use super::words;
use gloo_timers::callback::Interval;
use leptos::prelude::*;
use rac_ui::{Choice, Field, Select};

/// The intervals offered, in seconds.
const INTERVALS: [u32; 4] = [5, 15, 30, 60];

/// The choice of an interval. Refreshes only while the page is visible.
#[component]
pub fn AutoRefresh(on_refresh: Callback<()>) -> impl IntoView {
    let chosen = RwSignal::new(String::new());
    let running = StoredValue::new_local(None::<Interval>);
    Effect::new(move |_| {
        let seconds = chosen.with(|text| text.parse::<u32>().ok());
        let interval = seconds.map(|seconds| {
            Interval::new(seconds * 1000, move || {
                if !document().hidden() {
                    on_refresh.try_run(());
                }
            })
        });
        running.set_value(interval);
    });
    let off = || Choice::new(String::new(), words::REFRESH_OFF);
    let every = |seconds: u32| Choice::new(seconds.to_string(), words::every(seconds));
    let options = Signal::derive(move || [off()].into_iter().chain(INTERVALS.map(every)).collect::<Vec<_>>());
    view! {
        <Field label=words::REFRESH_EVERY>
            <Select value=chosen options=options />
        </Field>
    }
}
