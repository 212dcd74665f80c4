//! The columns of the list of endpoints.

use super::index::{Entry, SortBy};
use super::launch::{NoLaunch, launch};
use super::{delete, words};
use crate::resource::lists::{self, CountCell, Deleting, RowMenu, Tally};
use crate::resource::protocol_badge::ProtocolBadge;
use crate::route::{EndpointTab, ProviderTab, Route, TokensView};
use authentik_rac::connection_tokens;
use authentik_rac::endpoints::limit::Limit;
use authentik_rac::rights::Object;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Column, Icon, IconView, NoticeKind, Status, Table};

/// Tokens are counted by one request per visible row, so the list can't be sorted by them. `api_base`: authentik's
/// API, for the launch link.
pub fn table(of_provider: bool, counts: Tally, deleting: Deleting, api_base: String) -> Table<Entry> {
    let mut columns = vec![
        Column::new(SortBy::Name.key(), words::NAME, named).sortable(),
        Column::new(SortBy::Protocol.key(), words::PROTOCOL, |entry: &Entry| {
            view! { <ProtocolBadge protocol=entry.protocol.clone() /> }
        })
        .sortable(),
        Column::new(SortBy::Host.key(), words::HOST, |entry: &Entry| {
            view! { <span class="rac-endpoint-host">{entry.host.clone()}</span> }
        })
        .sortable(),
        Column::new(SortBy::Provider.key(), words::PROVIDER, provider).sortable(),
        Column::new(SortBy::Limit.key(), words::LIMIT_SHORT, |entry: &Entry| {
            limit_view(Limit::from_stored(entry.maximum_connections))
        })
        .sortable(),
        Column::new("tokens", words::TOKENS_COUNT, move |entry: &Entry| tokens(entry, counts)).numeric(),
        Column::new(SortBy::Launch.key(), words::LAUNCH, move |entry: &Entry| {
            launch_view(&entry.name, &launch(entry.launch_url.as_deref(), entry.no_launch, &api_base))
        })
        .sortable(),
    ];
    columns.retain(|column| !of_provider || column.key() != SortBy::Provider.key());
    Table::new(|entry: &Entry| entry.id.to_string(), |entry| entry.name.clone(), columns)
        .with_menu(move |entry| menu(entry, deleting))
}

fn named(entry: &Entry) -> AnyView {
    let href = Route::Endpoint(entry.id, EndpointTab::Overview).to_hash();
    view! {
        <a class="rac-row-link" href=href title=entry.name.clone()>
            {entry.name.clone()}
        </a>
    }
    .into_any()
}

fn provider(entry: &Entry) -> AnyView {
    let href = Route::Provider(entry.provider, ProviderTab::Overview).to_hash();
    view! { <a class="rac-row-link" href=href>{entry.provider_name.clone()}</a> }.into_any()
}

fn tokens(entry: &Entry, counts: Tally) -> AnyView {
    let tokens = TokensView { endpoint: Some(entry.id), ..TokensView::default() };
    view! {
        <CountCell
            request=connection_tokens::api::count_of_endpoint(entry.id)
            href=Route::Tokens(tokens).to_hash()
            label=lists::words::tokens_of
            name=entry.name.clone()
            tally=(counts, entry.id.to_string())
            of=Object::ConnectionToken
        />
    }
    .into_any()
}

fn menu(entry: &Entry, deleting: Deleting) -> AnyView {
    let (id, name) = (entry.id, entry.name.clone());
    let menu = RowMenu {
        of: Object::Endpoint,
        id,
        name: name.clone(),
        edit: Route::EndpointEdit(id),
        clone: Route::EndpointNew { provider: None, from: Some(id) },
        copy: None,
    };
    menu.view(Callback::new(move |()| deleting.ask(delete::one(id, &name))))
}

/// The limit as text; a closed endpoint stands out.
pub fn limit_view(limit: Limit) -> AnyView {
    match limit {
        Limit::Closed => view! { <Status kind=NoticeKind::Warning text=limit.words() /> }.into_any(),
        limit => limit.words().into_any(),
    }
}

/// The launch link, or why there is none.
pub fn launch_view(name: &str, launch: &Result<String, NoLaunch>) -> AnyView {
    match launch {
        Ok(address) => view! {
            <a
                class="rac-endpoint-launch"
                href=address.clone()
                target="_blank"
                rel="noopener noreferrer"
                aria-label=words::launch_of(name)
            >
                {words::LAUNCH}
                <IconView icon=Icon::External />
            </a>
        }
        .into_any(),
        Err(why) => no_launch(why.short(), &why.explanation()),
    }
}

/// Shown in place of the link. The explanation is read out, and shown on hover.
fn no_launch(short: Message, why: &Message) -> AnyView {
    view! {
        <span class="rac-endpoint-no-launch" title=why.clone()>
            {short}
            <span class="rac-visually-hidden">{words::launch_none_said(why)}</span>
        </span>
    }
    .into_any()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::endpoints::index::Index;
    use serde_json::{Value, json};

    fn revision_of(endpoint: &Value) -> u64 {
        let owner = Owner::new();
        let index = Index::new(vec![authentik_rac::wire::read(&endpoint.to_string()).unwrap()], 0);
        owner.with(|| {
            table(false, Tally::none(), Deleting::new(), "/api/v3".to_owned()).row(&index.entries[0]).revision
        })
    }

    #[test]
    fn a_row_is_redrawn_when_anything_it_shows_changes() {
        let endpoint = json!({
            "pk": "9c9c9c9c-8b8b-4a7a-8969-585847473636", "name": "press 4", "provider": 2, "protocol": "vnc",
            "provider_obj": { "pk": 2, "name": "Print shop", "outpost_set": ["Outpost x"] },
            "host": "press4.example", "launch_url": "/a/", "maximum_connections": 1
        });
        let before = revision_of(&endpoint);
        assert_eq!(before, revision_of(&endpoint));
        for (place, other) in [
            ("/name", json!("press 5")),
            ("/protocol", json!("rdp")),
            ("/host", json!("press5.example")),
            ("/provider_obj/name", json!("Print shop 2")),
            // Launching is impossible for this reason.
            ("/provider_obj/outpost_set", json!([])),
            ("/provider", json!(3)),
            ("/maximum_connections", json!(0)),
            ("/launch_url", Value::Null),
        ] {
            let mut changed = endpoint.clone();
            *changed.pointer_mut(place).unwrap() = other;
            assert_ne!(revision_of(&changed), before, "{place}");
        }
        let mut settings = endpoint;
        settings["settings"] = json!({ "font-size": 12 });
        assert_eq!(revision_of(&settings), before, "no row shows settings");
    }
}
