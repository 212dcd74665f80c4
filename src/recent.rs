//! What was opened last, for the command palette: addresses, and the names of users and connection tokens, which only
//! their pages know. It is kept in this tab for each instance and account, so that it survives a reload, and forgotten
//! when a session ends. With a portal's token nothing is stored.

use crate::hosting::use_hosting;
use crate::route::Route;
use crate::session::{DisconnectReason, Session, SessionState};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use serde_json::Value;

const KEY: &str = "rac-admin.recent";
/// How many pages are remembered for an account.
const PAGES: usize = 20;
/// For how many accounts.
const ACCOUNTS: usize = 5;
/// How long an address or a name can be, in characters.
const LONGEST: usize = 300;

/// A page that was opened.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Visit {
    /// Starting with `#`.
    pub address: String,
    /// The name of the object, if its page has told it.
    pub name: String,
    /// What tells it apart; may be empty.
    pub detail: String,
}

/// What one account opened, the last first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Opened {
    instance: String,
    account: String,
    visits: Vec<Visit>,
}

/// What the current account opened; in the context of a session. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Recent {
    visits: StoredValue<Vec<Visit>>,
    account: StoredValue<String>,
    session: Session,
    stores: bool,
}

impl Recent {
    /// `account`: the id of the connected account, empty while there is none.
    pub fn provide(session: Session, account: Signal<String>, route: Signal<Route>) {
        let recent = Recent {
            visits: StoredValue::new(Vec::new()),
            account: StoredValue::new(String::new()),
            session,
            stores: !use_hosting().provides_token(),
        };
        provide_context(recent);
        // The same while somebody types into the search of a list.
        let page = Memo::new(move |_| route.get().of_object());
        Effect::new(move |_| {
            let (account, route) = (account.get(), page.get());
            // The session has ended: nothing more is remembered.
            if account.is_empty() {
                return;
            }
            if recent.account.get_value() != account {
                recent.begin(account);
            }
            if is_remembered(&route) {
                recent.visits.update_value(|visits| opened(visits, route.to_hash()));
                recent.keep();
            }
        });
    }

    /// The pages, the last one first.
    pub fn visits(self) -> Vec<Visit> {
        self.visits.get_value()
    }

    fn begin(self, account: String) {
        let instance = self.session.instances().current_id();
        let all = if self.stores { stored() } else { Vec::new() };
        let own = all.into_iter().find(|one| one.instance == instance && one.account == account);
        self.visits.set_value(own.map(|own| own.visits).unwrap_or_default());
        self.account.set_value(account);
    }

    fn keep(self) {
        if !self.stores {
            return;
        }
        let own = Opened {
            instance: self.session.instances().current_id(),
            account: self.account.get_value(),
            visits: self.visits.get_value(),
        };
        let session = self.session;
        let is_connected = |instance: &str| untrack(|| session.kept_for(instance).is_some());
        let all = with_own(stored(), own, is_connected);
        if let Some(store) = store() {
            let _ = store.set_item(KEY, &serde_json::to_string(&all).unwrap_or_default());
        }
    }
}

/// Called by the page of a user or a connection token once it knows its name.
pub fn name_recent(route: &Route, name: String, detail: String) {
    if let Some(recent) = use_context::<Recent>() {
        recent.visits.update_value(|visits| named(visits, Visit { address: route.to_hash(), name, detail }));
        recent.keep();
    }
}

/// Forgets everything whenever a session ends: whoever connects next may be somebody else. Call it once, for the app.
pub fn forget_with_session(session: Session) {
    Effect::new(move |_| {
        let ended = session.state().with(|state| {
            matches!(state, SessionState::Disconnected(reason) if *reason != DisconnectReason::NotYet)
        });
        if ended
            && !use_hosting().provides_token()
            && let Some(store) = store()
        {
            let _ = store.remove_item(KEY);
        }
    });
}

fn is_remembered(route: &Route) -> bool {
    !matches!(route, Route::Unknown(_) | Route::Connect { .. })
}

/// Moves a page to the front, with the name it has.
fn opened(visits: &mut Vec<Visit>, address: String) {
    let known = visits.iter().position(|visit| visit.address == address).map(|at| visits.remove(at));
    visits.insert(0, known.unwrap_or_else(|| Visit { address, ..Visit::default() }));
    visits.truncate(PAGES);
}

/// Names a page, wherever it is in the list.
fn named(visits: &mut Vec<Visit>, named: Visit) {
    let named = Visit { name: shortened(&named.name), detail: shortened(&named.detail), ..named };
    match visits.iter_mut().find(|visit| visit.address == named.address) {
        Some(visit) => *visit = named,
        None => visits.insert(0, named),
    }
    visits.truncate(PAGES);
}

fn shortened(text: &str) -> String {
    text.chars().take(LONGEST).collect()
}

/// What is stored, with the current account's part first. What belongs to instances that were disconnected meanwhile is
/// dropped.
fn with_own(stored: Vec<Opened>, own: Opened, is_connected: impl Fn(&str) -> bool) -> Vec<Opened> {
    let is_own = |one: &Opened| one.instance == own.instance && one.account == own.account;
    let others = stored.into_iter().filter(|one| !is_own(one) && is_connected(&one.instance));
    let others: Vec<Opened> = others.take(ACCOUNTS - 1).collect();
    std::iter::once(own).chain(others).collect()
}

/// Reads what is stored; whatever is unreadable is ignored.
fn read(text: &str) -> Vec<Opened> {
    let all: Vec<Value> = serde_json::from_str(text).unwrap_or_default();
    let all = all.into_iter().filter_map(|one| serde_json::from_value::<Opened>(one).ok());
    let mut all: Vec<Opened> = all.take(ACCOUNTS).collect();
    for one in &mut all {
        one.visits.retain(|visit| {
            let is_short = [&visit.address, &visit.name, &visit.detail]
                .iter()
                .all(|text| text.chars().count() <= LONGEST);
            is_short && visit.address.starts_with('#') && is_remembered(&Route::parse(&visit.address))
        });
        one.visits.truncate(PAGES);
    }
    all
}

fn stored() -> Vec<Opened> {
    let text = store().and_then(|store| store.get_item(KEY).ok()?);
    text.map(|text| read(&text)).unwrap_or_default()
}

fn store() -> Option<web_sys::Storage> {
    window().session_storage().ok().flatten()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    fn visit(address: &str, name: &str) -> Visit {
        Visit { address: address.to_owned(), name: name.to_owned(), detail: String::new() }
    }

    fn of(instance: &str, account: &str, visits: Vec<Visit>) -> Opened {
        Opened { instance: instance.to_owned(), account: account.to_owned(), visits }
    }

    #[test]
    fn the_last_page_comes_first_once_and_keeps_its_name() {
        let mut visits = Vec::new();
        for address in ["#/users/9", "#/providers/7"] {
            opened(&mut visits, address.to_owned());
        }
        named(&mut visits, visit("#/users/9", "Amara Okafor"));
        opened(&mut visits, "#/users/9".to_owned());
        assert_eq!(visits, [visit("#/users/9", "Amara Okafor"), visit("#/providers/7", "")]);
        for id in 0..100 {
            opened(&mut visits, format!("#/providers/{id}"));
        }
        assert_eq!(visits.len(), PAGES);
    }

    #[test]
    fn a_page_may_be_named_before_it_is_opened() {
        let mut visits = Vec::new();
        named(&mut visits, visit("#/users/9", &"n".repeat(1_000)));
        opened(&mut visits, "#/users/9".to_owned());
        assert_eq!(visits, [visit("#/users/9", &"n".repeat(LONGEST))]);
    }

    #[test]
    fn what_is_stored_is_read_for_each_instance_and_account() {
        let own = of("", "1", vec![visit("#/users/9", "Amara")]);
        let other = of("staging", "1", vec![visit("#/providers/7", "")]);
        let text = serde_json::to_string(&[&own, &other]).unwrap();
        assert_eq!(read(&text), [own.clone(), other.clone()]);
        let next = of("", "1", vec![visit("#/users/8", "Bo")]);
        assert_eq!(with_own(read(&text), next.clone(), |_| true), [next.clone(), other]);
        assert_eq!(with_own(read(&text), next.clone(), |instance| instance.is_empty()), [next]);
        let many: Vec<Opened> = (0..9).map(|n| of("", &n.to_string(), Vec::new())).collect();
        assert_eq!(with_own(many, own, |_| true).len(), ACCOUNTS);
    }

    #[test]
    fn whatever_else_is_stored_is_ignored() {
        for bad in ["", "null", "7", r#"{"instance":""}"#, r#"[7,{"instance":"a"}]"#] {
            assert_eq!(read(bad), [], "{bad}");
        }
        let long = "n".repeat(LONGEST + 1);
        let visits =
            ["javascript:alert(1)", "#/nowhere/at/all", "#/connect", &format!("#/providers?search={long}")];
        let visits = visits.map(|address| visit(address, ""));
        let text = serde_json::to_string(&[of("", "1", visits.to_vec())]).unwrap();
        assert_eq!(read(&text), [of("", "1", Vec::new())]);
        let text = r##"[{"instance":"","account":"1","visits":[{"address":"#/users/9"}],"more":1}]"##;
        assert_eq!(read(text), [of("", "1", vec![visit("#/users/9", "")])]);
    }
}
