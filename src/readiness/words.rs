//! What the checklists say.

mod fixes;

use super::check::{Subject, Sum, Verdict};
use super::outposts::Reported;
use authentik_rac::applications::AccessAnswer;
use authentik_rac::outposts::{Instance, Outpost};
use rac_ui::number;
use rac_ui::words::counted;

pub use fixes::*;

pub const READINESS: &str = "Readiness";
pub const CHECK_USER: &str = "Check for a user";
pub const WAITING: &str = "Checking…";

/// How many names are read before they become a wall.
const MOST_NAMES: usize = 4;

pub fn subject(subject: Subject) -> &'static str {
    match subject {
        Subject::Account => "Account",
        Subject::Application => "Application",
        Subject::ApplicationAccess => "Who may use the application",
        Subject::EndpointAccess => "Who may use the endpoint",
        Subject::Endpoints => "Endpoints",
        Subject::Outpost => "Outpost",
        Subject::OutpostHealth => "Outpost health",
        Subject::Limit => "Connection limit",
        Subject::Expiry => "Connection expiry",
        Subject::Settings => "Connection settings",
        Subject::Host => "Reaching the machine",
    }
}

pub fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Waiting => WAITING,
        Verdict::Ready => "Ready",
        Verdict::Open => "Open to everyone",
        Verdict::Attention => "Check",
        Verdict::Blocks => "Blocked",
        Verdict::NotKnown | Verdict::OnlyServer => "Can't be checked here",
    }
}

/// The head of the checklist: what it comes to.
pub fn sum(sum: Sum) -> String {
    let counts = match sum.verdict() {
        Verdict::Waiting => return WAITING.to_owned(),
        // All that could be checked passed: what matters is what could not.
        Verdict::NotKnown => {
            [&number(sum.not_known as u64), " of ", &counted(sum.all(), "check", "checks")].concat()
        }
        _ => {
            [&number(sum.ready as u64), " of ", &counted(sum.judged(), "check", "checks"), " passed"].concat()
        }
    };
    [verdict(sum.verdict()), ": ", &counts].concat()
}

/// The same for one person.
pub fn sum_of_person(sum: Sum, name: &str, nobody_can: bool) -> String {
    match sum.verdict() {
        Verdict::Waiting => WAITING.to_owned(),
        Verdict::Blocks => [name, " can't connect."].concat(),
        Verdict::Attention => [name, " may be refused."].concat(),
        _ if nobody_can => [name, " would be let in, but nobody can connect at present."].concat(),
        _ => [name, " is let in, as far as can be told from here."].concat(),
    }
}

/// What a fix changed, for screen readers.
pub fn now(subject_: Subject, verdict_: Verdict) -> String {
    let verdict = verdict(verdict_).trim_end_matches('…');
    [subject(subject_), ": ", verdict, "."].concat()
}

pub fn not_permitted(subject: Subject) -> &'static str {
    match subject {
        Subject::Outpost => "This account may not see outposts.",
        Subject::OutpostHealth => "This account may not see how the outpost is.",
        Subject::ApplicationAccess | Subject::EndpointAccess => {
            "This account may not see who it is bound to, or which groups people are in."
        }
        Subject::Endpoints => "This account may not see endpoints.",
        Subject::Limit => "This account may not see connection tokens.",
        _ => "This account may not see it.",
    }
}

// The obstacles that a provider itself tells.

pub const NO_APPLICATION: &str = "Not assigned to an application";
pub const NO_APPLICATION_TEXT: &str =
    "Users launch a connection through an application: assign the provider to one, or create one for it.";
pub const NO_OUTPOST: &str = "Not in any outpost";
pub const NO_OUTPOST_TEXT: &str = "An outpost of type RAC makes the connection; without one authentik refuses it with \
                                   “Provider has no outpost”. Add the provider to a RAC outpost.";
pub const EXPIRES_AT_ONCE: &str = "Connections expire at once";
pub const EXPIRES_AT_ONCE_TEXT: &str = "With a connection expiry of zero or less every token is expired when it is made: \
                                        users are sent back at once. Set an expiry above zero.";

// Application and access.

pub const EVERYONE_APPLICATION: &str = "Everyone who can sign in can use the application.";
pub const EVERYONE_ENDPOINT: &str = "Everyone who can use the application can use the endpoint.";
pub const NO_VISIBLE_BINDINGS: &str =
    "This account sees no enabled bindings. There may be some that authentik does not show to it.";
pub const RESTRICT: &str = "Restrict…";
pub const OPEN_BINDINGS: &str = "Open the bindings";
pub const NO_APPLICATION_TO_USE: &str = "The provider has no application, so there is nothing to launch.";
pub const ONLY_FOR_SUPERUSERS: &str = "authentik tells only superusers who else may use an application.";

pub fn in_application(name: &str, slug: &str) -> String {
    if name == slug {
        return ["Users launch it through “", name, "”."].concat();
    }
    ["Users launch it through “", name, "” (", slug, ")."].concat()
}

pub fn who(bindings: &[String]) -> String {
    ["Anyone who passes one of these: ", &some(bindings), "."].concat()
}

/// Why everyone passes. `count`: how many bindings are there without counting.
pub fn no_bindings(count: usize, everyone: &str) -> String {
    let why = match count {
        0 => "No bindings.",
        1 => "Its only binding is not enabled.",
        _ => "None of its bindings is enabled.",
    };
    [why, " ", everyone].concat()
}

/// How many endpoints nothing restricts, where the application does not.
pub fn open_endpoints(reason: &str, open: usize, all: usize) -> String {
    let endpoints = match (open, all) {
        (_, 0) => return reason.to_owned(),
        (0, _) => " Each endpoint has bindings of its own.".to_owned(),
        (open, all) => {
            let are = if open == 1 { " is open to everyone." } else { " are open to everyone." };
            [" ", &number(open as u64), " of ", &counted(all, "endpoint", "endpoints"), are].concat()
        }
    };
    [reason, &endpoints].concat()
}

/// The heading of the dialog.
pub fn restrict(name: &str) -> String {
    ["Restrict who can use “", name, "”"].concat()
}

/// A link to the bindings of one endpoint.
pub fn restrict_one(name: &str) -> String {
    ["Restrict ", name, "…"].concat()
}

pub fn restricted(name: &str) -> String {
    ["“", name, "” now has a binding."].concat()
}

pub fn application_answer(answer: &AccessAnswer) -> String {
    let said = answer.messages.join(" ");
    match (answer.passing, said.is_empty()) {
        (true, true) => "authentik says yes: its policies let them use the application.".to_owned(),
        (false, true) => "authentik says no: its policies do not let them use the application.".to_owned(),
        (true, false) => ["authentik says yes: ", &said].concat(),
        (false, false) => ["authentik says no: ", &said].concat(),
    }
}

pub fn admitted(by: &str) -> String {
    ["Let in by ", by, "."].concat()
}

pub fn refused(bindings: &[String]) -> String {
    ["None of these lets them in: ", &some(bindings), "."].concat()
}

pub fn policies_decide(policies: &[String]) -> String {
    [
        "No group and no user lets them in; it depends on ",
        &some(policies),
        ", which only authentik can evaluate.",
    ]
    .concat()
}

pub fn active(name: &str) -> String {
    [name, " may sign in."].concat()
}

pub fn inactive(name: &str) -> String {
    [name, " is inactive and can't sign in."].concat()
}

// Outposts.

pub fn in_outposts(names: &[String]) -> String {
    ["Served by ", &some(names), "."].concat()
}

/// What remains to be done for an outpost of which nothing runs.
pub fn no_instance(outpost: &Outpost) -> String {
    let none = "No instance has reported. ";
    if outpost.service_connection.is_some() {
        return none.to_owned()
            + "authentik runs it through its integration: look at the outpost's events and at the container's log.";
    }
    let token = match outpost.token_identifier.as_str() {
        "" => String::new(),
        identifier => [" (", identifier, ")"].concat(),
    };
    [
        none,
        "authentik does not run it by itself: somebody has to start a container of ghcr.io/goauthentik/rac with \
         AUTHENTIK_HOST and, as AUTHENTIK_TOKEN, the outpost's token",
        &token,
        ".",
    ]
    .concat()
}

pub fn reporting(instances: &[Reported]) -> String {
    let mut versions: Vec<&str> = instances.iter().map(|one| one.instance.version.as_str()).collect();
    versions.retain(|version| !version.is_empty());
    versions.sort_unstable();
    versions.dedup();
    let version = match versions.as_slice() {
        [] => String::new(),
        versions => [", version ", &versions.join(", ")].concat(),
    };
    let latest = instances.iter().filter_map(|one| one.age).min();
    let seen = latest.map(|age| [", last seen ", &ago(age)].concat()).unwrap_or_default();
    [counted(instances.len(), "instance reports", "instances report").as_str(), &version, &seen, "."].concat()
}

pub fn silent(hostname: &str, age: u64) -> String {
    [instance(hostname), " was last seen ".to_owned(), ago(age), ": it has probably stopped.".to_owned()]
        .concat()
}

pub fn outdated(of: &Instance) -> String {
    let should = match of.version_should.as_str() {
        "" => String::new(),
        version => [" while authentik has ", version].concat(),
    };
    [
        instance(&of.hostname),
        " runs version ".to_owned(),
        of.version.clone(),
        should,
        ": update it.".to_owned(),
    ]
    .concat()
}

fn instance(hostname: &str) -> String {
    if hostname.is_empty() { "An instance".to_owned() } else { ["The instance on ", hostname].concat() }
}

fn ago(seconds: u64) -> String {
    let (number, unit) = match seconds {
        0..60 => return "less than a minute ago".to_owned(),
        60..3600 => (seconds / 60, " min ago"),
        3600..86_400 => (seconds / 3600, " h ago"),
        _ => (seconds / 86_400, " d ago"),
    };
    [&number.to_string(), unit].concat()
}

// Endpoints, limits, expiry, settings.

pub const NO_ENDPOINTS: &str = "There are none, so there is nothing to connect to.";
pub const NO_VISIBLE_ENDPOINTS: &str =
    "This account sees none: authentik lists only the endpoints that it may use itself.";
pub const CREATE_ENDPOINT: &str = "Create an endpoint";
pub const NO_LIMIT_BLOCKS: &str = "No endpoint is closed by a limit of 0.";
pub const ALL_ENDPOINTS: &str = "All its endpoints";
pub const LIMIT_ZERO: &str = "Its limit is 0: nobody can connect to it.";
pub const LIMIT_NONE: &str = "It has no limit.";
pub const CHANGE_LIMIT: &str = "Change the limit";
pub const SHOW_TOKENS: &str = "Show its connection tokens";
pub const CHANGE_EXPIRY: &str = "Change the connection expiry";
pub const SETTINGS_FINE: &str = "Nothing odd was found in the settings.";
pub const OPEN_PROVIDER: &str = "Open the provider's settings";
pub const OPEN_ENDPOINT: &str = "Open the endpoint's settings";
pub const OPEN_HOST: &str = "Change the host";
pub const HOSTS_ONLY_LAUNCH: &str =
    "Whether the machines answer and take the credentials is known only to guacd: launch an endpoint to see.";

pub fn endpoints(count: usize) -> String {
    ["It has ", &counted(count, "endpoint", "endpoints"), "."].concat()
}

/// Where the account may not see all of them.
pub fn visible_endpoints(count: usize) -> String {
    ["This account can see ", &counted(count, "endpoint", "endpoints"), " of it."].concat()
}

pub fn limits_of_zero(closed: usize, all: usize, sees_all: bool) -> String {
    if closed == all && sees_all {
        return "All its endpoints have a limit of 0: nobody can connect to any of them.".to_owned();
    }
    let have = if closed == 1 { " endpoints has" } else { " endpoints have" };
    [&number(closed as u64), " of ", &number(all as u64), have, " a limit of 0: nobody can connect there."]
        .concat()
}

pub fn change_limit(name: &str) -> String {
    ["Change the limit of ", name].concat()
}

pub fn limit_never_bites(maximum: i32) -> String {
    [
        "The limit of ",
        &maximum.to_string(),
        " never bites: the provider's tokens are deleted already while connecting, and only tokens are counted.",
    ]
    .concat()
}

pub fn limit_perhaps_reached(maximum: i32, tokens: u32) -> String {
    [
        "There are ",
        &counted(tokens as usize, "token", "tokens"),
        " and the limit is ",
        &maximum.to_string(),
        ": if as many of them have not expired, launches are refused. authentik does not tell expired tokens apart.",
    ]
    .concat()
}

pub fn limit_not_reached(maximum: i32, tokens: u32) -> String {
    format!("{tokens} of {maximum} in use, expired tokens included.")
}

pub fn limit_not_visible(maximum: i32) -> String {
    [
        "The limit is ",
        &maximum.to_string(),
        "; how many tokens count against it is not known, because this account may not see those of others.",
    ]
    .concat()
}

pub fn own_tokens(count: u32, name: &str) -> String {
    [count.to_string().as_str(), if count == 1 { " of them is " } else { " of them are " }, name, "'s."]
        .concat()
}

pub fn expiry(in_words: &str) -> String {
    ["A connection token lives for ", in_words, "."].concat()
}

pub fn expiry_unreadable(stored: &str) -> String {
    ["authentik can't read “", stored, "” as a duration, so every launch fails."].concat()
}

pub fn host_only_launch(host: &str) -> String {
    [
        "Whether ",
        host,
        " answers and takes the credentials is known only to guacd: launch the endpoint to see.",
    ]
    .concat()
}

pub fn findings(all: &[String]) -> String {
    let first = all.iter().take(2).cloned().collect::<Vec<_>>().join(" ");
    match all.len().saturating_sub(2) {
        0 => first,
        more => [&first, " And ", &more.to_string(), " more."].concat(),
    }
}

/// "a, b, c and 3 more".
pub fn some(names: &[String]) -> String {
    let named = names.get(..MOST_NAMES).unwrap_or(names);
    let text = named.join(", ");
    match names.len() - named.len() {
        0 => text,
        more => [&text, " and ", &more.to_string(), " more"].concat(),
    }
}
