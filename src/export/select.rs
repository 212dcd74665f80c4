//! Which objects of an instance are in an export: those that are asked for, and those that belong to them.

use authentik_rac::rights::Object;
use rac_formats::{Kind, Stored};
use std::collections::{BTreeSet, HashSet};

/// The kind of an object that can be exported.
pub fn kind_of(of: Object) -> Kind {
    match of {
        Object::Provider => Kind::Provider,
        Object::PropertyMapping => Kind::PropertyMapping,
        Object::Application => Kind::Application,
        Object::Outpost => Kind::Outpost,
        Object::Endpoint | Object::ConnectionToken | Object::Binding => Kind::Endpoint,
    }
}

/// The kinds of objects that belong to those of a kind.
pub fn related(kind: Kind) -> &'static [Kind] {
    match kind {
        Kind::Provider => &[Kind::Endpoint, Kind::PropertyMapping, Kind::Application, Kind::Outpost],
        Kind::Endpoint => &[Kind::Provider, Kind::PropertyMapping, Kind::Application, Kind::Outpost],
        Kind::PropertyMapping | Kind::Application | Kind::Outpost => &[],
    }
}

/// The objects of a kind with these ids (`None`: all), and those of the kinds `also` that belong to them, in the order of
/// creation.
pub fn select(
    objects: Vec<Stored>,
    kind: Kind,
    ids: Option<&HashSet<String>>,
    also: &BTreeSet<Kind>,
) -> Vec<Stored> {
    let is_wanted = |one: &Stored| one.item.kind == kind && ids.is_none_or(|ids| ids.contains(&one.id));
    let mut providers: HashSet<String> = HashSet::new();
    for one in objects.iter().filter(|one| is_wanted(one)) {
        match kind {
            Kind::Provider => providers.insert(one.item.name().to_owned()),
            Kind::Endpoint => providers.insert(one.item.text("provider").to_owned()),
            _ => false,
        };
    }
    let belongs = |one: &Stored| {
        also.contains(&one.item.kind)
            && one.item.kind != kind
            && match one.item.kind {
                Kind::Provider => providers.contains(one.item.name()),
                Kind::Application | Kind::Endpoint => providers.contains(one.item.text("provider")),
                Kind::Outpost => one.item.list("providers").any(|name| providers.contains(name)),
                Kind::PropertyMapping => false,
            }
    };
    let mut chosen: Vec<bool> = objects.iter().map(|one| is_wanted(one) || belongs(one)).collect();
    if also.contains(&Kind::PropertyMapping) {
        let used: HashSet<String> = objects
            .iter()
            .zip(&chosen)
            .filter(|(_, chosen)| **chosen)
            .flat_map(|(one, _)| one.item.list("property_mappings").map(str::to_owned))
            .collect();
        for (one, chosen) in objects.iter().zip(&mut chosen) {
            *chosen |= one.item.kind == Kind::PropertyMapping && used.contains(one.item.name());
        }
    }
    objects.into_iter().zip(chosen).filter(|(_, chosen)| *chosen).map(|(one, _)| one).collect()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use rac_formats::Item;
    use serde_json::json;

    fn stored(kind: Kind, id: &str, fields: serde_json::Value) -> Stored {
        let (item, _) = Item::from_fields(kind, fields.as_object().cloned().unwrap());
        Stored { id: id.to_owned(), ..Stored::of_file(item) }
    }

    fn names(kind: Kind, ids: Option<&[&str]>, also: &[Kind]) -> Vec<String> {
        let objects = vec![
            stored(Kind::PropertyMapping, "m1", json!({"name": "colours"})),
            stored(Kind::PropertyMapping, "m2", json!({"name": "unused"})),
            stored(Kind::Provider, "1", json!({"name": "A", "property_mappings": ["colours"]})),
            stored(Kind::Provider, "2", json!({"name": "B"})),
            stored(Kind::Application, "a", json!({"slug": "app-a", "provider": "A"})),
            stored(Kind::Outpost, "o", json!({"name": "out", "providers": ["A", "B"]})),
            stored(Kind::Endpoint, "e1", json!({"name": "one", "provider": "A"})),
            stored(Kind::Endpoint, "e2", json!({"name": "two", "provider": "B"})),
        ];
        let ids = ids.map(|ids| ids.iter().map(|id| (*id).to_owned()).collect::<HashSet<_>>());
        let also = also.iter().copied().collect();
        let chosen = select(objects, kind, ids.as_ref(), &also);
        chosen.iter().map(|one| one.item.name().to_owned()).collect()
    }

    #[test]
    fn what_is_asked_for_and_what_belongs_to_it() {
        assert_eq!(names(Kind::Endpoint, None, &[]), ["one", "two"]);
        assert_eq!(names(Kind::Endpoint, Some(&["e2"]), related(Kind::Endpoint)), ["B", "out", "two"]);
        assert_eq!(
            names(Kind::Provider, Some(&["1"]), related(Kind::Provider)),
            ["colours", "A", "app-a", "out", "one"]
        );
        assert_eq!(names(Kind::Endpoint, Some(&["e1"]), &[Kind::PropertyMapping]), ["one"]);
        assert_eq!(names(Kind::PropertyMapping, Some(&["m2"]), &[]), ["unused"]);
        assert!(names(Kind::Endpoint, Some(&["gone"]), related(Kind::Endpoint)).is_empty());
    }
}
