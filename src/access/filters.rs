//! The search and the filters of the matrix.

use super::panel::OnScreen;
use super::words;
use crate::resource::pickers;
use crate::route::{AccessShow, AccessView};
use authentik_rac::access::Matrix;
use authentik_rac::users::{User, UserId};
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Choice, ComboOption, ComboOptions, Combobox, Field, NumberInput, SearchBox, Segmented, Select};

#[component]
pub fn Filters(
    screen: Signal<Option<OnScreen>>,
    view: Signal<AccessView>,
    on_view: Callback<AccessView>,
) -> impl IntoView {
    let change = move |edit: &dyn Fn(&mut AccessView)| {
        let mut changed = view.get_untracked();
        edit(&mut changed);
        if changed != view.get_untracked() {
            on_view.run(changed);
        }
    };
    let users = following(view, |view| view.user.clone());
    let endpoints = following(view, |view| view.endpoint.clone());
    let show = following(view, |view| view.show.key().to_owned());
    let rows = following(view, |view| rows_key(view.groups).to_owned());
    let more = number_following(view);
    let one = following(view, |view| view.compare.map(|(one, _)| one.to_string()));
    let other = following(view, |view| view.compare.map(|(_, other)| other.to_string()));
    let compare = Callback::new(move |_: Option<String>| {
        let id = |value: RwSignal<Option<String>>| value.get_untracked()?.parse::<UserId>().ok();
        // One alone is not compared with anything.
        let compare = id(one).zip(id(other));
        change(&|view| view.compare = compare);
    });
    // One alone changes nothing: beside the empty one is what is missing.
    let needs_two = move |chosen: RwSignal<Option<String>>, empty: RwSignal<Option<String>>| {
        Signal::derive(move || {
            let is_alone = chosen.with(Option::is_some) && empty.with(Option::is_none);
            is_alone.then(|| words::COMPARE_NEEDS_TWO.text()).into_iter().collect::<Vec<_>>()
        })
    };
    let options = Memo::new(move |_| {
        screen.with(|screen| {
            let matrix = screen.as_ref().map(|on| on.reading.matrix.clone());
            let of = |matrix: &Matrix| {
                matrix.subjects().iter().filter_map(|subject| Some(option(&subject.user()?.user))).collect()
            };
            ComboOptions::Ready(matrix.as_deref().map(of).unwrap_or_default())
        })
    });
    let choices =
        Signal::derive(|| AccessShow::ALL.map(|show| choice(show.key(), words::show(show))).to_vec());
    let row_choices =
        Signal::derive(|| vec![choice(rows_key(false), words::USERS), choice(rows_key(true), words::GROUPS)]);
    // Two users are compared whatever else is chosen about users.
    let is_comparing = Memo::new(move |_| {
        screen.with(|screen| screen.as_ref().is_some_and(|on| on.shown.comparison.is_some()))
    });
    let without_effect =
        Signal::derive(move || is_comparing.get().then(|| words::NOT_WHILE_COMPARING.text()));
    let search_label = Signal::derive(move || {
        Some(if view.with(|view| view.groups) { words::SEARCH_GROUPS } else { words::SEARCH_USERS }.text())
    });
    let more_errors = Signal::derive(move || {
        let is_wrong = more.with(|text| !text.trim().is_empty() && number(text).is_none());
        is_wrong.then(|| words::MORE_THAN_WRONG.text()).into_iter().collect::<Vec<_>>()
    });
    // In narrow windows there are only the searches at first, unless other filters are in the address.
    let is_folded = RwSignal::new(view.with_untracked(|view| {
        let searches =
            AccessView { user: view.user.clone(), endpoint: view.endpoint.clone(), ..Default::default() };
        *view == searches
    }));
    view! {
        <div class="rac-toolbar rac-access-filters" class:rac-access-folded=is_folded>
            <Segmented
                value=rows
                options=row_choices
                label=words::ROWS
                reason=without_effect
                on_change=Callback::new(move |rows: String| {
                    change(&|view| view.groups = rows == rows_key(true));
                })
            />
            <SearchBox
                value=users
                label=search_label
                placeholder=words::SEARCH_USERS
                at_once=true
                disabled=without_effect
                on_search=Callback::new(move |text: String| change(&|view| view.user = text.clone()))
            />
            <SearchBox
                value=endpoints
                label=words::SEARCH_ENDPOINTS
                placeholder=words::SEARCH_ENDPOINTS
                at_once=true
                on_search=Callback::new(move |text: String| change(&|view| view.endpoint = text.clone()))
            />
            <button
                type="button"
                class="rac-button rac-access-fold"
                aria-expanded=move || if is_folded.get() { "false" } else { "true" }
                on:click=move |_| is_folded.update(|folded| *folded = !*folded)
            >
                {words::FILTERS}
            </button>
            <Field label=words::SHOW>
                <Select
                    value=show
                    options=choices
                    on_change=Callback::new(move |key: String| {
                        change(&|view| view.show = AccessShow::from_key(&key));
                    })
                />
            </Field>
            <Field label=words::MORE_THAN errors=more_errors>
                <NumberInput
                    value=more
                    min=0
                    disabled=without_effect
                    on_input=Callback::new(move |()| {
                        // Text that is no number filters nothing, and stays.
                        change(&|view| view.more_than = more.with_untracked(|text| number(text)));
                    })
                />
            </Field>
            <Field label=words::COMPARE warnings=needs_two(other, one)>
                <Combobox
                    value=one
                    options=options
                    placeholder=words::COMPARE_CHOOSE
                    clearable=true
                    on_change=compare
                />
            </Field>
            <Field label=words::COMPARE_WITH warnings=needs_two(one, other)>
                <Combobox
                    value=other
                    options=options
                    placeholder=words::COMPARE_CHOOSE
                    clearable=true
                    on_change=compare
                />
            </Field>
        </div>
    }
}

fn rows_key(groups: bool) -> &'static str {
    if groups { "groups" } else { "users" }
}

fn choice(value: &str, label: Message) -> Choice {
    Choice::new(value, label)
}

fn option(user: &User) -> ComboOption {
    let name = if user.name.is_empty() { &user.username } else { &user.name };
    pickers::option(user.pk.to_string(), name, &user.username)
}

fn number(text: &str) -> Option<u32> {
    text.trim().parse().ok()
}

/// The text of a number that follows the filters, which have none while the text is no number.
fn number_following(view: Signal<AccessView>) -> RwSignal<String> {
    let in_view = Memo::new(move |_| view.with(|view| view.more_than));
    let shown = |of: Option<u32>| of.map(|more| more.to_string()).unwrap_or_default();
    let text = RwSignal::new(shown(in_view.get_untracked()));
    Effect::new(move |_| {
        let now = in_view.get();
        if text.with_untracked(|text| number(text)) != now {
            text.set(shown(now));
        }
    });
    text
}

/// A control's value that follows the filters.
fn following<T: Clone + PartialEq + Send + Sync + 'static>(
    view: Signal<AccessView>,
    read: fn(&AccessView) -> T,
) -> RwSignal<T> {
    let value = RwSignal::new(view.with_untracked(read));
    let of_view = Memo::new(move |_| view.with(read));
    Effect::new(move |before: Option<()>| {
        let now = of_view.get();
        if before.is_some() && value.with_untracked(|value| *value != now) {
            value.set(now);
        }
    });
    value
}
