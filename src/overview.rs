//! `#/`: how much there is, and which providers are not ready, with what to do about it.

use crate::connection_tokens::{self, ConnectionToken};
use crate::dom::{Node, view};
use crate::endpoints;
use crate::events::RecentEvents;
use crate::failure::Failure;
use crate::page_title::PageTitle;
use crate::providers::{self, Obstacle, Provider, obstacles};
use crate::rest::{Client, Loading, Page, Read, Request, RestError, all_pages};
use crate::route::{ListView, ProviderTab, Route, TokensView};
use crate::session::use_session;
use crate::ui::{NoticeKind, Status, TableSkeleton};
use leptos::prelude::*;

const TITLE: &str = "Overview";
const PROVIDERS: &str = "Providers";
const ENDPOINTS: &str = "Endpoints";
const TOKENS: &str = "Connection tokens, expired ones included";
const NOT_READY: &str = "Not ready";
const ALL_READY: &str = "All providers have an application, an outpost and time to connect.";
const NO_PROVIDERS: &str = "There are no RAC providers yet.";
const CREATE: &str = "Create the first one";
const EDIT_EXPIRY: &str = "Change the connection expiry";
const SHOW: &str = "Show the provider";
const ONLY_VISIBLE: &str = "The numbers count only what this account may see.";

#[component]
pub fn OverviewPage() -> impl IntoView {
    let client = expect_context::<Client>();
    let session = use_session();
    let providers =
        Read::new(move || all_pages::<Provider, _>(client, providers::api::all, |provider| provider.pk));
    let endpoints = Read::new(move || count::<serde::de::IgnoredAny>(client, endpoints::api::count()));
    let tokens = Read::new(move || count::<ConnectionToken>(client, connection_tokens::api::count()));
    let provider_count = Signal::derive(move || providers.get().map(|rows| rows.len() as u32));
    let tokens_href = Route::Tokens(TokensView::default()).to_hash();
    let providers_href = Route::Providers(ListView::default()).to_hash();
    view! {
        <header class="rac-page-header">
            <PageTitle text=TITLE />
        </header>
        <dl class="rac-figures">
            <Figure label=PROVIDERS count=provider_count href=providers_href />
            <Figure label=ENDPOINTS count=Signal::derive(move || endpoints.get()) />
            <Figure label=TOKENS count=Signal::derive(move || tokens.get()) href=tokens_href />
        </dl>
        {move || (!session.is_superuser()).then(|| view! { <p class="rac-page-note">{ONLY_VISIBLE}</p> })}
        <h2>{NOT_READY}</h2>
        {move || match providers.get() {
            Loading::Waiting => view! { <TableSkeleton columns=2 rows=3 /> }.into_any(),
            Loading::Failed(error) => {
                let retry = Callback::new(move |()| providers.refetch());
                view! { <Failure error=error on_retry=retry /> }.into_any()
            }
            Loading::Ready(providers) => not_ready(&providers),
        }}
        <RecentEvents />
    }
    .into_any()
}

async fn count<T: serde::de::DeserializeOwned>(client: Client, request: Request) -> Result<u32, RestError> {
    client.send::<Page<T>>(request).await.map(|page| page.count)
}

#[component]
fn Figure(label: &'static str, count: Signal<Loading<u32>>, #[prop(optional)] href: String) -> impl IntoView {
    let number = move || match count.get() {
        Loading::Waiting => "…".to_owned(),
        Loading::Ready(count) => count.to_string(),
        Loading::Failed(error) => error.sentence(),
    };
    let failed = move || count.with(|count| matches!(count, Loading::Failed(_)));
    let label = match href.is_empty() {
        true => label.into_any(),
        false => view! { <a href=href>{label}</a> }.into_any(),
    };
    view! {
        <div class="rac-figure">
            <dt>{label}</dt>
            <dd class:rac-figure-failed=failed>{number}</dd>
        </div>
    }
}

fn not_ready(providers: &[Provider]) -> AnyView {
    if providers.is_empty() {
        return view! {
            <p>
                {NO_PROVIDERS} " " <a href=Route::ProviderNew.to_hash()>{CREATE}</a>
            </p>
        }
        .into_any();
    }
    let items: Vec<_> = providers
        .iter()
        .map(|provider| (provider, obstacles(provider)))
        .filter(|(_, found)| !found.is_empty())
        .map(|(provider, found)| item(provider, found))
        .collect();
    if items.is_empty() {
        return view! {
            <p>
                <Status kind=NoticeKind::Success text=ALL_READY />
            </p>
        }
        .into_any();
    }
    view! { <ul class="rac-not-ready">{items}</ul> }.into_any()
}

fn item(provider: &Provider, found: Vec<Obstacle>) -> Node {
    let id = provider.pk;
    let page = Route::Provider(id, ProviderTab::Overview).to_hash();
    let obstacles = found
        .into_iter()
        .map(|obstacle| {
            let (fix, href) = match obstacle {
                Obstacle::ExpiresAtOnce => (EDIT_EXPIRY, Route::ProviderEdit(id).to_hash()),
                Obstacle::NoApplication | Obstacle::NoOutpost => {
                    (SHOW, Route::Provider(id, ProviderTab::Overview).to_hash())
                }
            };
            view! {
                <li>
                    <Status kind=NoticeKind::Warning text=obstacle.short() />
                    <p class="rac-help">{obstacle.explanation()} " " <a href=href>{fix}</a></p>
                </li>
            }
        })
        .collect_view();
    view! {
        <li>
            <a href=page>{provider.name.clone()}</a>
            <ul>{obstacles}</ul>
        </li>
    }
}
