//! The filters of the list: provider, endpoint and user. The edit form uses the same pickers.

use super::words;
use crate::resource::pickers;
use crate::resource::pickers::{Picker, Seen, option};
use crate::rest::Client;
use crate::route::TokensView;
use crate::session::use_session;
use authentik_rac::endpoints;
use authentik_rac::endpoints::Endpoint;
use authentik_rac::providers::ProviderId;
use authentik_rac::users;
use authentik_rac::users::User;
use leptos::prelude::*;
use rac_ui::{Combobox, Field};

/// The endpoints of one provider, or of all, as options with protocol and host.
pub fn endpoint_options(provider: Signal<Option<ProviderId>>) -> Picker {
    let client = expect_context::<Client>();
    let session = use_session();
    let seen = Seen::new(move || {
        let provider = provider.get();
        let full = session.is_superuser();
        async move { endpoints::api::seen(client, full, provider, |_, _| {}).await }
    });
    Picker::new(seen, |e: &Endpoint| {
        option(e.pk.to_string(), &e.name, &format!("{} · {}", e.protocol.label(), e.host))
    })
}

fn user_options() -> Picker {
    let client = expect_context::<Client>();
    let seen = Seen::new(move || users::seen(client));
    Picker::new(seen, |user: &User| {
        let name = if user.name.is_empty() { &user.username } else { &user.name };
        option(user.pk.to_string(), name, &user.username)
    })
}

/// The filters of the list. In a provider's tab the provider is fixed.
#[component]
pub fn TokenFilters(
    view: Signal<TokensView>,
    on_view: Callback<(TokensView, bool)>,
    of_provider: bool,
) -> impl IntoView {
    let change = move |edit: fn(&mut TokensView, Option<String>)| {
        Callback::new(move |value: Option<String>| {
            let mut changed = view.get_untracked();
            edit(&mut changed, value);
            if changed != view.get_untracked() {
                changed.list.page = 0;
                on_view.run((changed, false));
            }
        })
    };
    let provider = value(view, |view| view.provider.map(|id| id.to_string()));
    let endpoint = value(view, |view| view.endpoint.map(|id| id.to_string()));
    let user = value(view, |view| view.user.map(|id| id.to_string()));
    let endpoints = endpoint_options(Signal::derive(move || view.get().provider));
    let users = user_options();
    let by_provider = (!of_provider).then(|| {
        let providers = pickers::providers(pickers::all_providers());
        view! {
            <Field label=words::PROVIDER>
                <Combobox
                    value=provider
                    options=providers.options
                    placeholder=words::ALL_PROVIDERS
                    clearable=true
                    on_change=change(|view, id| {
                        view.provider = id.and_then(|id| id.parse().ok());
                        view.endpoint = None;
                    })
                    on_retry=providers.retry
                />
            </Field>
        }
    });
    view! {
        {by_provider}
        <Field label=words::ENDPOINT>
            <Combobox
                value=endpoint
                options=endpoints.options
                placeholder=words::ALL_ENDPOINTS
                clearable=true
                on_change=change(|view, id| view.endpoint = id.and_then(|id| id.parse().ok()))
                on_retry=endpoints.retry
            />
        </Field>
        <Field label=words::USER>
            <Combobox
                value=user
                options=users.options
                placeholder=words::ALL_USERS
                clearable=true
                on_change=change(|view, id| view.user = id.and_then(|id| id.parse().ok()))
                on_retry=users.retry
            />
        </Field>
    }
}

/// A picker's value that follows the route.
fn value(view: Signal<TokensView>, read: fn(&TokensView) -> Option<String>) -> RwSignal<Option<String>> {
    let value = RwSignal::new(view.with_untracked(read));
    Effect::new(move |_| {
        let now = view.with(read);
        if value.get_untracked() != now {
            value.set(now);
        }
    });
    value
}
