//! `#/mappings/<uuid>`: one property mapping and its tabs.

use super::fields::LOGGED;
use super::overview::MappingOverview;
use super::{delete, words};
use crate::events;
use crate::export;
use crate::navigation::use_navigation;
use crate::page_title::PageTitle;
use crate::resource::lists::dialogs;
use crate::resource::object_actions::{Breadcrumb, ObjectActions};
use crate::resource::object_page::{Unread, object_page};
use crate::rest::{Client, Read};
use crate::route::{ListView, MappingTab, Route};
use authentik_rac::property_mappings::{PropertyMapping, PropertyMappingId, api};
use authentik_rac::rights::Object;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{TabLink, TabNav};

#[component]
pub fn MappingPage(id: PropertyMappingId, #[prop(into)] tab: Signal<MappingTab>) -> impl IntoView {
    let client = expect_context::<Client>();
    let read = Read::new(move || async move { client.send::<PropertyMapping>(api::retrieve(id)).await });
    let unread = Unread {
        title: words::MAPPING,
        section: words::MAPPINGS,
        list: Route::Mappings(ListView::default()),
        back: words::BACK_TO_LIST,
    };
    object_page(read, unread, move |mapping| view! { <Loaded mapping=mapping tab=tab /> })
}

#[component]
fn Loaded(mapping: PropertyMapping, tab: Signal<MappingTab>) -> impl IntoView {
    let navigation = use_navigation();
    let (deleting, exporting) = (RwSignal::new(false), export::Opened::default());
    let id = mapping.pk;
    let name = mapping.name.clone();
    let tab_name = Signal::derive(move || match tab.get() {
        MappingTab::Overview => String::new(),
        MappingTab::Changelog => words::CHANGELOG.text(),
    });
    let tabs = Signal::derive(move || {
        let now = tab.get();
        let link = |label: Message, tab| TabLink {
            label,
            href: Route::Mapping(id, tab).to_hash(),
            current: tab == now,
        };
        vec![link(words::OVERVIEW, MappingTab::Overview), link(words::CHANGELOG, MappingTab::Changelog)]
    });
    let shown = mapping.clone();
    view! {
        <Breadcrumb list=Route::Mappings(ListView::default()) label=words::MAPPINGS />
        <header class="rac-page-header">
            <PageTitle text=Signal::stored(name) section=words::MAPPINGS tab=tab_name />
            <ObjectActions
                of=Object::PropertyMapping
                id=id.to_string()
                edit=Route::MappingEdit(id)
                clone=Route::MappingNew { from: Some(id) }
                more=vec![export::export_entry(Object::PropertyMapping, id, exporting)]
                on_delete=Callback::new(move |()| deleting.set(true))
            />
        </header>
        {exporting.dialog()}
        <TabNav label=words::TABS tabs=tabs />
        {move || match tab.get() {
            MappingTab::Overview => view! { <MappingOverview mapping=shown.clone() /> }.into_any(),
            MappingTab::Changelog => events::tab::changelog::show(LOGGED, id.to_string()),
        }}
        {move || {
            deleting
                .get()
                .then(|| {
                    dialogs::delete_one::open(
                        delete::one(&mapping),
                        Callback::new(move |()| deleting.set(false)),
                        Callback::new(move |()| navigation.go(Route::Mappings(ListView::default()))),
                    )
                })
        }}
    }
}
