//! What the property mappings' pages say.

use rac_ui::number;
use rac_ui::words::Noun;

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
pub const MANAGED_MEANS: &str = "Managed mappings are kept up to date by authentik itself or by a blueprint: what is \
                                 changed in them here may be undone with the next update. Clone one to change it for good.";
pub const MANAGED_TITLE: &str = "authentik keeps this mapping up to date";
pub const MANAGED_TEXT: &str = "It came with authentik or with a blueprint. What you change here may be undone with the \
                                next update or the next run of the blueprint. A clone of it stays as you make it.";
pub const CLONE_INSTEAD: &str = "Clone it instead";
pub const STATIC_SETTINGS: &str = "Static settings";
pub const EXPRESSION: &str = "Expression";
pub const USED_BY: &str = "Used by";
pub const ID: &str = "ID";
pub const EDIT: &str = "Edit";
pub const CLONE: &str = "Clone";
pub const DELETE: &str = "Delete";
pub const YES: &str = "Yes";
pub const NO: &str = "No";
pub const NONE: &str = "None";
pub const UNUSED: &str = "Nothing";
pub const EMPTY_TITLE: &str = "No property mappings yet";
pub const EMPTY_TEXT: &str = "A property mapping adds settings at launch: the same for everybody, or worked out for each \
                              user by an expression. Create one and choose it in a provider or an endpoint.";
pub const OVERVIEW: &str = "Overview";
pub const CHANGELOG: &str = "Changelog";
pub const TABS: &str = "Property mapping";
pub const BACK_TO_LIST: &str = "To the list of property mappings";

pub fn actions_of(name: &str) -> String {
    ["Actions for ", name].concat()
}

/// The names of some settings, in a few words.
pub fn setting_names(names: &[&str]) -> String {
    const MOST: usize = 4;
    let shown = names.get(..MOST).unwrap_or(names);
    let mut text = shown.join(", ");
    match names.len() - shown.len() {
        0 => {}
        more => text.push_str(&[" and ", &more.to_string(), " more"].concat()),
    }
    text
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
            // No line ends between the number and what it counts.
            parts.push(
                [number(count as u64).as_str(), "\u{a0}", if count == 1 { one } else { many }].concat(),
            );
        }
    }
    if parts.is_empty() { UNUSED.to_owned() } else { parts.join(", ") }
}

pub fn at_least(uses: &str) -> String {
    ["at least ", uses].concat()
}

pub fn used_by_label(uses: &str, name: &str) -> String {
    [uses, " use “", name, "”"].concat()
}

pub const DELETE_MAPPING: &str = "Delete property mapping";
pub const NOUN: Noun = ("property mapping", "property mappings");
pub const DELETE_WHAT_GOES: &str = "Its settings no longer apply to connections launched from then on. Providers and \
                                    endpoints that use it stay, without it. This cannot be undone.";
pub const DELETE_MANY_WHAT_GOES: &str = "Providers and endpoints that use them stay, without them. Managed mappings may come back with the next update of \
     authentik. This cannot be undone.";
pub const DELETE_MANAGED: &str = "It is managed: authentik or its blueprint may create it again.";
pub const USED_BY_LOADING: &str = "Looking what uses it…";
pub const USED_BY_NOTHING: &str = "No provider and no endpoint uses it.";
pub const USED_BY_UNSEEN: &str = "Providers and endpoints that this account can't see may use it.";
pub const USED_BY_PROVIDERS: &str = "Providers";
pub const USED_BY_ENDPOINTS: &str = "Endpoints";
pub const USED_BY_OTHERS: &str = "Others";

pub fn delete_title(name: &str) -> String {
    ["Delete property mapping “", name, "”?"].concat()
}

pub fn deleted(name: &str) -> String {
    ["Deleted property mapping “", name, "”."].concat()
}

pub const SAVE: &str = "Save changes";
pub const EDIT_TITLE: &str = "Edit property mapping";
pub const CREATE_NEXT: &str =
    "Afterwards choose it in the providers or endpoints it is for: by itself it does nothing.";
pub const CLONE_NOTE: &str = "A copy that nothing uses yet: the original and its users stay as they are.";
pub const NAME_HELP: &str = "Unique among the property mappings of all kinds. Mappings are applied in the order of their names: \
                             of two that set the same, the later name wins.";
pub const NAME_MISSING: &str = "Enter a name.";
pub const SETTINGS_HELP: &str = "What always applies. authentik leaves out what is empty, null, false or 0; \
                                 write the texts 'false' and '0' where you mean them. Everyone who may view the mapping can \
                                 read them, passwords too.";
pub const CONFLICT_TITLE: &str = "Somebody else changed this property mapping";
pub const ALREADY_SO: &str = "No changes to save.";

pub fn edit_title(name: &str) -> String {
    ["Edit ", name].concat()
}

pub fn clone_title(name: &str) -> String {
    ["Clone ", name].concat()
}

/// The name that a clone starts with.
pub fn clone_name(name: &str) -> String {
    [name, " (copy)"].concat()
}

pub fn created(name: &str) -> String {
    ["Created property mapping “", name, "”."].concat()
}

pub fn saved(name: &str) -> String {
    ["Saved property mapping “", name, "”."].concat()
}

pub const EXPRESSION_HELP: &str = "Python that runs at launch and returns a dict of settings: they win over the static ones. \
                                   Leave it empty for none. While you type, Tab indents; press Escape, then Tab, to leave the box.";
pub const VARIABLES_TITLE: &str = "What the expression can use";
/// A variable of an expression, and what it is.
pub const VARIABLES: [(&str, &str); 10] = [
    ("user", "Who launches the connection: user.username, user.name, user.email, user.attributes (a dict)."),
    (
        "endpoint",
        "The endpoint that is launched: endpoint.name, endpoint.host, endpoint.protocol, endpoint.settings. Not in a test.",
    ),
    ("provider", "The RAC provider: provider.name, provider.settings. Not in a test."),
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
        "HTTP requests, authentik's log and events, e-mail. They take time or have effects at every launch.",
    ),
];
pub const VARIABLES_REST: &str = "Python's own functions and modules are there too (import …). A result that is no dict is \
                                  ignored. When the expression fails, the whole mapping is left out and the connection goes \
                                  on without it; authentik records an event.";
/// The fixes of what the check of an expression found.
pub const FIXES: &str = "Fixes";

/// A fix, with the line it is for.
pub fn in_line(line: usize, fix: &str) -> String {
    ["Line ", &line.to_string(), ": ", fix].concat()
}

pub const EXPRESSION_NONE: &str = "None: only the static settings apply.";
pub const SETTINGS_NONE: &str = "None";
pub const SETTINGS_DROPPED: &str = "Left out at launch, because authentik takes them for empty: ";

pub const TEST: &str = "Test";
pub const TEST_TEXT: &str = "Shows what the mapping, as it is stored, would add for a user.";
pub const TEST_MISSING: &str =
    "A test has no endpoint and no provider: expressions that use them fail here and work at a launch.";
pub const TEST_STORED: &str = "It tests what is stored in authentik, not what is unsaved in this form.";
pub const TEST_USER: &str = "User";
pub const TEST_USER_CHOOSE: &str = "Choose a user";
pub const TEST_USER_MISSING: &str = "Choose the user to test for.";
pub const TEST_RUN: &str = "Run test";
pub const TEST_WHO: &str = "Test with a user…";
pub const TEST_RESULT: &str = "Result";
pub const TEST_NOTHING: &str = "The mapping adds no settings for this user.";
pub const TEST_NO_DICT: &str = "This is no dict: at launch authentik ignores it.";
pub const TEST_FAILED: &str = "The expression failed";
pub const TEST_FAILED_TEXT: &str = "At launch the whole mapping would be left out, its static settings too.";
pub const TEST_CRASHED: &str = "authentik ended the test with an internal error. That is what it does when the account may \
                                not view property mappings of all kinds: ask for the permission “Can view Property Mapping”, \
                                or test with another account.";
pub const TEST_NO_USER: &str = "The account may not view this user, so it may not test for them.";

/// What a test can't know, for an expression that uses these names.
pub fn test_uses(names: &[&str]) -> String {
    [
        "The expression uses ",
        &names.join(" and "),
        ", which a test does not have: it may fail here and still work at a launch.",
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_names_are_told_in_a_few_words() {
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
