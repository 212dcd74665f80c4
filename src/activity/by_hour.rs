//! The launches by the hour of the day.

use super::bars::{Bar, upright};
use super::entry::Entry;
use super::reading::local_hour;
use super::words;
use leptos::prelude::*;
use rac_ui::unique_id;

/// How many launches there were in each hour of the reader's day.
pub fn hours(entries: &[Entry], hour_of: impl Fn(&str) -> Option<u32>) -> [u32; 24] {
    let mut hours = [0; 24];
    for entry in entries.iter().filter(|entry| entry.is_launch()) {
        let hour = hour_of(&entry.event.created).and_then(|hour| hours.get_mut(hour as usize));
        if let Some(count) = hour {
            *count += 1;
        }
    }
    hours
}

#[component]
pub fn ByHour(entries: Memo<Vec<Entry>>) -> impl IntoView {
    let id = unique_id("by-hour");
    let labelled = id.clone();
    let hours = Memo::new(move |_| entries.with(|entries| hours(entries, local_hour)));
    let chart = move || {
        let bar = |(hour, count): (usize, u32)| Bar {
            parts: vec![(0, count)],
            title: words::launches_in(count, words::hour(hour)),
        };
        upright(hours.get().into_iter().enumerate().map(bar).collect())
    };
    let rows = move || {
        let row = |(hour, count): (usize, u32)| {
            view! { <tr><th scope="row">{words::hour(hour)}</th><td>{count}</td></tr> }
        };
        hours.get().into_iter().enumerate().map(row).collect_view()
    };
    let ticks = [0, 6, 12, 18, 24].map(|hour| view! { <span>{words::tick(hour)}</span> });
    view! {
        <section class="rac-chart" aria-labelledby=labelled>
            <h2 id=id>{words::BY_HOUR}</h2>
            <p class="rac-chart-summary">{move || words::launches_by_hour(&hours.get())}</p>
            {chart}
            <p class="rac-chart-ticks" aria-hidden="true">{ticks.collect_view()}</p>
            <div class="rac-visually-hidden">
                <table>
                    <caption>{words::BY_HOUR}</caption>
                    <thead><tr><th scope="col">{words::HOUR}</th><th scope="col">{words::LAUNCHES}</th></tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::super::entry::Known;
    use super::*;
    use serde_json::json;

    #[test]
    fn only_launches_are_counted_by_the_reader_s_hour() {
        let entry = |action: &str, created: &str| {
            let json = json!({ "action": action, "created": created, "context": { "endpoint": "press" } });
            Entry::new(authentik_rac::wire::read(&json.to_string()).unwrap(), &Known::default(), &[])
        };
        let entries = [
            entry("authorize_application", "9"),
            entry("authorize_application", "9"),
            entry("model_updated", "9"),
            entry("authorize_application", "99"),
            entry("authorize_application", "soon"),
        ];
        let hours = hours(&entries, |text| text.parse().ok());
        assert_eq!((hours[9], hours.iter().sum::<u32>()), (2, 2));
    }
}
