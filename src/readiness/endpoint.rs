//! The checklist on an endpoint's page.

use super::board::Board;
use super::check::{Check, Verdict};
use super::credentials;
use super::endpoint_checks::{EndpointFacts, of_endpoint};
use super::reads;
use crate::resource::object_actions::Verdict as HeaderVerdict;
use crate::rest::{Client, Loading, Read};
use crate::rights::use_rights;
use crate::session::use_session;
use authentik_rac::ListQuery;
use authentik_rac::bindings;
use authentik_rac::connection_tokens;
use authentik_rac::connection_tokens::ConnectionToken;
use authentik_rac::connection_tokens::api::TokenFilter;
use authentik_rac::endpoints::{Endpoint, EndpointId};
use authentik_rac::rights::Object;
use authentik_rac::users::UserId;
use authentik_rac::{Page, RestError};
use leptos::prelude::*;

/// What users need to connect to one endpoint, and "Check for a user". `on_changed` is called when a fix changed its
/// provider.
#[component]
pub fn EndpointReadiness(
    endpoint: Signal<Option<Endpoint>>,
    on_changed: Callback<()>,
    /// Receives why no one can connect.
    #[prop(optional)]
    blocked: Option<RwSignal<Option<String>>>,
    /// Receives whether nothing is wrong.
    #[prop(optional)]
    verdict: Option<HeaderVerdict>,
) -> impl IntoView {
    let client = expect_context::<Client>();
    let (rights, session) = (use_rights(), use_session());
    let provider = Signal::derive(move || endpoint.get().map(|endpoint| endpoint.provider_obj));
    let id = Memo::new(move |_| endpoint.get().map(|endpoint| endpoint.pk));
    let outposts = reads::outposts(client, provider);
    let application_bindings = reads::application_bindings(client, provider);
    let bindings = Read::new(move || {
        let id = id.get();
        async move {
            match id {
                Some(id) => bindings::api::of_target(client, id.0).await,
                None => Ok(Vec::new()),
            }
        }
    });
    let tokens = Read::new(move || {
        let id = id.get();
        async move {
            match id {
                Some(id) => token_count(client, id, None).await,
                None => Ok(0),
            }
        }
    });
    let asked = credentials::read(client, endpoint, move || session.is_superuser());
    let checks = Signal::derive(move || match endpoint.get() {
        Some(endpoint) => with_credentials(
            &endpoint,
            &asked.get(),
            &EndpointFacts {
                endpoint: &endpoint,
                outposts: &outposts.get(),
                application_bindings: &application_bindings.get().map(|application| application.bindings),
                bindings: &bindings.get(),
                tokens: &tokens.get(),
                sees_all: session.is_superuser(),
                sees_all_tokens: rights.sees_all(Object::ConnectionToken) == Some(true),
            },
        ),
        None => Vec::new(),
    });
    if let Some(blocked) = blocked {
        Effect::new(move |_| {
            let obstacle = checks.with(|checks| {
                let blocks = checks.iter().find(|check| check.verdict == Verdict::Blocks);
                blocks.map(|check| check.reason.text())
            });
            if blocked.with_untracked(|before| *before != obstacle) {
                blocked.set(obstacle);
            }
        });
    }
    let on_fixed = Callback::new(move |()| {
        outposts.refetch();
        application_bindings.refetch();
        bindings.refetch();
        on_changed.run(());
    });
    view! { <Board checks=checks provider=provider endpoint=endpoint verdict=verdict on_fixed=on_fixed /> }
}

/// The checklist with the check of credentials, if that matters; what only a launch shows stays last.
fn with_credentials(
    endpoint: &Endpoint,
    asked: &Loading<Option<Vec<String>>>,
    facts: &EndpointFacts,
) -> Vec<Check> {
    let mut checks = of_endpoint(facts);
    let last = checks.len().saturating_sub(1);
    if let Some(check) = credentials::check(endpoint, asked) {
        checks.insert(last, check);
    }
    checks
}

/// How many tokens for an endpoint the account sees, expired ones included; optionally those of one user.
pub async fn token_count(
    client: Client,
    endpoint: EndpointId,
    user: Option<UserId>,
) -> Result<u32, RestError> {
    let first = ListQuery { search: "", ordering: "", page: 1, page_size: 1 };
    let filter = TokenFilter { endpoint: Some(endpoint), user, provider: None };
    let page: Page<ConnectionToken> = client.send(connection_tokens::api::list(first, filter)).await?;
    Ok(page.count)
}
