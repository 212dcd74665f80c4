mod any_route;

use super::*;
use any_route::route;
use authentik_rac::endpoints::{EndpointId, Protocol};
use authentik_rac::percent::{decode, encode};
use authentik_rac::property_mappings::PropertyMappingId;
use authentik_rac::users::UserId;
use proptest::prelude::*;
use uuid::Uuid;

/// Every page and its address: links that users may have copied must continue to work.
#[test]
fn every_page_has_its_address() {
    let uuid = "b9f5a6f2-0f4c-4f83-9a1c-0a8b7b0f3c11";
    let token = ConnectionTokenId(Uuid::parse_str(uuid).unwrap());
    let endpoint = EndpointId(Uuid::parse_str(uuid).unwrap());
    let mapping = PropertyMappingId(Uuid::parse_str(uuid).unwrap());
    let search = ListView {
        search: "ann lee".into(),
        ordering: "-name".into(),
        page: 2,
        page_size: 50,
        ..ListView::default()
    };
    let chips = Chips::of(|chip| matches!(chip, Chip::Closed | Chip::NeverLaunched));
    let cases = [
        (Route::OVERVIEW, "#/".to_owned()),
        (Route::Connect { next: None }, "#/connect".into()),
        (Route::Connect { next: Some("/providers/7".into()) }, "#/connect?next=%2Fproviders%2F7".into()),
        (Route::Providers(ListView::default()), "#/providers".into()),
        (
            Route::Providers(search.clone()),
            "#/providers?search=ann%20lee&ordering=-name&page=2&page_size=50".into(),
        ),
        (Route::ProviderNew, "#/providers/new".into()),
        (Route::Provider(ProviderId(7), ProviderTab::Overview), "#/providers/7".into()),
        (
            Route::Provider(
                ProviderId(7),
                ProviderTab::Endpoints(EndpointsView { provider: Some(ProviderId(7)), ..Default::default() }),
            ),
            "#/providers/7/endpoints".into(),
        ),
        (Route::Provider(ProviderId(7), ProviderTab::Settings), "#/providers/7/settings".into()),
        (Route::Provider(ProviderId(7), ProviderTab::Changelog), "#/providers/7/changelog".into()),
        (Route::Provider(ProviderId(7), ProviderTab::Permissions), "#/providers/7/permissions".into()),
        (Route::ProviderEdit(ProviderId(7)), "#/providers/7/edit".into()),
        (Route::ProviderCopy(ProviderId(7)), "#/providers/7/copy".into()),
        (Route::ProvidersCompare, "#/providers/compare".into()),
        (Route::ProviderClone(ProviderId(7)), "#/providers/new?from=7".into()),
        (
            Route::ProviderEditAt(ProviderId(7), ProviderField::ConnectionExpiry),
            "#/providers/7/edit?field=connection_expiry".into(),
        ),
        (
            Route::Tokens(TokensView { provider: Some(ProviderId(7)), list: search, ..Default::default() }),
            "#/tokens?provider=7&search=ann%20lee&ordering=-name&page=2&page_size=50".into(),
        ),
        (Route::Token(token), format!("#/tokens/{uuid}")),
        (Route::TokenEdit(token), format!("#/tokens/{uuid}/edit")),
        (Route::Endpoints(EndpointsView::default()), "#/endpoints".into()),
        (
            Route::Mappings(ListView { search: "a".into(), chips, ..ListView::default() }),
            "#/mappings?search=a&show=closed.never-launched".into(),
        ),
        (
            Route::Endpoints(EndpointsView {
                provider: Some(ProviderId(7)),
                protocol: Some(Protocol::Ssh),
                ..Default::default()
            }),
            "#/endpoints?provider=7&protocol=ssh".into(),
        ),
        (Route::EndpointNew { provider: None, from: None }, "#/endpoints/new".into()),
        (
            Route::EndpointNew { provider: Some(ProviderId(7)), from: Some(endpoint) },
            format!("#/endpoints/new?provider=7&from={uuid}"),
        ),
        (Route::Endpoint(endpoint, EndpointTab::Overview), format!("#/endpoints/{uuid}")),
        (Route::Endpoint(endpoint, EndpointTab::Bindings), format!("#/endpoints/{uuid}/bindings")),
        (Route::Endpoint(endpoint, EndpointTab::Settings), format!("#/endpoints/{uuid}/settings")),
        (Route::Endpoint(endpoint, EndpointTab::Changelog), format!("#/endpoints/{uuid}/changelog")),
        (Route::EndpointEdit(endpoint), format!("#/endpoints/{uuid}/edit")),
        (
            Route::EndpointEditAt(endpoint, EndpointField::MaximumConnections),
            format!("#/endpoints/{uuid}/edit?field=maximum_connections"),
        ),
        (Route::Mappings(ListView::default()), "#/mappings".into()),
        (Route::MappingNew { from: None }, "#/mappings/new".into()),
        (Route::MappingNew { from: Some(mapping) }, format!("#/mappings/new?from={uuid}")),
        (Route::Mapping(mapping, MappingTab::Overview), format!("#/mappings/{uuid}")),
        (Route::Mapping(mapping, MappingTab::Changelog), format!("#/mappings/{uuid}/changelog")),
        (Route::MappingEdit(mapping), format!("#/mappings/{uuid}/edit")),
        (Route::Activity(ActivityView::default()), "#/activity".into()),
        (
            Route::Activity(ActivityView {
                kind: Some(ActivityKind::Launches),
                user: "ann lee".into(),
                endpoint: "press 4".into(),
                provider: Some(ProviderId(7)),
                days: 30,
                ..Default::default()
            }),
            "#/activity?action=launches&user=ann%20lee&endpoint=press%204&provider=7&days=30".into(),
        ),
        (
            Route::Activity(ActivityView {
                from: "2026-11-01T00:00Z".parse().ok(),
                to: "2026-11-02T18:30Z".parse().ok(),
                ..Default::default()
            }),
            "#/activity?from=2026-11-01T00%3A00Z&to=2026-11-02T18%3A30Z".into(),
        ),
        (Route::Access(AccessView::default()), "#/access".into()),
        (
            Route::Access(AccessView {
                user: "ann".into(),
                show: AccessShow::Direct,
                more_than: Some(10),
                groups: true,
                compare: Some((UserId(5), UserId(7))),
                ..Default::default()
            }),
            "#/access?user=ann&show=direct&more_than=10&rows=groups&compare=5.7".into(),
        ),
        (Route::User(UserId(15)), "#/users/15".into()),
        (Route::Provider(ProviderId(7), ProviderTab::Access), "#/providers/7/access".into()),
        (
            Route::Provider(
                ProviderId(7),
                ProviderTab::Check(CheckView { user: Some(UserId(15)), endpoint: Some(endpoint) }),
            ),
            format!("#/providers/7/check?user=15&endpoint={uuid}"),
        ),
        (Route::Endpoint(endpoint, EndpointTab::Access), format!("#/endpoints/{uuid}/access")),
        (
            Route::Endpoint(endpoint, EndpointTab::Check(Some(UserId(15)))),
            format!("#/endpoints/{uuid}/check?user=15"),
        ),
        (Route::PREFERENCES, "#/preferences".into()),
        (Route::CONNECT_MACHINES, "#/connect-machines".into()),
        (Route::ConnectMachinesAt(2), "#/connect-machines?step=2".into()),
        (Route::Unknown("/nowhere".into()), "#/nowhere".into()),
    ];
    for (route, hash) in cases {
        assert_eq!(route.to_hash(), hash);
        assert_eq!(Route::parse(&hash), route, "{hash}");
    }
}

#[test]
fn a_page_belongs_to_the_section_of_its_list() {
    let of = |hash: &str| Route::parse(hash).section();
    for hash in ["#/providers", "#/providers/7/edit", "#/providers?search=a", "#/providers/new?from=7"] {
        assert_eq!(of(hash).as_deref(), Some("providers"), "{hash}");
    }
    assert_eq!((of("#/").as_deref(), of("#/preferences").as_deref()), (Some(""), Some("preferences")));
    assert_eq!(of("#/providers/7/nowhere"), None);
}

#[test]
fn every_plain_page_has_an_address_of_its_own() {
    for page in PlainPage::ALL {
        let route = Route::Plain(*page);
        assert_eq!(Route::parse(&route.to_hash()), route);
    }
}

#[test]
fn an_address_without_a_hash_is_the_overview() {
    for hash in ["", "#", "#/", "/"] {
        assert_eq!(Route::parse(hash), Route::OVERVIEW, "{hash:?}");
    }
}

#[test]
fn an_invalid_id_is_an_unknown_page() {
    for hash in ["#/providers/seven", "#/providers/7/nothing", "#/tokens/123", "#/providers/99999999999"] {
        assert!(matches!(Route::parse(hash), Route::Unknown(_)), "{hash}");
    }
}

#[test]
fn another_list_page_or_tab_is_the_same_page() {
    let first = Route::parse("#/providers");
    let second = Route::parse("#/providers?page=2");
    assert!(first.same_page(&second));
    assert!(!first.same_page(&Route::parse("#/tokens")));
    assert!(Route::parse("#/providers/1").same_page(&Route::parse("#/providers/1/tokens")));
    assert!(!Route::parse("#/providers/1").same_page(&Route::parse("#/providers/1/edit")));
    assert!(!Route::parse("#/providers/1/tokens").same_page(&Route::parse("#/providers/2/tokens")));
}

proptest! {
    #[test]
    fn ids_are_not_kept_in_another_instance(route in route()) {
        let there = route.in_another_authentik();
        let filters = match &there {
            Route::Endpoints(view) => view.provider.is_some(),
            Route::Tokens(view) => view.provider.is_some() || view.endpoint.is_some() || view.user.is_some(),
            Route::Activity(view) => view.provider.is_some(),
            Route::Access(view) => view.compare.is_some(),
            Route::Plain(_) | Route::Providers(_) | Route::Mappings(_) => false,
            _ => true,
        };
        prop_assert!(!filters, "{there:?}");
        prop_assert_eq!(there.in_another_authentik(), there.clone(), "going on changes nothing");
    }

    #[test]
    fn every_route_survives_its_address(route in route()) {
        prop_assert_eq!(Route::parse(&route.to_hash()), route);
    }

    #[test]
    fn any_address_is_read_without_a_panic_and_leads_to_itself(hash in any::<String>()) {
        let route = Route::parse(&hash);
        prop_assert_eq!(Route::parse(&route.to_hash()), route);
    }

    #[test]
    fn every_address_of_ours_stays_on_the_page(route in route(), hash in any::<String>()) {
        for route in [route, Route::parse(&hash)] {
            prop_assert!(route.to_hash().starts_with('#'), "a browser would leave the page: {}", route.to_hash());
        }
    }

    #[test]
    fn encoding_gives_plain_ascii_that_decodes_to_the_same(text in any::<String>()) {
        let encoded = encode(&text);
        prop_assert!(encoded.is_ascii() && !encoded.contains(['#', '&', '=', '?', ' ']));
        prop_assert_eq!(decode(&encoded), text);
    }
}

#[test]
fn another_instance_shows_the_same_list_without_ids() {
    let uuid = "b9f5a6f2-0f4c-4f83-9a1c-0a8b7b0f3c11";
    for (here, there) in [
        ("#/", "#/"),
        ("#/nowhere", "#/"),
        ("#/preferences", "#/preferences"),
        (
            "#/providers?search=ann&ordering=-name&page=3&page_size=50",
            "#/providers?search=ann&ordering=-name&page_size=50",
        ),
        ("#/providers/7", "#/providers"),
        ("#/providers/7/tokens?search=ann", "#/providers"),
        ("#/providers/7/edit", "#/providers"),
        ("#/providers/new", "#/providers"),
        ("#/endpoints?search=db&provider=7&protocol=rdp&page=2", "#/endpoints?search=db&protocol=rdp"),
        ("#/tokens?search=db&provider=7&user=3&page=2", "#/tokens?search=db"),
        ("#/activity?user=ann&provider=7&days=30", "#/activity?user=ann&days=30"),
        ("#/access?user=ann&compare=5.7", "#/access?user=ann"),
        ("#/users/15", "#/access"),
        (&format!("#/tokens/{uuid}"), "#/tokens"),
        (&format!("#/endpoints/{uuid}/bindings"), "#/endpoints"),
        (&format!("#/mappings/{uuid}"), "#/mappings"),
        ("#/connect", "#/"),
        ("#/connect?next=%2Fproviders%2F7", "#/providers"),
        ("#/connect?next=%2Fconnect%3Fnext%3Dconnect", "#/"),
    ] {
        assert_eq!(
            Route::parse(here).in_another_authentik().to_hash(),
            Route::parse(there).to_hash(),
            "{here}"
        );
    }
}

#[test]
fn unknown_chips_are_ignored_and_a_pressed_chip_is_released() {
    let Route::Mappings(view) = Route::parse("#/mappings?show=closed.purple.closed") else { panic!() };
    assert_eq!(view.chips.to_text(), "closed");
    assert_eq!(view.chips.toggled(Chip::Open).to_text(), "closed.open");
    assert!(view.chips.toggled(Chip::Closed).is_empty());
}

#[test]
fn a_list_with_columns_and_density_has_an_address() {
    let look = |text: &str| match Route::parse(text) {
        Route::Endpoints(view) => view.list.look,
        other => panic!("{other:?}"),
    };
    let narrow = SharedLook { columns: vec!["host".into(), "limit".into()], compact: true };
    assert_eq!(look("#/endpoints?columns=host..limit&density=compact"), Some(narrow.clone()));
    assert_eq!(look("#/endpoints?columns=none&density=wide"), Some(SharedLook::default()));
    assert_eq!(look("#/endpoints?columns=&density=compact"), None, "density alone is not the whole look");
    let here = Route::parse("#/providers/7/endpoints?search=a").with_look(narrow);
    assert_eq!(here.to_hash(), "#/providers/7/endpoints?search=a&columns=host.limit&density=compact");
    assert_eq!(Route::ProviderNew.with_look(SharedLook::default()), Route::ProviderNew);
}

#[test]
fn the_first_page_keeps_search_and_filters() {
    for (here, first) in [
        ("#/providers?search=a&page=3", "#/providers?search=a"),
        ("#/providers/7/tokens?user=3&page=2", "#/providers/7/tokens?user=3"),
        ("#/endpoints?show=closed&page=2", "#/endpoints?show=closed"),
        ("#/endpoints?search=a&columns=host&density=compact", "#/endpoints?search=a"),
        ("#/providers/7", "#/providers/7"),
    ] {
        assert_eq!(Route::parse(here).first_page().to_hash(), first);
    }
}

#[test]
fn an_unknown_field_is_the_form_without_focus() {
    assert_eq!(Route::parse("#/providers/7/edit?field=colour"), Route::ProviderEdit(ProviderId(7)));
    let endpoint = EndpointId(Uuid::from_u128(4));
    let text = format!("#/endpoints/{endpoint}/edit?field=");
    assert_eq!(Route::parse(&text), Route::EndpointEdit(endpoint));
}

#[test]
fn a_form_is_the_same_page_for_any_field() {
    let form = Route::ProviderEdit(ProviderId(7));
    let field = Route::ProviderEditAt(ProviderId(7), ProviderField::Settings);
    assert!(form.same_page(&field) && field.same_page(&form));
    assert!(!field.same_page(&Route::ProviderEdit(ProviderId(8))));
}

#[test]
fn the_recent_changes_have_two_addresses() {
    assert_eq!(Route::RECENT_CHANGES.to_hash(), "#/changes");
    assert_eq!(Route::parse("#/changes"), Route::RECENT_CHANGES);
    assert_eq!(Route::parse("#/recent-changes"), Route::RECENT_CHANGES);
}
