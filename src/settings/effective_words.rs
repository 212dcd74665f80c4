//! What the effective settings say.

pub const TITLE: &str = "Effective settings";
pub const OF_PROVIDER: &str = "What guacd gets for an endpoint of this provider that has no settings and no property \
                               mappings of its own.";
pub const OF_TOKEN: &str = "What guacd gets for this token, as the settings are now. What the user is asked for at \
                            launch comes on top.";
pub const PREVIEW_HELP: &str = "What guacd would get if the form were saved as it is now.";
pub const USER: &str = "For the user";
pub const USER_CHOOSE: &str = "Choose a user";
pub const PROTOCOL: &str = "Protocol";
pub const SEARCH: &str = "Search effective settings";
pub const SEARCH_HINT: &str = "Name, value or origin";
pub const ONLY_DIFFERENT: &str = "Only what differs from guacd's defaults";
pub const CAPTION: &str = "Effective settings";
pub const PARAMETER: &str = "Parameter";
pub const VALUE: &str = "Value";
pub const FROM: &str = "Comes from";
pub const DIFFERS: &str = "Differs from guacd's default";
pub const SAME: &str = "guacd's default";
pub const IGNORED: &str = "guacd ignores it: unknown for this protocol";
pub const EMPTY: &str = "(empty)";
pub const HIDDEN: &str = "Hidden";
pub const SHOW: &str = "Show ";
pub const HIDE: &str = "Hide ";
pub const ADDED_TO: &str = "added to";
pub const NOTHING: &str = "Nothing is set: guacd's defaults apply.";
pub const NO_MATCH: &str = "No setting matches.";
pub const INCOMPLETE: &str = "This view is incomplete";
pub const MAPPINGS_MISSING: &str = "What property mappings set is missing here.";
pub const PROVIDER_MISSING: &str = "What the provider sets may be out of date or missing here.";

pub const AT_LAUNCH: &str = "Decided at launch";
pub const AT_LAUNCH_HELP: &str = "Expressions run in authentik when somebody launches a connection. A test runs one for \
                                  the chosen user as it is stored, but without endpoint and provider.";
pub const BY_USER: &str = "Depends on the user";
pub const BY_TOKEN: &str = "Depends on the connection token";
pub const BY_EXPRESSION: &str = "May change at launch: ";
pub const TEST: &str = "Test";
pub const TEST_USER: &str = "Choose a user first: a test needs one.";
pub const TEST_UNKNOWN: &str = "It is not known which property mapping this is.";
pub const NOT_TESTED: &str = "not tested";
pub const TESTED: &str = "tested: its result is shown below";
pub const TEST_NO_SETTINGS: &str = "tested: it returns nothing that authentik would use";
pub const TEST_FAILED: &str = "It raises an exception, so authentik skips the whole mapping: ";
pub const TEST_CRASHED: &str = "authentik fails like this where the permission to view property mappings of all kinds \
                                is missing.";

/// How many property mappings are missing.
pub fn hidden(count: usize) -> String {
    let count_text = count.to_string();
    match count {
        1 => "This account may not read one of the property mappings in use. What it sets is missing here."
            .to_owned(),
        _ => [
            "This account may not read ",
            &count_text,
            " of the property mappings in use. What they set is missing here.",
        ]
        .concat(),
    }
}

/// The head of the list of what a value overrode.
pub fn overrides(count: usize) -> String {
    match count {
        1 => "Overrides 1 layer".to_owned(),
        _ => ["Overrides ", &count.to_string(), " layers"].concat(),
    }
}
