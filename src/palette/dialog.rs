//! The dialog of the palette: a box, and the list of what matches.

use super::commands::commands;
use super::entries::{Entry, Outcome, matching};
use super::people::{name_in, people};
use super::{Palette, reads, words};
use crate::navigation::use_navigation;
use crate::read_only::use_disabled_reason;
use crate::recent::Recent;
use crate::rest::Loading;
use crate::session::use_session;
use authentik_rac::rights::Object;
use gloo_timers::callback::Timeout;
use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;
use rac_messages::sentences;
use rac_ui::{Dialog, Icon, IconView, command_key, unique_id};

/// How long after the last key users and groups are searched, in milliseconds.
const PAUSE: u32 = 300;

/// The dialog. Enter, or a click, does what the active entry says.
#[component]
pub fn PaletteDialog(palette: Palette) -> impl IntoView {
    let navigation = use_navigation();
    let session = use_session();
    let typed = RwSignal::new(String::new());
    let asked = RwSignal::new(String::new());
    let timer = StoredValue::new_local(None::<Timeout>);
    let objects = reads::objects(untrack(|| session.is_superuser()));
    let name = Memo::new(move |_| typed.with(|typed| name_in(typed)));
    let people = people(asked.into());
    let commands = commands(palette, session);
    let revoke_reason = use_disabled_reason(Object::ConnectionToken.delete_some());
    let recent = use_context::<Recent>().map(Recent::visits).unwrap_or_default();
    let found = Memo::new_with_compare(
        move |_| {
            let mut entries = commands.get();
            entries.extend(objects.value().map(|all| all.entries.to_vec()).unwrap_or_default());
            let reason = revoke_reason.get();
            // Not those that were found for what has been deleted since.
            if let Some(people) = people.value().filter(|_| !name.with(String::is_empty)) {
                entries.extend(people.users.iter().flat_map(|user| Entry::of_user(user, reason.clone())));
                entries.extend(people.groups.iter().map(Entry::group));
            }
            let visited = recent.iter().filter_map(Entry::visited);
            let visited: Vec<Entry> =
                visited.filter(|one| entries.iter().all(|entry| entry.key != one.key)).collect();
            entries.extend(visited);
            typed.with(|typed| matching(&entries, typed, &recent))
        },
        |_, _| true,
    );
    // Whether something is being read that may match better.
    let is_reading = move || {
        let is_asking = match people.get() {
            _ if name.with(String::is_empty) => false,
            Loading::Waiting => true,
            Loading::Ready(people) => name.with(|name| *name != people.asked),
            Loading::Failed(_) => false,
        };
        is_asking || matches!(objects.get(), Loading::Waiting)
    };
    // The key of the entry that was moved to: entries that arrive later don't change it. Without one, the first.
    let moved_to = RwSignal::new(None::<String>);
    let active = Memo::new(move |_| {
        let key = moved_to.get();
        let place = |rows: &[Entry]| key.and_then(|key| rows.iter().position(|entry| entry.key == key));
        found.with(|(rows, _)| place(rows)).unwrap_or_default()
    });
    // Enter was pressed before everything was read.
    let waits = RwSignal::new(false);
    let id = unique_id("palette");
    let list = NodeRef::<html::Ul>::new();
    let field = NodeRef::<html::Input>::new();
    let close = Callback::new(move |()| palette.close());
    let ask = move || {
        let Some(name) = name.try_get_untracked() else { return };
        if asked.with_untracked(|asked| *asked != name) {
            asked.set(name);
        }
    };
    let input = move |text: String| {
        typed.set(text);
        moved_to.set(None);
        waits.set(false);
        timer.set_value(Some(Timeout::new(PAUSE, ask)));
    };
    let choose = move |at: usize| {
        let entry = found.with_untracked(|(rows, _)| rows.get(at).cloned());
        let Some(entry) = entry.filter(|entry| entry.disabled.is_none()) else { return };
        if let Outcome::Type(text) = entry.outcome {
            input(text);
            if let Some(field) = field.get_untracked() {
                let _ = field.focus();
            }
            return;
        }
        palette.close();
        match entry.outcome {
            Outcome::Go(route) => navigation.go(route),
            Outcome::Run(run) => run.run(()),
            Outcome::Type(_) => {}
        }
    };
    // Whether the active entry was moved to, or is what was typed.
    let is_sure = move || {
        let is_guess =
            |(rows, _): &(Vec<Entry>, usize)| rows.get(active.get_untracked()).is_none_or(|row| row.is_guess);
        moved_to.with_untracked(Option::is_some) || !found.with_untracked(is_guess)
    };
    let enter = move || {
        if is_sure() || !untrack(is_reading) {
            choose(active.get_untracked());
        } else {
            waits.set(true);
            ask();
        }
    };
    Effect::new(move |_| {
        if waits.get() && !is_reading() {
            waits.set(false);
            if is_sure() {
                choose(active.get_untracked());
            }
        }
    });
    let step = move |by: isize| {
        waits.set(false);
        let last = found.with_untracked(|(rows, _)| rows.len()).saturating_sub(1);
        let to = match (active.get_untracked().checked_add_signed(by), by) {
            (None, _) => last,
            (Some(to), _) if to > last => 0,
            (Some(to), _) => to,
        };
        moved_to.set(found.with_untracked(|(rows, _)| rows.get(to).map(|entry| entry.key.clone())));
        let row = list.get_untracked().and_then(|list| list.children().item(to as u32));
        if let Some(row) = row {
            let options = web_sys::ScrollIntoViewOptions::new();
            options.set_block(web_sys::ScrollLogicalPosition::Nearest);
            row.scroll_into_view_with_scroll_into_view_options(&options);
        }
    };
    let focused = move || {
        let early = palette.take_typed();
        if !early.is_empty() {
            input(early);
        }
    };
    let keydown = move |event: KeyboardEvent| {
        match command_key(&event).as_deref() {
            Some("ArrowDown") => step(1),
            Some("ArrowUp") => step(-1),
            Some("Enter") => enter(),
            _ => return,
        }
        event.prevent_default();
    };
    let option = {
        let id = id.clone();
        move |at: usize| format!("{id}-{at}")
    };
    let active_id = {
        let option = option.clone();
        move || found.with(|(rows, _)| (!rows.is_empty()).then(|| option(active.get())))
    };
    let rows = move || {
        let rows = found.with(|(rows, _)| rows.clone());
        let row = |(at, entry): (usize, Entry)| {
            row(
                entry,
                option(at),
                Memo::new(move |_| active.get() == at),
                Callback::new(move |()| choose(at)),
            )
        };
        rows.into_iter().enumerate().map(row).collect_view()
    };
    let status = move || match objects.get() {
        Loading::Waiting => words::LOADING,
        Loading::Failed(error) => error.sentence(),
        Loading::Ready(read) => {
            let (shown, all) = found.with(|(rows, all)| (rows.len(), *all));
            let text = match all {
                0 if is_reading() => words::LOADING,
                0 => typed.with(|typed| words::no_match(typed)),
                all => words::found_of(shown, all),
            };
            let unread = match people.get() {
                Loading::Waiting => None,
                Loading::Ready(people) => people.unread,
                Loading::Failed(error) => Some(error.sentence()),
            };
            sentences(std::iter::once(text).chain(read.unread).chain(unread))
        }
    };
    view! {
        <Dialog title=words::TITLE on_close=close>
            <div class="rac-palette">
                <div class="rac-search-box">
                    <IconView icon=Icon::Search />
                    <input
                        node_ref=field
                        class="rac-input"
                        type="text"
                        role="combobox"
                        autocomplete="off"
                        autocapitalize="off"
                        spellcheck="false"
                        aria-label=words::BOX
                        placeholder=words::BOX
                        aria-autocomplete="list"
                        aria-expanded="true"
                        aria-controls=id.clone()
                        aria-activedescendant=active_id
                        prop:value=typed
                        on:input=move |event| input(event_target_value(&event))
                        on:focus=move |_| focused()
                        on:keydown=keydown
                    />
                </div>
                <ul node_ref=list class="rac-palette-list" role="listbox" id=id aria-label=words::RESULTS>
                    {rows}
                </ul>
                <p class="rac-help" role="status">{status}</p>
            </div>
        </Dialog>
    }
}

fn row(entry: Entry, id: String, active: Memo<bool>, on_choose: Callback<()>) -> AnyView {
    let detail = (!entry.detail.is_empty()).then(|| {
        view! {
            " "
            <span class="rac-option-detail"><bdi>{entry.detail.clone()}</bdi></span>
        }
    });
    let disabled = entry.disabled.is_some();
    let reason = entry.disabled.map(|reason| {
        view! {
            " "
            <span class="rac-option-detail">{reason}</span>
        }
    });
    view! {
        <li
            id=id
            class="rac-option"
            class:rac-option-active=active
            role="option"
            aria-selected=move || active.get().to_string()
            aria-disabled=disabled.then_some("true")
            on:click=move |_| on_choose.run(())
        >
            <IconView icon=entry.icon />
            <span class="rac-option-words">
                <span class="rac-option-label"><bdi>{entry.label}</bdi></span>
                {detail}
                {reason}
            </span>
            <span class="rac-palette-kind">{entry.kind.label()}</span>
        </li>
    }
    .into_any()
}
