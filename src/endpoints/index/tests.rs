use super::*;
use proptest::prelude::*;
use serde_json::json;
use uuid::Uuid;

fn endpoint(number: u128, name: &str, protocol: &str, host: &str, limit: i32) -> Endpoint {
    let provider = if host.starts_with("10.") { (1, "Racks") } else { (2, "Büro") };
    let answer = json!({
        "pk": Uuid::from_u128(number), "name": name, "provider": provider.0,
        "provider_obj": {"pk": provider.0, "name": provider.1}, "protocol": protocol, "host": host,
        "maximum_connections": limit,
        "launch_url": (provider.0 == 1).then_some("/application/rac/racks/x/"),
    });
    authentik_rac::wire::read(&answer.to_string()).unwrap()
}

fn workshop() -> Index {
    Index::new(
        vec![
            endpoint(1, "Mill 10", "ssh", "10.0.0.10", 1),
            endpoint(2, "Fräse 2", "vnc", "fraese.example:5901", 0),
            endpoint(3, "mill 9", "rdp", "10.0.0.9", -3),
            endpoint(4, "Lathe", "ssh", "lathe.example", 5),
        ],
        0,
    )
}

fn names(index: &Index, places: &[usize]) -> Vec<String> {
    places.iter().map(|place| index.entries[*place].name.clone()).collect()
}

fn matching(
    index: &Index,
    search: &str,
    provider: Option<ProviderId>,
    protocol: Option<Protocol>,
) -> Vec<String> {
    let filter = Filter { search: Query::new(search), provider, protocol, ..Filter::default() };
    names(index, &index.matching(&index.sorted(""), &filter))
}

fn found(search: &str) -> Vec<String> {
    matching(&workshop(), search, None, None)
}

#[test]
fn the_search_looks_at_name_and_host_without_regard_to_case_and_accents() {
    assert_eq!(found(""), ["Fräse 2", "Lathe", "mill 9", "Mill 10"]);
    assert_eq!(found("MILL"), ["mill 9", "Mill 10"]);
    assert_eq!(found("frase"), ["Fräse 2"]);
    assert_eq!(found("10.0.0.9"), ["mill 9"]);
    assert_eq!(found("example 2"), ["Fräse 2"], "one word in the host, one in the name");
    assert!(found("2fraese").is_empty(), "nothing spans name and host");
}

#[test]
fn provider_and_protocol_narrow_the_list() {
    let index = workshop();
    assert_eq!(matching(&index, "", Some(ProviderId(1)), None), ["mill 9", "Mill 10"]);
    assert_eq!(matching(&index, "", None, Some(Protocol::Ssh)), ["Lathe", "Mill 10"]);
    assert!(matching(&index, "", Some(ProviderId(9)), None).is_empty());
    assert_eq!(index.providers(), [(ProviderId(2), "Büro".to_owned()), (ProviderId(1), "Racks".to_owned())]);
}

#[test]
fn bulk_changes_see_fields_that_no_row_shows() {
    let mut many = endpoint(5, "press", "ssh", "press.example", 1);
    let text = r#"{"z":1,"a":"x","font-size":12.50,"nested":{"b":[null,"ü"]},"large":123456789012345678901234567890}"#;
    many.settings = serde_json::from_str(text).unwrap();
    many.property_mappings = vec![PropertyMappingId(Uuid::from_u128(7))];
    let index = Index::new(vec![endpoint(1, "mill", "rdp", "mill", 0), many.clone()], 0);
    assert_eq!(index.fields(1), Some(many.fields()));
    assert_eq!(serde_json::to_string(&index.settings(1)).unwrap(), text, "as authentik sent it");
    assert!(index.settings(0).is_empty() && index.settings(2).is_empty());
    assert_eq!(index.fields(2), None);
}

#[test]
fn every_column_sorts_and_numbers_in_texts_count() {
    let index = workshop();
    let sorted = |ordering| names(&index, &index.sorted(ordering));
    assert_eq!(sorted("-name"), ["Mill 10", "mill 9", "Lathe", "Fräse 2"]);
    assert_eq!(sorted("host"), ["mill 9", "Mill 10", "Fräse 2", "Lathe"]);
    assert_eq!(sorted("protocol"), ["mill 9", "Lathe", "Mill 10", "Fräse 2"]);
    assert_eq!(sorted("provider"), ["Fräse 2", "Lathe", "mill 9", "Mill 10"]);
    assert_eq!(sorted("launch_url"), ["mill 9", "Mill 10", "Fräse 2", "Lathe"]);
}

#[test]
fn no_limit_sorts_after_all_numbers_and_closed_before() {
    let index = workshop();
    let sorted = |ordering| names(&index, &index.sorted(ordering));
    assert_eq!(sorted("maximum_connections"), ["Fräse 2", "Mill 10", "Lathe", "mill 9"]);
    assert_eq!(sorted("-maximum_connections"), ["mill 9", "Lathe", "Mill 10", "Fräse 2"]);
}

#[test]
fn an_unknown_order_sorts_by_name() {
    let index = workshop();
    assert_eq!(index.sorted("nonsense"), index.sorted("name"));
    assert_eq!(index.sorted(""), index.sorted("name"));
}

#[test]
fn a_narrower_search_looks_only_at_previous_matches() {
    let index = Arc::new(workshop());
    let sorted = Arc::new(index.sorted(""));
    let next = |before: Option<&Matching>, search: &str| {
        let filter = Filter { search: Query::new(search), ..Filter::default() };
        Matching::new(before, Arc::clone(&index), Arc::clone(&sorted), filter)
    };
    let mut first = next(None, "mill");
    // Remove one match: only a search of all entries finds it again.
    let overlooked = first.places.pop();
    assert_eq!(names(&index, &next(Some(&first), "mill 0.10").places), Vec::<String>::new());
    assert_eq!(next(Some(&first), "mil").places.last().copied(), overlooked, "a wider search looks at all");
    let other = Matching { index: Arc::new(workshop()), ..first.clone() };
    assert_eq!(next(Some(&other), "mill").places.last().copied(), overlooked, "of another list");
    let other = Matching { sorted: Arc::new(index.sorted("-name")), ..first.clone() };
    assert_eq!(next(Some(&other), "mill").places.last().copied(), overlooked, "in another order");
    let mut of_one = first;
    of_one.filter.protocol = Some(Protocol::Rdp);
    assert_eq!(next(Some(&of_one), "mill").places.last().copied(), overlooked, "of another protocol");
}

proptest! {
    #[test]
    fn a_search_finds_the_same_however_it_was_typed(searches in proptest::collection::vec("[mil1 .0f]{0,4}", 1..6)) {
        let index = Arc::new(workshop());
        let sorted = Arc::new(index.sorted(""));
        let mut before = None;
        for search in searches {
            let filter = Filter { search: Query::new(&search), ..Filter::default() };
            let alone = index.matching(&sorted, &filter);
            let now = Matching::new(before.as_ref(), Arc::clone(&index), Arc::clone(&sorted), filter);
            prop_assert_eq!(&now.places, &alone);
            before = Some(now);
        }
    }

    #[test]
    fn sorting_keeps_all_entries(limits in proptest::collection::vec(-2..4_i32, 0..30), by in 0..6_usize) {
        let index = Index::new(
            limits.iter().enumerate().map(|(n, limit)| endpoint(n as u128, "same", "rdp", "h", *limit)).collect(),
            0,
        );
        let mut places = index.sorted(SortBy::ALL[by].key());
        places.sort_unstable();
        prop_assert_eq!(places, (0..limits.len()).collect::<Vec<_>>());
    }
}
