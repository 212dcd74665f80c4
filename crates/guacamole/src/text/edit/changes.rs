//! Computes the changes from old to new settings, one entry at a time.

use serde_json::{Map, Value};

/// One change of an entry.
pub(super) enum Change<'map> {
    Set(&'map str, &'map Value),
    /// Adds it after the entry with this name, or before all.
    Add(&'map str, &'map Value, Option<&'map str>),
    Rename(&'map str, &'map str),
    Remove(&'map str),
}

/// The changes from the old settings to the new ones; `None` if the order differs.
pub(super) fn changes<'map>(
    old: &'map Map<String, Value>,
    new: &'map Map<String, Value>,
) -> Option<Vec<Change<'map>>> {
    let mut changes = Vec::new();
    let renamed = |from: &str, to: &str| from != to && !new.contains_key(from) && !old.contains_key(to);
    if old.len() == new.len() && old.keys().zip(new.keys()).all(|(from, to)| from == to || renamed(from, to))
    {
        let pairs = old.iter().zip(new);
        for ((from, _), (to, _)) in pairs.clone().filter(|((from, _), (to, _))| from != to) {
            changes.push(Change::Rename(from, to));
        }
        changes.extend(
            pairs
                .filter(|((_, old), (_, new))| !same(old, new))
                .map(|(_, (name, value))| Change::Set(name, value)),
        );
        return Some(changes);
    }
    let stays = |name: &&String| new.contains_key(*name);
    if !old.keys().filter(stays).eq(new.keys().filter(|name| old.contains_key(*name))) {
        return None;
    }
    changes.extend(old.keys().filter(|name| !new.contains_key(*name)).map(|name| Change::Remove(name)));
    let mut before = None;
    for (name, value) in new {
        match old.get(name) {
            Some(old) if same(old, value) => {}
            Some(_) => changes.push(Change::Set(name, value)),
            None => changes.push(Change::Add(name, value, before)),
        }
        before = Some(name.as_str());
    }
    Some(changes)
}

/// Whether two values are equal, including the order of keys.
fn same(one: &Value, other: &Value) -> bool {
    let (text, other_text) = (one.to_string(), other.to_string());
    one == other && text == other_text
}

pub(super) fn same_map(one: &Map<String, Value>, other: &Map<String, Value>) -> bool {
    one.len() == other.len()
        && one.iter().zip(other).all(|((name, value), (other, theirs))| name == other && same(value, theirs))
}

pub(super) fn apply(change: &Change<'_>, map: &mut Map<String, Value>) {
    match change {
        Change::Set(name, value) => {
            map.insert((*name).to_owned(), (*value).clone());
        }
        Change::Add(name, value, before) => {
            let place = before.and_then(|before| map.keys().position(|there| there == before));
            map.shift_insert(place.map_or(0, |place| place + 1), (*name).to_owned(), (*value).clone());
        }
        Change::Remove(name) => {
            map.shift_remove(*name);
        }
        Change::Rename(from, to) => {
            let old = std::mem::take(map);
            map.extend(
                old.into_iter()
                    .map(|(name, value)| (if name == *from { (*to).to_owned() } else { name }, value)),
            );
        }
    }
}
