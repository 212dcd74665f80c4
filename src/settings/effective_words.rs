//! The texts of the effective settings.

use guacamole_settings::characters::quotable;
use rac_ui::words::counted;

pub const TITLE: &str = "Effective settings";
pub const OF_PROVIDER: &str =
    "What guacd gets for an endpoint of this provider without settings or property mappings of its own.";
pub const OF_TOKEN: &str =
    "What guacd gets for this token with the current settings. What the user enters at launch is added.";
pub const PREVIEW_HELP: &str = "What guacd would get if you saved the form now.";
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
pub const IGNORED: &str = "Ignored by guacd: not a parameter of this protocol";
pub const EMPTY: &str = "(empty)";
pub const HIDDEN: &str = "Hidden";
pub const ADDED_TO: &str = "added to";
pub const NOTHING: &str = "Nothing is set: guacd's defaults apply.";
pub const NONE_DIFFERS: &str = "No setting differs from guacd's defaults.";

/// The button for the value of a secret.
pub fn show(name: &str) -> String {
    format!("Show {name}")
}

pub fn hide(name: &str) -> String {
    format!("Hide {name}")
}

/// "No settings match “zzzz”."
pub fn none_match(search: &str) -> String {
    format!("No settings match “{}”.", quotable(search))
}
pub const INCOMPLETE: &str = "This view is incomplete";
pub const MAPPINGS_MISSING: &str = "The settings of property mappings are missing here.";
pub const PROVIDER_MISSING: &str = "The settings of the provider may be out of date or missing here.";

pub const AT_LAUNCH: &str = "Decided at launch";
pub const AT_LAUNCH_HELP: &str = "Expressions run in authentik at launch. A test runs the stored expression for the chosen user, without endpoint and provider.";
pub const BY_USER: &str = "Depends on the user";
pub const BY_TOKEN: &str = "Depends on the connection token";
pub const TEST: &str = "Test";
pub const TEST_USER: &str = "Choose a user to test with.";
pub const TEST_UNKNOWN: &str = "The property mapping is unknown.";
pub const NOT_TESTED: &str = "not tested";
pub const TESTED: &str = "tested: its result is shown below";
pub const TEST_NO_SETTINGS: &str = "tested: it returns no settings";
pub const TEST_CRASHED: &str =
    "authentik fails like this without the permission to view property mappings of all types.";

/// The mappings whose expressions can change a value.
pub fn by_expressions(names: &[String]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("“{name}”")).collect();
    format!("May change at launch: {}", names.join(", "))
}

/// Why a test failed, in Python's words.
pub fn test_failed(why: &str) -> String {
    format!("It raises an exception, and authentik skips the whole mapping: {why}")
}

/// How many property mappings are missing.
pub fn hidden(count: usize) -> String {
    let count_text = count.to_string();
    match count {
        1 => "Your account can't view 1 of the property mappings in use. Its settings are missing here."
            .to_owned(),
        _ => format!(
            "Your account can't view {count_text} of the property mappings in use. Their settings are missing here."
        ),
    }
}

/// The heading of the list of overridden values.
pub fn overrides(count: usize) -> String {
    format!("Overrides {}", counted(count, "layer", "layers"))
}
