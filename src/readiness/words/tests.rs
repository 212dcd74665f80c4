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
    assert_eq!(open_endpoints("", 1, 3), " 1 of 3 endpoints is open to everyone.");
    assert_eq!(own_tokens(1, "ann"), "1 of them is ann's.");
    assert_eq!(own_tokens(2, "ann"), "2 of them are ann's.");
}

#[test]
fn a_limit_is_reached_only_if_tokens_have_not_expired() {
    assert_eq!(
        limit_perhaps_reached(1, 1),
        "1 token exists and the limit is 1. If it has not expired, the next launch is refused."
    );
    assert_eq!(
        limit_perhaps_reached(1, 3),
        "3 tokens exist and the limit is 1. If one of them has not expired, the next launch is refused."
    );
    assert_eq!(
        limit_perhaps_reached(2, 3),
        "3 tokens exist and the limit is 2. If 2 of them have not expired, the next launch is refused."
    );
}
