//! The Overview tab of a provider: its checklist, its fields, and related objects.

use super::fields::{Kind, kind, label};
use super::{expiry_words, words};
use crate::readiness;
use crate::resource::chosen_mappings::ChosenMappings;
use crate::resource::lists;
use crate::resource::object_actions::Verdict;
use crate::rest::{Client, Loading, Read};
use crate::route::{EndpointsView, ProviderTab, Route};
use crate::session::use_session;
use crate::settings::StoredSettings;
use authentik_rac::endpoints;
use authentik_rac::endpoints::Endpoint;
use authentik_rac::flows;
use authentik_rac::flows::{Flow, FlowId};
use authentik_rac::hidden_rows;
use authentik_rac::providers::{Provider, ProviderField, ProviderId};
use leptos::prelude::*;
use rac_messages::Message;
use serde_json::Value;

#[component]
pub fn ProviderOverview(
    provider: Signal<Option<Provider>>,
    /// Called when a fix changed the provider.
    on_changed: Callback<()>,
    /// Receives whether the checklist found nothing wrong.
    verdict: Verdict,
) -> impl IntoView {
    let client = expect_context::<Client>();
    let session = use_session();
    let flows = Read::new(move || flows::all(client));
    let id = Memo::new(move |_| provider.get().map(|provider| provider.pk));
    // How many of its endpoints the account can't see.
    let missing = RwSignal::new(0);
    let endpoints = Read::new(move || {
        let (id, full) = (id.get(), session.is_superuser());
        async move {
            match id {
                Some(id) => {
                    let whole = endpoints::api::seen(client, full, Some(id), |_, _| {}).await?;
                    missing.try_set(whole.missing);
                    Ok(whole.rows)
                }
                None => Ok(Vec::new()),
            }
        }
    });
    let facts = move || {
        provider.get().map(|provider| {
            view! { <Facts provider=provider flows=flows endpoints=endpoints missing=missing /> }
        })
    };
    view! {
        {readiness::checks::of_provider::show(provider, on_changed, endpoints, verdict)}
        {facts}
    }
}

#[component]
fn Facts(
    provider: Provider,
    flows: Read<Vec<Flow>>,
    endpoints: Read<Vec<Endpoint>>,
    missing: RwSignal<u32>,
) -> impl IntoView {
    let id = provider.pk;
    let application = match (&provider.assigned_application_name, &provider.assigned_application_slug) {
        (Some(name), Some(slug)) => words::application_and_slug(name, slug),
        (Some(name), None) => Message::verbatim(name),
        _ => words::APPLICATION_NONE,
    };
    let outposts = match provider.outposts().join(", ") {
        outposts if outposts.is_empty() => words::OUTPOSTS_NONE,
        outposts => Message::verbatim(outposts),
    };
    let expiry = match expiry_words::in_words(&provider.connection_expiry) {
        same if same == provider.connection_expiry => Message::verbatim(same),
        duration => words::expiry_and_stored(duration, &provider.connection_expiry),
    };
    let stored = provider.fields().to_json();
    let mut id_row = Some(view! {
        <dt>{words::ID}</dt>
        <dd>{id.to_string()}</dd>
    });
    let mut around = Some(view! {
        <dt>{words::APPLICATION}</dt>
        <dd>{application}</dd>
        <dt>{words::OUTPOSTS}</dt>
        <dd>{outposts}</dd>
        <dt>{words::ENDPOINTS}</dt>
        <dd>{endpoints_summary(id, endpoints, missing)}</dd>
    });
    let flow = move |flow, help: Message| {
        view! {
            {move || flow_text(flow, flows.get())}
            <p class="rac-help">{help}</p>
        }
    };
    let value = |field: &ProviderField| match kind(*field) {
        Kind::Name => provider.name.clone().into_any(),
        Kind::AuthorizationFlow => {
            flow(provider.authorization_flow, words::FLOW_AUTHORIZATION_DOES).into_any()
        }
        Kind::AuthenticationFlow => {
            flow(provider.authentication_flow, words::FLOW_AUTHENTICATION_DOES).into_any()
        }
        Kind::Expiry => expiry.clone().into_any(),
        Kind::Switch(words) => {
            let is_on = stored.get(field.key()).and_then(Value::as_bool).unwrap_or_default();
            words.state(is_on).into_any()
        }
        Kind::Mappings => view! { <ChosenMappings ids=provider.property_mappings.clone() /> }.into_any(),
        Kind::Settings => view! {
            <StoredSettings
                label=words::SETTINGS
                settings=provider.settings.clone()
                none=words::SETTINGS_NONE
            />
        }
        .into_any(),
    };
    let row = |field: &ProviderField| {
        view! {
            <dt>{label(*field)}</dt>
            <dd>{value(field)}</dd>
            {(*field == ProviderField::Name).then(|| id_row.take())}
            {(*field == ProviderField::DeleteTokenOnDisconnect).then(|| around.take())}
        }
    };
    let rows = ProviderField::ALL.iter().map(row).collect_view();
    view! { <dl class="rac-description-list">{rows}</dl> }
}

fn flow_text(id: Option<FlowId>, flows: Loading<Vec<Flow>>) -> AnyView {
    let Some(id) = id else { return words::FLOW_DEFAULT.into_any() };
    match flows {
        Loading::Waiting => "…".into_any(),
        // The account can't list flows: only the id is known.
        Loading::Failed(_) => view! { <code>{id.to_string()}</code> }.into_any(),
        Loading::Ready(flows) => match flows.into_iter().find(|flow| flow.pk == id) {
            Some(flow) => view! {
                {flow.name}
                " "
                <code>{flow.slug}</code>
            }
            .into_any(),
            None => view! { <code>{id.to_string()}</code> }.into_any(),
        },
    }
}

fn endpoints_summary(
    provider: ProviderId,
    read: Read<Vec<Endpoint>>,
    missing: RwSignal<u32>,
) -> impl IntoView {
    move || match read.get() {
        Loading::Waiting => "…".into_any(),
        Loading::Failed(error) => error.sentence().text().into_any(),
        Loading::Ready(endpoints) => {
            let missing = missing.get();
            let href = Route::Provider(provider, ProviderTab::Endpoints(EndpointsView::default())).to_hash();
            let text = match (endpoints.is_empty(), missing) {
                (true, 0) => words::ENDPOINTS_NONE,
                (true, missing) => hidden_rows(missing),
                (false, _) => words::endpoints_summary(by_protocol(&endpoints), endpoints.len()),
            };
            let more = (missing > 0 && !endpoints.is_empty()).then(|| lists::words::and_hidden(missing));
            view! { <a href=href>{text}</a> " " {more} }.into_any()
        }
    }
}

/// "12 RDP, 3 SSH".
fn by_protocol(endpoints: &[Endpoint]) -> String {
    let mut counts: Vec<(&str, usize)> = Vec::new();
    for endpoint in endpoints {
        let label = endpoint.protocol.label();
        match counts.iter_mut().find(|(known, _)| *known == label) {
            Some((_, count)) => *count += 1,
            None => counts.push((label, 1)),
        }
    }
    counts.sort_unstable();
    counts.iter().map(|(label, count)| format!("{count} {label}")).collect::<Vec<_>>().join(", ")
}
