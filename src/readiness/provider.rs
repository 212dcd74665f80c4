//! The checklist on a provider's page.

use super::board::Board;
use super::provider_checks::{ProviderFacts, of_provider};
use super::reads;
use crate::resource::object_actions::Verdict as HeaderVerdict;
use crate::resource::pickers::Seen;
use crate::rest::{Client, Read};
use crate::session::use_session;
use authentik_rac::Whole;
use authentik_rac::endpoints;
use authentik_rac::endpoints::Endpoint;
use authentik_rac::providers::Provider;
use leptos::prelude::*;

/// What a provider's users need to connect, in the order of a launch. `on_changed` is called when a fix changed the
/// provider.
#[component]
pub fn ProviderReadiness(
    provider: Signal<Option<Provider>>,
    on_changed: Callback<()>,
    /// Its endpoints, if the page has read them already.
    #[prop(optional)]
    endpoints: Option<Read<Vec<Endpoint>>>,
    /// Receives whether nothing is wrong.
    #[prop(optional)]
    verdict: Option<HeaderVerdict>,
) -> impl IntoView {
    let client = expect_context::<Client>();
    let session = use_session();
    let endpoints = endpoints.unwrap_or_else(|| endpoints_of(client, provider).read);
    let outposts = reads::outposts(client, provider);
    let application = reads::application_bindings(client, provider);
    let restricted = reads::restricted_endpoints(client, application, endpoints);
    let checks = Signal::derive(move || match provider.get() {
        Some(provider) => of_provider(&ProviderFacts {
            provider: &provider,
            outposts: &outposts.get(),
            endpoints: &endpoints.get(),
            sees_all: session.is_superuser(),
            application: &application.get(),
            restricted: &restricted.get(),
        }),
        None => Vec::new(),
    });
    let on_fixed = Callback::new(move |()| {
        outposts.refetch();
        application.refetch();
        on_changed.run(());
    });
    view! { <Board checks=checks provider=provider endpoint=Signal::stored(None) verdict=verdict on_fixed=on_fixed /> }
}

/// The endpoints of a provider that the account can see.
pub fn endpoints_of(client: Client, provider: Signal<Option<Provider>>) -> Seen<Endpoint> {
    let session = use_session();
    let id = Memo::new(move |_| provider.get().map(|provider| provider.pk));
    Seen::new(move || {
        let id = id.get();
        let full = session.is_superuser();
        async move {
            match id {
                Some(id) => endpoints::api::seen(client, full, Some(id), |_, _| {}).await,
                None => Ok(Whole::default()),
            }
        }
    })
}
