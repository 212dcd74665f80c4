//! `#/endpoints/<uuid>`: one endpoint and its tabs.

use super::fields::LOGGED;
use super::launch::{NoLaunch, launch};
use super::overview::EndpointOverview;
use super::{delete, words};
use crate::access;
use crate::bindings;
use crate::events;
use crate::export;
use crate::navigation::use_navigation;
use crate::page_title::PageTitle;
use crate::resource::changed_access::use_changed_access;
use crate::resource::lists::dialogs;
use crate::resource::object_actions::{Breadcrumb, HeaderState, ObjectActions, remembered_verdict};
use crate::resource::object_page::{Unread, object_page};
use crate::resource::protocol_badge::ProtocolBadge;
use crate::rest::{Client, Read};
use crate::route::{EndpointTab, EndpointsView, Route};
use crate::settings;
use authentik_rac::endpoints::{Endpoint, EndpointId, api};
use authentik_rac::rights::Object;
use authentik_rac::undo::Kind;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Icon, IconView, TabLink, TabNav};

const TABS: [(EndpointTab, fn() -> Message); 5] = [
    (EndpointTab::Overview, || words::OVERVIEW),
    (EndpointTab::Bindings, || words::BINDINGS),
    (EndpointTab::Access, || access::TITLE),
    (EndpointTab::Settings, || words::EFFECTIVE_SETTINGS),
    (EndpointTab::Changelog, || words::CHANGELOG),
];

#[component]
pub fn EndpointPage(id: EndpointId, #[prop(into)] tab: Signal<EndpointTab>) -> impl IntoView {
    let client = expect_context::<Client>();
    let read = Read::new(move || api::read(client, id));
    let endpoint = Signal::derive(move || read.value());
    let on_changed = read.retry();
    let unread = Unread {
        title: words::ENDPOINT,
        section: words::ENDPOINTS,
        list: Route::Endpoints(EndpointsView::default()),
        back: words::BACK_TO_LIST,
    };
    object_page(
        read,
        unread,
        move |_| view! { <Loaded id=id endpoint=endpoint tab=tab on_changed=on_changed /> },
    )
}

#[component]
fn Loaded(
    id: EndpointId,
    endpoint: Signal<Option<Endpoint>>,
    tab: Signal<EndpointTab>,
    on_changed: Callback<()>,
) -> impl IntoView {
    let navigation = use_navigation();
    let (deleting, exporting) = (RwSignal::new(false), export::Opened::default());
    let name = Signal::derive(move || endpoint.get().map(|endpoint| endpoint.name).unwrap_or_default());
    // “Check for a user” is a dialog of the overview.
    let tab = Memo::new(move |_| match tab.get() {
        EndpointTab::Check(_) => EndpointTab::Overview,
        tab => tab,
    });
    let tab_name = Signal::derive(move || {
        let tab = tab.get();
        let named = TABS.iter().find(|(one, _)| *one == tab && tab != EndpointTab::Overview);
        named.map(|(_, name)| name().text()).unwrap_or_default()
    });
    let tabs = Signal::derive(move || {
        let current = tab.get();
        let link = |(tab, label): &(EndpointTab, fn() -> Message)| TabLink {
            label: label(),
            href: Route::Endpoint(id, *tab).to_hash(),
            current: *tab == current,
        };
        TABS.iter().map(link).collect()
    });
    let api_base = expect_context::<Client>().base();
    let launching = Signal::derive(move || {
        endpoint.get().map(|one| launch(one.launch_url.as_deref(), NoLaunch::of(&one), &api_base))
    });
    let launch_button = move || {
        let address = launching.get()?.ok()?;
        let label = words::launch_of(name.get());
        Some(view! {
            <a
                class="rac-button rac-button-primary"
                href=address
                target="_blank"
                rel="noopener noreferrer"
                aria-label=label
            >
                {words::LAUNCH}
                <IconView icon=Icon::External />
            </a>
        })
    };
    let wrong = Signal::derive(move || {
        let why = launching.get()?.err()?;
        Some((why.short(), why.explanation()))
    });
    let has_checklist = move || tab.get() == EndpointTab::Overview;
    let verdict = remembered_verdict(&Route::Endpoint(id, EndpointTab::Overview), has_checklist);
    let protocol = Memo::new(move |_| endpoint.get().map(|endpoint| endpoint.protocol));
    let protocol = move || protocol.get().map(|protocol| view! { <ProtocolBadge protocol=protocol /> });
    let content = move || match tab.get() {
        EndpointTab::Overview | EndpointTab::Check(_) => {
            let offer = use_changed_access().offer(Kind::Endpoint.of(id));
            view! { {offer} <EndpointOverview endpoint=endpoint on_changed=on_changed verdict=verdict /> }
                .into_any()
        }
        EndpointTab::Bindings => bindings::tab::list::show(id),
        EndpointTab::Access => access::tab::of_endpoint::show(id),
        EndpointTab::Settings => settings::tab::of_endpoint::show(endpoint),
        EndpointTab::Changelog => events::tab::changelog::show(LOGGED, id.to_string()),
    };
    view! {
        <Breadcrumb list=Route::Endpoints(EndpointsView::default()) label=words::ENDPOINTS />
        <header class="rac-page-header">
            <div class="rac-page-title">
                <PageTitle text=name section=words::ENDPOINTS tab=tab_name />
                {protocol}
                <HeaderState wrong=wrong verdict=verdict />
            </div>
            <ObjectActions
                of=Object::Endpoint
                id=id.to_string()
                edit=Route::EndpointEdit(id)
                clone=Route::EndpointNew { provider: None, from: Some(id) }
                more=vec![export::export_entry(Object::Endpoint, id, exporting)]
                primary=ViewFn::from(move || view! { {launch_button} })
                on_delete=Callback::new(move |()| deleting.set(true))
            />
        </header>
        {exporting.dialog()}
        <TabNav label=words::TABS tabs=tabs />
        {content}
        {move || {
            deleting
                .get()
                .then(|| {
                    dialogs::delete_one::open(
                        delete::one(id, &name.get_untracked()),
                        Callback::new(move |()| deleting.set(false)),
                        Callback::new(move |()| navigation.go(Route::Endpoints(EndpointsView::default()))),
                    )
                })
        }}
    }
}
