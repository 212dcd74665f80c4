//! What can be tested without a network: who waits for a token, and what an answer leads to.

use super::*;
use crate::session::Instance;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

fn credential(token: &str) -> Credential {
    Credential::pasted("https://auth.example/api/v3".into(), ApiToken::parse(token).unwrap())
}

fn instance(id: &str, name: &str) -> Instance {
    Instance { id: id.into(), name: name.into(), ..Instance::default() }
}

fn me(pk: u32) -> Me {
    authentik_rac::wire::read(&format!(r#"{{"user":{{"pk":{pk},"username":"nora"}}}}"#)).unwrap()
}

/// A connected session, and the guard of its forms.
fn connected(keep: Keep) -> (Owner, Session, LeaveGuard) {
    let owner = Owner::new();
    owner.set();
    let hosting = Hosting::stand_alone();
    let instances = Instances::in_memory(vec![instance("", "production"), instance("b", "staging")]);
    let (session, guard) = (Session::provide(hosting, instances), LeaveGuard::provide());
    session.begin(credential("first"), keep, me(4));
    (owner, session, guard)
}

fn now(waiting: LocalBoxFuture<'static, bool>) -> Option<bool> {
    waiting.now_or_never()
}

#[test]
fn requests_with_a_refused_token_wait_and_continue_with_the_new_one() {
    let (_owner, session, _) = connected(Keep::Tab);
    let (one, two) = (session.renew(), session.renew());
    assert_eq!(session.asking().get_untracked(), Some(PromptReason::Refused));
    let account = session.account().get_untracked().unwrap();
    session.continue_as(credential("second"), account);
    assert_eq!((now(one), now(two)), (Some(true), Some(true)));
    assert_eq!(session.token().as_deref(), Some("second"));
    assert_eq!(session.asking().get_untracked(), None);
}

/// The credentials of the session's clients, as the REST client asks for them.
fn bound(session: Session) -> Bound {
    Bound { session, number: session.number.get_value() }
}

#[test]
fn a_token_of_another_account_is_used_for_writes_only_after_consent() {
    let (_owner, session, _) = connected(Keep::Tab);
    let client = bound(session);
    let refused = session.renew();
    let account = session.account().get_untracked().unwrap();
    session.continue_as(credential("second"), Account { me: me(5), ..account });
    assert_eq!(now(refused), Some(true), "what was refused is tried again");
    assert_eq!(client.token().as_deref(), Some("second"));
    assert!(!client.may_write_as_now());
    let mut asked = client.ask_to_write_as_now();
    assert_eq!((&mut asked).now_or_never(), None);
    session.page.writing.account().answer(true);
    assert_eq!((now(asked), client.may_write_as_now()), (Some(true), true));
}

#[test]
fn another_token_of_the_same_account_needs_no_question() {
    let (_owner, session, _) = connected(Keep::Tab);
    let account = session.account().get_untracked().unwrap();
    session.continue_as(credential("second"), account);
    assert!(bound(session).may_write_as_now());
}

#[test]
fn writes_that_wait_for_consent_fail_when_the_session_ends() {
    for end in [(|session| session.end(DisconnectReason::Asked)) as fn(Session), |session| {
        session.begin(credential("third"), Keep::Tab, me(6))
    }] {
        let (_owner, session, _) = connected(Keep::Page);
        let account = session.account().get_untracked().unwrap();
        session.continue_as(credential("second"), Account { me: me(5), ..account });
        let asked = bound(session).ask_to_write_as_now();
        let old = bound(session);
        end(session);
        assert_eq!(now(asked), Some(false));
        assert_eq!(old.token(), None);
    }
}

#[test]
fn requests_fail_without_a_new_token_but_the_page_stays() {
    let (_owner, session, _) = connected(Keep::Tab);
    let waiting = session.renew();
    session.continue_without_token();
    assert_eq!(now(waiting), Some(false));
    assert_eq!(session.state().get_untracked(), SessionState::Connected(1));
}

#[test]
fn what_is_typed_into_the_dialog_survives_another_refused_request() {
    let (_owner, session, _) = connected(Keep::Tab);
    let drawn = Arc::new(AtomicU32::new(0));
    let count = Arc::clone(&drawn);
    let _dialog = ImmediateEffect::new(move || {
        session.asking().track();
        count.fetch_add(1, Ordering::Relaxed);
    });
    let before = drawn.load(Ordering::Relaxed);
    let _waiting = [session.renew(), session.renew(), session.renew()];
    assert_eq!(drawn.load(Ordering::Relaxed) - before, 1, "the dialog opens once");
}

#[test]
fn disconnecting_in_another_tab_ends_a_shared_session() {
    let (_owner, session, guard) = connected(Keep::Browser);
    let waiting = session.renew();
    session.follow_now(None, guard);
    assert_eq!(session.state().get_untracked(), SessionState::Disconnected(DisconnectReason::InAnotherTab));
    assert_eq!((session.token(), now(waiting)), (None, Some(false)));
    assert_eq!(now(session.renew()), Some(false), "nobody is asked once disconnected");
}

#[test]
fn a_changed_form_stays_when_another_tab_disconnects_but_without_the_token() {
    let (_owner, session, guard) = connected(Keep::Browser);
    guard.watch(Signal::stored(true));
    session.follow_now(None, guard);
    assert_eq!(session.state().get_untracked(), SessionState::Connected(1));
    assert_eq!(session.token(), None);
    assert_eq!(session.asking().get_untracked(), Some(PromptReason::ForgottenElsewhere));
    session.continue_without_token();
    // Saving asks again, for the same reason.
    let _waiting = session.renew();
    assert_eq!(session.asking().get_untracked(), Some(PromptReason::ForgottenElsewhere));
}

#[test]
fn an_answer_to_an_earlier_action_is_ignored() {
    let (owner, session, guard) = connected(Keep::Browser);
    let restoring = session.next_generation();
    assert!(session.is_current(restoring));
    session.follow_now(None, guard);
    assert!(!session.is_current(restoring), "a token that another tab forgot is not taken up after all");
    let generation = session.next_generation();
    owner.cleanup();
    drop(owner);
    assert!(!session.is_current(generation), "the app is gone");
}

#[test]
fn a_new_session_ends_requests_of_the_old_one() {
    let (_owner, session, _) = connected(Keep::Tab);
    let waiting = session.renew();
    session.begin(credential("other"), Keep::Tab, me(5));
    assert_eq!(now(waiting), Some(false));
    assert_eq!(session.asking().get_untracked(), None);
    assert_eq!(session.state().get_untracked(), SessionState::Connected(2));
}

#[test]
fn a_client_never_gets_the_token_of_a_later_session() {
    let (_owner, session, _) = connected(Keep::Tab);
    let old = Bound { session, number: session.number.get_value() };
    assert_eq!(old.token().as_deref(), Some("first"));
    session.begin(credential("second"), Keep::Tab, me(5));
    assert_eq!(old.token(), None);
    assert_eq!(now(old.renew()), Some(false));
    assert_eq!(session.asking().get_untracked(), None, "nobody is asked for it either");
}

/// Locks the page, as [`Session::lock_here`] does with an encrypted token.
fn shut(session: Session) {
    session.credential.set_value(None);
    session.vault.locked.set(true);
}

#[test]
fn while_locked_requests_wait_without_asking_for_a_token() {
    let (_owner, session, _) = connected(Keep::Browser);
    assert_eq!(now(session.ready()), Some(true));
    shut(session);
    let (mut sending, mut refused) = (session.ready(), session.renew());
    assert_eq!((&mut sending).now_or_never(), None);
    assert_eq!((&mut refused).now_or_never(), None);
    assert_eq!(session.asking().get_untracked(), None);
    let account = session.account().get_untracked().unwrap();
    session.reopen(credential("first"), account);
    assert_eq!((now(sending), now(refused)), (Some(true), Some(true)));
    assert_eq!(session.state().get_untracked(), SessionState::Connected(1), "the page is still the same");
    assert!(!session.locked().get_untracked());
}

#[test]
fn forgetting_the_token_fails_requests_behind_the_lock() {
    let (_owner, session, guard) = connected(Keep::Browser);
    shut(session);
    let waiting = session.ready();
    session.follow_now(None, guard);
    assert_eq!(now(waiting), Some(false));
    assert_eq!(session.state().get_untracked(), SessionState::Disconnected(DisconnectReason::InAnotherTab));
    assert!(!session.locked().get_untracked());
}

#[test]
fn another_tab_never_unlocks_a_form() {
    let (_owner, session, guard) = connected(Keep::Browser);
    guard.watch(Signal::stored(true));
    shut(session);
    let readable = Kept::Open(credential("theirs")).write();
    for kept in [None, Some(readable.as_str()), Some("{\"sealed\":1}")] {
        session.follow_now(kept, guard);
        assert!(session.locked().get_untracked());
        assert_eq!(session.state().get_untracked(), SessionState::Connected(1));
        assert_eq!(session.asking().get_untracked(), None);
    }
}

const STAGING: &str = "https://staging.example/api/v3";

/// Connected to production for this page only, with a token for staging in memory.
fn connected_to_both() -> (Owner, Session, LeaveGuard) {
    let owner = Owner::new();
    owner.set();
    let hosting = Hosting::stand_alone();
    let at = |id: &str, base: &str| Instance { base: base.into(), ..instance(id, id) };
    let instances =
        Instances::in_memory(vec![at("=prod", "https://auth.example/api/v3"), at("=staging", STAGING)]);
    let (session, guard) = (Session::provide(hosting, instances), LeaveGuard::provide());
    session.begin(credential("first"), Keep::Page, me(4));
    let waiting = Credential::pasted(STAGING.into(), ApiToken::parse("second").unwrap());
    session.instances.held().put("=staging", waiting, me(5));
    (owner, session, guard)
}

#[test]
fn a_token_for_this_page_is_kept_in_memory_while_switching() {
    let (_owner, session, _) = connected_to_both();
    let client_of_the_first = Bound { session, number: session.number.get_value() };
    let refused = session.renew();
    session.switch("=staging");
    assert_eq!(session.state().get_untracked(), SessionState::Connected(2));
    assert_eq!(session.token().as_deref(), Some("second"));
    assert_eq!(session.account().get_untracked().map(|account| account.base).as_deref(), Some(STAGING));
    assert_eq!((client_of_the_first.token(), now(refused)), (None, Some(false)));
    assert_eq!(session.asking().get_untracked(), None, "what the first was asked is not asked of the other");
    session.switch("=prod");
    assert_eq!(session.token().as_deref(), Some("first"));
    assert_eq!(client_of_the_first.token(), None, "a page that is gone stays without a token");
}

#[test]
fn a_token_in_memory_is_not_used_for_another_address() {
    let (_owner, session, _) = connected_to_both();
    let elsewhere =
        Credential::pasted("https://evil.example/api/v3".into(), ApiToken::parse("third").unwrap());
    session.instances.held().put("=staging", elsewhere, me(5));
    assert!(session.take_held("=staging").is_none());
    assert!(!session.instances.held().has("=staging"), "and it is kept no longer");
}
