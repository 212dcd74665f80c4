//! `#/`: how much there is, what is not ready, with what to do about it, and what has happened lately.

use crate::connection_tokens::{self, ConnectionToken};
use crate::dom::{Node, live, view};
use crate::events::RecentEvents;
use crate::failure::Failure;
use crate::page_title::PageTitle;
use crate::permissions::OwnRightsLine;
use crate::providers::{self, Provider};
use crate::readiness::closed_endpoints::{self, Closed};
use crate::readiness::{NotReady, OpenEndpoints, OutpostSummary, open_endpoints};
use crate::rest::{Client, Loading, Page, Read, RestError, all_pages};
use crate::route::{EndpointsView, ListView, Route, TokensView};
use crate::session::use_session;
use crate::ui::{TableSkeleton, number};
use crate::writing::use_writing;
use leptos::prelude::*;

const TITLE: &str = "Overview";
const PROVIDERS: &str = "Providers";
const ENDPOINTS: &str = "Endpoints";
const TOKENS: &str = "Connection tokens, expired ones included";
const READINESS: &str = "Readiness";
const NO_PROVIDERS: &str = "There are no RAC providers yet.";
const CREATE: &str = "Create the first one";
const ONLY_VISIBLE: &str = "The numbers count only what this account may see.";

#[component]
pub fn OverviewPage() -> impl IntoView {
    let client = expect_context::<Client>();
    let session = use_session();
    let providers =
        Read::new(move || all_pages::<Provider, _>(client, providers::api::all, |provider| provider.pk));
    let endpoints = Read::new(move || closed_endpoints::read(client, session.is_superuser()));
    let tokens = Read::new(move || async move {
        let page: Page<ConnectionToken> = client.send(connection_tokens::api::count()).await?;
        Ok(page.count)
    });
    let open = Read::new(move || {
        let (full, providers, endpoints) = (session.is_superuser(), providers.value(), endpoints.value());
        async move {
            let (Some(providers), Some(endpoints)) = (providers, endpoints) else { return Ok(None) };
            open_endpoints(client, full, providers, endpoints.endpoints).await.map(Some)
        }
    });
    let open = move || match open.get() {
        Loading::Ready(Some(found)) => Some(Ok(found)),
        Loading::Ready(None) | Loading::Waiting => None,
        Loading::Failed(error) => Some(Err(error)),
    };
    let provider_count = Signal::derive(move || providers.get().map(|rows| rows.len() as u32));
    let endpoint_count = Signal::derive(move || endpoints.get().map(|closed| closed.count));
    let only_visible =
        move || (!session.is_superuser()).then(|| view! { <p class="rac-page-note">{ONLY_VISIBLE}</p> });
    let not_ready = move || match providers.get() {
        Loading::Waiting => view! { <TableSkeleton columns=2 rows=3 /> },
        Loading::Failed(error) => {
            let retry = Callback::new(move |()| providers.refetch());
            view! { <Failure error=error on_retry=retry /> }
        }
        Loading::Ready(providers) => not_ready(providers, endpoints.value(), open()),
    };
    view! {
        <header class="rac-page-header">
            <PageTitle text=TITLE />
        </header>
        <dl class="rac-figures">
            <Figure label=PROVIDERS count=provider_count route=Route::Providers(ListView::default()) />
            <Figure label=ENDPOINTS count=endpoint_count route=Route::Endpoints(EndpointsView::default()) />
            <Figure
                label=TOKENS
                count=Signal::derive(move || tokens.get())
                route=Route::Tokens(TokensView::default())
            />
        </dl>
        {only_visible}
        <OwnRightsLine />
        <h2>{READINESS}</h2>
        {live(not_ready)}
        <OutpostSummary />
        <RecentEvents />
    }
    .into_any()
}

#[component]
fn Figure(label: &'static str, count: Signal<Loading<u32>>, route: Route) -> impl IntoView {
    let number = move || match count.get() {
        Loading::Waiting => "…".to_owned(),
        Loading::Ready(count) => number(count.into()),
        Loading::Failed(error) => error.sentence(),
    };
    let failed = move || count.with(|count| matches!(count, Loading::Failed(_)));
    view! {
        <div class="rac-figure">
            <dt><a href=route.to_hash()>{label}</a></dt>
            <dd class:rac-figure-failed=failed>{number}</dd>
        </div>
    }
}

fn not_ready(
    providers: Vec<Provider>,
    closed: Option<Closed>,
    open: Option<Result<OpenEndpoints, RestError>>,
) -> Node {
    if providers.is_empty() {
        let writing = use_writing();
        let create = live(move || {
            let allowed = writing.with(Option::is_none);
            allowed.then(|| view! { <a href=Route::ProviderNew.to_hash()>{CREATE}</a> })
        });
        return view! {
            <p>
                {NO_PROVIDERS} " " {create}
            </p>
        };
    }
    view! { <NotReady providers=providers closed=closed open=open /> }
}
