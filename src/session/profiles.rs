//! The authentiks this browser knows, and which of them this tab is about.

use super::Profile;
use super::profile_list::ProfileList;
use crate::hosting::Hosting;
use leptos::prelude::*;
use web_sys::{Storage, StorageEvent};

/// The person's own profiles, in the browser's local storage.
const LIST: &str = "rac-admin.profiles";
/// The current profile's id: of this tab in the session storage, of the tab last used in the local storage.
const CURRENT: &str = "rac-admin.profile";

/// What the person is asked in a dialog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProfileTask {
    Add,
    /// Name, colour and address of the profile with this id.
    Edit(String),
    Remove(String),
    DisconnectAll,
}

/// All profiles; free to copy about.
#[derive(Clone, Copy)]
pub struct Profiles {
    list: RwSignal<ProfileList>,
    current: RwSignal<String>,
    /// Those that whoever hosts the app has set up.
    configured: StoredValue<Vec<Profile>>,
    /// Whether they are the browser's: an instance in a portal's page is about one authentik and stores none.
    stored: bool,
    /// Whether the browser took the last change of them.
    kept: RwSignal<bool>,
    /// What is being asked.
    task: RwSignal<Option<ProfileTask>>,
    /// The one that another tab took away while a form here had changes: it stays as long as the form does.
    stale: RwSignal<Option<String>>,
}

impl Profiles {
    /// `configured`: at least one.
    pub fn provide(configured: Vec<Profile>, hosting: Hosting) -> Profiles {
        if !hosting.owns_the_window() {
            return Self::in_memory(configured);
        }
        let text = local().and_then(|store| store.get_item(LIST).ok()?).unwrap_or_default();
        let list = ProfileList::read(configured.clone(), &text);
        let wanted =
            [session(), local()].into_iter().flatten().find_map(|store| store.get_item(CURRENT).ok()?);
        let current = wanted.filter(|id| list.get(id).is_some());
        let profiles = Profiles { stored: true, ..Self::of(configured, list, current) };
        profiles.stay_with_this_tab();
        profiles
    }

    /// What other tabs go to is no longer this tab's business.
    fn stay_with_this_tab(self) {
        let several = self.list.with_untracked(ProfileList::is_several);
        if let Some(store) = session().filter(|_| several) {
            let _ = store.set_item(CURRENT, &self.current_id());
        }
    }

    /// Profiles that are stored nowhere; the first of them is current.
    pub fn in_memory(profiles: Vec<Profile>) -> Profiles {
        let list = ProfileList::read(profiles.clone(), "");
        Self::of(profiles, list, None)
    }

    fn of(configured: Vec<Profile>, list: ProfileList, current: Option<String>) -> Profiles {
        let first = || list.all().first().map(|profile| profile.id.clone());
        Profiles {
            current: RwSignal::new(current.or_else(first).unwrap_or_default()),
            list: RwSignal::new(list),
            configured: StoredValue::new(configured),
            stored: false,
            kept: RwSignal::new(true),
            task: RwSignal::new(None),
            stale: RwSignal::new(None),
        }
    }

    pub fn list(self) -> Signal<ProfileList> {
        self.list.into()
    }

    pub fn all(self) -> Signal<Vec<Profile>> {
        Signal::derive(move || self.list.with(|list| list.all().to_vec()))
    }

    /// The id of the current one, without following it.
    pub fn current_id(self) -> String {
        self.current.try_get_untracked().unwrap_or_default()
    }

    /// The current one.
    pub fn current(self) -> Signal<Profile> {
        Signal::derive(move || {
            self.current.with(|id| self.list.with(|list| list.get(id).cloned())).unwrap_or_default()
        })
    }

    /// Whether there is anything to tell apart; never so in a portal's page.
    pub fn is_marked(self) -> bool {
        self.stored && self.list.with(ProfileList::is_marked)
    }

    pub fn is_several(self) -> bool {
        self.stored && self.list.with(ProfileList::is_several)
    }

    /// What the profile is called.
    pub fn label(self, id: &str) -> String {
        self.list.with(|list| list.label(id, &origin()))
    }

    /// What the current one is called.
    pub fn current_label(self) -> String {
        self.current.with(|id| self.label(id))
    }

    /// Whether a token for this API may be used for the profile. With one authentik only, whatever address the person
    /// entered is the one.
    pub fn fits(self, id: &str, base: &str) -> bool {
        let only = id.is_empty() && !self.list.with_untracked(ProfileList::is_several);
        let profile = self.list.with_untracked(|list| list.get(id).cloned());
        only || profile.and_then(|profile| profile.api(&origin())).as_deref() == Some(base)
    }

    /// Whether people of this profile sign in at the authentik with this API.
    pub(super) fn signs_in_at(self, id: &str, base: &str) -> bool {
        let profile = self.list.with_untracked(|list| list.get(id).cloned());
        profile.and_then(|profile| profile.api(&origin())).as_deref() == Some(base)
    }

    /// Connected to this API: where the person may enter any address, this is the profile's from now on.
    pub(super) fn adopt(self, base: &str) {
        let id = self.current_id();
        let profile = self.list.with_untracked(|list| list.get(&id).cloned());
        if let Some(profile) = profile
            && id.is_empty()
            && self.fits(&id, base)
            && profile.api(&origin()).as_deref() != Some(base)
        {
            self.list.update(|list| list.put(Profile { base: base.to_owned(), ..profile }));
        }
    }

    /// Makes it the current one of this tab. Answers whether it is another one than before.
    pub(super) fn select(self, id: &str) -> bool {
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

    /// This tab is in use: what is opened beside it is about the same authentik.
    pub fn was_used(self) {
        let several = self.stored && self.list.try_with_untracked(ProfileList::is_several) == Some(true);
        if let Some(store) = local().filter(|_| several) {
            let id = self.current_id();
            if store.get_item(CURRENT).ok().flatten().as_deref() != Some(id.as_str()) {
                let _ = store.set_item(CURRENT, &id);
            }
        }
    }

    /// Changes the list, and keeps the change.
    pub(super) fn change(self, change: impl FnOnce(&mut ProfileList)) {
        let mut list = self.list.get_untracked();
        let stale = self.stale.get_untracked().and_then(|id| list.get(&id).cloned());
        if self.stored && self.kept.get_untracked() {
            // What another tab has just changed stays changed, and an address that was entered here is the first one's.
            let entered = list.get("").filter(|_| stale.is_none()).map(|first| first.base.clone());
            list = ProfileList::read(self.configured.get_value(), &self.read_again());
            if let (Some(first), Some(base)) = (list.get("").cloned(), entered) {
                list.put(Profile { base, ..first });
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

    /// Whether the browser keeps them; if not, they go with the page.
    pub fn are_kept(self) -> bool {
        self.kept.get()
    }

    /// What is being asked.
    pub fn task(self) -> Signal<Option<ProfileTask>> {
        self.task.into()
    }

    pub fn ask(self, task: ProfileTask) {
        self.task.set(Some(task));
    }

    pub fn asked(self) {
        self.task.try_set(None);
    }

    /// Whether another tab changed the list.
    pub fn are_meant(self, event: &StorageEvent) -> bool {
        // No key: everything was cleared.
        self.stored && event.storage_area() == local() && event.key().is_none_or(|key| key == LIST)
    }

    /// Another tab changed the list, which is `text` now. With `unsaved` changes the current one stays until these are
    /// saved or given up. Answers whether the current one is lost.
    pub(super) fn follow(self, text: &str, unsaved: bool) -> bool {
        let mut list = ProfileList::read(self.configured.get_value(), text);
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

    /// The current one, if another tab took it away.
    pub fn stale(self) -> Signal<Option<String>> {
        self.stale.into()
    }

    /// The list as the browser has it.
    pub(super) fn read_again(self) -> String {
        local().and_then(|store| store.get_item(LIST).ok()?).unwrap_or_default()
    }

    /// The current one is no more: the first that there is takes its place.
    pub(super) fn lose_current(self) {
        self.stale.set(None);
        let id = self.current_id();
        let first = self.list.with_untracked(|list| {
            if list.get(&id).is_some() { None } else { list.all().first().map(|profile| profile.id.clone()) }
        });
        if let Some(first) = first {
            self.select(&first);
        }
    }
}

/// The page's own origin, for profiles that have none.
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

    /// A tab that is about the lab.
    fn in_the_lab() -> (Owner, Profiles) {
        let owner = Owner::new();
        owner.set();
        let first = Profile { base: "https://auth.example/api/v3".into(), ..Profile::default() };
        let profiles = Profiles::in_memory(vec![first]);
        assert!(!profiles.follow(LAB, false), "what is added elsewhere changes nothing here");
        assert!(profiles.select("lab1"));
        (owner, profiles)
    }

    #[test]
    fn another_name_from_another_tab_is_only_another_name() {
        let (_owner, profiles) = in_the_lab();
        assert!(!profiles.follow(&LAB.replace("Lab", "Workshop"), false));
        assert_eq!((profiles.current_id().as_str(), profiles.current_label().as_str()), ("lab1", "Workshop"));
    }

    #[test]
    fn what_another_tab_took_away_or_moved_is_lost() {
        for text in ["[]", "", &LAB.replace("lab.example", "evil.example")] {
            let (_owner, profiles) = in_the_lab();
            assert!(profiles.follow(text, false), "{text}");
            profiles.lose_current();
            let moved = text.contains("evil");
            assert_eq!(profiles.current_id(), if moved { "lab1" } else { "" }, "{text}");
        }
    }

    #[test]
    fn under_a_changed_form_it_stays_as_it_was_until_the_form_is_gone() {
        for text in ["[]", &LAB.replace("lab.example", "evil.example")] {
            let (_owner, profiles) = in_the_lab();
            assert!(!profiles.follow(text, true));
            assert_eq!(profiles.current().get_untracked().base, "https://lab.example/api/v3");
            assert_eq!(profiles.stale().get_untracked().as_deref(), Some("lab1"));
            assert!(profiles.follow(text, false), "the form is gone");
            assert_eq!(profiles.stale().get_untracked(), None);
        }
    }

    #[test]
    fn a_token_fits_its_own_profile_and_with_a_single_one_any_address_that_was_entered() {
        let (_owner, profiles) = in_the_lab();
        assert!(profiles.fits("lab1", "https://lab.example/api/v3"));
        assert!(!profiles.fits("lab1", "https://auth.example/api/v3"));
        assert!(!profiles.fits("gone", "https://auth.example/api/v3"));
        assert!(!profiles.fits("", "https://entered.example/api/v3"), "with several each has its address");
        let single = Profiles::in_memory(vec![Profile { base: "/api/v3".into(), ..Profile::default() }]);
        assert!(single.fits("", "https://entered.example/api/v3"));
        single.adopt("https://entered.example/api/v3");
        assert_eq!(single.current_label(), "entered.example");
    }

    #[test]
    fn a_portals_page_is_about_one_authentik() {
        let (_owner, profiles) = in_the_lab();
        assert!(!profiles.is_marked() && !profiles.is_several());
    }
}
