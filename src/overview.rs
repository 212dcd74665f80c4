//! `#/`: the number of objects, what is not ready and how to fix it, launches per day, and the latest events.

use crate::activity::charts;
use crate::events::RecentEvents;
use crate::page_title::PageTitle;
use crate::parts::may_fetch_ahead;
use crate::permissions::OwnRightsSummary;
use crate::read_only::use_disabled_reason;
use crate::readiness::{Fixing, FixingDialog, NotReady, OpenEndpoints, OutpostSummary, open_endpoints};
use crate::resource::failure::Failure;
use crate::resource::lists;
use crate::rest::{Client, Loading, Read, Reread};
use crate::rights::{Count, use_rights};
use crate::route::{EndpointsView, ListView, Route, TokensView};
use crate::session::use_session;
use authentik_rac::connection_tokens;
use authentik_rac::endpoints::closed::{self, Closed};
use authentik_rac::providers;
use authentik_rac::providers::Provider;
use authentik_rac::rights::Object;
use authentik_rac::{Page, RestError, Whole, hidden_rows, whole_list};
use leptos::html;
use leptos::prelude::*;
use rac_messages::{Message, overview as words};
use rac_ui::{Button, TableSkeleton, around_both};
use serde::de::IgnoredAny;

#[component]
pub fn OverviewPage() -> impl IntoView {
    let client = expect_context::<Client>();
    let session = use_session();
    let providers =
        Read::new(move || whole_list::<Provider, _>(client, providers::api::all, |provider| provider.pk));
    let endpoints = Read::new(move || closed::read(client, session.is_superuser()));
    let tokens = Read::new(move || async move {
        let page: Page<IgnoredAny> = client.send(connection_tokens::api::count()).await?;
        Ok(page.count)
    });
    let open = Read::new(move || {
        let (full, providers, endpoints) = (session.is_superuser(), providers.value(), endpoints.value());
        async move {
            let (Some(providers), Some(endpoints)) = (providers, endpoints) else { return Ok(None) };
            open_endpoints(client, full, providers.rows, endpoints.endpoints).await.map(Some)
        }
    });
    let open = move || match open.get() {
        Loading::Ready(Some(found)) => Some(Ok(found)),
        Loading::Ready(None) | Loading::Waiting => None,
        Loading::Failed(error) => Some(Err(error)),
    };
    let rights = use_rights();
    // Objects that authentik counts but doesn't show still exist.
    let hidden = move |missing: u32| if session.is_superuser() { 0 } else { missing };
    let provider_count = Signal::derive(move || {
        providers
            .get()
            .map(|whole| rights.count(Object::Provider, whole.rows.len() as u32 + hidden(whole.missing)))
    });
    let endpoint_count = Signal::derive(move || endpoints.get().map(|closed| Count::Exactly(closed.count)));
    let token_count =
        Signal::derive(move || tokens.get().map(|count| rights.count(Object::ConnectionToken, count)));
    let only_visible = move || {
        (!session.is_superuser()).then(|| view! { <p class="rac-page-note">{words::ONLY_VISIBLE}</p> })
    };
    let unsupported = move || match endpoints.get() {
        Loading::Failed(error) if error.is_unsupported() => {
            Some(view! { <p class="rac-page-note">{error.sentence()}</p> })
        }
        _ => None,
    };
    let (online, fixing) = (RwSignal::new(None), Fixing::default());
    let heading = NodeRef::<html::H2>::new();
    let not_ready = move || match providers.get() {
        Loading::Waiting => view! { <TableSkeleton columns=2 rows=3 /> }.into_any(),
        Loading::Failed(error) => {
            let retry = Callback::new(move |()| providers.refetch());
            view! { <Failure error=error on_retry=retry /> }.into_any()
        }
        Loading::Ready(Whole { rows, missing }) => {
            not_ready(rows, hidden(missing), endpoints.value(), open(), online.into(), fixing)
        }
    };
    // The chart is loaded when everything else is there. With data saving on, only if the user wants it.
    let wants_chart = RwSignal::new(may_fetch_ahead());
    let is_settled = Memo::new(move |settled: Option<&bool>| {
        settled == Some(&true)
            || ![providers.state(), endpoints.state(), tokens.state()]
                .iter()
                .any(|state| state.with(|state| *state == Loading::Waiting))
    });
    let launches = move || {
        let providers = is_settled.get().then(|| providers.value_untracked())??.rows;
        if providers.iter().all(|provider| provider.assigned_application_slug.is_none()) {
            return None;
        }
        Some(match wants_chart.get() {
            true => charts::days::show(providers),
            false => {
                view! { <p><Button on_click=move |()| wants_chart.set(true)>{words::SHOW_LAUNCHES}</Button></p> }
                    .into_any()
            }
        })
    };
    let known_endpoints =
        Memo::new(move |_| endpoints.value().map(|closed| closed.endpoints).unwrap_or_default());
    // A fix changes providers, outposts and events: everything on the page is read again.
    let reread = expect_context::<Reread>();
    let on_fixed = Callback::new(move |()| reread.again());
    view! {
        <header class="rac-page-header">
            <PageTitle text=words::TITLE />
        </header>
        <dl class="rac-figures">
            <Figure label=words::PROVIDERS count=provider_count route=Route::Providers(ListView::default()) />
            <Figure label=words::ENDPOINTS count=endpoint_count route=Route::Endpoints(EndpointsView::default()) />
            <Figure
                label=words::TOKENS
                count=token_count
                route=Route::Tokens(TokensView::default())
            />
        </dl>
        {only_visible}
        {unsupported}
        <OwnRightsSummary />
        <h2 node_ref=heading tabindex="-1">{words::READINESS}</h2>
        {not_ready}
        <FixingDialog fixing=fixing heading=heading on_fixed=on_fixed />
        <OutpostSummary online=online />
        {launches}
        <RecentEvents endpoints=known_endpoints.into() />
    }
}

#[component]
fn Figure(label: Message, count: Signal<Loading<Count>>, route: Route) -> impl IntoView {
    // If this authentik doesn't have this kind of object, that is not an error.
    let count = Signal::derive(move || match count.get() {
        Loading::Failed(error) if error.is_unsupported() => Loading::Ready(Count::Unknown(error.sentence())),
        other => other,
    });
    let number = move || match count.get() {
        Loading::Waiting => "…".to_owned(),
        Loading::Ready(count) => count.short().text(),
        Loading::Failed(error) => error.sentence().text(),
    };
    let reason = move || match count.get() {
        Loading::Ready(count) => count.reason().map(|reason| reason.text()),
        _ => None,
    };
    let failed = move || count.with(|count| matches!(count, Loading::Failed(_)));
    view! {
        <div class="rac-figure">
            <dt><a href=route.to_hash()>{label}</a></dt>
            <dd class:rac-figure-failed=failed title=reason>
                {number}
                {move || reason().map(|reason| view! { <span class="rac-visually-hidden">": " {reason}</span> })}
            </dd>
        </div>
    }
}

/// `hidden`: how many providers the account can't see.
fn not_ready(
    providers: Vec<Provider>,
    hidden: u32,
    closed: Option<Closed>,
    open: Option<Result<OpenEndpoints, RestError>>,
    online: Signal<Option<(usize, usize)>>,
    fixing: Fixing,
) -> AnyView {
    if providers.is_empty() && hidden > 0 {
        return view! { <p>{hidden_rows(hidden)}</p> }.into_any();
    }
    if providers.is_empty() && use_rights().sees_all(Object::Provider) == Some(false) {
        return view! { <p>{Object::Provider.none_seen()}</p> }.into_any();
    }
    if providers.is_empty() {
        let writing = use_disabled_reason(Object::Provider.add());
        let create = move || {
            let allowed = writing.with(Option::is_none);
            allowed.then(|| {
                around_both(
                    words::create_or_connect,
                    || view! { <a href=Route::CONNECT_MACHINES.to_hash()>{words::CONNECT_MACHINES}</a> },
                    || view! { <a href=Route::ProviderNew.to_hash()>{words::CREATE}</a> },
                )
            })
        };
        return view! {
            <p>
                {words::NO_PROVIDERS} " " {create}
            </p>
        }
        .into_any();
    }
    let more =
        (hidden > 0).then(|| view! { <p class="rac-page-note">{lists::words::and_hidden(hidden)}</p> });
    view! {
        <NotReady providers=providers closed=closed open=open online=online fixing=fixing />
        {more}
    }
    .into_any()
}
