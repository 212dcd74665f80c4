//! What was changed in this tab, and how to undo it: recorded by the pages that write, in memory only.
//!
//! An entry can hold secrets, such as the settings of a deleted endpoint. So entries are never stored, and are
//! forgotten when the session ends, the page is locked, or another account's token is used. The page that shows them,
//! and runs what undoes them, is `recent_changes`.

mod deleting;
mod words;

pub use deleting::UndoableDeletion;
pub use words::{RECENT_CHANGES, TOKENS_NOT_UNDOABLE, about_deletion};

use crate::session::use_session;
use authentik_rac::change::Conflict;
use authentik_rac::undo::{Deleted, Ids, Inverse, Item, Kind, Loss, Problem, Ran, Ref, Step};
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{ToastAction, ToastId, Toasts, use_toasts};
use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;
use std::sync::atomic::{AtomicU32, AtomicUsize};

/// How many changes are kept.
pub const MOST: usize = 100;

/// A change, as the user made it: of one object, or of many in a run.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub id: u32,
    /// "Deleted endpoint “db-01”."
    pub title: Message,
    /// When it was made, in milliseconds since 1970.
    pub at: f64,
    /// What undoes it, in order.
    pub items: Vec<Item>,
    /// What that doesn't restore.
    pub losses: Vec<Loss>,
    /// What stood in the way when it was last tried, by the places of the items.
    pub problems: BTreeMap<usize, Problem>,
}

impl Entry {
    pub fn is_undone(&self) -> bool {
        !self.items.is_empty() && self.items.iter().all(Item::is_done)
    }

    /// Whether undoing it has changed bindings.
    pub fn has_restored_bindings(&self) -> bool {
        let done = self.items.iter().flat_map(|item| item.steps.iter().take(item.done));
        let mut changed = done.map(|step| match step {
            Step::Create { was: it, .. } | Step::Delete { what: it, .. } | Step::Write { to: it, .. } => {
                it.kind
            }
            Step::Link { from, .. } => from.kind,
        });
        changed.any(|kind| kind == Kind::Binding)
    }

    /// These deletions delete `with`, too.
    fn add_to_deletions(&mut self, with: &Ref, of: impl Fn(&Ref) -> bool) {
        for step in self.items.iter_mut().flat_map(|item| &mut item.steps) {
            if let Step::Delete { what, with: all, .. } = step
                && of(what)
            {
                all.push(with.clone());
            }
        }
    }

    /// Whether undoing it deletes something.
    pub fn deletes(&self) -> bool {
        self.items.iter().any(Item::deletes)
    }
}

/// The changes that are kept, newest first, and how many older ones are not.
#[derive(Clone, Debug, Default)]
struct Journal {
    entries: VecDeque<Entry>,
    dropped: u32,
    ids: Ids,
}

/// The changes of this tab; in the context. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Undo {
    journal: RwSignal<Journal>,
    next: StoredValue<u32>,
    /// The entry that the user wants to undo, and whether at once.
    asked: RwSignal<Option<(u32, bool)>>,
    /// Whether changes are recorded: not while the page is locked.
    open: Signal<bool>,
    toasts: Toasts,
    /// Whether messages offer to undo what they are about.
    offers: bool,
    /// The last message that offered to undo an entry.
    offered: StoredValue<Option<(u32, ToastId)>>,
}

impl Undo {
    /// Provides it. Everything is forgotten when `open` ends or `account` changes.
    pub fn provide(open: Signal<bool>, account: Signal<String>) -> Undo {
        let undo = Undo::new(open);
        Effect::new(move |before: Option<(bool, String)>| {
            let now = (open.get(), account.get());
            if before.is_some_and(|before| before != now) {
                undo.forget();
            }
            now
        });
        provide_context(undo);
        undo
    }

    /// Records nothing.
    pub fn off() -> Undo {
        Undo::new(Signal::stored(false))
    }

    /// For what is done in another instance, whose objects have ids of their own. It is forgotten with the page that
    /// calls this, so messages don't offer to undo it: they outlive the page.
    pub fn of_other() -> Undo {
        Undo { offers: false, ..Undo::new(Signal::stored(true)) }
    }

    fn new(open: Signal<bool>) -> Undo {
        Undo {
            journal: RwSignal::new(Journal::default()),
            next: StoredValue::new(1),
            asked: RwSignal::new(None),
            open,
            toasts: use_toasts(),
            offers: true,
            offered: StoredValue::new(None),
        }
    }

    fn forget(self) {
        self.asked.try_set(None);
        self.journal.try_set(Journal::default());
    }

    /// Records a change, and says that it was made, with a button that undoes it.
    pub fn success(self, text: impl Into<Message>, items: Vec<Item>) {
        let text = text.into();
        let id = self.record(text.text(), Deleted { items, losses: Vec::new() });
        self.offer(text, id);
    }

    /// Says that a change was made. `id`: its entry, if it can be undone.
    pub fn offer(self, text: impl Into<Message>, id: Option<u32>) {
        let text = text.into();
        match id.filter(|_| self.offers) {
            Some(id) => {
                let on_click = Arc::new(move || self.ask(id, true));
                let action = ToastAction { label: words::UNDO, on_click };
                let toast = self.toasts.success_with(text, action);
                self.offered.try_set_value(Some((id, toast)));
            }
            None => self.toasts.success(text),
        }
    }

    /// Records a change. Returns its entry, if it can be undone.
    pub fn record(self, title: impl Into<Message>, change: Deleted) -> Option<u32> {
        let undoable = !change.items.is_empty();
        self.enter(title.into(), change).filter(|_| undoable)
    }

    /// Adds an entry, if there is anything to say.
    fn enter(self, title: Message, change: Deleted) -> Option<u32> {
        let Deleted { items, losses } = change;
        let is_open = self.open.try_get_untracked() == Some(true);
        if !is_open || items.is_empty() && losses.is_empty() {
            return None;
        }
        let id = self.next.try_update_value(|next| {
            *next += 1;
            *next
        })?;
        let entry = Entry { id, title, at: now(), items, losses, problems: BTreeMap::new() };
        self.journal.try_update(|journal| {
            journal.ids.note(&entry.items);
            journal.entries.push_front(entry);
            if journal.entries.len() > MOST {
                journal.entries.pop_back();
                journal.dropped += 1;
            }
        })?;
        Some(id)
    }

    /// Adds to an entry what was changed with it. `first`: what has to be undone before the rest.
    fn add(self, id: u32, title: Option<Message>, change: Deleted, first: bool) {
        self.change(id, |entry| {
            let at = if first { 0 } else { entry.items.len() };
            entry.items.splice(at..at, change.items.clone());
            entry.problems.clear();
            entry.losses.extend(change.losses.clone());
            if let Some(title) = title {
                entry.title = title;
            }
        });
        self.journal.try_update(|journal| journal.ids.note(&change.items));
    }

    /// Notes that `with` was created together with the object of an entry: undoing the creation deletes both.
    pub fn created_with(self, id: u32, with: &Ref) {
        self.change(id, |entry| entry.add_to_deletions(with, |_| true));
    }

    /// Notes what was created with the object of an entry, and has to be deleted before it.
    pub fn created_inside(self, id: u32, item: Item) {
        self.add(id, None, Deleted { items: vec![item], losses: Vec::new() }, true);
    }

    fn change(self, id: u32, change: impl FnOnce(&mut Entry)) {
        self.journal.try_update(|journal| {
            if let Some(entry) = journal.entries.iter_mut().find(|entry| entry.id == id) {
                change(entry);
            }
        });
    }

    /// The changes, newest first.
    pub fn entries(self) -> Vec<Entry> {
        self.journal.with(|journal| journal.entries.iter().cloned().collect())
    }

    pub fn entry(self, id: u32) -> Option<Entry> {
        let find = |journal: &Journal| journal.entries.iter().find(|entry| entry.id == id).cloned();
        self.journal.try_with_untracked(find).flatten()
    }

    /// How many changes are no longer kept.
    pub fn dropped(self) -> u32 {
        self.journal.with(|journal| journal.dropped)
    }

    /// Opens the dialog that undoes this entry. `at_once`: without asking, unless that deletes something.
    pub fn ask(self, id: u32, at_once: bool) {
        if let Some((_, toast)) = self.offered.get_value().filter(|(entry, _)| *entry == id) {
            self.toasts.close(toast);
        }
        match self.entry(id) {
            Some(entry) if !entry.is_undone() => self.asked.set(Some((id, at_once && !entry.deletes()))),
            _ => self.toasts.info(words::GONE),
        }
    }

    /// The entry whose dialog is open.
    pub fn asked(self) -> RwSignal<Option<(u32, bool)>> {
        self.asked
    }

    /// The next step of an item, and the ids to run it with; `None` if all are done, or the entry was forgotten.
    pub fn next_step(self, id: u32, place: usize) -> Option<(Step, Ids)> {
        let next = |journal: &Journal| {
            let item = journal.entries.iter().find(|entry| entry.id == id)?.items.get(place)?;
            Some((item.steps.get(item.done)?.clone(), journal.ids.clone()))
        };
        self.journal.try_with_untracked(next).flatten()
    }

    /// Someone has changed what an item would restore: the user wants these fields restored nevertheless, and the other
    /// conflicting ones left as they are now.
    pub fn decide(self, id: u32, place: usize, conflicts: &[Conflict], restored: &[String]) {
        self.change(id, |entry| {
            entry.problems.remove(&place);
            let step = entry.items.get_mut(place).and_then(|item| item.steps.get_mut(item.done));
            let Some(Step::Write { from, back, .. }) = step else { return };
            for conflict in conflicts {
                if restored.contains(&conflict.field) {
                    from.insert(conflict.field.clone(), conflict.theirs.clone());
                } else {
                    from.shift_remove(&conflict.field);
                    back.shift_remove(&conflict.field);
                }
            }
        });
    }

    /// Notes how it ended.
    pub fn ran(self, id: u32, place: usize, step: &Step, ran: &Result<Ran, Problem>) {
        self.journal.try_update(|journal| journal.ids.ran(step, ran));
        self.change(id, |entry| match ran {
            Err(problem) => {
                entry.problems.insert(place, problem.clone());
            }
            Ok(_) => {
                entry.problems.remove(&place);
                if let Some(item) = entry.items.get_mut(place) {
                    item.done += 1;
                }
            }
        });
    }
}

/// The changes of this tab. Where none are provided, nothing is recorded.
pub fn use_undo() -> Undo {
    use_context().unwrap_or_else(Undo::off)
}

/// A run that changes many objects: one entry. Outlives its dialog, whose last requests may end later.
#[derive(Clone)]
pub struct Run(Arc<RunState>);

struct RunState {
    undo: Undo,
    /// The entry, once there is one; otherwise 0.
    id: AtomicU32,
    count: AtomicUsize,
    title: Box<dyn Fn(usize) -> Message + Send + Sync>,
}

impl Run {
    /// `title`: what was done, for this many objects.
    pub fn new<T: Into<Message>>(title: impl Fn(usize) -> T + Send + Sync + 'static) -> Run {
        Run(Arc::new(RunState {
            undo: use_undo(),
            id: AtomicU32::new(0),
            count: AtomicUsize::new(0),
            title: Box::new(move |count| title(count).into()),
        }))
    }

    /// One more object was changed.
    pub fn add(&self, change: Deleted) {
        self.put(change, false);
    }

    /// One more object was changed, which has to be undone before the earlier ones.
    pub fn add_before(&self, change: Deleted) {
        self.put(change, true);
    }

    /// The same for what is no deletion.
    pub fn add_inverse(&self, inverse: Inverse) {
        match inverse {
            Inverse::Item(item) => self.add_before(Deleted { items: vec![item], losses: Vec::new() }),
            Inverse::With { of, it } => {
                let RunState { undo, id, .. } = &*self.0;
                let title = self.next_title();
                undo.change(id.load(Relaxed), |entry| {
                    entry.add_to_deletions(&it, |what| *what == of);
                    entry.title = title;
                });
            }
        }
    }

    fn put(&self, change: Deleted, first: bool) {
        let RunState { undo, id, .. } = &*self.0;
        let title = self.next_title();
        match id.load(Relaxed) {
            0 => id.store(undo.enter(title, change).unwrap_or_default(), Relaxed),
            entry => undo.add(entry, Some(title), change, first),
        }
    }

    fn next_title(&self) -> Message {
        let RunState { count, title, .. } = &*self.0;
        title(count.fetch_add(1, Relaxed) + 1)
    }

    /// Says what was done, with a button that undoes it.
    pub fn finish(&self) {
        let RunState { undo, id, count, title } = &*self.0;
        let entry = id.swap(0, Relaxed);
        if entry != 0 {
            let undoable = undo.entry(entry).is_some_and(|entry| !entry.items.is_empty());
            undo.offer(title(count.swap(0, Relaxed)), undoable.then_some(entry));
        }
    }
}

/// Whether the account sees all endpoints, for reading those of a provider.
fn sees_everything() -> bool {
    untrack(|| use_session().is_superuser())
}

fn now() -> f64 {
    // There is no clock in tests on the host.
    if cfg!(target_arch = "wasm32") { js_sys::Date::now() } else { 0.0 }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
