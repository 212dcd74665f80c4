//! The dialog of the palette: a box, and the list of what matches.

use super::entries::{Effect, Entry, matching, pages};
use super::{Opened, Palette, reads, words};
use crate::navigation::use_navigation;
use crate::preferences::use_preferences;
use crate::read_only::{self, ReadOnly, use_disabled_reason, use_read_only_reason, use_write_mode};
use crate::rest::Loading;
use crate::route::Route;
use crate::session::{Session, use_instance_switch, use_session};
use authentik_rac::rights::Object;
use gloo_timers::callback::Timeout;
use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;
use rac_messages::sentences;
use rac_ui::{Dialog, Icon, IconView, command_key, unique_id};

/// How long after the last key users are searched, in milliseconds.
const PAUSE: u32 = 300;

/// The dialog. Enter, or a click, does what the active entry says.
#[component]
pub fn PaletteDialog(palette: Palette) -> impl IntoView {
    let navigation = use_navigation();
    let session = use_session();
    let typed = RwSignal::new(String::new());
    let paused = RwSignal::new(String::new());
    let timer = StoredValue::new_local(None::<Timeout>);
    let objects = reads::objects(untrack(|| session.is_superuser()));
    let users = reads::users(paused.into());
    let commands = commands(palette, session);
    let recent = palette.recent.get_value();
    let found = Memo::new_with_compare(
        move |_| {
            let mut entries = commands.get();
            entries.extend(objects.value().map(|all| all.entries.to_vec()).unwrap_or_default());
            entries.extend(users.value().unwrap_or_default());
            typed.with(|typed| matching(&entries, typed, &recent))
        },
        |_, _| true,
    );
    let active = RwSignal::new(0_usize);
    let id = unique_id("palette");
    let list = NodeRef::<html::Ul>::new();
    let close = Callback::new(move |()| palette.close());
    let choose = move |at: usize| {
        let entry = found.with_untracked(|(rows, _)| rows.get(at).cloned());
        let Some(entry) = entry.filter(|entry| entry.disabled.is_none()) else { return };
        palette.close();
        match entry.effect {
            Effect::Go(route) => navigation.go(route),
            Effect::Run(run) => run.run(()),
        }
    };
    let step = move |by: isize| {
        let last = found.with_untracked(|(rows, _)| rows.len()).saturating_sub(1);
        active.update(|at| {
            *at = match (at.checked_add_signed(by), by) {
                (None, _) => last,
                (Some(to), _) if to > last => 0,
                (Some(to), _) => to,
            }
        });
        let row = list.get_untracked().and_then(|list| list.children().item(active.get_untracked() as u32));
        if let Some(row) = row {
            let options = web_sys::ScrollIntoViewOptions::new();
            options.set_block(web_sys::ScrollLogicalPosition::Nearest);
            row.scroll_into_view_with_scroll_into_view_options(&options);
        }
    };
    let keydown = move |event: KeyboardEvent| {
        match command_key(&event).as_deref() {
            Some("ArrowDown") => step(1),
            Some("ArrowUp") => step(-1),
            Some("Enter") => choose(active.get_untracked()),
            _ => return,
        }
        event.prevent_default();
    };
    let input = move |event| {
        let text = event_target_value(&event);
        typed.set(text.clone());
        active.set(0);
        timer.set_value(Some(Timeout::new(PAUSE, move || {
            paused.try_set(text);
        })));
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
                0 => typed.with(|typed| words::no_match(typed)),
                all => words::found_of(shown, all),
            };
            sentences(std::iter::once(text).chain(read.unread))
        }
    };
    view! {
        <Dialog title=words::TITLE on_close=close>
            <div class="rac-palette">
                <div class="rac-search-box">
                    <IconView icon=Icon::Search />
                    <input
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
                        on:input=input
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

/// The pages and commands, each with the reason why it can't be used now.
fn commands(palette: Palette, session: Session) -> Signal<Vec<Entry>> {
    let (mode, switch) = (use_write_mode(), use_instance_switch());
    let read_only_reason = use_read_only_reason();
    let shortcuts = use_preferences().shortcuts;
    let creations = [
        (words::CREATE_PROVIDER, Route::ProviderNew, Object::Provider),
        (words::CREATE_ENDPOINT, Route::EndpointNew { provider: None, from: None }, Object::Endpoint),
        (words::CREATE_MAPPING, Route::MappingNew { from: None }, Object::PropertyMapping),
    ]
    .map(|(label, route, object)| (label, route, use_disabled_reason(object.add())));
    Signal::derive(move || {
        let mut all = pages();
        all.extend(
            creations
                .iter()
                .map(|(label, route, reason)| Entry::creation(label, route.clone(), reason.get())),
        );
        if session.is_sealed() {
            let lock = Callback::new(move |()| session.lock());
            all.push(Entry::command(Icon::Lock, words::LOCK_NOW, lock, None));
        }
        let read_only = mode.read_only();
        let label = if read_only.is_some() { read_only::TURN_OFF } else { read_only::TURN_ON };
        let toggle = Callback::new(move |()| mode.set_chosen(read_only.is_none()));
        let decided = read_only_reason.get().filter(|_| read_only == Some(ReadOnly::Decided));
        all.push(Entry::command(Icon::Lock, label, toggle, decided));
        if shortcuts.get() {
            let show = Callback::new(move |()| palette.open(Opened::Shortcuts));
            all.push(Entry::command(Icon::Info, words::SHOW_SHORTCUTS, show, None));
        }
        let instances = session.instances();
        let current = instances.current().with(|instance| instance.id.clone());
        for instance in instances.list().get().all().iter().filter(|instance| instance.id != current) {
            let id = instance.id.clone();
            let go = Callback::new(move |()| switch.to(id.clone()));
            let label = words::switch_to(instances.label(&instance.id));
            all.push(Entry::command(Icon::External, label, go, None));
        }
        all
    })
}
