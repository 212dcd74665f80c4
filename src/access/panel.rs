//! The matrix with its filters, its explanation and its export.

use super::details::Details;
use super::export::AccessExport;
use super::filters::Filters;
use super::gaps::Gaps;
use super::reading::{Reading, is_ready, read, reading_status};
use super::shown::{Shown, Texts};
use super::words;
use crate::resource::failure::ReadFailure;
use crate::route::{AccessShow, AccessView, EndpointTab, Route};
use crate::session::use_session;
use authentik_rac::access::read::{Part, Scope};
use authentik_rac::access::{Reached, Subject, SubjectKind, Verdict};
use leptos::ev::{FocusEvent, KeyboardEvent};
use leptos::html;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Button, EmptyState, Icon, Matrix as MatrixTable, MatrixCell, UpdatedAgo, command_key};
use std::sync::Arc;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

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
    /// What the search and the filters were.
    pub view: AccessView,
    pub scope: Scope,
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
        move |_| {
            let (reading, texts) = (read.value()?, texts.get()?);
            let view = view.get();
            let shown = Arc::new(Shown::of(&reading.matrix, &texts, &view));
            Some(OnScreen { reading, shown, view, scope })
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
            <Shape screen=screen.into() on_view=on_view />
        }
        .into_any(),
    };
    view! {
        <div class="rac-toolbar">
            <span class="rac-toolbar-end">
                <UpdatedAgo at=read.at() />
                <AccessExport screen=screen.into() at=read.at() is_tab=scope != Scope::default() />
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
fn Shape(screen: Signal<Option<OnScreen>>, on_view: Callback<AccessView>) -> impl IntoView {
    let kind = Memo::new(move |_| {
        screen.with(|screen| match screen {
            Some(on) if on.reading.matrix.endpoints().is_empty() => Kind::NoEndpoints,
            // Without a search or filter, only the users can be missing: groups are shown by a filter.
            Some(on) if on.shown.rows.is_empty() && on.view == AccessView::default() => Kind::NoUsers,
            Some(on) if is_same(&on.shown) => Kind::Same,
            Some(on) if on.shown.rows.is_empty() || on.shown.columns.is_empty() => Kind::NoMatch,
            _ => Kind::Table,
        })
    });
    let clear = Callback::new(move |()| on_view.run(AccessView::default()));
    let sum = move || screen.with(|screen| screen.as_ref().map(sum));
    let content = move || {
        match kind.get() {
        Kind::NoEndpoints => view! {
            <EmptyState title=words::NO_ENDPOINTS icon=Icon::Endpoint>{words::NO_ENDPOINTS_TEXT}</EmptyState>
        }
        .into_any(),
        Kind::NoUsers => view! {
            <EmptyState title=words::NO_USERS icon=Icon::User>{words::NO_USERS_TEXT}</EmptyState>
        }
        .into_any(),
        Kind::NoMatch => view! {
            <EmptyState title=words::NO_MATCH icon=Icon::Search>
                <Button on_click=clear>{words::CLEAR}</Button>
            </EmptyState>
        }
        .into_any(),
        // The sum says it.
        Kind::Same => ().into_any(),
        Kind::Table => view! { <Table screen=screen /> }.into_any(),
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
    /// Two users are compared and don't differ.
    Same,
    Table,
}

fn is_same(shown: &Shown) -> bool {
    shown.columns.is_empty() && shown.comparison.is_some_and(|of| of.among > 0)
}

/// How much is shown, or how two users differ.
fn sum(on: &OnScreen) -> Message {
    let (matrix, shown) = (&on.reading.matrix, &on.shown);
    if let Some(comparison) = shown.comparison {
        let name = |row: usize| matrix.subjects().get(row).map(Subject::name).unwrap_or_default();
        let [one, other] = comparison.users;
        let is_missing = on.reading.gaps.iter().any(|gap| gap.part == Part::Endpoints);
        let is_whole = comparison.among == matrix.endpoints().len() && !is_missing;
        return words::compared(name(one), name(other), comparison, is_whole);
    }
    let size = words::size_of(shown.rows.len(), shown.columns.len(), on.view.groups);
    let more = match on.view.show {
        AccessShow::Direct => Some(words::direct(shown.pairs(matrix).count(), unknown_pairs(on))),
        AccessShow::Open => {
            let columns = 0..matrix.endpoints().len();
            let may_be_open = columns.filter(|column| matrix.may_be_open(*column)).count();
            (may_be_open > 0).then(|| words::maybe_open(may_be_open))
        }
        AccessShow::All => None,
    };
    let size = match on.view.compare {
        Some(_) => words::fact_and_fact(words::NOT_COMPARED, size),
        None => size,
    };
    more.into_iter().fold(size, words::fact_and_fact)
}

/// How many pairs of users and endpoints can't be checked, whatever is shown.
fn unknown_pairs(on: &OnScreen) -> usize {
    let matrix = &on.reading.matrix;
    let users = (0..matrix.subjects().len())
        .filter(|row| matrix.subjects().get(*row).is_some_and(|subject| subject.user().is_some()));
    let is_unknown = |row: usize, column: usize| matrix.verdict(row, column) == Verdict::Unknown;
    users.map(|row| (0..matrix.endpoints().len()).filter(|column| is_unknown(row, *column)).count()).sum()
}

#[component]
fn Table(screen: Signal<Option<OnScreen>>) -> impl IntoView {
    let looked = RwSignal::new(None::<(usize, usize)>);
    let pinned = RwSignal::new(None::<(usize, usize)>);
    let region = NodeRef::<html::Div>::new();
    let unpin = Callback::new(move |()| {
        if let Some(at) = pinned.try_update(Option::take).flatten() {
            focus_cell(region, at);
        }
    });
    let escaped = move |event: KeyboardEvent| {
        let is_escape = command_key(&event).as_deref() == Some("Escape");
        if is_escape && pinned.with_untracked(Option::is_some) {
            event.prevent_default();
            unpin.run(());
        }
    };
    let focused = move |_: FocusEvent| {
        if pinned.with_untracked(Option::is_some) {
            uncover(region, "[data-column]:focus-visible");
        }
    };
    Effect::new(move |_| {
        if pinned.get().is_some() {
            leptos::task::spawn_local(async move {
                // Once the explanation has its height.
                leptos::task::tick().await;
                uncover(region, "[data-column][aria-current]");
            });
        }
    });
    let count = move |of: fn(&Shown) -> usize| {
        Memo::new(move |_| screen.with(|screen| screen.as_ref().map_or(0, |on| of(&on.shown))))
    };
    let (rows, columns) = (count(|shown| shown.rows.len()), count(|shown| shown.columns.len()));
    // The names of cells don't follow the language by themselves: there are too many.
    let version = Memo::new(move |before: Option<&u64>| {
        screen.track();
        rac_messages::language();
        before.map_or(0, |before| before + 1)
    });
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
            let (subject, endpoint) = (matrix.subjects().get(row)?, &matrix.endpoints().get(column)?.name);
            if on.shown.leaves_out(matrix, row, column) {
                let label = words::cell_left_out(subject, endpoint).text();
                return Some(MatrixCell { sign: "", class: "", label });
            }
            let verdict = matrix.verdict(row, column);
            let label = words::cell_of(subject, endpoint, verdict).text();
            Some(MatrixCell { sign: words::sign(verdict), class: words::class(verdict), label })
        });
        cell.unwrap_or(MatrixCell { sign: "", class: "", label: String::new() })
    });
    let groups = Memo::new(move |_| screen.with(|screen| screen.as_ref().is_some_and(|on| on.view.groups)));
    let only_direct =
        Memo::new(move |_| screen.with(|screen| screen.as_ref().is_some_and(|on| on.shown.only_direct)));
    let blank = move || {
        only_direct.get().then(|| view! { <li><span>{words::BLANK}</span> " " {words::NOT_DIRECT}</li> })
    };
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
                pinned=pinned
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
        <ul class="rac-access-legend" aria-label=words::LEGEND>{legend.collect_view()} {blank}</ul>
        <div
            class="rac-access-region"
            node_ref=region
            on:keydown=escaped
            on:focusin=focused
        >
            {table}
            <Details screen=screen looked=looked.into() pinned=pinned.into() on_unpin=unpin />
        </div>
    }
}

/// Focuses a cell, unless another one has the focus. If it is not drawn, the one that Tab reaches.
fn focus_cell(region: NodeRef<html::Div>, (row, column): (usize, usize)) {
    let Some(region) = region.get_untracked() else { return };
    if region.query_selector("[data-column]:focus").ok().flatten().is_some() {
        return;
    }
    let selectors =
        [format!("[data-row='{row}'][data-column='{column}']"), "[data-column][tabindex='0']".to_owned()];
    let cell = selectors.iter().find_map(|selector| region.query_selector(selector).ok().flatten());
    if let Some(cell) = cell.and_then(|cell| cell.dyn_into::<HtmlElement>().ok()) {
        let _ = cell.focus();
    }
}

/// Scrolls if a cell is behind the explanation, which stays at the bottom of narrow windows.
fn uncover(region: NodeRef<html::Div>, cell: &str) {
    let Some(region) = region.try_get_untracked().flatten() else { return };
    let find = |selector| region.query_selector(selector).ok().flatten();
    let (Some(cell), Some(why)) = (find(cell), find(".rac-access-why")) else { return };
    let (cell_area, why_area) = (cell.get_bounding_client_rect(), why.get_bounding_client_rect());
    let is_beside = cell_area.right() <= why_area.left() || why_area.right() <= cell_area.left();
    if is_beside || cell_area.bottom() <= why_area.top() {
        return;
    }
    let middle = ScrollIntoViewOptions::new();
    middle.set_block(ScrollLogicalPosition::Center);
    middle.set_inline(ScrollLogicalPosition::Nearest);
    cell.scroll_into_view_with_scroll_into_view_options(&middle);
}

fn row_head(subject: &Subject, reached: Reached, all: usize) -> AnyView {
    let count = view! {
        <span class="rac-access-count" aria-hidden="true">{words::reached_short(reached)}</span>
        <span class="rac-visually-hidden">{words::reached(reached, all)}</span>
    };
    let name = subject.name().to_owned();
    match &subject.kind {
        SubjectKind::User(one) => {
            let href = Route::User(one.user.pk).to_hash();
            let inactive = (!one.user.is_active).then(|| view! { " " {words::INACTIVE} });
            view! {
                <a href=href tabindex="-1" title=words::full_name_of(subject)><bdi>{name}</bdi>{inactive}</a>
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
