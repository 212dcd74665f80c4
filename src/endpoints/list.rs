//! `#/endpoints` and the tab of a provider: the endpoints.
//!
//! The whole list is read, and searched, sorted and divided into pages here: authentik doesn't search hosts, and
//! returns everything at once anyway for accounts that are not superusers. Only the current page's rows are drawn.

use super::bulk_dialog::BulkDialog;
use super::chips::{CHIPS, EndpointChips};
use super::filters::EndpointFilters;
use super::index::{ChipFilter, Filter, Index, Matching};
use super::row::table;
use super::{delete, words};
use crate::export::{Export, ImportLink, Which};
use crate::navigation::use_navigation;
use crate::page_title::PageTitle;
use crate::preferences::use_preferences;
use crate::read_only::{WriteLink, use_disabled_reason};
use crate::resource::lists::{DeleteDialogs, Deleting, Extent, ListFrame, MOST, Tally};
use crate::rest::{Client, Loading, Read};
use crate::rights::use_rights;
use crate::route::{EndpointsView, ListView, Route};
use crate::session::use_session;
use authentik_rac::connection_tokens;
use authentik_rac::endpoints::{Endpoint, api};
use authentik_rac::providers::ProviderId;
use authentik_rac::rights::Object;
use leptos::prelude::*;
use rac_ui::{
    Button, ButtonVariant, ComboOption, ComboOptions, EmptyState, Icon, Notice, NoticeKind, Query, Selection,
};
use std::sync::Arc;

/// The page for all providers.
#[component]
pub fn EndpointsPage(#[prop(into)] view: Signal<EndpointsView>) -> impl IntoView {
    let navigation = use_navigation();
    let on_view = Callback::new(move |(view, replace): (EndpointsView, bool)| {
        let route = Route::Endpoints(view);
        if replace { navigation.replace(route) } else { navigation.go(route) }
    });
    let unsupported = RwSignal::new(false);
    // Not drawn again at every key of the search.
    let provider = Memo::new(move |_| view.with(|view| view.provider));
    view! {
        <header class="rac-page-header">
            <PageTitle text=words::ENDPOINTS />
            {move || (!unsupported.get()).then(|| create_link(provider.get()))}
        </header>
        <EndpointsList view=view on_view=on_view of_provider=false unsupported=unsupported />
    }
}

fn create_link(provider: Option<ProviderId>) -> AnyView {
    view! {
        <WriteLink
            to=Route::EndpointNew { provider, from: None }
            words=words::CREATE
            variant=ButtonVariant::Primary
            icon=Icon::Add
        />
    }
    .into_any()
}

/// The list. In a provider's tab it has no filter by provider.
#[component]
pub fn EndpointsList(
    view: Signal<EndpointsView>,
    on_view: Callback<(EndpointsView, bool)>,
    of_provider: bool,
    /// Receives whether this authentik doesn't support endpoints, so that none can be created.
    #[prop(optional)]
    unsupported: RwSignal<bool>,
) -> impl IntoView {
    let client = expect_context::<Client>();
    let session = use_session();
    let preferences = use_preferences();
    let progress = RwSignal::new((0, 0));
    let only = Memo::new(move |_| view.with(|view| view.provider).filter(|_| of_provider));
    // The part of the list that has arrived during the first read: users can already search and select in it.
    let arrived = RwSignal::new(None::<Arc<Index>>);
    let question =
        move || format!("endpoints of {:?}, {}", only.get().map(|id| id.0), session.is_superuser());
    let read = Read::kept(question, move || {
        let (full, only) = (session.is_superuser(), only.get());
        arrived.set(None);
        async move {
            let on_rows = move |rows: &[Endpoint], of| {
                progress.try_set((rows.len() as u32, of));
                // Only when the list has doubled, rather than for every page: then the total work is only a few times
                // that of the whole list.
                arrived.try_maybe_update(|arrived| {
                    let shown = arrived.as_ref().map_or(0, |index| index.entries.len());
                    let is_due = rows.len() >= 2 * shown;
                    if is_due {
                        *arrived = Some(Arc::new(Index::new(rows.to_vec(), 0)));
                    }
                    (is_due, ())
                });
            };
            let all = api::seen(client, full, only, on_rows).await?;
            Ok(Arc::new(Index::new(all.rows, all.missing)))
        }
    });
    let shown = move || match read.get() {
        Loading::Waiting => arrived.get().map_or(Loading::Waiting, Loading::Ready),
        read => read,
    };
    Effect::new(move |_| {
        let is = matches!(read.get(), Loading::Failed(error) if error.is_unsupported());
        if unsupported.get_untracked() != is {
            unsupported.set(is);
        }
    });
    // One step after another, so that a key in the search box only costs one pass over the rows.
    let index = Signal::derive(move || match shown() {
        Loading::Ready(index) => index,
        _ => Arc::default(),
    });
    let chips = EndpointChips::new(Memo::new(move |_| view.with(|view| view.list.chips.clone())), index);
    let shown = move || match (shown(), chips.filter()) {
        (Loading::Ready(_), Loading::Waiting) => Loading::Waiting,
        (Loading::Ready(_), Loading::Failed(error)) => Loading::Failed(error),
        (shown, _) => shown,
    };
    let ordering = Memo::new(move |_| view.with(|view| view.list.ordering.clone()));
    let sorted = Memo::new(move |_| ordering.with(|ordering| Arc::new(index.get().sorted(ordering))));
    let filter = Memo::new(move |_| {
        let EndpointsView { list, provider, protocol } = view.get();
        let chips = match chips.filter() {
            Loading::Ready(chips) => chips,
            _ => ChipFilter::default(),
        };
        Filter { search: Query::new(&list.search), provider, protocol, chips }
    });
    let matching = Memo::new_with_compare(
        move |before| Matching::new(before, index.get(), sorted.get(), filter.get()),
        |before, now| before.map(|before| &before.places) != now.map(|now| &now.places),
    );
    let rights = use_rights();
    let tokens = Tally::new(read, move || {
        // If the account doesn't see all of them, they can't be counted.
        let asks = rights.sees_all(Object::ConnectionToken) != Some(false);
        async move {
            let tokens = if asks { connection_tokens::api::placements(client, MOST).await? } else { None };
            Ok(tokens.map(|tokens| tokens.iter().map(|token| token.endpoint.to_string()).collect()))
        }
    });
    let list = Signal::derive(move || view.get().list);
    let size = Memo::new(move |_| match list.get().page_size {
        0 => preferences.page_size.get(),
        size => size,
    });
    let filtered = Signal::derive(move || {
        view.with(|view| view.protocol.is_some() || view.provider.is_some() && !of_provider)
    });
    let extent = Signal::derive(move || {
        shown().map(|index| {
            let seen = matching.with(|matching| matching.places.len()) as u32;
            // A list that shows none of what there is isn't empty; one that was narrowed is.
            let narrowed = filtered.get() || list.with(ListView::is_narrowed);
            let count = if seen == 0 && !narrowed { index.hidden } else { seen };
            let pages = seen.div_ceil(size.get().max(1)).max(1);
            let current = list.get().page().min(pages);
            Extent { count, hidden: index.hidden, current, pages, surplus: None }
        })
    });
    let selection = Selection::new();
    let deleting = Deleting::new();
    let changing = RwSignal::new(false);
    let table = table(of_provider, tokens, deleting, client.base());
    let columns = table.headings();
    let rows = Signal::derive(move || {
        let Loading::Ready(Extent { current, .. }) = extent.get() else { return Vec::new() };
        let (index, size) = (index.get(), size.get() as usize);
        matching.with(|Matching { places, .. }| {
            let shown = places.iter().skip((current.saturating_sub(1)) as usize * size).take(size);
            table.rows(shown.filter_map(|place| index.entries.get(*place)))
        })
    });
    let on_list = Callback::new(move |(list, replace): (ListView, bool)| {
        on_view.run((EndpointsView { list, ..view.get_untracked() }, replace));
    });
    let refresh = Callback::new(move |()| {
        read.refetch();
        chips.refetch();
    });
    let providers = Memo::new(move |_| match shown() {
        Loading::Waiting => ComboOptions::Waiting,
        Loading::Failed(error) => ComboOptions::Failed(error.sentence().text()),
        Loading::Ready(index) => {
            let option = |(id, label): (ProviderId, String)| ComboOption {
                value: id.to_string(),
                label,
                detail: String::new(),
            };
            ComboOptions::Ready(index.providers().into_iter().map(option).collect())
        }
    });
    let filters = ViewFn::from(move || {
        view! {
            <EndpointFilters
                view=view
                on_view=on_view
                of_provider=of_provider
                providers=Signal::from(providers)
                on_retry=refresh
            />
        }
    });
    let select_matching = move || {
        let index = index.get_untracked();
        let all: Vec<_> = matching.with_untracked(|Matching { places, .. }| {
            let entries = places.iter().filter_map(|place| index.entries.get(*place));
            entries.map(|entry| (entry.id.to_string(), entry.name.clone())).collect()
        });
        selection.set_all(&all, true);
    };
    let bulk = ViewFn::from(move || {
        let all = move || {
            let count = matching.with(|matching| matching.places.len());
            (count > selection.len()).then(|| {
                view! {
                    <Button
                        variant=ButtonVariant::Quiet
                        on_click=Callback::new(move |()| select_matching())
                    >
                        {words::select_matching(count)}
                    </Button>
                }
            })
        };
        view! {
            {all}
            <Button
                icon=Icon::Edit
                disabled=use_disabled_reason(Object::Endpoint.change_some())
                on_click=Callback::new(move |()| changing.set(true))
            >
                {words::CHANGE_SELECTED}
            </Button>
            {deleting.selected_button(selection, delete::SELECTED, Object::Endpoint)}
        }
    });
    // The selected ones, or else those that are found.
    let which = Callback::new(move |()| {
        if !selection.is_empty() {
            return Which::Ids(selection.items().into_iter().map(|(id, _)| id).collect());
        }
        if !filtered.get_untracked() && !of_provider && !list.with_untracked(ListView::is_narrowed) {
            return Which::All;
        }
        let index = index.get_untracked();
        let entries = |Matching { places, .. }: &Matching| {
            let found = places.iter().filter_map(|place| index.entries.get(*place));
            found.map(|entry| entry.id.to_string()).collect()
        };
        Which::Ids(matching.with_untracked(entries))
    });
    let actions = ViewFn::from(move || {
        view! {
            <ImportLink />
            <Export of=Object::Endpoint which=which />
        }
    });
    let empty = ViewFn::from(move || {
        view! {
            <EmptyState
                title=words::EMPTY_TITLE
                icon=Icon::Endpoint
                actions=ViewFn::from(move || create_link(view.get_untracked().provider))
            >
                {words::EMPTY_TEXT}
            </EmptyState>
        }
    });
    let clear = Callback::new(move |()| {
        let provider = view.get_untracked().provider.filter(|_| of_provider);
        on_view.run((EndpointsView { provider, ..EndpointsView::default() }, false));
    });
    let may_be_old = move || {
        (!session.is_superuser() && !unsupported.get())
            .then(|| view! { <Notice kind=NoticeKind::Info>{words::MAY_BE_OLD}</Notice> })
    };
    let reading = move || {
        let (done, all) = progress.get();
        let text = (done > 0 && read.busy().get()).then(|| words::reading(all, done));
        view! { <p class="rac-endpoints-reading" role="status">{text}</p> }
    };
    let tab_action = of_provider.then(|| {
        view! {
            <div class="rac-page-actions">
                {move || (!unsupported.get()).then(|| create_link(only.get()))}
            </div>
        }
    });
    view! {
        {may_be_old}
        {tab_action}
        {reading}
        <ListFrame
            of=Object::Endpoint
            caption=words::CAPTION
            columns=columns
            rows=rows
            extent=extent
            busy=read.busy()
            at=read.at()
            view=list
            on_view=on_list
            on_refresh=refresh
            search_hint=words::SEARCH_HINT
            search_at_once=true
            filtered=filtered
            on_clear=clear
            chips=CHIPS.to_vec()
            chip_note=Signal::derive(move || chips.note())
            filters=filters
            actions=actions
            selection=selection
            bulk=bulk
            empty=empty
        />
        <DeleteDialogs
            deleting=deleting
            many=delete::SELECTED
            selection=selection
            extent=extent
            view=list
            on_view=on_list
            on_refresh=refresh
        />
        <BulkDialog open=changing selection=selection index=index on_done=refresh />
    }
}
