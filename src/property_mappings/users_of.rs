//! What uses a mapping: the providers and endpoints that have it selected.

use super::words;
use crate::resource::lists::{count_link, follow_list};
use crate::rest::{Client, Loading, Read};
use crate::rights::{Count, NOTHING, Rights, use_rights};
use crate::route::{EndpointTab, MappingTab, ProviderTab, Route};
use authentik_rac::property_mappings::{PropertyMapping, PropertyMappingId, api};
use authentik_rac::providers::ProviderId;
use authentik_rac::rights::Object;
use authentik_rac::used_by::UsedBy;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Drawn, ShowMore};

/// What authentik puts before the name of an endpoint.
const ENDPOINT_PREFIX: &str = "RAC Endpoint ";
/// How many names are listed at first, and how many more each time.
const MOST: usize = 50;

/// An object that uses the mapping.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Use {
    /// Its name; its id if the server sends none.
    pub name: String,
    /// Its page, if it has one in this app.
    pub page: Option<Route>,
}

/// The objects that use a mapping, by kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Uses {
    pub providers: Vec<Use>,
    pub endpoints: Vec<Use>,
    pub others: Vec<Use>,
}

impl Uses {
    pub fn of(list: &[UsedBy]) -> Self {
        let mut uses = Uses::default();
        for entry in list {
            let name = entry.name.as_deref().unwrap_or(&entry.pk);
            match entry.model_name.as_str() {
                "endpoint" => uses.endpoints.push(Use {
                    name: name.strip_prefix(ENDPOINT_PREFIX).unwrap_or(name).to_owned(),
                    page: entry.pk.parse().ok().map(|id| Route::Endpoint(id, EndpointTab::Overview)),
                }),
                "provider" | "racprovider" => uses.providers.push(Use {
                    name: name.to_owned(),
                    page: entry
                        .pk
                        .parse::<ProviderId>()
                        .ok()
                        .map(|id| Route::Provider(id, ProviderTab::Overview)),
                }),
                _ => uses.others.push(Use { name: name.to_owned(), page: None }),
            }
        }
        uses
    }

    pub fn is_empty(&self) -> bool {
        self.providers.is_empty() && self.endpoints.is_empty() && self.others.is_empty()
    }

    fn words(&self) -> Message {
        words::uses(self.providers.len(), self.endpoints.len(), self.others.len())
    }
}

fn read(id: PropertyMappingId) -> Read<Vec<UsedBy>> {
    let client = expect_context::<Client>();
    let follow = follow_list();
    Read::new(move || {
        follow();
        async move { client.send::<Vec<UsedBy>>(api::used_by(id)).await }
    })
}

/// Why others may use it: authentik shows only objects that the account can see.
fn unseen(rights: Rights) -> Option<Message> {
    [Object::Provider, Object::Endpoint].into_iter().find_map(|object| match rights.count(object, 0) {
        Count::Exactly(_) => None,
        Count::AtLeast(_, why) | Count::Unknown(why) => Some(why),
    })
}

/// In the list: how many providers and endpoints use a mapping. Each visible row sends its own request.
#[component]
pub fn UsesCell(id: PropertyMappingId, name: String) -> impl IntoView {
    let read = read(id);
    let rights = use_rights();
    let page = Route::Mapping(id, MappingTab::Overview).to_hash();
    let link = move |text: Message, reason: Option<Message>| {
        let label = words::used_by_label(&name, &text);
        count_link(text, label, reason, page.clone())
    };
    move || match read.get() {
        Loading::Waiting => view! { <span class="rac-count-waiting">"…"</span> }.into_any(),
        Loading::Failed(error) => link(NOTHING.into(), Some(error.sentence())),
        Loading::Ready(list) => match (Uses::of(&list), unseen(rights)) {
            (uses, None) if uses.is_empty() => words::UNUSED.into_any(),
            (uses, Some(why)) if uses.is_empty() => link(NOTHING.into(), Some(why)),
            (uses, None) => link(uses.words(), None),
            (uses, Some(why)) => link(words::at_least(uses.words()), Some(why)),
        },
    }
}

/// On the mapping's page: all of them, with links.
#[component]
pub fn UsesList(id: PropertyMappingId) -> impl IntoView {
    let read = read(id);
    let rights = use_rights();
    move || match read.get() {
        Loading::Waiting => "…".into_any(),
        Loading::Failed(error) => error.sentence().text().into_any(),
        Loading::Ready(list) => groups(Uses::of(&list), unseen(rights), true),
    }
}

/// Before a mapping is deleted: what would lose it.
#[component]
pub fn WhatGoes(mapping: PropertyMapping) -> impl IntoView {
    let read = read(mapping.pk);
    let rights = use_rights();
    let is_managed = mapping.managed.is_some();
    view! {
        <p>{words::DELETE_WHAT_GOES}</p>
        {is_managed.then(|| view! { <p>{words::DELETE_MANAGED}</p> })}
        {move || match read.get() {
            Loading::Waiting => view! { <p role="status">{words::USED_BY_LOADING}</p> }.into_any(),
            Loading::Failed(error) => view! { <p>{error.sentence()}</p> }.into_any(),
            Loading::Ready(list) => groups(Uses::of(&list), unseen(rights), false),
        }}
    }
}

/// `unseen`: why there may be others. `linked`: whether to link the names; not in a dialog.
fn groups(uses: Uses, unseen: Option<Message>, linked: bool) -> AnyView {
    let unseen = unseen.map(|why| view! { <p class="rac-help">{words::USED_BY_UNSEEN} " " {why}</p> });
    if uses.is_empty() {
        return unseen
            .map_or_else(|| view! { <p>{words::USED_BY_NOTHING}</p> }.into_any(), IntoAny::into_any);
    }
    let group = |title: Message, uses: Vec<Use>| {
        (!uses.is_empty()).then(|| {
            let drawn = Drawn::new(MOST, MOST);
            let all = uses.len();
            let items =
                move || uses.iter().take(drawn.most()).map(|one| item(one.clone(), linked)).collect_view();
            view! {
                <p class="rac-uses-title">{title.clone()}</p>
                <ul class="rac-uses" role="list" aria-label=title>
                    {items}
                </ul>
                <ShowMore drawn=drawn all=Signal::stored(all) />
            }
        })
    };
    view! {
        {group(words::USED_BY_PROVIDERS, uses.providers)}
        {group(words::USED_BY_ENDPOINTS, uses.endpoints)}
        {group(words::USED_BY_OTHERS, uses.others)}
        {unseen}
    }
    .into_any()
}

fn item(one: Use, linked: bool) -> AnyView {
    match one.page.filter(|_| linked) {
        Some(page) => view! { <li><a href=page.to_hash()>{one.name}</a></li> }.into_any(),
        None => view! { <li>{one.name}</li> }.into_any(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use authentik_rac::rights::Held;

    #[test]
    fn without_all_endpoints_an_unused_mapping_is_not_certain() {
        let owner = Owner::new();
        owner.set();
        let why = |held: Option<Held>| {
            Rights::provide(Signal::stored(held));
            unseen(use_rights())
        };
        assert_eq!(why(Some(Held::everything())), None);
        let mut held = Held::default();
        held.add_on_all("authentik_providers_rac", "view_racprovider");
        let lacking = why(Some(held.clone()));
        assert_eq!(lacking.unwrap(), "Your account lacks the permission “Can view RAC Endpoint”.");
        held.add_on_all("authentik_providers_rac", "view_endpoint");
        assert_eq!(why(Some(held)), None);
        assert!(why(None).is_some(), "authentik does not say");
    }

    #[test]
    fn providers_and_endpoints_have_their_own_names_and_pages() {
        let list: Vec<UsedBy> = authentik_rac::wire::read(
            r#"[{"app":"authentik_providers_rac","model_name":"endpoint","pk":"9c9c9c9c-8b8b-4a7a-8969-585847473636",
                 "name":"RAC Endpoint RAC Endpoint 4","action":"cascade_many"},
                {"app":"authentik_core","model_name":"provider","pk":"7","name":"Print shop","action":"cascade_many"},
                {"app":"x","model_name":"new_in_2031","pk":"y","action":"cascade"}]"#,
        )
        .unwrap();
        let uses = Uses::of(&list);
        assert_eq!(uses.words(), "1\u{a0}provider, 1\u{a0}endpoint, 1\u{a0}other object");
        let hash = |one: &Use| one.page.as_ref().map(Route::to_hash).unwrap_or_default();
        assert_eq!(uses.endpoints[0].name, "RAC Endpoint 4");
        assert_eq!(hash(&uses.endpoints[0]), "#/endpoints/9c9c9c9c-8b8b-4a7a-8969-585847473636");
        assert_eq!(hash(&uses.providers[0]), "#/providers/7");
        assert_eq!((uses.others[0].name.as_str(), &uses.others[0].page), ("y", &None));
    }
}
