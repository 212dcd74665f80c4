//! A list whose rows stay on the page as long as their keys are in it, in the order that the list has now.

use super::anchor::Anchor;
use super::into_node::IntoNode;
use super::node::{Node, NodeState, Page};
use leptos::prelude::*;
use leptos::reactive::effect::RenderEffect;
use leptos::tachys::renderer::types::{Element as DomElement, Node as DomNode};
use leptos::tachys::view::{Mountable, Render};
use std::hash::{DefaultHasher, Hash, Hasher};

/// What tells a row from others: long enough that no two keys are taken for one.
type Key = (u64, u64);
/// Makes a row that is not on the page yet.
type MakeRow = Box<dyn FnOnce() -> Node>;
/// The rows as they are to be now. It is asked again when a signal it read changes.
pub(super) type Rows = Box<dyn FnMut() -> Vec<(Key, MakeRow)>>;

/// As the `For` of Leptos: a row for each item, made anew only if its key was not there before.
#[component]
pub fn For<I, T, K, N>(
    each: impl Fn() -> I + 'static,
    key: impl Fn(&T) -> K + 'static,
    children: impl Fn(T) -> N + Clone + 'static,
) -> impl IntoView
where
    I: IntoIterator<Item = T>,
    T: 'static,
    K: Hash,
    N: IntoNode + 'static,
{
    Node::keyed(Box::new(move || {
        let row = |item: T| -> (Key, MakeRow) {
            let children = children.clone();
            (hashed(&key(&item)), Box::new(move || children(item).into_node()))
        };
        each().into_iter().map(row).collect()
    }))
}

fn hashed(key: &impl Hash) -> Key {
    let with = |salt: u8| {
        let mut hasher = DefaultHasher::new();
        salt.hash(&mut hasher);
        key.hash(&mut hasher);
        hasher.finish()
    };
    (with(0), with(1))
}

struct Row {
    key: Key,
    state: NodeState,
    /// What belongs to the row goes with it, not with the list's next change.
    _owner: Owner,
}

/// A list on the page.
pub struct KeyedState {
    rows: RenderEffect<Vec<Row>>,
    end: Anchor,
}

impl KeyedState {
    pub(super) fn build(mut rows: Rows) -> Self {
        let (page, end) = (Page::current(), Anchor::new());
        let (owner, place) = (Owner::current().unwrap_or_default(), end.clone());
        let rows = RenderEffect::new(move |old: Option<Vec<Row>>| {
            let old = old.unwrap_or_default();
            if page.is_gone() { old } else { changed(old, rows(), &owner, &place) }
        });
        KeyedState { rows, end }
    }
}

/// The rows as they are now. Those that stay keep their place on the page, as far as the order lets them.
fn changed(old: Vec<Row>, new: Vec<(Key, MakeRow)>, owner: &Owner, end: &Anchor) -> Vec<Row> {
    let mut known: Vec<(Key, usize)> = old.iter().enumerate().map(|(at, row)| (row.key, at)).collect();
    known.sort_unstable();
    let mut old: Vec<Option<Row>> = old.into_iter().map(Some).collect();
    let mut found = |key: Key| {
        let from = known.partition_point(|(known, _)| *known < key);
        let same = known[from..].iter().take_while(|(known, _)| *known == key);
        // The same key may be there twice.
        same.map(|(_, at)| *at).find_map(|at| old[at].take().map(|row| (at, row)))
    };
    let new: Vec<_> = new.into_iter().map(|(key, make)| (key, make, found(key))).collect();
    for mut gone in old.into_iter().flatten() {
        gone.state.unmount();
    }
    // From the end, so that what each is to stand before is there already.
    let mut rows: Vec<Row> = Vec::with_capacity(new.len());
    let mut before = usize::MAX;
    for (key, make, stays) in new.into_iter().rev() {
        let row = match stays {
            Some((at, row)) if at < before => {
                before = at;
                row
            }
            moved => {
                let mut row = moved.map_or_else(|| made(key, make, owner), |(_, row)| row);
                let next = rows.last().map(|next| &next.state);
                if !next.is_some_and(|next| next.insert_before_this(&mut row.state)) {
                    end.put_before(&mut row.state);
                }
                row
            }
        };
        rows.push(row);
    }
    rows.reverse();
    rows
}

fn made(key: Key, make: MakeRow, owner: &Owner) -> Row {
    let owner = owner.with(Owner::new);
    let state = owner.with(|| untrack(|| make().build()));
    Row { key, state, _owner: owner }
}

impl Mountable for KeyedState {
    fn unmount(&mut self) {
        self.rows.with_value_mut(|rows| rows.iter_mut().for_each(|row| row.state.unmount()));
        self.end.remove();
    }

    fn mount(&mut self, parent: &DomElement, marker: Option<&DomNode>) {
        self.rows.with_value_mut(|rows| rows.iter_mut().for_each(|row| row.state.mount(parent, marker)));
        self.end.put(parent, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let before_first = |rows: &mut Vec<Row>| {
            let first = rows.first().map(|row| &row.state);
            first.is_some_and(|first| first.insert_before_this(child))
        };
        self.rows.with_value_mut(before_first) == Some(true) || self.end.put_before(child)
    }

    fn elements(&self) -> Vec<DomElement> {
        let all = |rows: &mut Vec<Row>| rows.iter().flat_map(|row| row.state.elements()).collect();
        self.rows.with_value_mut(all).unwrap_or_default()
    }
}
