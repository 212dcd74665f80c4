//! The page with the changes of this tab, newest first.

use super::words;
use crate::page_title::PageTitle;
use crate::read_only::use_read_only_reason;
use crate::resource::policy_cache::ClearPolicyCache;
use crate::undo::{Entry, use_undo};
use authentik_rac::undo::Problem;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Button, Column, DataTable, EmptyState, Icon, Table, Time};

/// What a row shows of an entry.
#[derive(Clone, Hash)]
struct Row {
    id: u32,
    title: String,
    /// ISO 8601.
    at: String,
    lines: Vec<String>,
    /// Whether these are what undoing would do, or did.
    heading: Option<Message>,
    losses: Vec<String>,
    /// What stood in the way when it was last tried.
    problems: Vec<String>,
    state: String,
    can_be_undone: bool,
}

/// How many objects of a run are listed.
const MOST_LINES: usize = 5;

impl Row {
    fn of(entry: &Entry) -> Self {
        let (all, done) = (entry.items.len(), entry.items.iter().filter(|item| item.is_done()).count());
        let started = entry.items.iter().any(|item| item.done > 0);
        let mut lines: Vec<String> =
            entry.items.iter().take(MOST_LINES).map(|item| words::item(item).text()).collect();
        if all > MOST_LINES {
            lines.push(words::more(all - MOST_LINES).text());
        }
        let is_left = |place: &usize| entry.items.get(*place).is_some_and(|item| !item.is_done());
        let problems =
            || entry.problems.iter().filter(|(place, _)| is_left(place)).map(|(_, problem)| problem);
        let missing = problems().filter(|problem| matches!(problem, Problem::Missing(_))).count();
        let lost = missing > 0 && missing == all - done;
        let changed = problems().any(|problem| matches!(problem, Problem::Changed(_)));
        Row {
            id: entry.id,
            title: entry.title.text(),
            at: js_sys::Date::new(&entry.at.into()).to_iso_string().into(),
            heading: match (all, done) {
                (0, _) => None,
                (all, done) if all == done => Some(words::UNDO_DID),
                _ => (!lost).then_some(words::IF_UNDONE),
            },
            lines,
            losses: entry.losses.iter().map(|loss| words::loss(loss).text()).collect(),
            problems: problems().map(|problem| words::problem(problem).text()).collect(),
            state: match (all, done) {
                (0, _) => words::CAN_NOT_BE_UNDONE,
                (all, done) if all == done => words::UNDONE,
                (all, done) if started => words::partly(all, done),
                _ if lost => words::CAN_NOT_BE_UNDONE,
                _ if changed => words::CHANGED_SINCE,
                _ => words::CAN_BE_UNDONE,
            }
            .text(),
            can_be_undone: all > done && !lost,
        }
    }
}

#[component]
pub fn RecentChangesPage() -> impl IntoView {
    let undo = use_undo();
    let reason = use_read_only_reason();
    let columns = vec![
        Column::new("change", words::CHANGE, |row: &Row| {
            let heading = row.heading.clone();
            let heading = heading.map(|text| view! { <div class="rac-row-notes">{text}</div> });
            let lines = row.lines.iter().cloned();
            let losses = row.losses.iter().chain(&row.problems).cloned();
            let notes = |line: String| view! { <div class="rac-row-notes">{line}</div> };
            view! {
                {row.title.clone()}
                {heading}
                {lines.chain(losses).map(notes).collect_view()}
            }
        }),
        Column::new("when", words::WHEN, |row: &Row| view! { <Time iso=Signal::stored(row.at.clone()) /> }),
        Column::new("state", words::STATE, |row: &Row| row.state.clone()),
    ];
    let actions = move |row: &Row| {
        let id = row.id;
        let label = words::undo_of(&row.title);
        row.can_be_undone.then(|| {
            view! {
                <Button
                    icon=Icon::Undo
                    label=label
                    disabled=reason
                    on_click=Callback::new(move |()| undo.ask(id, false))
                >
                    {words::UNDO}
                </Button>
            }
        })
    };
    let table =
        Table::new(|row: &Row| row.id.to_string(), |row| row.title.clone(), columns).with_actions(actions);
    let headings = StoredValue::new(table.headings());
    let rows = Signal::derive(move || {
        let rows: Vec<Row> = undo.entries().iter().map(Row::of).collect();
        table.rows(&rows)
    });
    let empty = Memo::new(move |_| rows.with(Vec::is_empty));
    let body = move || {
        if empty.get() {
            view! {
                <EmptyState title=words::EMPTY_TITLE icon=Icon::Undo>{words::EMPTY_TEXT}</EmptyState>
            }
            .into_any()
        } else {
            view! { <DataTable caption=words::CAPTION columns=headings.get_value() rows=rows /> }.into_any()
        }
    };
    let dropped = move || {
        let count = undo.dropped();
        (count > 0).then(|| view! { <p class="rac-page-note">{words::dropped(count)}</p> })
    };
    // authentik may remember the access that was undone.
    let has_changed_bindings = Memo::new(move |_| undo.entries().iter().any(Entry::has_restored_bindings));
    view! {
        <header class="rac-page-header">
            <PageTitle text=words::TITLE />
        </header>
        <p class="rac-page-note">{words::ABOUT}</p>
        {body}
        {dropped}
        {move || has_changed_bindings.get().then(|| view! { <ClearPolicyCache /> })}
    }
}
