//! The frame of a list: toolbar, bar for the selection, table, pager, and what is shown if there are no rows.

use crate::navigation::use_navigation;
use crate::preferences::{PAGE_SIZES, use_preferences};
use crate::resource::failure::ReadFailure;
use crate::resource::lists::chips::ChipBar;
use crate::resource::lists::columns::Columns;
use crate::resource::lists::count_cell::{AtRest, ReadAt};
use crate::resource::lists::extent::Extent;
use crate::resource::lists::look::Look;
use crate::resource::lists::no_match::NoMatch;
use crate::resource::lists::ordering::{ordering_of, sort_of};
use crate::resource::lists::saved_views::SavedViewsMenu;
use crate::resource::lists::{RowFocus, view as lists_view, words};
use crate::rest::Loading;
use crate::rights::use_rights;
use crate::route::{Chip, ListView};
use crate::session::use_session;
use authentik_rac::hidden_rows;
use authentik_rac::rights::Object;
use gloo_timers::callback::Timeout;
use leptos::html;
use leptos::prelude::*;
use rac_ui::{
    Button, ButtonVariant, DataTable, EmptyState, Heading, Icon, Notice, NoticeKind, Pager, Row, SearchBox,
    Selection, Sort, TableSkeleton, UpdatedAgo,
};

/// How long the rows must stay the same before cells send requests for them, in milliseconds.
const REST_AFTER: u32 = 250;

/// A list with its toolbar and everything around the table. The route has the view; `on_view` is called to change it,
/// with `true` if the change needs no history entry of its own (typing into the search).
#[component]
pub fn ListFrame(
    /// The kind of object: if the account can't see all of them, an empty list says so.
    of: Object,
    #[prop(into)] caption: Signal<String>,
    columns: Vec<Heading>,
    rows: Signal<Vec<Row>>,
    extent: Signal<Loading<Extent>>,
    busy: Signal<bool>,
    at: Signal<Option<f64>>,
    view: Signal<ListView>,
    on_view: Callback<(ListView, bool)>,
    on_refresh: Callback<()>,
    /// What the search looks at, as the placeholder.
    #[prop(into)]
    search_hint: Signal<String>,
    /// Whether all rows are in memory, so that the search can follow every key.
    #[prop(optional)]
    search_at_once: bool,
    /// Whether other filters are set.
    #[prop(optional, into)]
    filtered: Signal<bool>,
    /// Clears the search and the filters.
    on_clear: Callback<()>,
    /// What the list can be narrowed to.
    #[prop(optional)]
    chips: Vec<Chip>,
    /// What a pressed chip can't know.
    #[prop(optional, into)]
    chip_note: Signal<Option<String>>,
    /// More controls for the toolbar.
    #[prop(optional, into)]
    filters: Option<ViewFn>,
    /// Actions on the whole list, before "Refresh".
    #[prop(optional, into)]
    actions: Option<ViewFn>,
    #[prop(optional)] selection: Option<Selection>,
    /// Buttons for the selected rows.
    #[prop(optional, into)]
    bulk: Option<ViewFn>,
    /// Shown if there are no objects at all.
    #[prop(into)]
    empty: ViewFn,
) -> impl IntoView {
    provide_context(ReadAt(at));
    // Created once for all readers.
    let rows = Signal::from(Memo::new(move |_| rows.get()));
    if search_at_once {
        provide_context(AtRest(at_rest(rows)));
    }
    let session = use_session();
    let rights = use_rights();
    let preferences = use_preferences();
    let search = RwSignal::new(view.get_untracked().search);
    // Back and forward change the search text, too.
    Effect::new(move |_| {
        let now = view.get().search;
        if search.get_untracked() != now {
            search.set(now);
        }
    });
    let on_search = Callback::new(move |text: String| {
        let old = view.get_untracked();
        if old.search != text {
            on_view.run((ListView { search: text, page: 0, ..old }, true));
        }
    });
    let sort = Memo::new(move |_| view.with(|view| sort_of(&view.ordering)));
    let on_sort = Callback::new(move |sort: Sort| {
        on_view.run((ListView { ordering: ordering_of(&sort), page: 0, ..view.get_untracked() }, false));
    });
    let extent_or_none = Signal::derive(move || match extent.get() {
        Loading::Ready(extent) => extent,
        _ => Extent::default(),
    });
    let on_page = Callback::new(move |page| {
        on_view.run((ListView { page, ..view.get_untracked() }, false));
    });
    let page_size = Signal::derive(move || match view.get().page_size {
        0 => preferences.page_size.get(),
        size => size,
    });
    let on_page_size = Callback::new(move |size| {
        preferences.page_size.set(size);
        on_view.run((ListView { page: 0, page_size: 0, ..view.get_untracked() }, false));
    });
    let width = columns.len();
    let list_name = of.model().1;
    let navigation = use_navigation();
    let keys = columns.iter().map(|one| one.key).collect();
    let look = Look::new(list_name, keys, preferences, view, on_view);
    let names: Vec<_> = columns.iter().map(|one| (one.key, one.label.clone())).collect();
    let choosing = RwSignal::new(false);
    let view_button = view! {
        <Button icon=Icon::Settings on_click=move |()| choosing.set(true)>{words::VIEW}</Button>
    };
    let view_dialog = move || {
        let close = Callback::new(move |()| choosing.set(false));
        let address = || navigation.route().get_untracked().first_page().to_hash();
        choosing.get().then(|| lists_view::dialog::open(look, names.clone(), address(), close))
    };
    let columns = Columns::new(columns, look.now());
    let all_rows = rows;
    let rows = Signal::derive(move || columns.arranged(rows.get()));
    let compact = Signal::derive(move || look.now().with(|look| look.compact));
    // The view that the last response belongs to.
    let answered = RwSignal::new(None::<ListView>);
    Effect::new(move |_| {
        if !busy.get() {
            answered.set(Some(view.get_untracked()));
        }
    });
    let is_another_view =
        move || busy.get() && answered.with(|answered| view.with(|view| answered.as_ref() != Some(view)));
    // Mounts something else only if the kind of state changes: the table must stay mounted when new rows arrive.
    let shown = Memo::new(move |_| match extent.get() {
        Loading::Waiting => Shown::Waiting,
        Loading::Failed(_) => Shown::Failed,
        Loading::Ready(extent) if extent.count > 0 && rows.with(Vec::is_empty) && extent.hidden > 0 => {
            Shown::Hidden(extent.count)
        }
        Loading::Ready(extent) if extent.count > 0 => Shown::Rows,
        // That the previous search found nothing says nothing about the next one.
        Loading::Ready(_) if is_another_view() => Shown::Waiting,
        Loading::Ready(_) if filtered.get() || view.with(ListView::is_narrowed) => Shown::NoMatch,
        Loading::Ready(_) => Shown::Empty,
    });
    // authentik counts endpoints that the account can't see: if it counts none, there are none.
    let sees_all = move || of == Object::Endpoint || rights.sees_all(of) == Some(true);
    let only_visible =
        move || (!sees_all()).then(|| view! { <Notice kind=NoticeKind::Info>{words::ONLY_VISIBLE}</Notice> });
    let none = move || match sees_all() {
        true => empty.run(),
        false => {
            let why = match rights.sees_all(of) {
                Some(false) => of.view_lacking().text(),
                _ => String::new(),
            };
            view! { <EmptyState title=of.none_seen() icon=Icon::Lock>{why}</EmptyState> }.into_any()
        }
    };
    // A superuser sees everything: missing rows were deleted while the list was read.
    let hidden = Memo::new(move |_| match extent.get() {
        Loading::Ready(extent) if !session.is_superuser() => extent.hidden,
        _ => 0,
    });
    let more_hidden = move || {
        let hidden = hidden.get();
        (hidden > 0).then(|| view! { <p class="rac-page-note">{words::and_hidden(hidden)}</p> })
    };
    let pager = move || {
        let extent = extent_or_none;
        view! {
            <Pager
                page=Signal::derive(move || extent.get().current.max(1))
                pages=Signal::derive(move || extent.get().pages.max(1))
                count=Signal::derive(move || extent.get().count)
                page_size=page_size
                on_page=on_page
                on_page_size=on_page_size
                page_sizes=PAGE_SIZES.to_vec()
            />
        }
    };
    let body = move || match shown.get() {
        Shown::Waiting => view! { <TableSkeleton columns=width rows=8 /> }.into_any(),
        Shown::Failed => {
            let state = Signal::derive(move || extent.get().map(|_| ()));
            view! { <ReadFailure state=state on_retry=on_refresh /> }.into_any()
        }
        Shown::NoMatch => view! {
            {move || {
                let search = view.with(|view| view.search.clone());
                view! { <NoMatch
                        of=of
                        search=search
                        filtered=filtered.get() || view.with(|view| !view.chips.is_empty())
                        on_clear=on_clear
                    /> }
            }}
            {only_visible}
        }
        .into_any(),
        Shown::Hidden(count) => view! {
            <EmptyState title=hidden_rows(count) icon=Icon::Lock>
                {words::HIDDEN_TEXT}
            </EmptyState>
            {pager()}
        }
        .into_any(),
        Shown::Empty => view! {
            {none.clone()}
            {only_visible}
        }
        .into_any(),
        Shown::Rows => {
            // Other columns are another table.
            let table = move || {
                let headings = columns.headings();
                view! {
                    <DataTable
                        caption=caption.get()
                        columns=headings
                        rows=rows
                        busy=busy
                        sort=sort
                        on_sort=on_sort
                        compact=compact
                        selection=selection
                    />
                }
            };
            let surplus = move || {
                extent_or_none.get().surplus.map(|(sent, shown)| {
                    view! { <Notice kind=NoticeKind::Warning>{words::too_many_rows(shown, sent)}</Notice> }
                })
            };
            view! {
                {surplus}
                {table}
                {more_hidden}
                {pager()}
            }
            .into_any()
        }
    };
    let shown_ids =
        Memo::new(move |_| all_rows.with(|rows| rows.iter().map(|row| row.id.clone()).collect::<Vec<_>>()));
    let any_selected = Memo::new(move |_| selection.is_some_and(|selection| !selection.is_empty()));
    let bulk_bar = move || {
        let (Some(selection), Some(bulk)) = (selection, bulk.clone()) else { return None };
        any_selected.get().then(|| {
            let beside = Memo::new(move |_| shown_ids.with(|shown| selection.count_beside(shown)));
            let keep_shown =
                Callback::new(move |()| shown_ids.with_untracked(|shown| selection.keep_only(shown)));
            let not_shown = move || {
                (beside.get() > 0).then(|| {
                    view! {
                        <span class="rac-bulk-beside">{move || words::not_shown(beside.get())}</span>
                        <Button on_click=keep_shown>{words::KEEP_SHOWN}</Button>
                    }
                })
            };
            let count = move || words::selected(selection.len());
            let clear = Callback::new(move |()| selection.clear());
            view! {
                <div class="rac-bulk-bar" role="group" aria-label=count>
                    <span class="rac-bulk-count">{count}</span>
                    {not_shown}
                    {bulk.run()}
                    <Button variant=ButtonVariant::Quiet on_click=clear>
                        {words::CLEAR_SELECTION}
                    </Button>
                </div>
            }
        })
    };
    let chips = (!chips.is_empty())
        .then(|| view! { <ChipBar chips=chips view=view on_view=on_view note=chip_note /> });
    let frame = NodeRef::<html::Div>::new();
    let keeper = RowFocus::new(frame, move || {
        at.track();
        shown.track();
        view.track();
        any_selected.track();
        if let Some(selection) = selection {
            selection.len();
        }
    });
    view! {
        <div class="rac-list" node_ref=frame on:focusin=move |event| keeper.remember(&event)>
        <div class="rac-toolbar">
            <SearchBox
                value=search
                on_search=on_search
                placeholder=search_hint
                at_once=search_at_once
            />
            {filters.map(|filters| filters.run())}
            <span class="rac-toolbar-end">
                <UpdatedAgo at=at />
                {actions.map(|actions| actions.run())}
                <SavedViewsMenu list=list_name />
                {view_button}
                <Button icon=Icon::Refresh busy=busy on_click=on_refresh>
                    {words::REFRESH}
                </Button>
            </span>
        </div>
        {chips}
        {bulk_bar}
        {body}
        {view_dialog}
        </div>
    }
}

/// Whether the rows have stayed the same for a while.
fn at_rest(rows: Signal<Vec<Row>>) -> Signal<bool> {
    let changes = Memo::new(move |before: Option<&u32>| {
        rows.track();
        before.map_or(0, |before| before.wrapping_add(1))
    });
    let rested = RwSignal::new(None::<u32>);
    let pause = StoredValue::new_local(None::<Timeout>);
    Effect::new(move |_| {
        let now = changes.get();
        let rest = move || {
            rested.try_set(Some(now));
        };
        pause.set_value(Some(Timeout::new(REST_AFTER, rest)));
    });
    // Derived, so that it is already false when a new row reads it.
    Signal::derive(move || rested.get() == Some(changes.get()))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    Waiting,
    Failed,
    NoMatch,
    /// There are objects, but the account sees none of them.
    Hidden(u32),
    Empty,
    Rows,
}
