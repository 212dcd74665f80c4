//! The texts about property mappings.

use guacamole_settings::listed;
use rac_ui::number;
use rac_ui::words::counted;
use rac_ui::work_words::{WorkWords, of_all};

pub const MAPPINGS: &str = "Property mappings";
pub const MAPPING: &str = "Property mapping";
pub const CAPTION: &str = "RAC property mappings";
pub const CREATE: &str = "Create property mapping";
pub const SEARCH_HINT: &str = "Search by name";
pub const NAME: &str = "Name";
pub const MANAGED: &str = "Managed";
pub const MANAGED_NO: &str = "No";
pub const MANAGED_BY_AUTHENTIK: &str = "By authentik itself";
pub const MANAGED_BY_BLUEPRINT: &str = "By a blueprint";
pub const MANAGED_MEANS: &str = "authentik or a blueprint keeps managed mappings up to date and can overwrite changes made here. To change one for good, clone it.";
pub const MANAGED_TITLE: &str = "authentik keeps this mapping up to date";
pub const MANAGED_TEXT: &str = "It came with authentik or with a blueprint. The next update or blueprint run can overwrite changes made here. A clone is not overwritten.";
pub const CLONE_INSTEAD: &str = "Clone it instead";
pub const STATIC_SETTINGS: &str = "Static settings";
pub const EXPRESSION: &str = "Expression";
pub const USED_BY: &str = "Used by";
pub const ID: &str = "ID";
pub const YES: &str = "Yes";
pub const NO: &str = "No";
pub const NONE: &str = "None";
pub const UNUSED: &str = "Nothing";
pub const EMPTY_TITLE: &str = "No property mappings yet";
pub const EMPTY_TEXT: &str = "A property mapping adds settings at launch: the same for everyone, or computed for each user by an expression. Create one, then add it to a provider or an endpoint.";
pub const OVERVIEW: &str = "Overview";
pub const CHANGELOG: &str = "Changelog";
pub const TABS: &str = "Property mapping";
pub const BACK_TO_LIST: &str = "To the list of property mappings";

/// The names of some settings, shortened.
pub fn setting_names(names: &[&str]) -> String {
    const MOST: usize = 4;
    let shown = names.get(..MOST).unwrap_or(names);
    let text = shown.join(", ");
    match names.len() - shown.len() {
        0 => text,
        more => format!("{text} and {more} more"),
    }
}

/// "2 providers, 1 endpoint".
pub fn uses(providers: usize, endpoints: usize, others: usize) -> String {
    let mut parts = Vec::new();
    for (count, one, many) in [
        (providers, "provider", "providers"),
        (endpoints, "endpoint", "endpoints"),
        (others, "other object", "other objects"),
    ] {
        if count > 0 {
            // A no-break space keeps the number and its noun on one line.
            parts.push(format!("{}\u{a0}{}", number(count as u64), if count == 1 { one } else { many }));
        }
    }
    if parts.is_empty() { UNUSED.to_owned() } else { parts.join(", ") }
}

pub fn at_least(uses: &str) -> String {
    format!("at least {uses}")
}

pub fn used_by_label(uses: &str, name: &str) -> String {
    format!("“{name}” is used by {uses}")
}

pub const DELETE_MAPPING: &str = "Delete property mapping";
pub const DELETED_MANY: WorkWords = WorkWords {
    done: || rac_ui::words::DELETED,
    already: || rac_ui::words::ALREADY_GONE,
    heading: |done, all| {
        of_all(
            done,
            all,
            rac_messages::property_mappings::many_deleted,
            rac_messages::property_mappings::many_deleted_of,
        )
    },
    succeeded: rac_messages::property_mappings::many_deleted_summary,
    so_far: rac_messages::property_mappings::many_deleted_so_far,
    unneeded: rac_ui::words::count_already_gone,
};
pub const DELETE_WHAT_GOES: &str =
    "Its settings no longer apply to new connections. Providers and endpoints that use it stay, without it.";
pub const DELETE_MANY_WHAT_GOES: &str = "Providers and endpoints that use them stay, without them. authentik may create managed mappings again with its next update.";
pub const DELETE_MANAGED: &str = "It is managed: authentik or its blueprint may create it again.";
pub const USED_BY_LOADING: &str = "Checking what uses it…";
pub const USED_BY_NOTHING: &str = "No provider or endpoint uses it.";
pub const USED_BY_UNSEEN: &str = "Providers and endpoints that your account can't see may use it.";
pub const USED_BY_PROVIDERS: &str = "Providers";
pub const USED_BY_ENDPOINTS: &str = "Endpoints";
pub const USED_BY_OTHERS: &str = "Others";

pub fn delete_many_title(count: usize) -> String {
    format!("Delete {}?", counted(count, "property mapping", "property mappings"))
}

pub fn delete_many(count: usize) -> String {
    format!("Delete {}", counted(count, "property mapping", "property mappings"))
}

pub fn delete_title(name: &str) -> String {
    format!("Delete property mapping “{name}”?")
}

pub fn deleted(name: &str) -> String {
    format!("Deleted property mapping “{name}”.")
}

pub const SAVE: &str = "Save changes";
pub const EDIT_TITLE: &str = "Edit property mapping";
pub const CREATE_NEXT: &str =
    "Next, add it to the providers or endpoints it is for. On its own it does nothing.";
pub const CLONE_NOTE: &str =
    "A copy that nothing uses yet. The original stays unchanged, also where it is used.";
pub const NAME_HELP: &str = "Must be unique among property mappings of all types. Mappings are applied in order of name: if two set the same parameter, the later one wins.";
pub const NAME_MISSING: &str = "Enter a name.";
pub const SETTINGS_HELP: &str = "Always applied. authentik leaves out values that are empty, null, false or 0: write the texts 'false' and '0' instead. Anyone who can view the mapping can read them, including passwords.";
pub const CONFLICT_TITLE: &str = "Somebody else changed this property mapping";
pub const ALREADY_SO: &str = "No changes to save.";

pub fn edit_title(name: &str) -> String {
    format!("Edit {name}")
}

pub fn clone_title(name: &str) -> String {
    format!("Clone {name}")
}

/// The name that a clone starts with.
pub fn clone_name(name: &str) -> String {
    format!("{name} (copy)")
}

pub fn created(name: &str) -> String {
    format!("Created property mapping “{name}”.")
}

pub fn saved(name: &str) -> String {
    format!("Saved property mapping “{name}”.")
}

pub const EXPRESSION_HELP: &str = "Python that runs at launch and returns a dict of settings. They override the static settings. Leave empty for none. Tab indents; press Escape, then Tab, to leave the box.";
pub const VARIABLES_TITLE: &str = "What the expression can use";
/// The variables of an expression, with descriptions.
pub const VARIABLES: [(&str, &str); 10] = [
    (
        "user",
        "The user who launches the connection: user.username, user.name, user.email, user.attributes (a dict).",
    ),
    (
        "endpoint",
        "The endpoint that is launched: endpoint.name, endpoint.host, endpoint.protocol, endpoint.settings. Not available in a test.",
    ),
    ("provider", "The RAC provider: provider.name, provider.settings. Not available in a test."),
    (
        "request",
        "request.user is the same user, request.context has the variables above. There is no HTTP request at launch.",
    ),
    (
        "ak_is_group_member(user, name=\"Admins\")",
        "Whether the user is in a group, directly or through its parents.",
    ),
    ("ak_user_by(username=\"ann\")", "Another user, or None."),
    (
        "ak_user_has_authenticator(user, \"webauthn\")",
        "Whether the user has an authenticator, of that type if one is given.",
    ),
    ("regex_match(text, pattern), regex_replace(text, pattern, new)", "Python's regular expressions."),
    ("resolve_dns(host), reverse_dns(ip), ip_address(text), ip_network(text)", "Names and addresses."),
    (
        "requests, ak_logger, ak_create_event(…), ak_send_email(…)",
        "HTTP requests, authentik's log and events, e-mail. They run at every launch.",
    ),
];
pub const VARIABLES_REST: &str = "Python's own functions and modules work too (import …). A result that is not a dict is ignored. If the expression fails, the whole mapping is left out, the connection continues without it, and authentik records an event.";
/// The fixes of the findings in an expression.
pub const FIXES: &str = "Fixes";

/// A fix with its line.
pub fn in_line(line: usize, fix: &str) -> String {
    format!("Line {line}: {fix}")
}

pub const EXPRESSION_NONE: &str = "None: only the static settings apply.";
pub const SETTINGS_NONE: &str = "None";

/// Below the settings, if authentik leaves out some of them.
pub fn settings_dropped(names: &[&str]) -> String {
    format!("Left out at launch, because authentik treats them as empty: {}", names.join(", "))
}

pub const TEST: &str = "Test";
pub const TEST_TEXT: &str = "Shows what the stored mapping would add for a user.";
pub const TEST_MISSING: &str =
    "A test has no endpoint and no provider: expressions that use them fail here but work at launch.";
pub const TEST_STORED: &str = "Tests what is stored in authentik, not the unsaved changes in this form.";
pub const TEST_USER: &str = "User";
pub const TEST_USER_CHOOSE: &str = "Choose a user";
pub const TEST_USER_MISSING: &str = "Choose a user to test with.";
pub const TEST_RUN: &str = "Run test";
pub const TEST_WHO: &str = "Test with a user…";
pub const TEST_RESULT: &str = "Result";
pub const TEST_NOTHING: &str = "The mapping adds no settings for this user.";
pub const TEST_NO_DICT: &str = "This is not a dict: authentik ignores it at launch.";
pub const TEST_FAILED: &str = "The expression failed";
pub const TEST_FAILED_TEXT: &str =
    "At launch, the whole mapping would be left out, including its static settings.";
pub const TEST_CRASHED: &str = "authentik failed with an internal error. It does so when your account can't view property mappings of all types: ask for the permission “Can view Property Mapping”, or test with another account.";
pub const TEST_NO_USER: &str = "Your account can't view this user, and can't test with them.";

/// What a test of an expression with these names can't show.
pub fn test_uses(names: &[&str]) -> String {
    format!(
        "The expression uses {}, which a test doesn't have: it can fail here and still work at launch.",
        listed(names)
    )
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
