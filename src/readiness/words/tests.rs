//! Numbers in sentences, and the texts about limits.

use super::*;

#[test]
fn numbers_agree_with_their_nouns_and_verbs() {
    assert_eq!(limits_of_zero(1, 4, true), "1 of 4 endpoints is closed (limit 0): no one can connect to it.");
    assert_eq!(limits_of_zero(1, 1, false), "1 of 1 endpoint is closed (limit 0): no one can connect to it.");
    assert_eq!(
        limits_of_zero(2, 4, true),
        "2 of 4 endpoints are closed (limit 0): no one can connect to them."
    );
    assert_eq!(open_endpoints("".into(), 1, 3), " 1 of 3 endpoints is open to everyone.");
    assert_eq!(own_tokens(1_u32, "ann"), "1 of them is ann's.");
    assert_eq!(own_tokens(2_u32, "ann"), "2 of them are ann's.");
}

#[test]
fn a_limit_is_reached_only_if_tokens_have_not_expired() {
    assert_eq!(
        limit_perhaps_reached(1_u32, 1_u32),
        "1 token exists and the limit is 1. If it has not expired, the next launch is refused."
    );
    assert_eq!(
        limit_perhaps_reached(1_u32, 3_u32),
        "3 tokens exist and the limit is 1. If one of them has not expired, the next launch is refused."
    );
    assert_eq!(
        limit_perhaps_reached(2_u32, 3_u32),
        "3 tokens exist and the limit is 2. If 2 of them have not expired, the next launch is refused."
    );
}

#[test]
fn the_number_of_ready_providers_agrees_with_its_verb() {
    let ready = |ready: usize, all: usize| providers_ready(all, ready);
    assert_eq!(ready(1, 1), "1 of 1 provider is ready");
    assert_eq!(ready(0, 1), "0 of 1 provider is ready");
    assert_eq!(ready(1, 4), "1 of 4 providers is ready");
    assert_eq!(ready(3, 4), "3 of 4 providers are ready");
    assert_eq!(
        limits_unread(1_u32),
        "The limit of 1 more endpoint was not checked: see the list of endpoints."
    );
    assert_eq!(limits_hidden(1_u32), "1 endpoint was not checked, because your account can't see it.");
}

#[test]
fn more_than_four_names_are_counted() {
    let names = |count: usize| (1..=count).map(|number| number.to_string()).collect::<Vec<_>>();
    assert_eq!(served_by(&names(1)), "Served by 1.");
    assert_eq!(served_by(&names(4)), "Served by 1, 2, 3, 4.");
    assert_eq!(served_by(&names(7)), "Served by 1, 2, 3, 4 and 3 more.");
}
