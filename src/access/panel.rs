//! The matrix with its filters, its explanation and its export.

use super::details::Details;
use super::export::AccessExport;
use super::filters::Filters;
use super::gaps::Gaps;
use super::reading::{Reading, is_ready, read, reading_status};
use super::shown::{Shown, Texts, compared};
use super::words;
use crate::resource::failure::ReadFailure;
use crate::route::{AccessView, EndpointTab, Route};
use crate::session::use_session;
use authentik_rac::access::read::Scope;
use authentik_rac::access::{Subject, SubjectKind, Verdict};
use leptos::prelude::*;
use rac_ui::{Button, EmptyState, Icon, Matrix as MatrixTable, MatrixCell, UpdatedAgo};
use std::sync::Arc;

/// The matrix as a tab: its filters are not in the address.
#[component]
pub fn AccessTab(scope: Scope) -> impl IntoView {
    let view = RwSignal::new(AccessView::default());
    view! {
        <p class="rac-page-note">{words::ABOUT}</p>
        <AccessPanel scope=scope view=view.into() on_view=Callback::new(move |now| view.set(now)) />
    }
}

/// What is on screen: the matrix, and which part of it.
#[derive(Clone)]
pub struct OnScreen {
    pub reading: Reading,
    pub shown: Arc<Shown>,
    pub version: u64,
}

#[component]
pub fn AccessPanel(scope: Scope, view: Signal<AccessView>, on_view: Callback<AccessView>) -> impl IntoView {
    let session = use_session();
    let (read, progress) = read(scope);
    let ready = is_ready(read);
    let refresh = read.retry();
    let texts = Memo::new_with_compare(
        move |_| read.value().map(|reading| Arc::new(Texts::of(&reading.matrix))),
        |_, _| true,
    );
    let screen = Memo::new_with_compare(
        move |before: Option<&Option<OnScreen>>| {
            let (reading, texts) = (read.value()?, texts.get()?);
            let shown = view.with(|view| Shown::of(&reading.matrix, &texts, view));
            let version = before.and_then(Option::as_ref).map_or(0, |before| before.version + 1);
            Some(OnScreen { reading, shown: Arc::new(shown), version })
        },
        |_, _| true,
    );
    let only_own = move || {
        let is_list = scope.endpoint.is_none();
        (is_list && !session.is_superuser()).then(|| view! { <p class="rac-page-note">{words::ONLY_OWN}</p> })
    };
    let gaps = move || read.value().map(|reading| view! { <Gaps gaps=reading.gaps on_retry=refresh /> });
    let body = move || match ready.get() {
        None => reading_status(progress),
        Some(false) => view! { <ReadFailure state=read.state() on_retry=refresh /> }.into_any(),
        Some(true) => view! {
            <Filters screen=screen.into() view=view on_view=on_view />
            <Shape screen=screen.into() view=view on_view=on_view />
        }
        .into_any(),
    };
    view! {
        <div class="rac-toolbar">
            <span class="rac-toolbar-end">
                <UpdatedAgo at=read.at() />
                <AccessExport screen=screen.into() at=read.at() />
                <Button icon=Icon::Refresh busy=read.busy() on_click=refresh>{words::REFRESH}</Button>
            </span>
        </div>
        {only_own}
        {gaps}
        {body}
    }
}

/// The table, or why there is none.
#[component]
fn Shape(
    screen: Signal<Option<OnScreen>>,
    view: Signal<AccessView>,
    on_view: Callback<AccessView>,
) -> impl IntoView {
    let kind = Memo::new(move |_| {
        screen.with(|screen| match screen {
            Some(on) if on.reading.matrix.endpoints().is_empty() => Kind::NoEndpoints,
            // Without a search or filter, only the users can be missing: groups are shown by a filter.
            Some(on) if on.shown.rows.is_empty() && view.get() == AccessView::default() => Kind::NoUsers,
            Some(on) if on.shown.rows.is_empty() || on.shown.columns.is_empty() => Kind::NoMatch,
            _ => Kind::Table,
        })
    });
    let clear = Callback::new(move |()| on_view.run(AccessView::default()));
    let sum = move || {
        screen.with(|screen| {
            let on = screen.as_ref()?;
            let view = view.get();
            let matrix = &on.reading.matrix;
            Some(match compared(matrix, &view) {
                Some([one, other]) => {
                    let name = |row: usize| matrix.subjects().get(row).map(Subject::name).unwrap_or_default();
                    words::differ(name(one), name(other), on.shown.columns.len(), matrix.endpoints().len())
                }
                None => words::size(on.shown.rows.len(), on.shown.columns.len(), view.groups),
            })
        })
    };
    let content = move || {
        match kind.get() {
        Kind::NoEndpoints => view! {
            <EmptyState title=words::NO_ENDPOINTS.to_owned() icon=Icon::Endpoint>{words::NO_ENDPOINTS_TEXT}</EmptyState>
        }
        .into_any(),
        Kind::NoUsers => view! {
            <EmptyState title=words::NO_USERS.to_owned() icon=Icon::User>{words::NO_USERS_TEXT}</EmptyState>
        }
        .into_any(),
        Kind::NoMatch => view! {
            <EmptyState title=words::NO_MATCH.to_owned() icon=Icon::Search>
                <Button on_click=clear>{words::CLEAR}</Button>
            </EmptyState>
        }
        .into_any(),
        Kind::Table => view! { <Table screen=screen view=view /> }.into_any(),
    }
    };
    view! {
        <p class="rac-access-sum" role="status">{sum}</p>
        {content}
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    NoEndpoints,
    NoUsers,
    NoMatch,
    Table,
}

#[component]
fn Table(screen: Signal<Option<OnScreen>>, view: Signal<AccessView>) -> impl IntoView {
    let looked = RwSignal::new(None::<(usize, usize)>);
    let count = move |of: fn(&Shown) -> usize| {
        Memo::new(move |_| screen.with(|screen| screen.as_ref().map_or(0, |on| of(&on.shown))))
    };
    let (rows, columns) = (count(|shown| shown.rows.len()), count(|shown| shown.columns.len()));
    let version = Memo::new(move |_| screen.with(|screen| screen.as_ref().map_or(0, |on| on.version)));
    let row_head = Callback::new(move |row: usize| {
        let on = screen.get_untracked()?;
        let place = *on.shown.rows.get(row)?;
        let subject = on.reading.matrix.subjects().get(place)?;
        let all = on.reading.matrix.endpoints().len();
        Some(row_head(subject, on.reading.matrix.reached(place), all))
    });
    let row_head = Callback::new(move |row| row_head.run(row).into_any());
    let column_head = Callback::new(move |column: usize| {
        let name = screen.get_untracked().and_then(|on| {
            let endpoint = on.reading.matrix.endpoints().get(*on.shown.columns.get(column)?)?;
            let href = Route::Endpoint(endpoint.pk, EndpointTab::Bindings).to_hash();
            Some(view! { <a href=href tabindex="-1">{endpoint.name.clone()}</a> })
        });
        name.into_any()
    });
    let cell = Callback::new(move |(row, column): (usize, usize)| {
        let cell = screen.get_untracked().and_then(|on| {
            let (row, column) = (*on.shown.rows.get(row)?, *on.shown.columns.get(column)?);
            let matrix = &on.reading.matrix;
            let verdict = matrix.verdict(row, column);
            let label =
                words::cell(matrix.subjects().get(row)?, &matrix.endpoints().get(column)?.name, verdict);
            Some(MatrixCell { sign: words::sign(verdict), class: words::class(verdict), label })
        });
        cell.unwrap_or(MatrixCell { sign: "", class: "", label: String::new() })
    });
    let groups = Memo::new(move |_| view.with(|view| view.groups));
    let table = move || {
        let corner = if groups.get() { words::GROUPS } else { words::USERS };
        view! {
            <MatrixTable
                label=words::TABLE
                corner=corner
                rows=rows.into()
                columns=columns.into()
                version=version.into()
                row_head=row_head
                column_head=column_head
                cell=cell
                looked=looked
            />
        }
    };
    let legend = Verdict::ALL.map(|verdict| {
        view! {
            <li>
                <span class=words::class(verdict) aria-hidden="true">{words::sign(verdict)}</span>
                " "
                {words::verdict(verdict)}
            </li>
        }
    });
    view! {
        <ul class="rac-access-legend" aria-label=words::LEGEND>{legend.collect_view()}</ul>
        {table}
        <Details screen=screen looked=looked.into() />
    }
}

fn row_head(subject: &Subject, reached: usize, all: usize) -> AnyView {
    let count = view! {
        <span class="rac-access-count" aria-hidden="true">{reached.to_string()}</span>
        <span class="rac-visually-hidden">{words::reached(reached, all)}</span>
    };
    let name = subject.name().to_owned();
    match &subject.kind {
        SubjectKind::User(one) => {
            let href = Route::User(one.user.pk).to_hash();
            let inactive = (!one.user.is_active).then(|| format!(" ({})", words::INACTIVE));
            view! {
                <a href=href tabindex="-1" title=words::full_name(subject)><bdi>{name}</bdi> {inactive}</a>
                {count}
            }
            .into_any()
        }
        SubjectKind::Group(_) => view! {
            <span title=words::ONLY_IN>{name}</span>
            {count}
        }
        .into_any(),
    }
}
