//! The texts about property mappings, from `locales/en/property_mappings.ftl`, and the choice between them.

use rac_messages::{Argument, Message};
use rac_ui::work_words::{WorkWords, of_all};

pub use rac_messages::property_mappings::*;

/// The names of some settings, shortened.
pub fn setting_names(names: &[&str]) -> Message {
    const MOST: usize = 4;
    let shown = names.get(..MOST).unwrap_or(names);
    // Names of parameters are the same in all languages.
    let text = shown.join(", ");
    match names.len() - shown.len() {
        0 => Message::verbatim(text),
        more => names_and_more(more, text),
    }
}

/// "2 providers, 1 endpoint".
pub fn uses(providers: usize, endpoints: usize, others: usize) -> Message {
    let some = |count: usize, say: fn(usize) -> Message| (count > 0).then(|| say(count));
    let parts = [some(providers, provider_count), some(endpoints, endpoint_count), some(others, other_count)];
    parts.into_iter().flatten().reduce(counts).unwrap_or(UNUSED)
}

pub const DELETED_MANY: WorkWords = WorkWords {
    done: || rac_ui::words::DELETED,
    already: || rac_ui::words::ALREADY_GONE,
    heading: |done, all| of_all(done, all, many_deleted, many_deleted_of),
    succeeded: many_deleted_summary,
    so_far: many_deleted_so_far,
    unneeded: rac_ui::words::count_already_gone,
};

/// The variables of an expression, with descriptions.
pub const VARIABLES: [(&str, Message); 10] = [
    ("user", VARIABLE_USER),
    ("endpoint", VARIABLE_ENDPOINT),
    ("provider", VARIABLE_PROVIDER),
    ("request", VARIABLE_REQUEST),
    ("ak_is_group_member(user, name=\"Admins\")", VARIABLE_GROUP_MEMBER),
    ("ak_user_by(username=\"ann\")", VARIABLE_USER_BY),
    ("ak_user_has_authenticator(user, \"webauthn\")", VARIABLE_HAS_AUTHENTICATOR),
    ("regex_match(text, pattern), regex_replace(text, pattern, new)", VARIABLE_REGEX),
    ("resolve_dns(host), reverse_dns(ip), ip_address(text), ip_network(text)", VARIABLE_DNS),
    ("requests, ak_logger, ak_create_event(…), ak_send_email(…)", VARIABLE_REQUESTS),
];

/// Below the settings, if authentik leaves out some of them.
pub fn dropped_settings(names: &[&str]) -> Message {
    settings_dropped(Argument::list(names.iter().copied()))
}

/// What a test of an expression with these names can't show.
pub fn uses_in_test(names: &[&str]) -> Message {
    test_uses(Argument::list(names.iter().copied()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_names_are_shortened() {
        assert_eq!(setting_names(&["a", "b"]), "a, b");
        assert_eq!(setting_names(&["a", "b", "c", "d", "e", "f"]), "a, b, c, d and 2 more");
        assert_eq!(setting_names(&[]), "");
    }

    #[test]
    fn users_are_counted_by_kind() {
        assert_eq!(uses(2, 1, 0), "2\u{a0}providers, 1\u{a0}endpoint");
        assert_eq!(uses(0, 12, 1), "12\u{a0}endpoints, 1\u{a0}other object");
        assert_eq!(uses(0, 0, 0), "Nothing");
    }
}
