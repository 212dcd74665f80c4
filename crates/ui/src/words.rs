//! The few texts of the kit, from `locales/en/kit.ftl`; everything else is passed in as props.

use rac_messages::{Message, sentences};

pub use super::locale::number;
pub use rac_messages::kit::*;

/// No option matches what was typed; one that the account can't see might.
pub fn no_match_of(typed: &str, unseen: u32) -> Message {
    let none = match typed.trim() {
        "" => NO_OPTIONS,
        typed => no_match(typed),
    };
    if unseen == 0 { none } else { no_match_of_seen(none, more_unseen(unseen)) }
}

/// Below a list that is shown in part.
pub fn shown(shown: usize, all: usize, at_least: bool) -> Message {
    if at_least { shown_of_at_least(all, shown) } else { shown_of(all, shown) }
}

/// "21–40 of 150"; "0 of 0" is never shown.
pub fn rows(first: u32, last: u32, count: u32) -> Message {
    if count == 0 { NO_ROWS } else { range(count, first, last) }
}

/// `interrupted`: how many were being written when the connection was lost.
pub fn paused(done: usize, all: usize, interrupted: usize) -> Message {
    let interrupted = (interrupted > 0).then(|| offline_interrupted(interrupted));
    sentences(std::iter::once(offline(all, done)).chain(interrupted))
}

/// "a, b, c": a list that may continue. One that is a part of a sentence has "and", and is an argument
/// (`Argument::list`).
pub fn listed(items: impl IntoIterator<Item = Message>) -> Message {
    let mut items = items.into_iter();
    let first = items.next().unwrap_or_else(|| Message::verbatim(""));
    items.fold(first, comma)
}

/// The age in the largest sensible unit.
pub fn updated_ago(seconds: u64) -> Message {
    match seconds {
        0..=1 => UPDATED_JUST_NOW,
        2..60 => updated_seconds_ago(seconds),
        60..3600 => updated_minutes_ago(seconds / 60),
        3600..86_400 => updated_hours_ago(seconds / 3600),
        _ => updated_days_ago(seconds / 86_400),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_agree_with_their_noun() {
        assert_eq!(options(0_usize), "0 options");
        assert_eq!(options(1_usize), "1 option");
    }

    #[test]
    fn a_search_without_a_match_counts_hidden_options() {
        assert_eq!(no_match_of("zzzz ", 0), "No match for “zzzz”");
        assert_eq!(no_match_of(" ", 0), "No options");
        assert_eq!(no_match_of("zzzz", 1), "No match for “zzzz”. 1 more exists that your account can't see");
        assert_eq!(no_match_of("", 3), "No options. 3 more exist that your account can't see");
    }

    #[test]
    fn items_are_separated_by_commas() {
        assert_eq!(listed(["a", "b", "c"].map(Message::from)), "a, b, c");
        assert_eq!(listed([Message::from("a")]), "a");
        assert_eq!(listed([]), "");
    }

    #[test]
    fn an_empty_list_has_no_range() {
        assert_eq!(rows(0, 0, 0), "No rows");
        assert_eq!(rows(21, 40, 150), "21–40 of 150");
    }

    #[test]
    fn the_age_is_shown_in_the_largest_unit() {
        assert_eq!(updated_ago(0), "updated just now");
        assert_eq!(updated_ago(12), "updated 12 s ago");
        assert_eq!(updated_ago(59), "updated 59 s ago");
        assert_eq!(updated_ago(60), "updated 1 min ago");
        assert_eq!(updated_ago(3_599), "updated 59 min ago");
        assert_eq!(updated_ago(7_200), "updated 2 h ago");
        assert_eq!(updated_ago(172_800), "updated 2 d ago");
    }
}
