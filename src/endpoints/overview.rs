//! The Overview tab of an endpoint: its checklist, its fields, and related objects.

use super::fields::label;
use super::launch::{NoLaunch, launch};
use super::row::{launch_view, limit_view};
use super::words;
use crate::readiness;
use crate::resource::chosen_mappings::ChosenMappings;
use crate::resource::lists::{self, CountCell};
use crate::resource::object_actions::Verdict;
use crate::resource::protocol_badge::ProtocolBadge;
use crate::rest::Client;
use crate::route::{ProviderTab, Route, TokensView};
use crate::settings::StoredSettings;
use authentik_rac::connection_tokens;
use authentik_rac::endpoints::limit::Limit;
use authentik_rac::endpoints::{Endpoint, EndpointField, Protocol};
use authentik_rac::rights::Object;
use guacamole_settings::host::{HostPort, default_port};
use leptos::prelude::*;
use rac_messages::Message;

#[component]
pub fn EndpointOverview(
    endpoint: Signal<Option<Endpoint>>,
    on_changed: Callback<()>,
    /// Receives whether the checklist found nothing wrong.
    verdict: Verdict,
) -> impl IntoView {
    let blocked = RwSignal::new(None::<String>);
    view! {
        {readiness::checks::of_endpoint::show(endpoint, on_changed, blocked, verdict)}
        {move || endpoint.get().map(|endpoint| view! { <Facts endpoint=endpoint blocked=blocked /> })}
    }
}

#[component]
fn Facts(
    endpoint: Endpoint,
    /// Why no one can connect, as the checklist found.
    blocked: RwSignal<Option<String>>,
) -> impl IntoView {
    let client = expect_context::<Client>();
    let id = endpoint.pk;
    let launch = launch(endpoint.launch_url.as_deref(), NoLaunch::of(&endpoint), &client.base());
    let name = endpoint.name.clone();
    let launch = move || {
        let (shown, why) = match (&launch, blocked.get()) {
            (Err(why), _) => (launch_view(&name, &launch), Some(why.explanation())),
            (Ok(_), Some(why)) => (words::LAUNCH_BLOCKED.into_any(), Some(why.into())),
            (Ok(_), None) => (launch_view(&name, &launch), None),
        };
        view! {
            {shown}
            {why.map(|why| view! { <p class="rac-help">{why}</p> })}
        }
    };
    let tokens = TokensView { endpoint: Some(id), ..TokensView::default() };
    let around = view! {
        <dt>{words::TOKENS_COUNT}</dt>
        <dd>
            <CountCell
                request=connection_tokens::api::count_of_endpoint(id)
                href=Route::Tokens(tokens).to_hash()
                label=lists::words::tokens_of
                name=endpoint.name.clone()
                of=Object::ConnectionToken
            />
        </dd>
        <dt>{words::LAUNCH}</dt>
        <dd>{launch}</dd>
    };
    let mut around = Some(around);
    let value = |field: &EndpointField| match field {
        EndpointField::Name => endpoint.name.clone().into_any(),
        EndpointField::Provider => {
            let href = Route::Provider(endpoint.provider, ProviderTab::Overview).to_hash();
            view! { <a href=href>{endpoint.provider_obj.name.clone()}</a> }.into_any()
        }
        EndpointField::Protocol => view! { <ProtocolBadge protocol=endpoint.protocol.clone() /> }.into_any(),
        EndpointField::Host => view! {
            <code>{endpoint.host.clone()}</code>
            {port_words(&endpoint).map(|words| view! { <p class="rac-help">{words}</p> })}
        }
        .into_any(),
        EndpointField::MaximumConnections => {
            limit_view(Limit::from_stored(endpoint.maximum_connections)).into_any()
        }
        EndpointField::PropertyMappings => {
            view! { <ChosenMappings ids=endpoint.property_mappings.clone() /> }.into_any()
        }
        EndpointField::Settings => view! {
            <StoredSettings
                label=words::SETTINGS
                settings=endpoint.settings.clone()
                none=words::SETTINGS_NONE
            />
        }
        .into_any(),
    };
    let row = |field: &EndpointField| {
        view! {
            <dt>{label(*field)}</dt>
            <dd>{value(field)}</dd>
            {(*field == EndpointField::MaximumConnections).then(|| around.take())}
        }
    };
    let rows = EndpointField::ALL.iter().map(row).collect_view();
    view! {
        <dl class="rac-description-list">
            {rows}
            <dt>{words::ID}</dt>
            <dd>
                <code>{id.to_string()}</code>
            </dd>
        </dl>
    }
}

/// The port, if the host has none; the settings can override it.
fn port_words(endpoint: &Endpoint) -> Option<Message> {
    let HostPort { port, .. } = HostPort::of_stored(&endpoint.host);
    if !port.is_empty() || endpoint.settings.contains_key("port") {
        return None;
    }
    match default_port(&endpoint.protocol) {
        Some(default) => Some(words::port_default(default)),
        None if endpoint.protocol == Protocol::Vnc => Some(words::PORT_VNC),
        None => None,
    }
}
