//! Keeps the answers in this tab, without secrets, so that the user can leave the page and come back. They are forgotten
//! when the session ends. In a portal's page nothing is kept.

use super::answers::Answers;
use crate::hosting::use_hosting;
use crate::session::{DisconnectReason, Session, SessionState};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

const KEY: &str = "rac-admin.connect-machines";

/// Answers for one instance.
#[derive(Serialize, Deserialize)]
struct Kept {
    instance: String,
    answers: Answers,
}

/// What was answered before for this instance.
pub fn kept(instance: &str) -> Option<Answers> {
    let text = store()?.get_item(KEY).ok()??;
    read(&text, instance)
}

fn read(text: &str, instance: &str) -> Option<Answers> {
    let kept: Kept = serde_json::from_str(text).ok()?;
    (kept.instance == instance).then(|| kept.answers.of_today())
}

pub fn keep(instance: &str, answers: &Answers) {
    if let Some(store) = store() {
        let kept = Kept { instance: instance.to_owned(), answers: without_passwords(answers.clone()) };
        let _ = store.set_item(KEY, &serde_json::to_string(&kept).unwrap_or_default());
    }
}

/// `ssh://ann:secret@host` has a password, too: it is used nowhere.
fn without_passwords(mut answers: Answers) -> Answers {
    for text in [&mut answers.host, &mut answers.list] {
        if text.contains('@') {
            *text = text.split_inclusive(char::is_whitespace).map(without_password).collect();
        }
    }
    answers
}

/// A word of a list without the password of a login.
fn without_password(word: &str) -> String {
    let Some((login, host)) = word.rsplit_once('@') else { return word.to_owned() };
    let start = login.find("://").map_or(0, |at| at + 3);
    match login.get(start..).and_then(|login| login.find(':')) {
        Some(at) => format!("{}@{host}", &login[..start + at]),
        None => word.to_owned(),
    }
}

pub fn forget() {
    if let Some(store) = store() {
        let _ = store.remove_item(KEY);
    }
}

/// Forgets the answers whenever a session ends: whoever connects next may be somebody else. Call it once, for the app.
pub fn forget_with_session(session: Session) {
    Effect::new(move |_| {
        if session.state().with(ends) {
            forget();
        }
    });
}

/// Whether this is the end of a session. A page that was just loaded has had none.
fn ends(state: &SessionState) -> bool {
    matches!(state, SessionState::Disconnected(reason) if *reason != DisconnectReason::NotYet)
}

/// Whether answers are kept.
pub fn keeps() -> bool {
    store().is_some()
}

fn store() -> Option<web_sys::Storage> {
    (!use_hosting().provides_token()).then(|| window().session_storage().ok().flatten()).flatten()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn answers_are_read_for_their_instance_only_and_whatever_else_is_stored_is_ignored() {
        let answers = Answers { provider_name: "Mill".to_owned(), limit: -1, ..Answers::default() };
        let kept = Kept { instance: "staging".to_owned(), answers: answers.clone() };
        let text = serde_json::to_string(&kept).unwrap();
        assert_eq!(read(&text, "staging"), Some(answers));
        assert_eq!(read(&text, "production"), None);
        assert_eq!(read(r#"{"instance":"a","answers":{}}"#, "a"), Some(Answers::default()));
        for bad in ["", "null", r#"{"instance":"a","answers":{"limit":"many"}}"#, r#"{"answers":7}"#] {
            assert_eq!(read(bad, "a"), None, "{bad}");
        }
        assert!(!text.contains("password"), "{text}");
    }

    #[test]
    fn answers_of_older_versions_had_either_groups_or_users() {
        let old = |access: &str| {
            let text = format!(
                r#"{{"instance":"a","answers":{{"access":"{access}","groups":["Developers"],"users":["mara"]}}}}"#
            );
            let answers = read(&text, "a").unwrap();
            (answers.access, answers.groups.len(), answers.users.len())
        };
        assert_eq!(old("groups"), ("limited".to_owned(), 1, 0));
        assert_eq!(old("users"), ("limited".to_owned(), 0, 1));
        assert_eq!(old("limited"), ("limited".to_owned(), 1, 1));
        assert_eq!(old("everyone"), ("everyone".to_owned(), 1, 1));
    }

    #[test]
    fn answers_are_forgotten_with_the_session_but_not_by_a_lock_or_a_reload() {
        for reason in [
            DisconnectReason::Asked,
            DisconnectReason::InAnotherTab,
            DisconnectReason::SignedOut,
            DisconnectReason::TokenRefused,
            DisconnectReason::InstanceGone,
            DisconnectReason::Idle,
        ] {
            assert!(ends(&SessionState::Disconnected(reason)), "{reason:?}");
        }
        for state in [
            SessionState::Disconnected(DisconnectReason::NotYet),
            SessionState::Restoring,
            SessionState::Locked,
            SessionState::Connected(1),
        ] {
            assert!(!ends(&state), "{state:?}");
        }
    }

    #[test]
    fn passwords_in_addresses_are_not_kept() {
        let list = "a.example\nssh://ann:s3same@b.example:22 Bench\n bob:s3:s@me@c.example\nmia@d.example\n"
            .to_owned();
        let answers = Answers { host: "rdp://eva:s3same@e".to_owned(), list, ..Answers::default() };
        let kept = without_passwords(answers);
        assert_eq!(kept.host, "rdp://eva@e");
        assert_eq!(kept.list, "a.example\nssh://ann@b.example:22 Bench\n bob@c.example\nmia@d.example\n");
    }
}
