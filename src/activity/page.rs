//! The page.

use super::by_endpoint::ByEndpoint;
use super::by_hour::ByHour;
use super::entry::{self, Entry, Known, OfProvider};
use super::filters::ActivityFilters;
use super::range::{Range, is_impossible};
use super::reading::{self, Reading};
use super::table_file::TableFile;
use super::words;
use crate::events::{FORBIDDEN, action_mark, action_on, who_link};
use crate::navigation::use_navigation;
use crate::page_title::PageTitle;
use crate::resource::failure::ReadFailure;
use crate::resource::lists::{Pages, TableState};
use crate::rest::{Client, Read};
use crate::route::{ActivityView, Route};
use crate::session::use_session;
use leptos::prelude::*;
use rac_ui::{
    Button, Column, DataTable, EmptyState, Icon, Notice, NoticeKind, Table, TableSkeleton, Time, UpdatedAgo,
    around,
};

/// How many pages of 100 events are read of each list at first, and at most.
const PAGES: u32 = 5;
const MOST_PAGES: u32 = 40;

#[component]
pub fn ActivityPage(#[prop(into)] view: Signal<ActivityView>) -> impl IntoView {
    let client = expect_context::<Client>();
    let session = use_session();
    let navigation = use_navigation();
    let on_view = Callback::new(move |view: ActivityView| navigation.go(Route::Activity(view)));
    let pages = RwSignal::new(PAGES);
    // authentik filters by these only; nothing is read for a period in which there can be nothing.
    let asked = Memo::new(move |_| {
        let of = |view: &ActivityView| ActivityView {
            endpoint: String::new(),
            provider: None,
            to: None,
            ..view.clone()
        };
        view.with(|view| (!is_impossible(view)).then(|| of(view)))
    });
    Effect::new(move |_| {
        asked.track();
        pages.set(PAGES);
    });
    let read = Read::new(move || {
        let (asked, pages) = (asked.get(), pages.get());
        async move {
            match asked {
                Some(asked) => reading::read(client, asked, pages).await,
                None => Ok(Reading::default()),
            }
        }
    });
    let known = Read::new(move || reading::known(client, session.is_superuser()));
    let known_objects = Memo::new(move |_| known.value().unwrap_or_default());
    let is_known = Memo::new(move |_| known.value().is_some());
    let to = Memo::new(move |_| view.with(|view| view.to.clone()));
    let entries = Memo::new(move |_| {
        let reading = read.value().unwrap_or_default();
        let to = to.get();
        known_objects.with(|known: &Known| reading.entries(known, to.as_ref()))
    });
    let shown = Memo::new(move |_| {
        view.with(|view| {
            entries.with(|entries| {
                entries.iter().filter(|entry| entry.matches(view)).cloned().collect::<Vec<_>>()
            })
        })
    });
    let until = Signal::derive(move || read.value().and_then(|reading| reading.until));
    let missed =
        Memo::new(move |_| read.value().is_some_and(|reading| to.with(|to| reading.misses(to.as_ref()))));
    let unassigned =
        Memo::new(move |_| view.with(|view| entries.with(|entries| entry::unassigned(entries, view))));
    let state = Memo::new(move |_| match TableState::of(&read.get(), |_| shown.with(Vec::is_empty)) {
        // What an event is about is not known yet.
        TableState::Empty | TableState::Rows if !is_known.get() && view.with(needs_objects) => {
            TableState::Waiting
        }
        state => state,
    });
    let refresh = Callback::new(move |()| {
        read.refetch();
        known.refetch();
    });
    let has_launches = Memo::new(move |_| shown.with(|shown| shown.iter().any(Entry::is_launch)));
    let charts = move || {
        has_launches.get().then(|| {
            view! {
                <div class="rac-charts">
                    <ByHour entries=shown />
                    <ByEndpoint entries=shown />
                </div>
            }
        })
    };
    let body = move || match state.get() {
        TableState::Waiting => view! { <TableSkeleton columns=5 rows=8 /> }.into_any(),
        TableState::Forbidden => view! { <Notice kind=NoticeKind::Info>{FORBIDDEN}</Notice> }.into_any(),
        TableState::Failed => view! { <ReadFailure state=read.state() on_retry=refresh /> }.into_any(),
        TableState::Empty => view! {
            {partial(until, pages, missed)}
            {not_assigned(view, unassigned)}
            {move || (!missed.get()).then(|| empty(view, on_view))}
        }
        .into_any(),
        TableState::Rows => view! {
            {partial(until, pages, missed)}
            {not_assigned(view, unassigned)}
            {charts}
            <Rows shown=shown busy=read.busy() />
        }
        .into_any(),
    };
    let providers = Signal::derive(move || known_objects.with(|known| known.providers.clone()));
    let has_range =
        Memo::new(move |_| state.get() != TableState::Forbidden && view.with(ActivityView::has_range));
    let allowed = Memo::new(move |_| state.get() != TableState::Forbidden);
    view! {
        <header class="rac-page-header rac-page-wide">
            <PageTitle text=words::TITLE />
        </header>
        <p class="rac-page-note">{words::UNKNOWN}</p>
        {move || {
            allowed.get().then(|| {
                view! {
                    <div class="rac-toolbar">
                        <ActivityFilters view=view on_view=on_view entries=entries providers=providers />
                        <span class="rac-toolbar-end">
                            <UpdatedAgo at=read.at() />
                            <TableFile view=view entries=shown unassigned=unassigned until=until at=read.at() />
                            <Button icon=Icon::Refresh busy=read.busy() on_click=refresh>
                                {words::REFRESH}
                            </Button>
                        </span>
                    </div>
                }
            })
        }}
        {move || has_range.get().then(|| view! { <Range view=view on_view=on_view /> })}
        {body}
    }
}

/// Whether the filters need to know what events are about.
fn needs_objects(view: &ActivityView) -> bool {
    view.provider.is_some() || !view.endpoint.is_empty()
}

/// What was not read, with a way to read on.
/// `missed`: the chosen period is older than all that was read.
fn partial(until: Signal<Option<String>>, pages: RwSignal<u32>, missed: Memo<bool>) -> impl IntoView {
    move || {
        let time = until.get()?;
        let sentence = if missed.get() { words::not_reached } else { words::read_until };
        let more = (pages.get() < MOST_PAGES).then(|| {
            let read_on = Callback::new(move |()| pages.update(|pages| *pages *= 2));
            view! { <p><Button on_click=read_on>{words::READ_ON}</Button></p> }
        });
        Some(view! {
            <Notice kind=NoticeKind::Info>
                <p>{around(sentence, view! { <Time iso=Signal::stored(time) /> })}</p>
                {more}
            </Notice>
        })
    }
}

/// What the filters leave out without knowing.
fn not_assigned(view: Signal<ActivityView>, count: Memo<usize>) -> impl IntoView {
    move || {
        let count = count.get();
        (count > 0).then(|| {
            let (endpoint, provider) = view.with(|view| (!view.endpoint.is_empty(), view.provider.is_some()));
            let text = words::not_assigned(count, endpoint, provider);
            view! { <Notice kind=NoticeKind::Info>{text}</Notice> }
        })
    }
}

fn empty(view: Signal<ActivityView>, on_view: Callback<ActivityView>) -> AnyView {
    if !view.with(ActivityView::is_filtered) {
        return view! {
            <EmptyState title=words::EMPTY_TITLE icon=Icon::Activity>{words::EMPTY_TEXT}</EmptyState>
        }
        .into_any();
    }
    let clear = Callback::new(move |()| {
        on_view.run(view.with_untracked(ActivityView::unfiltered));
    });
    let actions = ViewFn::from(move || view! { <Button on_click=clear>{words::CLEAR}</Button> });
    view! {
        <EmptyState title=words::NO_MATCH_TITLE icon=Icon::Search actions=actions>
            {words::NO_MATCH_TEXT}
        </EmptyState>
    }
    .into_any()
}

#[component]
fn Rows(shown: Memo<Vec<Entry>>, busy: Signal<bool>) -> impl IntoView {
    let count = Signal::derive(move || shown.with(Vec::len) as u32);
    let pages = Pages::new(count);
    let table = table();
    let columns = table.headings();
    let rows = Signal::derive(move || {
        let range = pages.shown();
        shown.with(|shown| table.rows(shown.iter().skip(range.start).take(range.len())))
    });
    view! {
        <DataTable caption=words::CAPTION columns=columns rows=rows busy=busy />
        <p class="rac-page-note" role="status">{move || words::event_count(count.get() as usize)}</p>
        {pages.pager()}
    }
}

fn table() -> Table<Entry> {
    let columns = vec![
        Column::new("what", words::WHAT, what),
        Column::new("when", words::WHEN, |entry: &Entry| {
            view! { <Time iso=Signal::stored(entry.event.created.clone()) /> }
        }),
        Column::new("who", words::WHO, |entry: &Entry| who_link(&entry.event)),
        Column::new("provider", words::PROVIDER, provider),
        Column::new("from", words::FROM, |entry: &Entry| {
            entry.event.client_ip.clone().unwrap_or_else(|| words::NONE.text())
        }),
    ];
    let id = |entry: &Entry| format!("{}{}", entry.event.pk, entry.event.created);
    Table::new(id, |entry| entry.name.clone(), columns)
}

fn what(entry: &Entry) -> AnyView {
    let mark = action_mark(&entry.event.action, action_on(&entry.event));
    let name = entry.name.clone();
    let named = match entry.href.clone() {
        Some(href) if !name.is_empty() => view! { <a href=href>{name}</a> }.into_any(),
        _ => view! { <span>{name}</span> }.into_any(),
    };
    let message = entry.event.message().map(|message| {
        view! { <p class="rac-event-message">{message.to_owned()}</p> }
    });
    view! { {mark} " " {named} {message} }.into_any()
}

fn provider(entry: &Entry) -> AnyView {
    match entry.provider.clone() {
        Some(OfProvider { name, href: Some(href), .. }) => view! { <a href=href>{name}</a> }.into_any(),
        Some(OfProvider { name, .. }) => view! { <span>{name}</span> }.into_any(),
        None => words::NONE.into_any(),
    }
}
