//! Which object of an instance is meant by which object of a file.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::hash::Hash;

use rac_messages::{Message, plan_files as words};
use serde_json::Value;

use crate::instance::Stored;
use crate::{Item, Kind};

/// What stands for an object of the file in the instance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Pair {
    New,
    Stored(usize),
    /// It can't be known; why, as a sentence.
    Unclear(Message),
}

/// The objects of one key: those of the file, and those of the instance.
type SameKey = (Vec<usize>, Vec<usize>);

/// A pair for each object of the file, and which objects of the instance have one.
pub(super) fn pairs(items: &[Item], stored: &[Stored]) -> (Vec<Pair>, Vec<bool>) {
    let mut pairs = vec![Pair::New; items.len()];
    let mut taken = vec![false; stored.len()];
    let mut groups: HashMap<(Kind, &str, &str), SameKey> = HashMap::new();
    for (at, item) in items.iter().enumerate() {
        groups.entry(item.key()).or_default().0.push(at);
    }
    for (at, object) in stored.iter().enumerate() {
        if let Some((_, there)) = groups.get_mut(&object.item.key()) {
            there.push(at);
        }
    }
    for ((kind, ..), (mut wanted, mut there)) in groups {
        if kind != Kind::Endpoint {
            for at in wanted.iter().skip(1) {
                pairs[*at] = Pair::Unclear(words::twice_in_file(kind.as_str()));
            }
            if let (Some(wanted), Some(there)) = (wanted.first(), there.first()) {
                pairs[*wanted] = Pair::Stored(*there);
                taken[*there] = true;
            }
            continue;
        }
        // Most endpoints of an import are new: comparing them with nothing would take most of the time.
        if there.is_empty() {
            continue;
        }
        // Names of endpoints are not unique: what is equal in every field that the file gives belongs together before
        // what is merely on the same host.
        let given = |at: &usize| -> BTreeSet<&str> {
            items[*at].fields.keys().map(String::as_str).filter(|key| *key != "bindings").collect()
        };
        let mut shapes: Vec<BTreeSet<&str>> = wanted.iter().map(given).collect();
        shapes.sort();
        shapes.dedup();
        shapes.reverse();
        for shape in shapes {
            let same = |item: &Item| {
                shape.iter().map(|key| item.fields.get(*key).map(canonical)).collect::<Vec<_>>()
            };
            let of_shape = |at: &usize| given(at) == shape;
            pair(
                &mut wanted,
                &mut there,
                of_shape,
                |at| same(&items[at]),
                |at| same(&stored[at].item),
                |at, found| {
                    pairs[at] = Pair::Stored(found);
                    taken[found] = true;
                },
            );
        }
        let place = |item: &Item| (item.text("protocol").to_owned(), item.text("host").to_owned());
        pair(
            &mut wanted,
            &mut there,
            |_| true,
            |at| place(&items[at]),
            |at| place(&stored[at].item),
            |at, found| {
                pairs[at] = Pair::Stored(found);
                taken[found] = true;
            },
        );
        match (wanted.as_slice(), there.as_slice()) {
            (_, []) | ([], _) => {}
            ([wanted], [there]) => {
                pairs[*wanted] = Pair::Stored(*there);
                taken[*there] = true;
            }
            (wanted, there) => {
                for at in wanted {
                    pairs[*at] = Pair::Unclear(words::ENDPOINT_UNCLEAR);
                }
                // None of them may be deleted for that.
                there.iter().for_each(|at| taken[*at] = true);
            }
        }
    }
    renamed(items, stored, &mut pairs, &mut taken);
    (pairs, taken)
}

/// Applications with a new slug: a provider has one application, so the one that no other object of the file stands for
/// is meant.
fn renamed(items: &[Item], stored: &[Stored], pairs: &mut [Pair], taken: &mut [bool]) {
    let mut left: HashMap<&str, usize> = HashMap::new();
    for (at, object) in stored.iter().enumerate() {
        let provider = object.item.text("provider");
        if object.item.kind == Kind::Application && !taken[at] && !provider.is_empty() {
            left.insert(provider, at);
        }
    }
    for (item, pair) in items.iter().zip(pairs) {
        if item.kind == Kind::Application
            && *pair == Pair::New
            && let Some(at) = left.remove(item.text("provider"))
        {
            *pair = Pair::Stored(at);
            taken[at] = true;
        }
    }
}

/// Takes those out of both lists that have the same key, and says which belong together.
fn pair<K: Eq + Hash>(
    wanted: &mut Vec<usize>,
    there: &mut Vec<usize>,
    is_meant: impl Fn(&usize) -> bool,
    key: impl Fn(usize) -> K,
    key_there: impl Fn(usize) -> K,
    mut found: impl FnMut(usize, usize),
) {
    let mut by_key: HashMap<K, Vec<usize>> = HashMap::new();
    for at in there.iter().rev() {
        by_key.entry(key_there(*at)).or_default().push(*at);
    }
    let mut gone = HashSet::new();
    wanted.retain(|at| {
        let one = is_meant(at).then(|| by_key.get_mut(&key(*at)).and_then(Vec::pop)).flatten();
        if let Some(one) = one {
            gone.insert(one);
            found(*at, one);
        }
        one.is_none()
    });
    there.retain(|at| !gone.contains(at));
}

/// A value as text that is the same whatever the order of names.
fn canonical(value: &Value) -> String {
    match value {
        Value::Object(map) => {
            let sorted: BTreeMap<&String, String> =
                map.iter().map(|(name, value)| (name, canonical(value))).collect();
            format!("{sorted:?}")
        }
        Value::Array(list) => format!("{:?}", list.iter().map(canonical).collect::<Vec<_>>()),
        scalar => scalar.to_string(),
    }
}
