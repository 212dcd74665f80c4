//! The instances this browser knows, and the current one of this tab.

use super::held::HeldCredentials;
use super::{Instance, InstanceList};
use crate::hosting::Hosting;
use leptos::prelude::*;
use web_sys::{Storage, StorageEvent};

/// The key of the user's own instances in local storage. The keys keep their old name, so that what older versions
/// stored is still read.
const LIST: &str = "rac-admin.profiles";
/// The id of the current instance: in session storage that of this tab, in local storage that of the tab last used.
const CURRENT: &str = "rac-admin.profile";

/// The dialog that is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InstanceTask {
    Add,
    /// Edit the name, colour and address of the instance with this id.
    Edit(String),
    Remove(String),
    DisconnectAll,
}

/// All instances. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Instances {
    list: RwSignal<InstanceList>,
    current: RwSignal<String>,
    /// The operator's instances.
    configured: StoredValue<Vec<Instance>>,
    /// Whether they are stored. Embedded in a portal, the app has one instance and stores nothing.
    stored: bool,
    /// Whether the browser accepted the last write.
    kept: RwSignal<bool>,
    /// The dialog that is open.
    task: RwSignal<Option<InstanceTask>>,
    /// The instance that another tab removed while a form here had changes. It stays as long as the form.
    stale: RwSignal<Option<String>>,
    held: HeldCredentials,
}

impl Instances {
    /// `configured`: at least one.
    pub fn provide(configured: Vec<Instance>, hosting: Hosting) -> Instances {
        if !hosting.owns_the_window() {
            return Self::in_memory(configured);
        }
        let text = local().and_then(|store| store.get_item(LIST).ok()?).unwrap_or_default();
        let list = InstanceList::read(configured.clone(), &text);
        let wanted =
            [session(), local()].into_iter().flatten().find_map(|store| store.get_item(CURRENT).ok()?);
        let current = wanted.filter(|id| list.get(id).is_some());
        let instances = Instances { stored: true, ..Self::of(configured, list, current) };
        instances.stay_with_this_tab();
        instances
    }

    /// From now on this tab keeps its instance, whatever other tabs switch to.
    fn stay_with_this_tab(self) {
        let several = self.list.with_untracked(InstanceList::is_several);
        if let Some(store) = session().filter(|_| several) {
            let _ = store.set_item(CURRENT, &self.current_id());
        }
    }

    /// Instances that are not stored. The first one is current.
    pub fn in_memory(instances: Vec<Instance>) -> Instances {
        let list = InstanceList::read(instances.clone(), "");
        Self::of(instances, list, None)
    }

    fn of(configured: Vec<Instance>, list: InstanceList, current: Option<String>) -> Instances {
        let first = || list.all().first().map(|instance| instance.id.clone());
        Instances {
            current: RwSignal::new(current.or_else(first).unwrap_or_default()),
            list: RwSignal::new(list),
            configured: StoredValue::new(configured),
            stored: false,
            kept: RwSignal::new(true),
            task: RwSignal::new(None),
            stale: RwSignal::new(None),
            held: HeldCredentials::new(),
        }
    }

    pub fn list(self) -> Signal<InstanceList> {
        self.list.into()
    }

    pub fn all(self) -> Signal<Vec<Instance>> {
        Signal::derive(move || self.list.with(|list| list.all().to_vec()))
    }

    /// The id of the current instance, untracked.
    pub fn current_id(self) -> String {
        self.current.try_get_untracked().unwrap_or_default()
    }

    /// The current instance.
    pub fn current(self) -> Signal<Instance> {
        Signal::derive(move || {
            self.current.with(|id| self.list.with(|list| list.get(id).cloned())).unwrap_or_default()
        })
    }

    /// Whether the current instance should be shown; never in a portal.
    pub fn is_marked(self) -> bool {
        self.stored && self.list.with(InstanceList::is_marked)
    }

    pub fn is_several(self) -> bool {
        self.stored && self.list.with(InstanceList::is_several)
    }

    /// Credentials of instances other than the current one that are kept in memory.
    pub(in crate::session) fn held(self) -> HeldCredentials {
        self.held
    }

    /// The label of an instance.
    pub fn label(self, id: &str) -> String {
        self.list.with(|list| list.label(id, &origin()))
    }

    /// The label of the current instance.
    pub fn current_label(self) -> String {
        self.current.with(|id| self.label(id))
    }

    /// Whether a token for this API can be used for the instance. A single instance accepts whatever address the user
    /// entered.
    pub fn fits(self, id: &str, base: &str) -> bool {
        let only = id.is_empty() && !self.list.with_untracked(InstanceList::is_several);
        let instance = self.list.with_untracked(|list| list.get(id).cloned());
        only || instance.and_then(|instance| instance.api(&origin())).as_deref() == Some(base)
    }

    /// Whether this API is that of the instance, so that its OAuth client can be used.
    pub(in crate::session) fn signs_in_at(self, id: &str, base: &str) -> bool {
        let instance = self.list.with_untracked(|list| list.get(id).cloned());
        instance.and_then(|instance| instance.api(&origin())).as_deref() == Some(base)
    }

    /// Connected to this API: if the user can enter any address, it becomes the instance's.
    pub(in crate::session) fn adopt(self, base: &str) {
        let id = self.current_id();
        let instance = self.list.with_untracked(|list| list.get(&id).cloned());
        if let Some(instance) = instance
            && id.is_empty()
            && self.fits(&id, base)
            && instance.api(&origin()).as_deref() != Some(base)
        {
            self.list.update(|list| list.put(Instance { base: base.to_owned(), ..instance }));
        }
    }

    /// Makes it the current instance of this tab. Returns whether that changed anything.
    pub(in crate::session) fn select(self, id: &str) -> bool {
        let known = self.list.with_untracked(|list| list.get(id).is_some());
        if !known || self.current_id() == id {
            return false;
        }
        self.current.set(id.to_owned());
        if self.stored {
            if let Some(store) = session() {
                let _ = store.set_item(CURRENT, id);
            }
            self.was_used();
        }
        true
    }

    /// This tab is in use: new tabs open with its instance.
    pub fn was_used(self) {
        let several = self.stored && self.list.try_with_untracked(InstanceList::is_several) == Some(true);
        if let Some(store) = local().filter(|_| several) {
            let id = self.current_id();
            if store.get_item(CURRENT).ok().flatten().as_deref() != Some(id.as_str()) {
                let _ = store.set_item(CURRENT, &id);
            }
        }
    }

    /// Changes the list and stores it.
    pub(in crate::session) fn change(self, change: impl FnOnce(&mut InstanceList)) {
        let mut list = self.list.get_untracked();
        let stale = self.stale.get_untracked().and_then(|id| list.get(&id).cloned());
        if self.stored && self.kept.get_untracked() {
            // Keeps what another tab has just changed. An address that was entered here belongs to the default
            // instance.
            let entered = list.get("").filter(|_| stale.is_none()).map(|first| first.base.clone());
            list = InstanceList::read(self.configured.get_value(), &self.reread());
            if let (Some(first), Some(base)) = (list.get("").cloned(), entered) {
                list.put(Instance { base, ..first });
            }
        }
        change(&mut list);
        let text = list.write();
        if let Some(stale) = stale {
            list.put(stale);
        }
        self.list.set(list);
        if self.stored {
            self.kept.set(local().is_some_and(|store| store.set_item(LIST, &text).is_ok()));
            self.stay_with_this_tab();
        }
    }

    /// Whether the browser stores them; if not, they are lost on reload.
    pub fn are_kept(self) -> bool {
        self.kept.get()
    }

    /// The dialog that is open.
    pub fn task(self) -> Signal<Option<InstanceTask>> {
        self.task.into()
    }

    pub fn ask(self, task: InstanceTask) {
        self.task.set(Some(task));
    }

    pub fn close_dialog(self) {
        self.task.try_set(None);
    }

    /// Whether the event says that another tab changed the list.
    pub fn is_list_change(self, event: &StorageEvent) -> bool {
        // No key: everything was cleared.
        self.stored && event.storage_area() == local() && event.key().is_none_or(|key| key == LIST)
    }

    /// Another tab changed the list to `text`. With `unsaved` changes the current instance stays until they are saved
    /// or discarded. Returns whether the current instance is lost.
    pub(in crate::session) fn follow(self, text: &str, unsaved: bool) -> bool {
        let mut list = InstanceList::read(self.configured.get_value(), text);
        let id = self.current_id();
        let current = self.list.with_untracked(|list| list.get(&id).cloned()).unwrap_or_default();
        let lost = !list.still_has(&current);
        let stays = lost && unsaved;
        if stays {
            list.put(current);
        }
        self.stale.set(stays.then_some(id));
        self.list.set(list);
        if self.stored {
            self.stay_with_this_tab();
        }
        lost && !unsaved
    }

    /// The current instance, if another tab removed it.
    pub fn stale(self) -> Signal<Option<String>> {
        self.stale.into()
    }

    /// The stored list.
    pub(in crate::session) fn reread(self) -> String {
        local().and_then(|store| store.get_item(LIST).ok()?).unwrap_or_default()
    }

    /// The current instance is gone: switches to the first one.
    pub(in crate::session) fn lose_current(self) {
        self.stale.set(None);
        let id = self.current_id();
        let first = self.list.with_untracked(|list| {
            if list.get(&id).is_some() {
                None
            } else {
                list.all().first().map(|instance| instance.id.clone())
            }
        });
        if let Some(first) = first {
            self.select(&first);
        }
    }
}

/// The page's origin, for instances whose base is a path.
pub(super) fn origin() -> String {
    if cfg!(target_arch = "wasm32") {
        window().location().origin().unwrap_or_default()
    } else {
        String::new()
    }
}

fn local() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

fn session() -> Option<Storage> {
    window().session_storage().ok().flatten()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    const LAB: &str = r#"[{"id":"lab1","name":"Lab","base":"https://lab.example"}]"#;

    /// A tab whose current instance is the lab.
    fn in_the_lab() -> (Owner, Instances) {
        let owner = Owner::new();
        owner.set();
        let first = Instance { base: "https://auth.example/api/v3".into(), ..Instance::default() };
        let instances = Instances::in_memory(vec![first]);
        assert!(!instances.follow(LAB, false), "what is added elsewhere changes nothing here");
        assert!(instances.select("lab1"));
        (owner, instances)
    }

    #[test]
    fn a_name_changed_in_another_tab_is_taken_over() {
        let (_owner, instances) = in_the_lab();
        assert!(!instances.follow(&LAB.replace("Lab", "Workshop"), false));
        assert_eq!(
            (instances.current_id().as_str(), instances.current_label().as_str()),
            ("lab1", "Workshop")
        );
    }

    #[test]
    fn an_instance_that_another_tab_removed_or_moved_is_lost() {
        for text in ["[]", "", &LAB.replace("lab.example", "evil.example")] {
            let (_owner, instances) = in_the_lab();
            assert!(instances.follow(text, false), "{text}");
            instances.lose_current();
            let moved = text.contains("evil");
            assert_eq!(instances.current_id(), if moved { "lab1" } else { "" }, "{text}");
        }
    }

    #[test]
    fn with_unsaved_changes_it_stays_until_the_form_is_closed() {
        for text in ["[]", &LAB.replace("lab.example", "evil.example")] {
            let (_owner, instances) = in_the_lab();
            assert!(!instances.follow(text, true));
            assert_eq!(instances.current().get_untracked().base, "https://lab.example/api/v3");
            assert_eq!(instances.stale().get_untracked().as_deref(), Some("lab1"));
            assert!(instances.follow(text, false), "the form is gone");
            assert_eq!(instances.stale().get_untracked(), None);
        }
    }

    #[test]
    fn a_token_fits_its_own_instance_and_with_a_single_one_any_address_that_was_entered() {
        let (_owner, instances) = in_the_lab();
        assert!(instances.fits("lab1", "https://lab.example/api/v3"));
        assert!(!instances.fits("lab1", "https://auth.example/api/v3"));
        assert!(!instances.fits("gone", "https://auth.example/api/v3"));
        assert!(!instances.fits("", "https://entered.example/api/v3"), "with several each has its address");
        let single = Instances::in_memory(vec![Instance { base: "/api/v3".into(), ..Instance::default() }]);
        assert!(single.fits("", "https://entered.example/api/v3"));
        single.adopt("https://entered.example/api/v3");
        assert_eq!(single.current_label(), "entered.example");
    }

    #[test]
    fn a_portal_has_one_instance() {
        let (_owner, instances) = in_the_lab();
        assert!(!instances.is_marked() && !instances.is_several());
    }
}
