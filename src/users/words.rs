//! The texts about a user, from `locales/en/users.ftl`.

use authentik_rac::access::Reached;
use rac_messages::{Message, sentences, users as messages};

pub use rac_messages::users::*;

pub fn reaches(of: Reached, all: usize) -> Message {
    let certain = if of.certain == all { reaches_all(all) } else { reaches_of(all, of.certain) };
    let more = of.at_most - of.certain;
    sentences(std::iter::once(certain).chain((more > 0).then(|| maybe_more(more))))
}

/// "of ann from 192.0.2.7"
pub fn session(user: &str, address: &str) -> Message {
    match address {
        "" => session_anywhere(user),
        address => messages::session(address, user),
    }
}

pub fn end_label(user: &str, address: &str) -> Message {
    match address {
        "" => end_label_anywhere(user),
        address => messages::end_label(address, user),
    }
}

pub fn end_title(user: &str, address: &str) -> Message {
    match address {
        "" => end_title_anywhere(user),
        address => messages::end_title(address, user),
    }
}

pub fn ended(user: &str, address: &str) -> Message {
    match address {
        "" => ended_anywhere(user),
        address => messages::ended(address, user),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_certain_is_counted_apart() {
        assert_eq!(reaches(Reached { certain: 20, at_most: 20 }, 20), "Reaches 20 endpoints.");
        assert_eq!(
            reaches(Reached { certain: 4, at_most: 6 }, 20),
            "Reaches 4 of 20 endpoints. Decided at launch, or not to be checked here: 2 more."
        );
    }

    #[test]
    fn a_session_is_named_by_its_address_if_it_is_known() {
        assert_eq!(end_title("ann", "192.0.2.7"), "End session of ann from 192.0.2.7?");
        assert_eq!(end_title("ann", ""), "End session of ann?");
    }
}
