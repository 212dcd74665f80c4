//! What is said of comparisons, of uncertain results, and of what is missing.

use super::*;

#[test]
fn users_are_called_the_same_only_if_everything_was_compared() {
    let said = |among, differ, uncertain, is_whole| {
        compared("ann", "ben", Comparison { users: [0, 1], among, differ, uncertain }, is_whole)
    };
    assert_eq!(said(60, 0, 0, true), "ann and ben reach the same endpoints.");
    assert_eq!(said(12, 0, 0, false), "No difference found among the 12 endpoints compared.");
    assert_eq!(
        said(60, 0, 1, true),
        "No difference found among the 59 endpoints compared. 1 more endpoint can't be compared, because access is decided at launch or can't be checked here."
    );
    assert_eq!(said(60, 3, 0, true), "ann and ben differ in 3 of 60 endpoints.");
    assert_eq!(said(12, 3, 0, false), "ann and ben differ in 3 of 12 endpoints compared.");
    assert_eq!(said(2, 2, 0, true), "ann and ben differ in 2 endpoints.");
    assert!(said(2, 0, 2, true).text().starts_with("Nothing could be compared: 2 endpoints can't"));
    assert_eq!(said(0, 0, 0, false), "No endpoint is left to compare by the search and filters.");
}

#[test]
fn what_is_uncertain_is_a_range() {
    let text = |certain, at_most| reached(Reached { certain, at_most }, 60);
    assert_eq!(text(54, 54), "reaches 54 of 60 endpoints");
    assert_eq!(text(60, 60), "reaches 60 endpoints");
    assert_eq!(text(5, 60), "reaches at least 5 and at most 60 endpoints");
    assert_eq!(text(5, 20), "reaches at least 5 and at most 20 of 60 endpoints");
    assert_eq!(reached_short(Reached { certain: 5, at_most: 20 }), "5–20");
    assert_eq!(size_of(12, 60, false), "12 users × 60 endpoints");
}

#[test]
fn what_was_not_requested_is_not_called_hidden() {
    let text = |missing, unread| gap(&Gap { part: Part::Applications, missing, unread, error: None });
    assert_eq!(
        text(130, 30),
        "Your account can't see 100 of the applications. 30 of the applications were not read: they are too many. What depends on them can't be checked here."
    );
    assert!(text(3, 0).text().starts_with("Your account can't see 3 of the applications. What"));
}

#[test]
fn an_answer_ends_with_the_messages_of_policies() {
    let answer = |passing, messages: &[&str]| {
        let messages = messages.iter().map(|text| (*text).to_owned()).collect();
        answered(&AccessAnswer { passing, messages }, "ann")
    };
    assert_eq!(answer(true, &[]), "authentik's answer now: ann can use the application.");
    assert_eq!(
        answer(false, &["Only by day."]),
        "authentik's answer now: ann can't use the application. Only by day."
    );
}
