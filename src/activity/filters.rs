//! The filters: user, endpoint, provider, action and period. All are in the address.

use super::entry::Entry;
use super::{reading, words};
use crate::route::{ActivityKind, ActivityView};
use authentik_rac::providers::Provider;
use leptos::prelude::*;
use rac_ui::{Choice, ComboOption, ComboOptions, Combobox, Field, Select};
use std::collections::BTreeSet;

/// The period that is given by its start and end.
const RANGE: &str = "range";

/// `entries`: everything that was read: users and endpoints are chosen from it, because the account may be unable to
/// list them.
#[component]
pub fn ActivityFilters(
    view: Signal<ActivityView>,
    on_view: Callback<ActivityView>,
    entries: Memo<Vec<Entry>>,
    providers: Signal<Vec<Provider>>,
) -> impl IntoView {
    let change = move |edit: fn(&mut ActivityView, String)| {
        Callback::new(move |value: Option<String>| {
            let mut changed = view.get_untracked();
            edit(&mut changed, value.unwrap_or_default());
            if changed != view.get_untracked() {
                on_view.run(changed);
            }
        })
    };
    let users = found(entries, |entry| entry.event.username().map(str::to_owned));
    let endpoints = found(entries, |entry| entry.endpoint.clone());
    let providers = Signal::derive(move || {
        let option = |one: &Provider| option(one.pk.to_string(), one.name.clone());
        ComboOptions::Ready(providers.with(|all| all.iter().map(option).collect()))
    });
    let current = move |read: fn(&ActivityView) -> String| {
        Signal::derive(move || {
            let value = view.with(read);
            (!value.is_empty()).then(|| option(value.clone(), value))
        })
    };
    let choice = |value: String, label: String| Choice::new(value, label);
    let kinds = Signal::derive(move || {
        let of_kind = |kind: ActivityKind| choice(kind.key().to_owned(), words::kind(kind).text());
        std::iter::once(choice(String::new(), words::EVERYTHING.text()))
            .chain(ActivityKind::ALL.map(of_kind))
            .collect()
    });
    let periods = Signal::derive(move || {
        // A link can contain another period.
        let days: BTreeSet<u32> = ActivityView::DAYS.into_iter().chain([view.get().days()]).collect();
        days.into_iter()
            .map(|days| choice(days.to_string(), words::last_days(days).text()))
            .chain([choice(RANGE.to_owned(), words::RANGE.text())])
            .collect()
    });
    let kind = text(view, |view| view.kind.map_or("", ActivityKind::key).to_owned());
    let days = text(view, |view| if view.has_range() { RANGE.to_owned() } else { view.days().to_string() });
    let on_kind = change(|view, key| view.kind = ActivityKind::from_key(&key));
    let on_days = change(|view, days| {
        let before = view.clone();
        *view = match days.as_str() {
            RANGE => {
                let from = reading::days_ago(before.days());
                before.with_range(from, None)
            }
            days => before.with_days(days.parse().unwrap_or_default()),
        };
    });
    view! {
        <Field label=words::KIND>
            <Select value=kind options=kinds on_change=move |key| on_kind.run(Some(key)) />
        </Field>
        <Field label=words::USER>
            <Combobox
                value=picked(view, |view| view.user.clone())
                options=users
                current=current(|view| view.user.clone())
                placeholder=words::ALL_USERS
                clearable=true
                on_change=change(|view, name| view.user = name)
            />
        </Field>
        <Field label=words::PROVIDER>
            <Combobox
                value=picked(view, |view| view.provider.map(|id| id.to_string()).unwrap_or_default())
                options=providers
                current=current(|view| view.provider.map(|id| id.to_string()).unwrap_or_default())
                placeholder=words::ALL_PROVIDERS
                clearable=true
                on_change=change(|view, id| view.provider = id.parse().ok())
            />
        </Field>
        <Field label=words::ENDPOINT>
            <Combobox
                value=picked(view, |view| view.endpoint.clone())
                options=endpoints
                current=current(|view| view.endpoint.clone())
                placeholder=words::ALL_ENDPOINTS
                clearable=true
                on_change=change(|view, name| view.endpoint = name)
            />
        </Field>
        <Field label=words::PERIOD>
            <Select value=days options=periods on_change=move |days| on_days.run(Some(days)) />
        </Field>
    }
}

fn option(value: String, label: String) -> ComboOption {
    ComboOption { value, label, detail: String::new() }
}

/// The values that were read so far, also those of other filters.
fn found(entries: Memo<Vec<Entry>>, value: fn(&Entry) -> Option<String>) -> Signal<ComboOptions> {
    let found = Memo::new(move |before: Option<&BTreeSet<String>>| {
        let mut found = before.cloned().unwrap_or_default();
        entries.with(|entries| found.extend(entries.iter().filter_map(value)));
        found
    });
    Signal::derive(move || {
        let options =
            found.with(|found| found.iter().map(|name| option(name.clone(), name.clone())).collect());
        ComboOptions::Ready(options)
    })
}

/// A value that follows the route: back and forward change the filters, too.
fn text(view: Signal<ActivityView>, read: fn(&ActivityView) -> String) -> RwSignal<String> {
    let value = RwSignal::new(view.with_untracked(read));
    Effect::new(move |_| {
        let now = view.with(read);
        if value.get_untracked() != now {
            value.set(now);
        }
    });
    value
}

/// The same for a picker, in which nothing may be chosen.
fn picked(view: Signal<ActivityView>, read: fn(&ActivityView) -> String) -> RwSignal<Option<String>> {
    let read = move |view: &ActivityView| Some(read(view)).filter(|value| !value.is_empty());
    let value = RwSignal::new(view.with_untracked(read));
    Effect::new(move |_| {
        let now = view.with(read);
        if value.get_untracked() != now {
            value.set(now);
        }
    });
    value
}
